#pragma once
// The parts of an Index, each built once when it is first asked for. Private to the index_*.cpp files.

#include "core/kpi/index.h"
#include "core/kpi/timeline.h"

#include <array>
#include <mutex>
#include <string>
#include <vector>

namespace zamer::kpi {

/// The customer of each word of a dictionary of customer keys, phones or e-mails; kNoCustomer for words that join nothing.
struct KnownWords {
    const facts::Dictionary* words = nullptr;
    std::vector<std::uint32_t> customer;
    static std::uint32_t in(const std::vector<KnownWords>& lists, std::string_view text);
};
/// The pseudonym inside a customer key that a layout hid ("~" and 32 hex digits); empty for any other key.
std::string hashOfKey(std::string_view key);

struct Customers {
    std::vector<KnownWords> keys, phones, emails;
    std::vector<std::uint32_t> ofDeal;
    std::vector<std::uint32_t> ofCard;
    std::vector<std::uint32_t> ofPurchaseRow;
    std::size_t count = 0;
};
Customers joinCustomers(const facts::Facts& facts);

struct Purchases {
    std::vector<Purchase> list;
    std::vector<std::uint32_t> lines;
};

/// Activities, tickets and answers as rows of deals and as customers; customers beyond Customers::count are known by their key only.
struct Joins {
    std::vector<std::uint32_t> dealOfActivity;
    std::vector<std::uint32_t> customerOfActivity;
    std::vector<std::uint32_t> customerOfTicket;
    std::vector<std::uint32_t> customerOfAnswer;
    std::size_t customers = 0;
    JoinCounts counts;
};

struct Responses {
    std::vector<std::int64_t> contact;
    std::vector<std::int64_t> response;
};

struct Dialogues {
    std::vector<std::uint32_t> ofActivity;
    std::vector<std::uint32_t> begins; // of dialogue d the messages [begins[d], begins[d + 1]): rows in the file's order that say when
    std::vector<std::uint32_t> messages;
    std::vector<Dialogue> list;
    std::vector<DialogueTie> ties;
};

/// Neighbours that one thread takes at a time: [from, to) of lists that lie one behind the other, of which list i is [begins[i],
/// begins[i + 1]).
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;
};
std::vector<Stretch> stretchesOf(std::span<const std::uint32_t> begins);

/// As StageEntries.
struct Entries {
    std::vector<std::uint32_t> begins;
    std::vector<std::int64_t> at;
    std::vector<std::int16_t> stage;
    std::size_t unknown = 0;
};

struct Index::Data {
    Data(const facts::Facts& f, const Settings& s, const LocalTime& t) : facts(f), settings(s), time(t) {}
    const facts::Facts& facts;
    const Settings& settings;
    const LocalTime& time;

    const std::vector<DealStatus>& status();
    const std::vector<DealRole>& roles();
    const std::vector<std::int64_t>& arrivals();
    const std::vector<std::uint32_t>& dealById();
    const Customers& customers();
    const Purchases& purchases();
    /// Of a lead that a deal names, that deal (the first created of several); of any other row itself.
    const std::vector<std::uint32_t>& livesOn();
    const Timeline& timeline();
    const Joins& joins();
    const Responses& responses();
    const Dialogues& dialogues();
    const std::vector<Turn>& turns();
    const Entries& entries();
    Instant firstFact(facts::Entity entity);

private:
    void buildLeads();
    Purchases ordersAsPurchases();
    Purchases wonDealsAsPurchases();
    void markRepeats(Purchases& purchases);

    std::once_flag m_statusOnce, m_leadsOnce, m_idsOnce, m_customersOnce, m_purchasesOnce, m_timelineOnce, m_joinsOnce,
        m_responsesOnce, m_dialoguesOnce, m_turnsOnce, m_entriesOnce;
    std::array<std::once_flag, facts::kEntities> m_firstOnce;
    std::array<Instant, facts::kEntities> m_first{};
    std::vector<DealStatus> m_status;
    std::vector<DealRole> m_roles;
    std::vector<std::int64_t> m_arrivals;
    std::vector<std::uint32_t> m_dealById;
    Customers m_customers;
    Purchases m_purchases;
    std::vector<std::uint32_t> m_livesOn;
    Timeline m_timeline;
    Joins m_joins;
    Responses m_responses;
    Dialogues m_dialogues;
    std::vector<Turn> m_turns;
    Entries m_entries;
};

}

#pragma once
// Index: what several KPIs derive from the facts, derived once. Immutable once built; parts are built on first use and are safe to share
// between threads. The facts, settings and zone it is made from must outlive it.

#include "core/base/settings.h"
#include "core/facts/facts.h"
#include "core/kpi/index_rows.h"

#include <memory>
#include <span>

namespace zamer::kpi {

enum class DealStatus : std::uint8_t { Open, Won, Lost };

/// What a row of deals is: a deal, a lead that has no deal yet, or a lead that lives on in a deal (counted there, and nowhere else).
enum class DealRole : std::uint8_t { Deal, Lead, Converted };

/// How activities, tickets and answers found deals and customers.
struct JoinCounts {
    std::size_t activities = 0;
    std::size_t namingDeal = 0;     // activities with a deal id ...
    std::size_t dealById = 0;       // ... that is there
    std::size_t dealByCustomer = 0; // through the customer's id: the deal open at the time
    std::size_t dealByPhone = 0;
    std::size_t dealByEmail = 0;
    std::size_t customersFound = 0; // activities of a customer that deals, cards or purchases know
    std::size_t tickets = 0;
    std::size_t ticketsWithKey = 0;
    std::size_t ticketsFound = 0;
    std::size_t answers = 0; // of customers
    std::size_t answersWithKey = 0;
    std::size_t answersFound = 0;
};

class Index
{
public:
    Index(const facts::Facts& facts, const Settings& settings, const LocalTime& time);
    ~Index();
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    /// Final status of each deal as its newest state says; a close after as-of is undone by statusAt.
    std::span<const DealStatus> status() const;
    DealStatus statusAt(std::size_t deal, Instant asOf) const;
    std::span<const DealRole> roles() const;
    /// Of a lead that a deal names, that deal (the first created of several); of any other row itself.
    std::span<const std::uint32_t> livesOn() const;
    /// arrived_at, else created_at; of a deal that was a lead, the lead's. kNoInstant where neither is there.
    std::span<const std::int64_t> arrivals() const;
    /// Component of equal customer id, phone or e-mail hash (a hash on more than 10 cards joins nothing), per deal and per card.
    /// Dense below customers(); a card without any of them is a customer of its own, a deal without has none.
    std::span<const std::uint32_t> customerOfDeal() const;
    std::span<const std::uint32_t> customerOfCard() const;
    std::size_t customers() const;
    /// All purchases and refunds in order of time. `fromOrders` tells which entity the rows belong to.
    std::span<const Purchase> purchases() const;
    /// The rows of each purchase's lines, one purchase behind the other.
    std::span<const std::uint32_t> lines() const;
    bool fromOrders() const;
    facts::Entity purchaseEntity() const;
    /// The row of the deal with this id, by code of the id's column (kNoRowOfDeal where there is none); empty without ids.
    std::span<const std::uint32_t> dealById() const;
    static constexpr std::uint32_t kNoDealRow = 0xFFFF'FFFF;
    /// The deal of each activity, kNoDealRow where there is none: the deal it names (of a lead that became a deal, that deal); else the one
    /// of its customer that was open at the time, of several the one arrived last; else, for an answered incoming call, the customer's
    /// deal that arrived within 10 minutes after it. An id that several systems use means the activity's own system's deal, or none.
    std::span<const std::uint32_t> dealOfActivity() const;
    /// The customer of the deal it names, else of its customer id, else of the first of its phones that is known; else the id stands for
    /// a customer of its own, at or above customers(). kNoCustomer without any of them.
    std::span<const std::uint32_t> customerOfActivity() const;
    std::span<const std::uint32_t> customerOfTicket() const;
    /// kNoCustomer for answers of employees.
    std::span<const std::uint32_t> customerOfAnswer() const;
    /// customers() and those that activities, tickets and answers alone name.
    std::size_t allCustomers() const;
    const JoinCounts& joinCounts() const;
    /// First response of each deal (kpis.md, section 1): first_response_at, else arrival + first_response_seconds, else from activities on
    /// the deal or with its customer; kNoInstant where there was none. Of a lead that became a deal the lead's own fields count for the deal.
    std::span<const std::int64_t> firstResponse() const;
    /// first_contact_at, else the first response; of a deal without arrival the earliest such activity on it.
    std::span<const std::int64_t> firstContact() const;
    /// Of messages, dense below dialogues(): by the dialogue named, else those of one customer (else phone) and channel with less than 24
    /// hours between one and the next. kNoDialogue for other activities, and for messages of nobody.
    std::span<const std::uint32_t> dialogueOfActivity() const;
    static constexpr std::uint32_t kNoDialogue = 0xFFFF'FFFF;
    std::size_t dialogues() const;
    /// In order of dialogues, then of time.
    std::span<const Turn> turns() const;
    StageEntries stageEntries() const;
    /// By number; and their ties, one dialogue behind the other. A deal may stand there twice.
    std::span<const Dialogue> dialogueList() const;
    std::span<const DialogueTie> dialogueTies() const;
    /// The earliest instant anything happened to rows of the entity (arrived, created, closed; bought; created): kNoInstant where nothing did.
    Instant firstFact(facts::Entity entity) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

}

#pragma once
// The parts of an Index, each built once when it is first asked for. Private to the index_*.cpp files.

#include "core/kpi/index.h"

#include <array>
#include <mutex>
#include <vector>

namespace zamer::kpi {

struct Customers {
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
    Instant firstFact(facts::Entity entity);

private:
    void buildLeads();
    Purchases ordersAsPurchases();
    Purchases wonDealsAsPurchases();
    void markRepeats(Purchases& purchases);

    std::once_flag m_statusOnce, m_leadsOnce, m_idsOnce, m_customersOnce, m_purchasesOnce;
    std::array<std::once_flag, facts::kEntities> m_firstOnce;
    std::array<Instant, facts::kEntities> m_first{};
    std::vector<DealStatus> m_status;
    std::vector<DealRole> m_roles;
    std::vector<std::int64_t> m_arrivals;
    std::vector<std::uint32_t> m_dealById;
    Customers m_customers;
    Purchases m_purchases;
};

}

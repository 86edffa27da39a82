#include "core/kpi/calendar_months.h"
#include "core/kpi/index_data.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

void inOrderOfTime(std::vector<Purchase>& list)
{
    std::sort(list.begin(), list.end(),
              [](const Purchase& a, const Purchase& b) { return a.at != b.at ? a.at < b.at : a.row < b.row; });
}

/// The day each order began, by its code: the first of its lines.
std::vector<Day> orderDays(facts::Codes orders, facts::Ints at, std::size_t codes, const LocalTime& time)
{
    std::vector<Instant> first(codes, kNoInstant);
    for (std::size_t row = 0; row < orders.size(); ++row)
        if (orders[row] != kNone && at[row] != kNull &&
            (first[orders[row]] == kNoInstant || at[row] < first[orders[row]]))
            first[orders[row]] = at[row];
    std::vector<Day> days(codes, kNoDay);
    for (std::size_t code = 0; code < codes; ++code)
        if (first[code] != kNoInstant)
            days[code] = time.dayOf(first[code]);
    return days;
}

/// Refunds are apart from the sale: each on the day it was given back.
std::uint64_t refundKey(Code order, Day day)
{
    return (std::uint64_t{order} << 32U) | static_cast<std::uint32_t>(day);
}

}

/// Order lines are summed by order id; a line without one is an order of its own. A flagged line is a refund, and so is a negative one of a
/// later day (on the day of the order it is a discount).
Purchases Index::Data::ordersAsPurchases()
{
    const Table& table = facts.table(facts::Entity::Purchases);
    const facts::Codes orders = table.codes(facts::purchase::order);
    const facts::Ints at = table.ints(facts::purchase::at);
    const facts::Ints amounts = table.ints(facts::purchase::amount);
    const std::span<const std::int8_t> refunds = table.flags(facts::purchase::refund);
    const std::vector<std::uint32_t>& customer = customers().ofPurchaseRow;

    Purchases result;
    if (at.empty())
        return result;
    std::vector<std::uint32_t> purchaseOf(table.rows);
    const std::size_t codes = orders.empty() ? 0 : table.column(facts::purchase::order)->words->size();
    const std::vector<Day> began = orderDays(orders, at, codes, time);
    std::vector<std::uint32_t> known(codes, kNoDealRow);
    std::unordered_map<std::uint64_t, std::uint32_t> knownRefunds;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const bool ordered = !orders.empty() && orders[row] != kNone;
        const std::int64_t said = amounts.empty() ? kNull : amounts[row];
        const bool flagged = !refunds.empty() && refunds[row] == 1;
        const bool givenBack = ordered && said != kNull && said < 0 && time.dayOf(at[row]) != began[orders[row]];
        const bool refund = flagged || givenBack;
        const std::int64_t amount = said != kNull && refund ? -std::abs(said) : said;
        std::uint32_t* slot = nullptr;
        if (ordered && refund)
            slot = &knownRefunds.try_emplace(refundKey(orders[row], time.dayOf(at[row])), kNoDealRow).first->second;
        else if (ordered)
            slot = &known[orders[row]];
        if (slot && *slot != kNoDealRow) {
            Purchase& purchase = result.list[*slot];
            purchase.at = std::min(purchase.at, at[row]);
            if (amount != kNull)
                purchase.amount = purchase.amount == kNull ? amount : purchase.amount + amount;
            if (purchase.customer == kNoCustomer)
                purchase.customer = customer[row];
            ++purchase.lines;
            purchaseOf[row] = *slot;
            continue;
        }
        purchaseOf[row] = static_cast<std::uint32_t>(result.list.size());
        if (slot)
            *slot = purchaseOf[row];
        Purchase purchase;
        purchase.row = static_cast<std::uint32_t>(row);
        purchase.customer = customer[row];
        purchase.at = at[row];
        purchase.amount = amount;
        purchase.refund = refund;
        purchase.flagged = refund;
        result.list.push_back(purchase);
    }
    std::uint32_t next = 0;
    for (Purchase& purchase : result.list) {
        purchase.refund = purchase.refund || (purchase.amount != kNull && purchase.amount < 0);
        purchase.firstLine = next;
        next += purchase.lines;
    }
    result.lines.resize(table.rows);
    std::vector<std::uint32_t> filled(result.list.size(), 0);
    for (std::size_t row = 0; row < table.rows; ++row) {
        const std::uint32_t purchase = purchaseOf[row];
        result.lines[result.list[purchase].firstLine + filled[purchase]++] = static_cast<std::uint32_t>(row);
    }
    std::erase_if(result.list, [](const Purchase& purchase) { return purchase.at == kNoInstant; });
    return result;
}

Purchases Index::Data::wonDealsAsPurchases()
{
    const Table& deals = facts.deals();
    const facts::Ints closed = deals.ints(facts::deal::closed_at);
    const facts::Ints amounts = deals.ints(facts::deal::amount);
    const facts::Codes currencies = deals.codes(facts::deal::currency);
    const std::vector<DealStatus>& states = status();
    const std::vector<DealRole>& role = roles();
    const std::vector<std::uint32_t>& customer = customers().ofDeal;

    Purchases result;
    if (closed.empty())
        return result;
    const QByteArray own = settings.currency.toUtf8();
    const Code ownCode =
        currencies.empty()
            ? kNone
            : deals.column(facts::deal::currency)->words->find({own.constData(), static_cast<std::size_t>(own.size())});
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (states[row] != DealStatus::Won || role[row] != DealRole::Deal || closed[row] == kNull)
            continue;
        Purchase purchase;
        purchase.row = static_cast<std::uint32_t>(row);
        purchase.customer = customer[row];
        purchase.at = closed[row];
        purchase.amount = amounts.empty() ? kNull : amounts[row];
        purchase.refund = purchase.amount != kNull && purchase.amount < 0;
        purchase.foreign = !currencies.empty() && currencies[row] != kNone && currencies[row] != ownCode;
        purchase.firstLine = static_cast<std::uint32_t>(result.lines.size());
        result.lines.push_back(purchase.row);
        result.list.push_back(purchase);
    }
    return result;
}

/// In order of time: the earlier day each customer bought on, and which purchases are a customer's second on one day.
void Index::Data::markRepeats(Purchases& purchases)
{
    struct Last {
        Day day = kNoDay;
        Day before = kNoDay;
    };
    std::vector<Last> lasts(customers().count);
    for (Purchase& purchase : purchases.list) {
        purchase.day = time.dayOf(purchase.at);
        if (purchase.refund || purchase.customer == kNoCustomer)
            continue;
        Last& last = lasts[purchase.customer];
        purchase.sameDay = last.day == purchase.day;
        if (!purchase.sameDay) {
            last.before = last.day;
            last.day = purchase.day;
        }
        purchase.previous = last.before;
    }
}

const Purchases& Index::Data::purchases()
{
    std::call_once(m_purchasesOnce, [this] {
        m_purchases = facts.has(facts::Entity::Purchases) ? ordersAsPurchases() : wonDealsAsPurchases();
        inOrderOfTime(m_purchases.list);
        markRepeats(m_purchases);
    });
    return m_purchases;
}

}

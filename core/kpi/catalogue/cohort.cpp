#include "core/kpi/catalogue/cohort.h"

#include <QString>

#include <cmath>

namespace zamer::kpi {

using facts::Entity;
using facts::kNull;

namespace {

constexpr int kMonths[] = {12, 6, 3};

struct LeftOut {
    std::size_t foreign = 0;
    std::size_t marginless = 0;
    std::size_t lines = 0;
    std::size_t refunds = 0;
};

/// Lines of the cohort's purchases within the months, in order of time.
std::vector<Observation> linesOf(const View& view, const Window& window, const Cohort& cohort, int months,
                                 const Margins& margins, LeftOut& leftOut)
{
    const Entity entity = view.index.purchaseEntity();
    std::vector<Day> until(cohort.firsts.size());
    for (std::size_t slot = 0; slot < until.size(); ++slot)
        until[slot] = addMonths(cohort.firsts[slot].day, months);
    const Window followed{window.period, window.begin, view.time.startOf(addMonths(window.period.to, months)),
                          window.asOf};
    std::vector<Observation> seen;
    forPurchases(view, followed, [&](const Purchase& purchase) {
        const std::uint32_t slot =
            purchase.customer == kNoCustomer ? ByCustomer::kNoSlot : cohort.customers.slotOf(purchase.customer);
        if (slot == ByCustomer::kNoSlot || purchase.day >= until[slot] || purchase.at < cohort.firsts[slot].at)
            return;
        if (purchase.refund) {
            ++leftOut.refunds;
            return;
        }
        if (purchase.foreign) {
            ++leftOut.foreign;
            return;
        }
        for (const std::uint32_t row : view.index.lines().subspan(purchase.firstLine, purchase.lines)) {
            ++leftOut.lines;
            const double margin = margins.ofLine(row);
            if (std::isnan(margin))
                ++leftOut.marginless;
            else
                seen.push_back({.row = row,
                                .cluster = purchase.customer,
                                .day = cohort.firsts[slot].day, // a customer is counted on the day of the first
                                .entity = entity,
                                .num = margin});
        }
    });
    return seen;
}

}

Cohort acquired(const View& view, const Window& window)
{
    Cohort cohort{ByCustomer(view.index.customers()), {}, 0, 0};
    forPurchases(view, window, [&](const Purchase& purchase) {
        if (purchase.refund)
            return;
        ++cohort.purchases;
        if (purchase.customer == kNoCustomer)
            ++cohort.nameless;
        else if (!hasEarlier(purchase) && cohort.customers.admit(purchase.customer))
            cohort.firsts.push_back(purchase);
    });
    return cohort;
}

Margins::Margins(const View& view) : m_share(view.settings.margin)
{
    const bool orders = view.index.fromOrders();
    const facts::Table& table = view.facts.table(view.index.purchaseEntity());
    m_said = orders ? table.ints(facts::purchase::margin) : facts::Ints();
    m_amounts = table.ints(orders ? static_cast<int>(facts::purchase::amount) : facts::deal::amount);
}

double Margins::of(std::int64_t amount) const
{
    return m_share && amount != kNull ? static_cast<double>(amount) * *m_share : std::nan("");
}

void Margins::pin(Sample& sample) const
{
    if (m_share)
        sample.parameters["margin"] = QString::number(*m_share).toStdString();
}

double Margins::ofLine(std::uint32_t row) const
{
    if (!m_said.empty() && m_said[row] != kNull)
        return static_cast<double>(m_said[row]);
    return m_amounts.empty() ? std::nan("") : of(m_amounts[row]);
}

int cohortMonths(const View& view, const Window& window)
{
    const Day known = view.time.dayOf(window.asOf);
    for (const int months : kMonths) {
        const bool allowed = window.followMonths == 0 || months <= window.followMonths;
        if (allowed && addMonths(window.period.to - 1, months) <= known)
            return months;
    }
    return kMonths[2];
}

Day lastFollowedDay(const View& view, const Window& window, int months)
{
    const Day known = view.time.dayOf(window.asOf);
    Day last = std::min(window.period.to - 1, addMonths(known, -months) + 3); // months are of 28 to 31 days
    while (last >= window.period.from && addMonths(last, months) > known)
        --last;
    return last;
}

void collectLifetime(const View& view, const Window& window, Sample& sample)
{
    const int months = cohortMonths(view, window);
    sample.parameters["months"] = std::to_string(months);
    const Margins margins(view);
    margins.pin(sample);
    if (!margins.isKnown()) {
        sample.noData(wording::needsMargin);
        return;
    }
    const Day last = lastFollowedDay(view, window, months);
    Window ofAge = window;
    ofAge.period.to = last + 1;
    ofAge.end = view.time.startOf(last + 1);
    const Cohort cohort = acquired(view, ofAge);
    sample.pending = acquired(view, window).firsts.size() - cohort.firsts.size();
    LeftOut leftOut;
    sample.seen = cohort.customers.gathered(linesOf(view, ofAge, cohort, months, margins, leftOut));
    countUndatedPurchases(view, sample);
    sample.lacks(cohort.nameless, cohort.purchases);
    sample.lacks(leftOut.marginless, leftOut.lines);
    sample.note(wording::withoutCustomer, cohort.nameless);
    sample.note(wording::foreignCurrency, leftOut.foreign);
    sample.note(wording::withoutMargin, leftOut.marginless);
    sample.note(wording::refundsNotDeducted, leftOut.refunds);
    sample.note(wording::notOfAge, sample.pending);
}

}

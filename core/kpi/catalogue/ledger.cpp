#include "core/kpi/catalogue/ledger.h"

#include "core/kpi/calendar_months.h"
#include "core/kpi/wording.h"

#include <QString>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::kNull;
namespace entry = facts::roi_entry;

namespace {

constexpr int kYear = 365;

Day monthOf(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return day - dayOfMonth + 1;
}

/// The words of one column, in any case: they are typed by hand.
class Words
{
public:
    Words(const facts::Table& table, int field) : m_column(table.column(field)) {}
    bool says(std::size_t row, std::string_view word) const
    {
        if (!m_column || m_column->codes[row] == kNone)
            return false;
        const std::string_view text = m_column->text(row);
        return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char typed, char plain) {
            return std::tolower(static_cast<unsigned char>(typed)) == plain;
        });
    }

private:
    const facts::Column* m_column;
};

}

double LedgerEntry::timesWithin(const Period& days, Day known) const
{
    double times = 0;
    for (Day at = month; at < days.to && at <= last && at <= known; at = addMonths(at, every)) {
        const Day next = addMonths(at, 1);
        const Day within = std::min(next, days.to) - std::max(at, days.from);
        if (within > 0)
            times += static_cast<double>(within) / (next - at);
        if (every == 0)
            break;
    }
    return times;
}

std::vector<LedgerEntry> ledgerOf(const View& view, Sample& sample)
{
    const facts::Table& table = view.facts.table(facts::Entity::RoiEntries);
    const Words side(table, entry::side);
    const Words repeat(table, entry::repeat);
    const Words basis(table, entry::basis);
    const Words kind(table, entry::kind);
    const facts::Numbers shares = table.numbers(entry::share);
    std::vector<LedgerEntry> ledger;
    std::size_t neither = 0;
    for (std::uint32_t row = 0; row < table.rows; ++row) {
        LedgerEntry one{.row = row};
        one.isBenefit = side.says(row, "benefit");
        const std::int64_t month = table.intAt(entry::month, row);
        const std::int64_t amount = table.intAt(entry::amount, row);
        if ((!one.isBenefit && !side.says(row, "cost")) || month == kNull || amount == kNull) {
            ++neither;
            continue;
        }
        one.amount = static_cast<double>(amount);
        one.credited = one.amount;
        if (one.isBenefit && basis.says(row, "revenue"))
            one.credited *= view.settings.margin.value_or(std::nan(""));
        if (one.isBenefit && !shares.empty() && !std::isnan(shares[row]))
            one.credited *= shares[row];
        one.isSoft = kind.says(row, "soft");
        one.month = monthOf(view.time.dayOf(month));
        one.every = repeat.says(row, "monthly") ? 1 : repeat.says(row, "yearly") ? 12 : 0;
        const std::int64_t until = table.intAt(entry::until, row);
        one.last = until == kNull ? std::numeric_limits<Day>::max() : view.time.dayOf(until);
        ledger.push_back(one);
    }
    sample.note(wording::neitherSide, neither);
    return ledger;
}

bool lacksMargin(const std::vector<LedgerEntry>& ledger)
{
    return std::any_of(ledger.begin(), ledger.end(), [](const LedgerEntry& one) { return std::isnan(one.credited); });
}

void collectRoi(const View& view, const Window& window, bool naive, Sample& sample)
{
    const std::vector<LedgerEntry> ledger = ledgerOf(view, sample);
    const Day known = view.time.dayOf(window.asOf);
    for (const LedgerEntry& one : ledger) {
        const double times = one.timesWithin(window.period, known);
        const double sum = times * (naive ? one.amount : one.credited);
        if (!(times > 0))
            continue;
        sample.seen.push_back({.row = one.row,
                               .cluster = one.row,
                               .day = std::max(one.month, window.period.from),
                               .entity = facts::Entity::RoiEntries,
                               .num = one.isBenefit ? sum : -sum,
                               .den = one.isBenefit ? 0 : sum});
        if (!one.isBenefit || !one.isSoft)
            sample.aside.push_back(sample.seen.back());
    }
    if (!naive && view.settings.margin)
        sample.parameters["margin"] = QString::number(*view.settings.margin).toStdString();
    if (!naive && lacksMargin(ledger))
        sample.noData(wording::needsMargin);
    else if (window.period.days() < kYear) {
        sample.quality = Quality::FewData;
        sample.reason = wording::roiNeedsYear;
    }
}

std::vector<Beside> hardBenefits(const View&, const Window&, const Sample& sample)
{
    double net = 0;
    double costs = 0;
    for (const Observation& one : sample.aside) {
        net += one.num;
        costs += one.den;
    }
    const bool anySoft = sample.aside.size() < sample.seen.size();
    if (!anySoft || !(costs > 0) || std::isnan(net))
        return {};
    return {{wording::hardBenefits, net / costs, Unit::Percent}};
}

}

#include "core/kpi/calendar_months.h"
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <cmath>
#include <set>

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;

constexpr std::size_t kLeastManagers = 5;

Day monthOf(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return dayFromCivil(year, month, 1);
}

/// A manager's month: what was forecast last before it began, and what was sold in it. In a company that forecasts without managers, the company's.
struct ManagerMonth {
    std::uint32_t row = kNoRow; // of the forecast
    Instant madeAt = 0;
    double forecast = 0;
    double actual = 0;
    std::vector<std::uint32_t> deals;
};

class Months
{
public:
    Months(const View& view, const Window& window, Sample& sample) : m_view(view), m_window(window)
    {
        for (Day month = monthOf(window.period.from); month < window.period.to; month = addMonths(month, 1))
            m_starts.push_back(month);
        m_starts.push_back(m_starts.empty() ? window.period.from : addMonths(m_starts.back(), 1));
        readForecasts(sample);
        readSales(sample);
    }

    std::size_t managers = 0;
    /// Those with a forecast, by manager and month: visit(one, month's first day).
    template<class Visit>
    void forEach(Visit&& visit) const
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            if (m_cells[i].row != kNoRow)
                visit(m_cells[i], m_starts[i % months()]);
    }

private:
    std::size_t months() const { return m_starts.size() - 1; }
    ManagerMonth& cell(Code owner, std::size_t month) { return m_cells[std::size_t{owner} * months() + month]; }
    std::size_t monthNumber(Day day) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), day);
        return static_cast<std::size_t>(next - m_starts.begin()) - 1; // of a day of the window
    }
    void readForecasts(Sample& sample);
    void readSales(Sample& sample);

    const View& m_view;
    const Window& m_window;
    std::vector<Day> m_starts; // of the months that the period touches, and of the one after them
    bool m_ofCompany = false;
    std::vector<ManagerMonth> m_cells; // by code of the forecast's owner (0 for a company) and month
};

void Months::readForecasts(Sample& sample)
{
    const Table& table = m_view.facts.table(Entity::Forecasts);
    const facts::Codes owners = table.codes(facts::forecast::owner);
    m_ofCompany = std::all_of(owners.begin(), owners.end(), [](Code owner) { return owner == kNone; });
    m_cells.resize((m_ofCompany ? 1 : table.column(facts::forecast::owner)->words->size()) * months());
    const facts::Ints month = table.ints(facts::forecast::month);
    const facts::Ints amount = table.ints(facts::forecast::amount);
    const facts::Ints made = table.ints(facts::forecast::made_at);
    std::size_t ownerless = 0;
    std::size_t part = 0;
    std::size_t late = 0;
    std::size_t replaced = 0;
    for (std::uint32_t row = 0; row < table.rows; ++row) {
        const Day first = month[row] == kNull ? kNoDay : monthOf(m_view.time.dayOf(month[row]));
        if (first == kNoDay || first < m_starts.front() || first >= m_window.period.to || amount[row] == kNull ||
            made[row] == kNull || made[row] > m_window.asOf)
            continue;
        const Day next = addMonths(first, 1);
        if (first < m_window.period.from || next > m_window.period.to)
            ++part;
        else if (m_view.time.startOf(next) > m_window.asOf)
            ++sample.pending;
        else if (made[row] >= m_view.time.startOf(first))
            ++late;
        else if (!m_ofCompany && owners[row] == kNone)
            ++ownerless;
        else {
            ManagerMonth& known = cell(m_ofCompany ? 0 : owners[row], monthNumber(first));
            replaced += known.row != kNoRow ? 1 : 0;
            if (known.row != kNoRow && known.madeAt > made[row])
                continue;
            known.row = row;
            known.madeAt = made[row];
            known.forecast = static_cast<double>(amount[row]);
        }
    }
    std::set<std::size_t> met;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].row != kNoRow)
            met.insert(i / months());
    managers = met.size();
    sample.note(wording::partMonths, part);
    sample.note(wording::notOfAge, sample.pending);
    sample.note(wording::forecastsTooLate, late);
    sample.note(wording::forecastsReplaced, replaced);
    sample.note(wording::forecastsWithoutOwner, ownerless);
}

void Months::readSales(Sample& sample)
{
    const Table& deals = m_view.facts.deals();
    const Table& table = m_view.facts.table(Entity::Forecasts);
    const facts::Codes owners = deals.codes(facts::deal::owner);
    const facts::Codes currencies = deals.codes(facts::deal::currency);
    const facts::Ints amounts = deals.ints(facts::deal::amount);
    const QByteArray currency = m_view.settings.currency.toUtf8();
    const Code own = currencies.empty()
                         ? kNone
                         : deals.column(facts::deal::currency)
                               ->words->find({currency.constData(), static_cast<std::size_t>(currency.size())});
    std::vector<Code> forecaster; // by code of the deal's owner
    if (!m_ofCompany && !owners.empty())
        for (Code code = 0; code < deals.column(facts::deal::owner)->words->size(); ++code)
            forecaster.push_back(
                table.column(facts::forecast::owner)->words->find(deals.column(facts::deal::owner)->words->text(code)));
    std::size_t foreign = 0;
    std::size_t unknown = 0;
    std::size_t all = 0;
    forDealsClosed(m_view, m_window, sample, true, [&](std::uint32_t row, Instant closed, bool) {
        const Code owner = m_ofCompany ? 0 : owners.empty() || owners[row] == kNone ? kNone : forecaster[owners[row]];
        if (owner == kNone)
            return;
        ManagerMonth& one = cell(owner, monthNumber(m_view.time.dayOf(closed)));
        if (one.row == kNoRow)
            return;
        ++all;
        if (!currencies.empty() && currencies[row] != kNone && currencies[row] != own) {
            ++foreign;
        } else if (amounts.empty() || amounts[row] == kNull) {
            ++unknown;
        } else {
            one.actual += static_cast<double>(amounts[row]);
            one.deals.push_back(row);
        }
    });
    sample.lacks(unknown, all);
    sample.note(wording::foreignCurrency, foreign);
    sample.note(wording::withoutAmount, unknown);
}

/// Anna sold 90 of 100 forecast in March and 120 of 100 in April, Boris 50 of 70 in March: 1 - (10 + 20 + 20) / 260 = 80.8 %; the forecasts were
/// 270 for 260: a bias of 3.8 %. A manager-month carries actual - |actual - forecast| of its actual sales, so that the interval needs no turning.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Months months(view, window, sample);
    months.forEach([&](const ManagerMonth& one, Day month) {
        sample.seen.push_back({.row = one.row,
                               .day = month,
                               .entity = Entity::Forecasts,
                               .num = one.actual - std::abs(one.actual - one.forecast),
                               .den = one.actual});
    });
    if (months.managers < kLeastManagers) {
        sample.quality = Quality::FewData;
        sample.reason = wording::tooFewClusters;
    }
    return sample;
}

std::vector<Beside> beside(const View& view, const Window&, const Sample& sample)
{
    const facts::Ints amounts = view.facts.table(Entity::Forecasts).ints(facts::forecast::amount);
    double forecast = 0;
    double actual = 0;
    for (const Observation& one : sample.seen) {
        forecast += static_cast<double>(amounts[one.row]);
        actual += one.den;
    }
    if (!(actual > 0))
        return {};
    return {{wording::bias, (forecast - actual) / actual, Unit::Percent}};
}

/// The forecasts with their errors, and the sales they are held against.
Sample collectRows(const View& view, const Window& window)
{
    Sample sample;
    const Months months(view, window, sample);
    const facts::Ints amounts = view.facts.deals().ints(facts::deal::amount);
    std::uint32_t number = 0;
    months.forEach([&](const ManagerMonth& one, Day month) {
        sample.seen.push_back({.row = one.row,
                               .cluster = number,
                               .day = month,
                               .entity = Entity::Forecasts,
                               .num = -std::abs(one.actual - one.forecast),
                               .den = 0});
        for (const std::uint32_t deal : one.deals)
            sample.seen.push_back({.row = deal,
                                   .cluster = number,
                                   .day = month,
                                   .num = static_cast<double>(amounts[deal]),
                                   .den = static_cast<double>(amounts[deal])});
        ++number;
    });
    return sample;
}

constexpr Entity kReads[] = {Entity::Forecasts, Entity::Deals};
constexpr Need kNeeds[] = {{Entity::Forecasts, facts::forecast::made_at},
                           {Entity::Deals, facts::deal::closed_at},
                           {Entity::Deals, facts::deal::amount}};
constexpr Need kShows[] = {{Entity::Forecasts, facts::forecast::month},
                           {Entity::Forecasts, facts::forecast::owner},
                           {Entity::Forecasts, facts::forecast::amount},
                           {Entity::Forecasts, facts::forecast::made_at},
                           {Entity::Deals, facts::deal::id},
                           {Entity::Deals, facts::deal::owner},
                           {Entity::Deals, facts::deal::amount},
                           {Entity::Deals, facts::deal::closed_at}};

}

const Kpi& forecast_accuracy()
{
    static const Kpi kpi{
        .id = "forecast_accuracy",
        .group = Group::Staff,
        .name = {"Forecast accuracy", "Точность прогноза"},
        .unitText = {"% of actual sales", "% от факта"},
        .definition =
            {"1 minus the sum of the distances between each manager’s sales of a month and the last forecast made "
             "before it, divided by the sales; not below 0. Whole months of the period with a forecast. How far "
             "forecasts lay above the sales stands beside it.",
             "1 минус сумма отклонений продаж менеджера за месяц от последнего прогноза, сделанного до его начала, "
             "делённая на продажи; не ниже 0. Учитываются целые месяцы периода, на которые был прогноз. Рядом — "
             "насколько прогнозы выше факта."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .least = 0,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .collectRows = collectRows,
        .beside = beside,
    };
    return kpi;
}

}

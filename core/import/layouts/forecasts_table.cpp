// Sales forecasts: a month, a manager, an amount, and when it was said. Months are written as people write them: 2026-03, 03.2026, март 2026;
// they stand in a column or are columns themselves.
#include "core/import/month_columns.h"
#include "core/import/text/months.h"

#include <algorithm>
#include <array>

namespace zamer::import {

const Layout& forecasts_table();

namespace {

namespace forecast = facts::forecast;

constexpr std::string_view kMonth = "месяц|месяц прогноза|период|month|forecast month|period";
constexpr std::string_view kAmount =
    "прогноз|прогноз продаж|сумма прогноза|план|план продаж|forecast|forecast amount|plan";
constexpr std::string_view kOwner = "менеджер|ответственный|сотрудник|продавец|фио|manager|owner|sales rep|salesperson";
constexpr std::string_view kMade = "дата прогноза|прогноз от|сделан|made_at|made at|forecast date|submitted";

constexpr LayoutColumn kColumns[] = {
    {"month_said", kMonth}, {"owner", kOwner}, {"amount", kAmount}, {"amount", "сумма|amount"}, {"made_at", kMade},
};
constexpr LayoutConstant kConstants[] = {{"month", kNoDay}, {"amount", "0"}};

constexpr std::size_t kFirstMonth = 1; // among the extras
std::array<LayoutExtra, kFirstMonth + kMostMonths> allExtras()
{
    std::array<LayoutExtra, kFirstMonth + kMostMonths> all{{{"month_said", facts::Type::Text}}};
    std::copy(monthExtras().begin(), monthExtras().end(), all.begin() + kFirstMonth);
    return all;
}

/// Never of what came.
constexpr MonthKind kExpected[] = {MonthKind::Forecast, MonthKind::Plan, MonthKind::Plain};

/// Amounts without a word may be sales as well as forecasts.
double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    const bool owned = anyHeader(headers, kOwner);
    if (anyHeader(headers, kMonth))
        return anyHeader(headers, kAmount) && (owned || anyHeader(headers, kMade)) ? 0.7 : 0;
    const std::optional<MonthKind> kind = owned ? kindOfMonths(headers, kExpected) : std::nullopt;
    return !kind ? 0 : *kind == MonthKind::Plain ? 0.5 : 0.7;
}

void adjust(Mapping& mapping, SampleRows /*sample*/)
{
    const auto saysMonth = [](const ColumnGuess& column) { return column.field == "month_said"; };
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), saysMonth))
        findMonths(mapping, kExpected);
}

Status missing(std::string_view field)
{
    return failure(ErrorKind::FieldMissing, QStringLiteral("forecasts"),
                   QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, forecast::owner);
    if (hasMonths(harvest, kFirstMonth))
        return splitMonths(harvest, kFirstMonth, forecast::month, forecast::amount);
    const facts::Ints amounts = harvest.rows.ints(forecast::amount);
    if (columnFor(harvest, "amount") == nullptr && !amounts.empty() && amounts.front() == 0)
        return missing("amount");
    const facts::Column* const said = harvest.extra(0);
    if (said == nullptr)
        return isNoDay(harvest, forecast::month) && columnFor(harvest, "month") == nullptr && harvest.rows.rows > 0
                   ? missing("month")
                   : Status();
    const auto month = newColumn(facts::Type::Instant, harvest.rows.rows);
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        Day first = 0;
        rejected[row] = !readMonth(said->text(row), first);
        if (!rejected[row])
            month->ints.set(row, harvest.zone.startOf(first));
    }
    harvest.rows.columns[forecast::month] = month;
    rejectRows(harvest, Issue::Kind::BadDate, columnFor(harvest, "month_said")->header, rejected, said);
    return {};
}

}

const Layout& forecasts_table()
{
    static const auto extras = allExtras();
    static const Layout layout{.id = "forecasts_table",
                               .system = "forecasts",
                               .entity = facts::Entity::Forecasts,
                               .name = {"Sales forecasts", "Прогнозы продаж"},
                               .columns = kColumns,
                               .adjust = adjust,
                               .constants = kConstants,
                               .extras = extras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

// Sales forecasts: a month, a manager, an amount, and when it was said. Months are written as people write them: 2026-03, 03.2026, март 2026.
#include "core/import/layout_tools.h"
#include "core/import/text/months.h"

namespace zamer::import {

const Layout& forecasts_table();

namespace {

namespace forecast = facts::forecast;

constexpr std::string_view kMonth = "месяц|месяц прогноза|период|month|forecast month|period";
constexpr std::string_view kAmount =
    "прогноз|прогноз продаж|сумма прогноза|план|план продаж|forecast|forecast amount|plan";
constexpr std::string_view kOwner = "менеджер|ответственный|сотрудник|manager|owner|sales rep";
constexpr std::string_view kMade = "дата прогноза|прогноз от|сделан|made_at|made at|forecast date|submitted";

constexpr LayoutColumn kColumns[] = {
    {"month_said", kMonth}, {"owner", kOwner}, {"amount", kAmount}, {"amount", "сумма|amount"}, {"made_at", kMade},
};
constexpr LayoutExtra kExtras[] = {{"month_said", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"month", kNoDay}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    return anyHeader(headers, kMonth) && anyHeader(headers, kAmount) &&
                   (anyHeader(headers, kOwner) || anyHeader(headers, kMade))
               ? 0.7
               : 0;
}

Status finish(Harvest& harvest)
{
    const facts::Column* const said = harvest.extra(0);
    if (said == nullptr)
        return isNoDay(harvest, forecast::month) && columnFor(harvest, "month") == nullptr && harvest.rows.rows > 0
                   ? Status(failure(ErrorKind::FieldMissing, QStringLiteral("forecasts"), QStringLiteral("month")))
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
    rejectRows(harvest, Issue::Kind::BadDate, columnFor(harvest, "month_said")->header, rejected);
    return {};
}

}

const Layout& forecasts_table()
{
    static const Layout layout{.id = "forecasts_table",
                               .system = "forecasts",
                               .entity = facts::Entity::Forecasts,
                               .name = {"Sales forecasts", "Прогнозы продаж"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

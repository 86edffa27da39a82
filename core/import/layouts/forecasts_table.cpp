// Sales forecasts: a month, a manager, an amount, and when it was said. Months are written as people write them: 2026-03, 03.2026, март 2026.
#include "core/import/layout_tools.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <charconv>

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

int numberOf(std::string_view digits)
{
    int value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc() && end.ptr == digits.data() + digits.size() ? value : -1;
}

/// 0 where a word is no month.
int monthNamed(std::string_view word)
{
    static constexpr std::string_view kStems[][2] = {{"янв", "jan"}, {"фев", "feb"}, {"мар", "mar"}, {"апр", "apr"},
                                                     {"ма", "may"},  {"июн", "jun"}, {"июл", "jul"}, {"авг", "aug"},
                                                     {"сен", "sep"}, {"окт", "oct"}, {"ноя", "nov"}, {"дек", "dec"}};
    const std::string name = folded(word);
    for (int i = 0; i < 12; ++i)
        if (name.starts_with(kStems[i][0]) || name.starts_with(kStems[i][1]))
            return i + 1;
    return 0;
}

/// The first day of the month in "2026-03", "03.2026", "март 2026 г.", or of the month a whole date is in.
bool readMonth(std::string_view text, Day& first)
{
    const std::size_t part = text.find_first_of("-./ ");
    if (part != std::string_view::npos) {
        const std::string_view left = text.substr(0, part);
        std::string_view right = trimmed(text.substr(part + 1));
        for (const std::string_view tail : {" года", " год", " г.", "г."})
            if (right.ends_with(tail))
                right = trimmed(right.substr(0, right.size() - tail.size()));
        const int named = monthNamed(left);
        if (left.size() == 4 && civilDay(numberOf(left), numberOf(right), 1, first))
            return true;
        if (right.size() == 4 && civilDay(numberOf(right), named > 0 ? named : numberOf(left), 1, first))
            return true;
    }
    DateParts parts;
    if (!readDate(text, DateOrder::DayMonthYear, parts))
        return false;
    int year = 0;
    int month = 0;
    int day = 0;
    civilFromDay(parts.day, year, month, day);
    first = dayFromCivil(year, month, 1);
    return true;
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
            month->ints[row] = harvest.zone.startOf(first);
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

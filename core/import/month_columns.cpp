#include "core/import/month_columns.h"

#include "core/import/text/headers.h"
#include "core/import/text/months.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zamer::import {

namespace {

constexpr std::array<LayoutExtra, kMostMonths> kMonths = {{
    {"month_1", facts::Type::Money},  {"month_2", facts::Type::Money},  {"month_3", facts::Type::Money},
    {"month_4", facts::Type::Money},  {"month_5", facts::Type::Money},  {"month_6", facts::Type::Money},
    {"month_7", facts::Type::Money},  {"month_8", facts::Type::Money},  {"month_9", facts::Type::Money},
    {"month_10", facts::Type::Money}, {"month_11", facts::Type::Money}, {"month_12", facts::Type::Money},
    {"month_13", facts::Type::Money}, {"month_14", facts::Type::Money}, {"month_15", facts::Type::Money},
    {"month_16", facts::Type::Money}, {"month_17", facts::Type::Money}, {"month_18", facts::Type::Money},
    {"month_19", facts::Type::Money}, {"month_20", facts::Type::Money}, {"month_21", facts::Type::Money},
    {"month_22", facts::Type::Money}, {"month_23", facts::Type::Money}, {"month_24", facts::Type::Money},
    {"month_25", facts::Type::Money}, {"month_26", facts::Type::Money}, {"month_27", facts::Type::Money},
    {"month_28", facts::Type::Money}, {"month_29", facts::Type::Money}, {"month_30", facts::Type::Money},
    {"month_31", facts::Type::Money}, {"month_32", facts::Type::Money}, {"month_33", facts::Type::Money},
    {"month_34", facts::Type::Money}, {"month_35", facts::Type::Money}, {"month_36", facts::Type::Money},
}};

std::vector<std::string> wordsOf(std::string_view header)
{
    QString text = textOf(header);
    for (QChar& c : text)
        if (c.isSpace() || QStringLiteral("/,;:()|_").contains(c))
            c = QLatin1Char(' ');
    std::vector<std::string> words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

std::optional<MonthKind> kindOf(const std::string& word)
{
    static constexpr std::pair<std::string_view, MonthKind> kKinds[] = {
        {"план", MonthKind::Plan},        {"plan", MonthKind::Plan},         {"target", MonthKind::Plan},
        {"прогноз", MonthKind::Forecast}, {"forecast", MonthKind::Forecast}, {"факт", MonthKind::Actual},
        {"actual", MonthKind::Actual},    {"fact", MonthKind::Actual}};
    for (const auto& [known, kind] : kKinds)
        if (word == known)
            return kind;
    return std::nullopt;
}

/// The number of a repeated header, dashes between parts, and what a plan counts in.
bool saysNothing(const std::string& word)
{
    static constexpr std::string_view kWords[] = {"-",   "–",    "—",   "г",  "г.",    "год",
                                                  "руб", "руб.", "₽", "на", "продаж"};
    return word.starts_with('#') || std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// A date reader passes over words that it does not know; here they mean another thing.
bool namesMonthsAlone(std::string_view text)
{
    const QString all = textOf(text) + QLatin1Char(' ');
    QString word;
    for (const QChar c : all)
        if (c.isLetter())
            word += c;
        else if (!word.isEmpty() && monthNamed(std::exchange(word, {}).toStdString()) == 0)
            return false;
    return true;
}

/// "3 кв. 2026", "Q3", "2026 год", "9 мес.", "неделя 23": a period that no single month is.
bool looksLikePeriod(std::string_view header)
{
    constexpr std::string_view kPeriods = "кв|кв.|квартал|quarter|полугодие|half|нед|нед.|неделя|week|мес|мес.|месяца|"
                                          "месяцев|months|q1|q2|q3|q4|1q|2q|3q|4q|h1|h2|1h|2h|1кв|2кв|3кв|4кв|1кв.|"
                                          "2кв.|3кв.|4кв.";
    constexpr std::string_view kRoman = "i|ii|iii|iv|q1|q2|q3|q4";
    bool period = false;
    bool numbered = false;
    bool year = false;
    bool more = false;
    for (const std::string& word : wordsOf(header)) {
        const std::string name = folded(word);
        const bool digits = name.find_first_of("0123456789") != std::string::npos;
        year = year || (name.size() == 4 && name.starts_with("20") &&
                        name.find_first_not_of("0123456789") == std::string::npos);
        numbered = numbered || digits || isOneOf(name, kRoman);
        period = period || isOneOf(name, kPeriods);
        more = more || !(digits || saysNothing(name) || kindOf(name));
    }
    return (period && numbered) || (year && !more);
}

/// Quarters and the like beside months: their amounts are in none, and nobody should have to find that out.
void tellPeriodsLeftOut(Harvest& harvest)
{
    Issue left{Issue::Kind::PeriodsLeftOut, false, {}, {}, 0, {}};
    for (const ColumnGuess& column : harvest.mapping->columns) {
        if (!column.field.empty() || column.confidence >= 1 || !looksLikePeriod(column.header))
            continue;
        left.column = left.count++ == 0 ? column.header : left.column;
        left.value += (left.value.empty() ? "" : "; ") + column.header;
    }
    if (left.count > 0)
        harvest.issues.push_back(std::move(left));
}

struct MonthColumn {
    std::size_t extra = 0;
    Day first = 0;
};

Result<std::vector<MonthColumn>> monthsOf(const Harvest& harvest, std::size_t firstExtra, int month)
{
    const std::string_view field = facts::fields(harvest.rows.entity)[static_cast<std::size_t>(month)].name;
    int year = 0;
    int last = 0;
    int day = 0;
    if (!isNoDay(harvest, month))
        civilFromDay(harvest.zone.dayOf(harvest.rows.ints(month).front()), year, last, day);
    last = 0;
    std::vector<MonthColumn> columns;
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        const ColumnGuess* const column = columnFor(harvest, kMonths[i].name);
        if (column == nullptr || harvest.extra(firstExtra + i) == nullptr)
            continue;
        const std::optional<MonthHeader> header = monthHeader(column->header);
        if (!header)
            return failure(ErrorKind::BadValue, textOf(field), textOf(column->header));
        year = header->year > 0 ? header->year : header->month < last && year > 0 ? year + 1 : year;
        last = header->month;
        if (year == 0)
            return failure(ErrorKind::FieldMissing, textOf(facts::entityName(harvest.rows.entity)), textOf(field));
        columns.push_back({firstExtra + i, dayFromCivil(year, header->month, 1)});
    }
    return columns;
}

}

std::span<const LayoutExtra> monthExtras()
{
    return kMonths;
}

std::optional<MonthHeader> monthHeader(std::string_view header)
{
    MonthHeader out;
    std::string rest;
    for (const std::string& word : wordsOf(normalisedHeader(header))) {
        const std::string name = folded(word);
        if (saysNothing(name))
            continue;
        if (const std::optional<MonthKind> kind = kindOf(name)) {
            if (out.kind != MonthKind::Plain)
                return std::nullopt;
            out.kind = *kind;
            continue;
        }
        rest += (rest.empty() ? "" : " ") + word;
    }
    Day first = 0;
    int day = 0;
    const bool year = rest.size() == 4 && rest.find_first_not_of("0123456789") == std::string::npos;
    if (year || !namesMonthsAlone(rest))
        return std::nullopt;
    if (readMonth(rest, first))
        civilFromDay(first, out.year, out.month, day);
    else
        out.month = monthNamed(rest);
    return out.month > 0 ? std::optional(out) : std::nullopt;
}

std::optional<MonthKind> kindOfMonths(std::span<const std::string> headers, std::span<const MonthKind> kinds)
{
    std::array<std::size_t, 4> count{};
    for (const std::string& header : headers)
        if (const std::optional<MonthHeader> month = monthHeader(header))
            ++count[static_cast<std::size_t>(month->kind)];
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&count](MonthKind kind) { return count[static_cast<std::size_t>(kind)] > 1; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

void findMonths(Mapping& mapping, std::span<const MonthKind> kinds)
{
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    const std::optional<MonthKind> kind = kindOfMonths(headers, kinds);
    if (!kind)
        return;
    std::size_t next = 0;
    for (ColumnGuess& column : mapping.columns) {
        const std::optional<MonthHeader> month = monthHeader(column.header);
        if (!month || !column.field.empty())
            continue;
        column.confidence = 0.9;
        if (month->kind != *kind || next == kMonths.size()) {
            column.note = {"Beside the months that are taken: left out", "Рядом с нужными месяцами: не берётся"};
            continue;
        }
        column.field = kMonths[next++].name;
        if (month->year == 0)
            column.note = {"The header says no year: that of the column before, or the one said for all",
                           "В заголовке нет года: как у столбца перед ним или общий, если он указан"};
    }
}

bool hasMonths(const Harvest& harvest, std::size_t firstExtra)
{
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (harvest.extra(firstExtra + i) != nullptr)
            return true;
    return false;
}

Status splitMonths(Harvest& harvest, std::size_t firstExtra, int month, int amount)
{
    if (harvest.rows.rows == 0)
        return {};
    const Result<std::vector<MonthColumn>> columns = monthsOf(harvest, firstExtra, month);
    if (!columns)
        return tl::make_unexpected(columns.error());
    tellPeriodsLeftOut(harvest);
    std::vector<char> silent(harvest.rows.rows, 1);
    for (const MonthColumn& column : *columns)
        for (std::size_t row = 0; row < silent.size(); ++row)
            silent[row] = silent[row] && harvest.extra(column.extra)->ints[row] == facts::kNull;
    rejectRows(harvest, Issue::Kind::MissingField, columnFor(harvest, kMonths.front().name)->header, silent);

    std::vector<std::uint32_t> record;
    std::vector<Instant> starts;
    std::vector<std::int64_t> amounts;
    for (std::uint32_t row = 0; row < harvest.rows.rows; ++row)
        for (const MonthColumn& column : *columns)
            if (const std::int64_t said = harvest.extra(column.extra)->ints[row]; said != facts::kNull) {
                record.push_back(row);
                starts.push_back(harvest.zone.startOf(column.first));
                amounts.push_back(said);
            }
    harvest.split += record.size() - harvest.rows.rows;
    takeRows(harvest, record);
    const auto fill = [&](int field, const std::vector<std::int64_t>& values) {
        const facts::Type type = facts::fields(harvest.rows.entity)[static_cast<std::size_t>(field)].type;
        const auto column = newColumn(type, values.size());
        for (std::size_t row = 0; row < values.size(); ++row)
            column->ints.set(row, values[row]);
        harvest.rows.columns[static_cast<std::size_t>(field)] = column;
    };
    fill(month, starts);
    fill(amount, amounts);
    return {};
}

}

#include "core/import/column_study.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

bool looksPersonal(std::string_view value)
{
    const auto digits = std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return value.find('@') != std::string_view::npos ||
           (digits >= 9 && (value.front() == '+' || value.front() == '8' || value.front() == '7') &&
            value.find(':') == std::string_view::npos);
}

void showSamples(ColumnGuess& column, facts::Type type, std::span<const std::vector<std::string>> rows)
{
    const bool personal = !column.field.empty() && (type == facts::Type::Presence || type == facts::Type::Hashes);
    for (const std::vector<std::string>& row : rows) {
        if (column.samples.size() == 3)
            return;
        if (column.index >= row.size() || isMissing(trimmed(row[column.index])))
            continue;
        const std::string_view value = trimmed(row[column.index]);
        std::string shown = personal || looksPersonal(value) ? masked(value) : std::string(value);
        if (std::find(column.samples.begin(), column.samples.end(), shown) == column.samples.end())
            column.samples.push_back(std::move(shown));
    }
}

/// What the sampled rows say about dates and decimal marks.
void studyColumn(const ColumnGuess& column, facts::Type type, std::span<const std::vector<std::string>> rows,
                 ColumnTraits& traits)
{
    bool dots = false;
    bool commas = false;
    std::size_t filled = 0;
    std::size_t clocks = 0;
    for (const std::vector<std::string>& row : rows) {
        const std::string_view value = column.index < row.size() ? trimmed(row[column.index]) : std::string_view();
        if (isMissing(value))
            continue;
        ++filled;
        if (type == facts::Type::Instant && isTimeOfDay(value))
            ++clocks;
        else if (type == facts::Type::Instant)
            traits.dates.add(value);
        const char mark = type == facts::Type::Money || type == facts::Type::Number ? provenDecimalMark(value) : '\0';
        dots = dots || mark == '.';
        commas = commas || mark == ',';
        if (const std::size_t at = value.find_first_of(".,"); mark == 0 && at != std::string_view::npos)
            traits.openMark = value[at];
    }
    if (dots || commas)
        traits.openMark = 0;
    traits.timeOfDay = filled > 0 && clocks == filled;
    traits.decimalMark = dots == commas ? '\0' : dots ? '.' : ',';
}

/// One program wrote all columns: where a column's own values leave its mark open, the others tell. So does the kind of file: sheets
/// and JSON write numbers with a point, and in a text ';' parts cells where commas are taken (1C prints "2,000" for two pieces;
/// money has no thousandths).
void settleDecimalMarks(Understanding& out, const Sample& sample)
{
    bool dots = false;
    bool commas = false;
    for (const ColumnTraits& traits : out.traits) {
        dots = dots || traits.decimalMark == '.';
        commas = commas || traits.decimalMark == ',';
    }
    for (std::size_t i = 0; i < out.traits.size(); ++i) {
        ColumnTraits& traits = out.traits[i];
        const bool number = typeOf(out.mapping, out.mapping.columns[i].field) == facts::Type::Number;
        if (traits.openMark == '.' && sample.typed)
            traits.decimalMark = '.';
        else if (traits.openMark != 0 && dots != commas)
            traits.decimalMark = dots ? '.' : ',';
        else if (traits.openMark == ',' && !dots && number && sample.dialect.delimiter == ';')
            traits.decimalMark = ',';
    }
    out.mapping.decimalMark = commas ? ',' : '.';
}

}

facts::Type typeOf(const Mapping& mapping, const std::string& field)
{
    if (mapping.layout != nullptr)
        for (const LayoutExtra& extra : mapping.layout->extras)
            if (extra.name == field)
                return extra.type;
    if (isPartOfField(mapping.entity, field))
        return field == kRowCurrency ? facts::Type::Text : facts::Type::Money;
    const int index = facts::fieldByName(mapping.entity, field);
    return index < 0 ? facts::Type::Presence : facts::fields(mapping.entity)[static_cast<std::size_t>(index)].type;
}

void studyColumns(Understanding& understanding, const Sample& sample, std::span<const std::vector<std::string>> rows)
{
    for (ColumnGuess& column : understanding.mapping.columns) {
        const facts::Type type = typeOf(understanding.mapping, column.field);
        showSamples(column, type, rows);
        studyColumn(column, type, rows, understanding.traits[column.index]);
    }
    settleDecimalMarks(understanding, sample);
}

std::optional<std::size_t> settleDateOrders(Understanding& understanding, const Options& options)
{
    std::optional<DateOrder> proven;
    for (const ColumnTraits& traits : understanding.traits)
        if (traits.dates.isSettled() && traits.dates.order())
            proven = proven.value_or(*traits.dates.order());
    if (!proven)
        proven = understanding.provenOrder;
    std::optional<DateOrder> usual;
    for (const ColumnTraits& traits : understanding.traits)
        if (!usual)
            usual = traits.dates.usualOrder();
    std::optional<std::size_t> open;
    for (std::size_t i = 0; i < understanding.traits.size(); ++i) {
        ColumnTraits& traits = understanding.traits[i];
        std::optional<DateOrder> order = traits.dates.order();
        if (!options.dateFormat.isEmpty()) {
            order = orderOfPattern(options.dateFormat.toStdString());
            understanding.mapping.dateFormatFits =
                understanding.mapping.dateFormatFits && order && traits.dates.allows(*order);
        } else if (!order)
            order = proven; // one program wrote all columns of the file
        if (!order && !open)
            open = i;
        traits.orderIsGuess = !order && usual;
        traits.order = order ? *order : usual.value_or(DateOrder::DayMonthYear);
    }
    return open;
}
std::string commonDateFormat(const Understanding& understanding)
{
    std::string common;
    for (std::size_t i = 0; i < understanding.traits.size(); ++i) {
        const std::string format = understanding.traits[i].dates.format(understanding.traits[i].order);
        if (format.empty())
            continue;
        if (!common.empty() && common != format)
            return {};
        common = format;
    }
    return common;
}

}

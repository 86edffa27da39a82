#include "core/import/column_study.h"
#include "core/import/decimal_marks.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

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

/// How large the plain numbers of a column are.
struct Sizes {
    double most = 0;
    bool fractions = false;
    bool fine = false; // 0.333333333333333

    void add(std::string_view text)
    {
        double number = 0;
        if (!readNumber(text, 0, number))
            return;
        most = std::max(most, number);
        fractions = fractions || number != std::floor(number);
        const std::size_t mark = text.find_first_of(".,");
        fine = fine || (mark != std::string_view::npos && text.size() - mark > 5);
    }
    /// Times as a spreadsheet stores them are fractions of one, now and then of a few: sums over a week.
    std::optional<bool> partOfDay() const
    {
        return fractions ? std::optional(most <= 1 || (fine && most < 7)) : std::nullopt;
    }
};

/// What the sampled rows say about dates and decimal marks.
void studyColumn(const ColumnGuess& column, facts::Type type, std::span<const std::vector<std::string>> rows,
                 ColumnTraits& traits)
{
    bool dots = false;
    bool commas = false;
    std::size_t filled = 0;
    std::size_t clocks = 0;
    Sizes sizes;
    for (const std::vector<std::string>& row : rows) {
        const std::string_view value = column.index < row.size() ? trimmed(row[column.index]) : std::string_view();
        if (isMissing(value))
            continue;
        ++filled;
        if (type == facts::Type::Instant && isTimeOfDay(value))
            ++clocks;
        else if (type == facts::Type::Instant)
            traits.dates.add(value);
        if (type != facts::Type::Money && type != facts::Type::Number)
            continue;
        sizes.add(value);
        const char mark = provenDecimalMark(value);
        dots = dots || mark == '.';
        commas = commas || mark == ',';
        double number = 0;
        std::int64_t amount = 0;
        if (const std::size_t at = value.find_first_of(".,");
            mark == 0 && at != std::string_view::npos &&
            (type == facts::Type::Money ? readMoney(value, 0, amount) : readNumber(value, 0, number)))
            traits.openMark = value[at];
    }
    if (dots || commas)
        traits.openMark = 0;
    traits.aboveOne = sizes.most > 1;
    traits.partOfDay = sizes.partOfDay();
    traits.timeOfDay = filled > 0 && clocks == filled;
    traits.decimalMark = dots == commas ? '\0' : dots ? '.' : ',';
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

void studyColumns(Understanding& understanding, const Sample& sample, std::span<const std::vector<std::string>> rows,
                  const Options& options)
{
    for (ColumnGuess& column : understanding.mapping.columns) {
        const facts::Type type = typeOf(understanding.mapping, column.field);
        showSamples(column, type, rows);
        studyColumn(column, type, rows, understanding.traits[column.index]);
    }
    settleDecimalMarks(understanding, sample, rows, options.decimalMark);
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

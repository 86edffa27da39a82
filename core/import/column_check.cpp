#include "core/import/column_check.h"
#include "core/facts/grain.h"
#include "core/import/field_sense.h"
#include "core/import/text/months.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <set>

namespace zamer::import {

namespace {

constexpr std::size_t kMostValues = 500;
constexpr double kEnough = 0.8;
constexpr std::size_t kReach = 3; // columns to either side where shifted values are looked for

/// What a field's values look like.
enum class Look : std::uint8_t { Anything, Date, Month, Number, Duration, Flag, Phone, Email, Name };

struct Expectation {
    Look look = Look::Anything;
    std::set<std::string> words; // folded; said by the user or the layout to stand for values
};

struct Share {
    std::size_t filled = 0;
    std::size_t fitting = 0;
    double value() const { return filled == 0 ? 1 : static_cast<double>(fitting) / static_cast<double>(filled); }
    bool fits() const { return filled > 0 && fitting * 10 >= filled * 9; }
};

Look lookOf(std::string_view field, facts::Type type)
{
    switch (type) {
    case facts::Type::Instant:
        return Look::Date;
    case facts::Type::Money:
        return Look::Number;
    case facts::Type::Number:
        return isDuration(field) ? Look::Duration : Look::Number;
    case facts::Type::Flag:
        return Look::Flag;
    case facts::Type::Hashes:
        return field == "phone" ? Look::Phone : field == "email" ? Look::Email : Look::Anything;
    case facts::Type::Text:
        return field == "owner" || field == "user" || field == "manager" || field == "team" || field == "stage" ||
                       field == "pipeline" || field == "source" || field == "loss_reason"
                   ? Look::Name
                   : Look::Anything;
    case facts::Type::Key:
    case facts::Type::Presence:
        break;
    }
    return Look::Anything;
}

Expectation expectationOf(const Mapping& mapping, std::string_view field, const Options& options)
{
    Expectation out;
    if (field.empty())
        return out;
    if (const int index = facts::fieldByName(mapping.entity, field); index >= 0)
        out.look = facts::grainOf(mapping.entity, index) == facts::Grain::Month
                       ? Look::Month
                       : lookOf(field, facts::fields(mapping.entity)[static_cast<std::size_t>(index)].type);
    if (isPartOfField(mapping.entity, field) && field != kRowCurrency)
        out.look = Look::Number;
    for (const std::array<std::string, 3>& value : options.values)
        if (value[0] == field)
            out.words.insert(folded(trimmed(value[1])));
    for (const ColumnGuess& column : mapping.columns)
        if (column.field == field)
            for (const auto& [word, number] : column.words)
                out.words.insert(word);
    if (mapping.layout == nullptr)
        return out;
    for (const LayoutExtra& extra : mapping.layout->extras)
        if (extra.name == field)
            out.look = extra.duration ? Look::Duration : lookOf(field, extra.type);
    for (const LayoutValue& value : mapping.layout->values)
        if (value.field == field)
            out.words.insert(std::string(value.from));
    return out;
}

bool isDate(std::string_view text, DateOrder order)
{
    DateParts parts;
    return readDate(text, order, parts);
}

/// A date as people write it, not a number that could be one.
bool isPlainlyDate(std::string_view text)
{
    double number = 0;
    return !readNumber(text, 0, number) &&
           (isDate(text, DateOrder::DayMonthYear) || isDate(text, DateOrder::MonthDayYear));
}

bool isPhone(std::string_view text)
{
    const auto digits =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return digits >= 3 && digits * 2 >= text.size() && !isPlainlyDate(text);
}

bool fits(std::string_view text, Look look, const ColumnTraits& traits)
{
    double number = 0;
    std::int64_t money = 0;
    bool flag = false;
    Day month = 0;
    switch (look) {
    case Look::Anything:
        return true;
    case Look::Date:
        return isDate(text, traits.order) || (traits.timeOfDay && isTimeOfDay(text));
    case Look::Month:
        return readBareMonth(text, month) || isDate(text, traits.order);
    case Look::Number:
        return readNumber(text, traits.decimalMark, number) || readMoney(text, traits.decimalMark, money);
    case Look::Duration:
        return readDuration(text, traits.decimalMark, number);
    case Look::Flag:
        return readFlag(text, flag);
    case Look::Phone:
        return isPhone(text);
    case Look::Email:
        return text.find('@') != std::string_view::npos;
    case Look::Name:
        return !isPlainlyDate(text);
    }
    return true;
}

class Checker
{
public:
    Checker(Understanding& understanding, std::span<const std::vector<std::string>> rows, const Options& options)
        : m_understanding(understanding), m_rows(rows), m_options(options)
    {
        for (const ColumnGuess& column : understanding.mapping.columns)
            m_shares.push_back(share(column.index, column.field));
    }

    void check(ColumnGuess& column)
    {
        const Share own = m_shares[column.index];
        if (column.field.empty() || own.filled == 0)
            return;
        column.confidence *= own.value();
        if (own.value() >= kEnough)
            return;
        column.needsLook = true;
        if (const ColumnGuess* other = strayed(column)) {
            column.note = {"The values are of another kind; the right ones seem to be under “%1”",
                           "Значения не те; похоже, нужные стоят под заголовком «%1»"};
            column.noteArg = other->header;
            return;
        }
        column.note = noteFor(expectationOf(m_understanding.mapping, column.field, m_options).look);
        column.noteArg = std::to_string(own.filled - own.fitting) + '/' + std::to_string(own.filled);
    }

private:
    Share share(std::size_t index, std::string_view field) const
    {
        const Expectation expected = expectationOf(m_understanding.mapping, field, m_options);
        Share out;
        if (expected.look == Look::Anything)
            return out;
        const std::size_t step = std::max<std::size_t>(1, m_rows.size() / kMostValues);
        for (std::size_t r = 0; r < m_rows.size(); r += step) {
            const std::string_view text = index < m_rows[r].size() ? trimmed(m_rows[r][index]) : std::string_view();
            if (isMissing(text))
                continue;
            ++out.filled;
            const bool good = fits(text, expected.look, m_understanding.traits[index]) ||
                              (!expected.words.empty() && expected.words.contains(folded(text)));
            out.fitting += good ? 1U : 0U;
        }
        return out;
    }

    /// A column near by that holds what this one should, and that has no better use for it.
    const ColumnGuess* strayed(const ColumnGuess& column) const
    {
        const Look look = expectationOf(m_understanding.mapping, column.field, m_options).look;
        if (look == Look::Name || look == Look::Anything || look == Look::Flag)
            return nullptr;
        const auto& columns = m_understanding.mapping.columns;
        for (std::size_t distance = 1; distance <= kReach; ++distance)
            for (const std::size_t at : {column.index + distance, column.index - distance})
                if (at < columns.size() && share(at, column.field).fits() &&
                    (columns[at].field.empty() || (m_shares[at].filled > 0 && m_shares[at].value() < kEnough)))
                    return &columns[at];
        return nullptr;
    }

    static Text noteFor(Look look)
    {
        switch (look) {
        case Look::Date:
        case Look::Month:
            return {"No dates: %1 of the values", "Не даты: %1 значений"};
        case Look::Number:
            return {"No numbers: %1 of the values", "Не числа: %1 значений"};
        case Look::Duration:
            return {"No durations: %1 of the values", "Не длительности: %1 значений"};
        case Look::Flag:
            return {"Neither yes nor no: %1 of the values", "Ни «да», ни «нет»: %1 значений"};
        case Look::Phone:
            return {"No phone numbers: %1 of the values", "Не телефоны: %1 значений"};
        case Look::Email:
            return {"No e-mail addresses: %1 of the values", "Не адреса почты: %1 значений"};
        case Look::Name:
            return {"Dates instead of words: %1 of the values", "Даты вместо слов: %1 значений"};
        case Look::Anything:
            break;
        }
        return {};
    }

    Understanding& m_understanding;
    std::span<const std::vector<std::string>> m_rows;
    const Options& m_options;
    std::vector<Share> m_shares; // of each column under its own field
};

}

void checkColumns(Understanding& understanding, std::span<const std::vector<std::string>> rows, const Options& options)
{
    Checker checker(understanding, rows, options);
    for (ColumnGuess& column : understanding.mapping.columns)
        checker.check(column);
}

}

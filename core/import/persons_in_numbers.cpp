#include "core/import/persons.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

constexpr double kLeastPhone = 9e9;
constexpr std::size_t kRowsListed = 1'000;

/// Whether a number is a phone: eleven digits from 7 or 8, or a mobile's ten. Money has two digits more.
bool isPhoneNumber(double value, std::string_view country)
{
    if ((country != "RU" && country != "KZ") || std::floor(value) != value)
        return false;
    return (value >= 7.3e10 && value < 9e10) || (value >= kLeastPhone && value < 1e10);
}

/// One look at a column of ten million values; nearly every column has none.
bool mayHavePhoneNumbers(const facts::Column& column)
{
    const auto anyFrom = [](const auto& values, auto least) {
        return values.visit([&](const auto& at) {
            for (std::size_t row = 0; row < values.size(); ++row)
                if (at(row) >= least)
                    return true;
            return false;
        });
    };
    constexpr auto kLeastMoney = static_cast<std::int64_t>(kLeastPhone) * 100;
    if (column.type == facts::Type::Money) // a narrow list cannot hold one
        return column.ints.holds(kLeastMoney) && anyFrom(column.ints.view(), kLeastMoney);
    return anyFrom(column.numbers.view(), kLeastPhone);
}

}

HiddenWords hidePhoneNumbers(const facts::Table& table, int field, std::string_view country)
{
    HiddenWords hidden;
    const facts::Column& column = *table.column(field);
    if (!mayHavePhoneNumbers(column))
        return hidden;
    const bool money = column.type == facts::Type::Money;
    const auto valueAt = [&](std::size_t row) {
        if (money)
            return column.ints[row] == facts::kNull ? 0 : static_cast<double>(column.ints[row]) / 100;
        return column.numbers[row];
    };
    std::size_t phones = 0;
    std::size_t filled = 0;
    bool any = false;
    for (std::size_t row = 0; row < table.rows; ++row) {
        filled += column.isEmpty(row) ? 0U : 1U;
        const bool phone = isPhoneNumber(valueAt(row), country);
        phones += phone ? 1U : 0U;
        any = any || (phone && valueAt(row) >= 1e10);
    }
    const bool most = phones > 0 && phones * 2 >= filled;
    if (!any && !most)
        return hidden;
    auto clean = std::make_shared<facts::Column>(column);
    for (std::size_t row = 0; row < table.rows; ++row) {
        const double value = valueAt(row);
        if (!isPhoneNumber(value, country) || (!most && value < 1e10))
            continue;
        if (money)
            clean->ints.set(row, facts::kNull);
        else
            clean->numbers.set(row, std::nan(""));
        if (hidden.count++ == 0)
            hidden.example = std::string(value < 1e10 ? 10 : 11, '0');
        if (hidden.rows.size() < kRowsListed)
            hidden.rows.push_back(table.line[row]);
    }
    hidden.column = std::move(clean);
    return hidden;
}

}

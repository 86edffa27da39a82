#include "core/facts/table.h"

#include <cmath>

namespace zamer::facts {

std::size_t Column::size() const
{
    switch (type) {
    case Type::Instant:
    case Type::Money:
        return ints.size();
    case Type::Flag:
    case Type::Presence:
        return flags.size();
    case Type::Number:
        return numbers.size();
    case Type::Hashes:
        return ends.size();
    case Type::Text:
    case Type::Key:
        break;
    }
    return codes.size();
}

bool Column::isEmpty(std::size_t row) const
{
    switch (type) {
    case Type::Instant:
    case Type::Money:
        return ints[row] == kNull;
    case Type::Flag:
        return flags[row] < 0;
    case Type::Presence:
        return flags[row] != 1;
    case Type::Number:
        return std::isnan(numbers[row]);
    case Type::Hashes:
        return list(row).empty();
    case Type::Text:
    case Type::Key:
        break;
    }
    return codes[row] == kNone;
}

Ints Table::ints(int field) const
{
    return has(field) ? column(field)->ints.view() : Ints();
}

Numbers Table::numbers(int field) const
{
    return has(field) ? column(field)->numbers.view() : Numbers();
}

std::span<const std::int8_t> Table::flags(int field) const
{
    return has(field) ? std::span<const std::int8_t>(column(field)->flags) : std::span<const std::int8_t>();
}

Codes Table::codes(int field) const
{
    return has(field) ? column(field)->codes.view() : Codes();
}

}

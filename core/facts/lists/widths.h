#pragma once
// How wide a value of a column is kept. Codes take 1, 2 or 4 bytes; integers (instants in UTC seconds, money in minor units) 4 or 8;
// numbers 4 or 8, 4 only where a value is exactly a float. An empty value is all ones, of a number NaN.

#include "core/base/time.h"
#include "core/facts/dictionary.h"

#include <type_traits>

namespace zamer::facts {

constexpr std::int64_t kNull = kNoInstant; // an empty Instant, Money, Flag or Presence

struct CodeKind {
    using Value = Code;
    using Small = std::uint8_t;
    using Middle = std::uint16_t;
    using Large = std::uint32_t;
    static constexpr Value kEmpty = kNone;
};
struct IntKind {
    using Value = std::int64_t;
    using Small = std::uint32_t;
    using Middle = std::int64_t; // the widest already: there is no third width
    using Large = std::int64_t;
    static constexpr Value kEmpty = kNull;
};
struct NumberKind {
    using Value = double;
    using Small = float;
    using Middle = double;
    using Large = double;
    static constexpr Value kEmpty = std::numeric_limits<double>::quiet_NaN();
};

/// Whether the value comes back as it went.
template<class Stored, class Value>
constexpr bool fits(Value value)
{
    if constexpr (std::is_same_v<Value, Stored>)
        return true;
    else if constexpr (std::is_same_v<Value, double>)
        return !(value < static_cast<double>(static_cast<Stored>(value))) &&
               !(value > static_cast<double>(static_cast<Stored>(value)));
    else if constexpr (std::is_same_v<Value, std::int64_t>)
        return static_cast<std::uint64_t>(value) < std::numeric_limits<Stored>::max() || value == kNull;
    else
        return value + 1 <= std::numeric_limits<Stored>::max(); // kNone + 1 is 0
}

/// A value that fits, as it is stored.
template<class Stored, class Value>
constexpr Stored narrowed(Value value)
{
    if constexpr (std::is_same_v<Value, Stored>)
        return value;
    else if constexpr (std::is_same_v<Value, std::int64_t>)
        return value == kNull ? std::numeric_limits<Stored>::max() : static_cast<Stored>(value);
    else
        return static_cast<Stored>(value); // of kNone, all ones, all ones remain
}

template<class Value, class Stored>
constexpr Value widened(Stored stored)
{
    if constexpr (std::is_same_v<Value, Stored>)
        return stored;
    else if constexpr (std::is_same_v<Value, double>)
        return static_cast<Value>(stored);
    else if constexpr (std::is_same_v<Value, std::int64_t>)
        return stored == std::numeric_limits<Stored>::max() ? kNull : static_cast<Value>(stored);
    else
        return stored == std::numeric_limits<Stored>::max() ? kNone : static_cast<Value>(stored);
}

}

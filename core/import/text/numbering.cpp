#include "core/import/text/numbering.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// Numbering plans (ITU-T E.164, national plans): country code, trunk prefix, shortest and longest national number.
struct Plan {
    std::string_view country;
    std::string_view code;
    std::string_view trunk;
    std::size_t least;
    std::size_t most;
};

constexpr Plan kPlans[] = {
    {"RU", "7", "8", 10, 10}, {"KZ", "7", "8", 10, 10}, {"BY", "375", "80", 9, 9}, {"UA", "380", "0", 9, 9},
    {"US", "1", "1", 10, 10}, {"CA", "1", "1", 10, 10}, {"GB", "44", "0", 9, 10},  {"DE", "49", "0", 8, 11},
    {"FR", "33", "0", 9, 9},  {"ES", "34", "", 9, 9},   {"PT", "351", "", 9, 9},   {"BR", "55", "0", 10, 11},
    {"IT", "39", "", 9, 11},  {"PL", "48", "", 9, 9},   {"TR", "90", "0", 10, 10}, {"UZ", "998", "", 9, 9},
    {"GE", "995", "0", 9, 9}, {"AZ", "994", "0", 9, 9}, {"KG", "996", "0", 9, 9},  {"TJ", "992", "", 9, 9},
    {"IL", "972", "0", 9, 9}, {"MX", "52", "", 10, 10}, {"AR", "54", "0", 10, 11}, {"IN", "91", "0", 10, 10},
    {"AE", "971", "0", 9, 9}, {"CO", "57", "", 10, 10}, {"CL", "56", "", 9, 9},    {"NL", "31", "0", 9, 9},
    {"CZ", "420", "", 9, 9},  {"AM", "374", "0", 9, 9},
};

const Plan* planOf(std::string_view country)
{
    const auto plan =
        std::find_if(std::begin(kPlans), std::end(kPlans), [country](const Plan& p) { return p.country == country; });
    return plan == std::end(kPlans) ? nullptr : plan;
}

/// Numbers as people write them beside the plan: with a foreign exchange's prefix, or a trunk prefix of their own.
struct Habit {
    std::string_view country;
    std::string_view prefix;
    std::size_t length; // of all digits; 0 = from 12 on
    std::size_t drop;
    std::string_view put;
};

constexpr Habit kHabits[] = {
    {"RU", "810", 0, 3, ""},  {"KZ", "810", 0, 3, ""},  {"BY", "810", 0, 3, ""},   // 8 ~ 10, out of the country
    {"US", "011", 0, 3, ""},  {"CA", "011", 0, 3, ""},  {"UA", "80", 11, 1, "38"}, // 8 (067), as it was
    {"BR", "0", 13, 3, "55"}, {"BR", "0", 14, 3, "55"}, {"BY", "0", 10, 1, "375"}, // 0 and the carrier's number
};

const Habit* habitOf(std::string_view digits, std::string_view country)
{
    const auto habit = std::find_if(std::begin(kHabits), std::end(kHabits), [&](const Habit& h) {
        return h.country == country && digits.starts_with(h.prefix) &&
               (h.length == 0 ? digits.size() >= 12 : digits.size() == h.length);
    });
    return habit == std::end(kHabits) ? nullptr : habit;
}

}

std::string international(const std::string& digits, bool hasCode, std::string_view country)
{
    const Plan* const plan = planOf(country);
    if (hasCode) {
        if (digits.size() == 11 && digits.starts_with("89")) // "+8 916": no country has +89
            return '7' + digits.substr(1);
        const bool seven = digits.starts_with('7') && digits.size() != 11;
        return digits.size() < 9 || digits.size() > 15 || seven ? std::string() : digits;
    }
    if (digits.size() < 9 || digits.size() > 15)
        return {};
    if (plan == nullptr)
        return digits.size() >= 10 ? digits : std::string();
    const std::string code(plan->code);
    const auto isNational = [plan](std::size_t length) { return length >= plan->least && length <= plan->most; };
    if (digits.starts_with(plan->code) && isNational(digits.size() - plan->code.size()))
        return digits;
    if (const Habit* const habit = habitOf(digits, country))
        return std::string(habit->put) + digits.substr(habit->drop);
    if (!plan->trunk.empty() && digits.starts_with(plan->trunk) && isNational(digits.size() - plan->trunk.size()))
        return code + digits.substr(plan->trunk.size());
    const bool nine = digits.size() == 9 && plan->trunk == "8"; // as some exports cut them
    if (isNational(digits.size()) || nine)
        return code + digits;
    return digits.size() >= 11 ? digits : std::string();
}

}

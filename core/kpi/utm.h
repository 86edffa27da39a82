#pragma once
// Where costs and visits meet deals: by source, medium and campaign as the marks of the links say (UTM). Words are compared trimmed and
// case-folded, and exactly: "Yandex" is "yandex", "Yandex.Direct" is another source. A source "yandex / cpc" without a medium of its own is
// source yandex, medium cpc. A pure function of the facts; any thread.

#include "core/facts/facts.h"

#include <string>
#include <string_view>

namespace zamer::kpi {

/// Of rows that have a source: how much of each has its like on the other side.
struct UtmMatch {
    struct Share {
        double all = 0;
        double byMark = 0;   // the same source, medium and campaign
        double bySource = 0; // the same source at least
    };
    Share costs;  // money, minor units
    Share visits; // sessions (a row without is one)
    Share deals;  // deals and leads with a source, whose like stands among the costs
};
/// The source as it is compared: trimmed, case-folded, without the medium of "yandex / cpc".
std::string utmSource(std::string_view source);
UtmMatch matchUtm(const facts::Facts& facts);

}

#pragma once
// Filter: what a segment is made of: for each dimension named the keys that belong to it; several dimensions must all hold.
// As text "source=Website,Referral;team=North": the form of --filter, of saved segments, of measurements. A backslash before , ; = \ takes
// them literally; "(none)" are rows that say nothing.

#include "core/base/result.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace zamer::kpi {

struct Filter {
    std::map<std::string, std::set<std::string>> keys; // by dimension; never an empty set

    bool isEmpty() const { return keys.empty(); }
    bool operator==(const Filter&) const = default;
};

/// An empty text is an empty filter. Errors: UnknownKey (no such dimension), BadValue (anything else).
Result<Filter> filterFromText(std::string_view text);
/// The same filter always gives the same text.
std::string textOf(const Filter& filter);

}

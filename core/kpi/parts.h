#pragma once
// Parts: the observations of a sample told apart by one of the dimensions (row_keys.h), or by stage.

#include "core/kpi/level.h"
#include "core/kpi/row_keys.h"

#include <string>
#include <string_view>
#include <vector>

namespace zamer::kpi {

inline constexpr const char* kStageDimension = "stage";
inline constexpr const char* kAgeDimension = "age";

struct PartGroup {
    std::string key;
    std::vector<Observation> seen;
    double exposure = 0;
    double fixedNum = 0;
    double fixedDen = 0;
    std::vector<Observation> given{}; // the rows of those

    Beyond beyond() const { return {exposure, fixedNum, fixedDen, 0}; }
};

/// Largest first, then by key, "(none)" last. Empty where no table of the sample has the dimension's field, or it is unknown.
/// Where sums are given, only parts with a share of them. Empty too where sums are given (Sample::fixedNum) and their rows don't say to which part they belong.
/// Exposure carried by users goes to their part by manager and team, and to every part of another dimension.
std::vector<PartGroup> partsOf(const View& view, const Sample& sample, std::string_view dimension);

/// Whose figures stay unsaid (Kpi::hidesSmallGroups): groups of fewer than kSmallGroup answers. The whole less what is shown tells what is not, so
/// the next smallest are hidden too, until at least two groups are, with kSmallGroup answers together: then only their sum can be worked out.
enum class Hidden : std::uint8_t { No, Small, WithSmaller };
/// By place in `groups`, which are all of one dimension.
std::vector<Hidden> hiddenAmong(const Kpi& kpi, const Sample& sample, std::span<const PartGroup> groups);
/// The words for it; empty for what is shown.
const Text& hiddenText(Hidden hidden);

}

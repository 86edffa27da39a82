#pragma once
// The choice of key KPIs (kpis.md, section 4): five to seven, at least one of each direction, two or three in those that matter most; and what
// suits a kind of business. Constant data and pure functions: any thread.

#include "core/base/text.h"
#include "core/kpi/units.h"

#include <QStringList>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace zamer::method {

constexpr std::size_t kFewestKeys = 5;
constexpr std::size_t kMostKeys = 7;
constexpr std::size_t kMostOfOneDirection = 3;

struct Choice {
    std::size_t count = 0;
    std::vector<kpi::Group> missing; // of operations, money, customers, staff: those without a key KPI
    std::vector<kpi::Group> crowded; // those with more than three

    bool fits() const { return count >= kFewestKeys && count <= kMostKeys && missing.empty() && crowded.empty(); }
};
/// Ids that the catalogue doesn't know count, and are of no direction.
Choice judgeChoice(const std::vector<std::string>& keys);
/// What speaks against it, a sentence each; nothing where it fits.
QStringList objections(const Choice& choice, Language language);
/// "operations", «процессы».
Text directionName(kpi::Group group);

enum class BusinessKind { Young, Mature, LongDeals };
struct BusinessText {
    BusinessKind kind;
    std::string_view key; // young, mature, long: as the terminal names it
    Text name;
    Text why; // one sentence: what matters there
};
std::span<const BusinessText, 3> businessKinds();
std::optional<BusinessKind> businessKindByKey(std::string_view key);

struct Suggestion {
    std::string kpi;
    Text reason;
    bool measured = false; // the data at hand give it a value
};
/// Seven that fit the rule. Where a KPI is not among the `measured`, one of the same use that is takes its place; the catalogue decides
/// what there is.
std::vector<Suggestion> suggestKpis(BusinessKind kind, const std::set<std::string>& measured);

}

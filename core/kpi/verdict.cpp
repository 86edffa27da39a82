#include "core/kpi/verdict.h"

#include "core/stats/multiple.h"

#include <algorithm>

namespace zamer::kpi {

bool isSaid(const Text& text)
{
    return *text.en != '\0';
}

Verdict verdictOf(const Kpi& kpi, const Comparison& comparison, bool survives)
{
    if (isSaid(comparison.reason))
        return Verdict::CannotTell;
    if (comparison.low <= 0 && comparison.high >= 0)
        return Verdict::NoReliableChange;
    const bool better = (comparison.delta > 0) == (kpi.better == Better::Up); // of a target: the distance, down
    if (survives)
        return better ? Verdict::Improved : Verdict::Worsened;
    return better ? Verdict::PossiblyImproved : Verdict::PossiblyWorsened;
}

namespace {

bool isDerived(const Kpi& kpi, std::span<const Kpi* const> among)
{
    return std::any_of(among.begin(), among.end(), [&kpi](const Kpi* other) { return other->id == kpi.derivedFrom; });
}

/// What follows from another KPI has that one's verdict and is not counted twice.
void inherit(std::span<const Kpi* const> kpis, std::vector<Comparison>& comparisons)
{
    for (std::size_t i = 0; i < kpis.size(); ++i)
        for (std::size_t base = 0; base < kpis.size(); ++base)
            if (kpis[base]->id == kpis[i]->derivedFrom) {
                comparisons[i].verdict = comparisons[base].verdict;
                comparisons[i].reason = comparisons[base].reason;
            }
}

void judgeFamily(std::span<const Kpi* const> kpis, std::vector<Comparison>& comparisons, bool keys)
{
    std::vector<std::size_t> family;
    std::vector<double> p;
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        if (comparisons[i].key != keys || isDerived(*kpis[i], kpis))
            continue;
        family.push_back(i);
        p.push_back(comparisons[i].p);
    }
    const std::vector<bool> survives = stats::survivesFamily(p);
    for (std::size_t i = 0; i < family.size(); ++i)
        comparisons[family[i]].verdict = verdictOf(*kpis[family[i]], comparisons[family[i]], survives[i]);
}

}

void judge(std::span<const Kpi* const> kpis, std::vector<Comparison>& comparisons)
{
    judgeFamily(kpis, comparisons, true);
    judgeFamily(kpis, comparisons, false);
    inherit(kpis, comparisons);
}

}

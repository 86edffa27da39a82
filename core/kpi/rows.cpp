#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/parts.h"
#include "core/kpi/scope.h"
#include "core/kpi/wording.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

std::vector<Observation> narrowed(const View& view, const Collected& collected, const std::string& dimension,
                                  const std::string& key)
{
    if (dimension.empty() || dimension == kAgeDimension) {
        std::vector<Observation> all = collected.sample.seen;
        all.insert(all.end(), collected.sample.given.begin(), collected.sample.given.end());
        return all;
    }
    for (PartGroup& group : partsOf(collected.viewOf(view), collected.sample, dimension))
        if (group.key == key) {
            group.seen.insert(group.seen.end(), group.given.begin(), group.given.end());
            return std::move(group.seen);
        }
    return {};
}

bool isSmallGroup(const Kpi& kpi, const Sample& sample, Seen seen, const Window& window)
{
    return (kpi.hidesSmallGroups || sample.hidesSmallGroups) &&
           isHidden(kpi, sample, levelOf(kpi, seen, window.period, beyondOf(sample), false));
}

}

std::vector<RowRef> rows(const Kpi& kpi, const View& view, const Window& window, const std::string& dimension,
                         const std::string& key)
{
    const Collected collected = collectRows(kpi, view, window);
    if (collected.sample.quality == Quality::NoData)
        return {};
    const std::vector<Observation> seen = narrowed(view, collected, dimension, key);
    if (isSmallGroup(kpi, collected.sample, seen, window))
        return {};
    std::vector<RowRef> found;
    for (const Observation& one : seen) {
        if (one.row == kNoRow)
            continue;
        const facts::Table& table = collected.fold.facts->table(one.entity);
        RowRef ref;
        ref.entity = one.entity;
        ref.row = one.row;
        ref.source = one.row < table.source.size() ? table.source[one.row] : 0;
        ref.line = one.row < table.line.size() ? table.line[one.row] : 0;
        ref.num = one.num;
        ref.den = one.den;
        found.push_back(ref);
    }
    std::stable_sort(found.begin(), found.end(), [](const RowRef& a, const RowRef& b) {
        return a.source != b.source ? a.source < b.source : a.line != b.line ? a.line < b.line : a.row < b.row;
    });
    // A deal that entered several stages is listed once.
    if (kpi.estimator == Estimator::Stages)
        found.erase(
            std::unique(found.begin(), found.end(),
                        [](const RowRef& a, const RowRef& b) { return a.entity == b.entity && a.row == b.row; }),
            found.end());
    return found;
}

Text rowsHidden(const Kpi& kpi, const View& view, const Window& window, const std::string& dimension,
                const std::string& key)
{
    const Collected collected = collectRows(kpi, view, window);
    const std::vector<Observation> seen = narrowed(view, collected, dimension, key);
    return !seen.empty() && isSmallGroup(kpi, collected.sample, seen, window) ? wording::smallGroupHidden : Text{};
}

}

#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/parts.h"
#include "core/kpi/scope.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

/// What is asked for, and whether it is told.
struct Asked {
    std::vector<Observation> seen;
    Hidden hidden = Hidden::No;
};

void addGiven(std::vector<Observation>& seen, const std::vector<Observation>& given)
{
    seen.insert(seen.end(), given.begin(), given.end());
}

Asked narrowed(const Kpi& kpi, const View& view, const Collected& collected, const std::string& dimension,
               const std::string& key)
{
    Asked asked;
    const Sample& sample = collected.sample;
    if (dimension.empty() || dimension == kAgeDimension) {
        asked.seen = sample.seen;
        addGiven(asked.seen, sample.given);
        if ((kpi.hidesSmallGroups || sample.hidesSmallGroups) &&
            isHidden(kpi, sample, levelOf(kpi, sample.seen, {}, beyondOf(sample), false)))
            asked.hidden = Hidden::Small;
        return asked;
    }
    std::vector<PartGroup> groups = partsOf(collected.viewOf(view), sample, dimension);
    const std::vector<Hidden> hidden = hiddenAmong(kpi, sample, groups);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].key == key) {
            asked.hidden = hidden[i];
            asked.seen = std::move(groups[i].seen);
            addGiven(asked.seen, groups[i].given);
            break;
        }
    return asked;
}

}

std::vector<RowRef> rows(const Kpi& kpi, const View& view, const Window& window, const std::string& dimension,
                         const std::string& key)
{
    const Collected collected = collectRows(kpi, view, window);
    if (collected.sample.quality == Quality::NoData)
        return {};
    const Asked asked = narrowed(kpi, view, collected, dimension, key);
    if (asked.hidden != Hidden::No)
        return {};
    std::vector<RowRef> found;
    for (const Observation& one : asked.seen) {
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
    const Asked asked = narrowed(kpi, view, collected, dimension, key);
    return asked.seen.empty() ? Text{} : hiddenText(asked.hidden);
}

}

#include "core/kpi/reduce.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

struct Keyed {
    std::uint32_t cluster;
    stats::Cluster sums;
};

std::vector<stats::Cluster> clustersByTable(Seen seen, std::uint32_t most)
{
    std::vector<stats::Cluster> sums(std::size_t{most} + 1);
    std::vector<bool> met(std::size_t{most} + 1, false);
    std::vector<stats::Cluster> alone;
    for (const Observation& one : seen) {
        if (one.cluster == kNoCluster) {
            alone.push_back({one.num, one.den});
            continue;
        }
        sums[one.cluster].num += one.num;
        sums[one.cluster].den += one.den;
        met[one.cluster] = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (met[i])
            sums[kept++] = sums[i];
    sums.resize(kept);
    sums.insert(sums.end(), alone.begin(), alone.end());
    return sums;
}

std::vector<Keyed> sumsBySorting(Seen seen, bool byRow)
{
    std::vector<Keyed> sums;
    sums.reserve(seen.size());
    for (const Observation& one : seen)
        sums.push_back({byRow ? one.row : one.cluster, {one.num, one.den}});
    std::stable_sort(sums.begin(), sums.end(), [](const Keyed& a, const Keyed& b) { return a.cluster < b.cluster; });
    std::size_t kept = 0;
    for (const Keyed& one : sums) {
        if (kept > 0 && one.cluster != kNoCluster && sums[kept - 1].cluster == one.cluster) {
            sums[kept - 1].sums.num += one.sums.num;
            sums[kept - 1].sums.den += one.sums.den;
        } else {
            sums[kept++] = one;
        }
    }
    sums.erase(sums.begin() + static_cast<std::ptrdiff_t>(kept), sums.end());
    return sums;
}

}

std::size_t weeksIn(const Period& period)
{
    return static_cast<std::size_t>((std::max(period.days(), 0) + kDaysPerWeek - 1) / kDaysPerWeek);
}

stats::Count countOf(Seen seen)
{
    stats::Count count;
    for (const Observation& one : seen) {
        count.hits += one.num;
        count.n += one.den;
    }
    return count;
}

std::vector<stats::Count> weeklyCounts(Seen seen, const Period& period)
{
    if (period.days() < kDispersionWeeks * kDaysPerWeek)
        return {};
    std::vector<stats::Count> weeks(weeksIn(period));
    for (const Observation& one : seen) {
        if (!period.contains(one.day))
            continue;
        stats::Count& week = weeks[static_cast<std::size_t>((one.day - period.from) / kDaysPerWeek)];
        week.hits += one.num;
        week.n += one.den;
    }
    return weeks;
}

std::vector<stats::Cluster> clustersOf(Seen seen, bool byRow)
{
    std::uint32_t most = 0;
    bool any = false;
    if (!byRow) {
        for (const Observation& one : seen) {
            if (one.cluster != kNoCluster) {
                most = std::max(most, one.cluster);
                any = true;
            }
        }
    }
    // A table by cluster is one pass; where the clusters seen are few among many, sorting them touches less memory.
    if (any && std::size_t{most} < seen.size() * 8)
        return clustersByTable(seen, most);
    std::vector<stats::Cluster> clusters;
    for (const Keyed& one : sumsBySorting(seen, byRow))
        clusters.push_back(one.sums);
    return clusters;
}

std::vector<stats::Cluster> blocksOf(Seen seen, const Period& period, double exposure)
{
    std::vector<stats::Cluster> blocks(weeksIn(period));
    const double perDay = exposure / period.days();
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].den = perDay * std::min(kDaysPerWeek, period.days() - static_cast<int>(i) * kDaysPerWeek);
    for (const Observation& one : seen)
        if (one.row != kNoRow && period.contains(one.day))
            blocks[static_cast<std::size_t>((one.day - period.from) / kDaysPerWeek)].num += one.num;
    return blocks;
}

std::vector<double> amountsOf(Seen seen)
{
    std::vector<double> amounts;
    amounts.reserve(seen.size());
    for (const Observation& one : seen)
        if (one.row != kNoRow)
            amounts.push_back(one.num);
    return amounts;
}

std::vector<double> scoresOf(Seen seen)
{
    std::vector<stats::Cluster> respondents = clustersOf(seen);
    std::erase_if(respondents, [](const stats::Cluster& one) { return !(one.den > 0); });
    stats::Cluster sum;
    for (const stats::Cluster& one : respondents) {
        sum.num += one.num;
        sum.den += one.den;
    }
    const double mean = sum.num / sum.den;
    const double weight = sum.den / static_cast<double>(respondents.size());
    std::vector<double> scores;
    scores.reserve(respondents.size());
    for (const stats::Cluster& one : respondents)
        scores.push_back(mean + (one.num - mean * one.den) / weight);
    return scores;
}

std::vector<double> sortedTimes(Seen seen)
{
    std::vector<double> times = amountsOf(seen);
    if (!std::is_sorted(times.begin(), times.end()))
        std::sort(times.begin(), times.end());
    return times;
}

std::vector<stats::Spell> spellsOf(Seen seen)
{
    std::vector<stats::Spell> spells;
    spells.reserve(seen.size());
    for (const Observation& one : seen)
        spells.push_back({one.num, one.den > 0.5});
    return spells;
}

std::vector<std::pair<std::uint32_t, double>> userRatios(Seen seen)
{
    std::vector<std::pair<std::uint32_t, double>> ratios;
    for (const Keyed& user : sumsBySorting(seen, false))
        if (user.cluster != kNoCluster && user.sums.den > 0)
            ratios.emplace_back(user.cluster, user.sums.num / user.sums.den);
    return ratios;
}

}

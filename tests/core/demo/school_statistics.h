#pragma once
// School formulas for the demo's tests, apart from the statistics of the product: shares with the pooled two-sample z, medians with
// Mann-Whitney's z, means with Welch's.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

struct Share {
    double hits = 0;
    double of = 0;
    void add(bool hit)
    {
        hits += hit;
        of += 1;
    }
    double value() const { return hits / of; }
};

inline double z(const Share& before, const Share& after)
{
    const double pooled = (before.hits + after.hits) / (before.of + after.of);
    return (after.value() - before.value()) / std::sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
}

inline double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

inline double welch(const std::vector<double>& before, const std::vector<double>& after)
{
    const auto square = [](const std::vector<double>& values) {
        double sum = 0;
        for (const double value : values)
            sum += (value - mean(values)) * (value - mean(values));
        const double n = static_cast<double>(values.size());
        return sum / (n - 1) / n;
    };
    return (mean(after) - mean(before)) / std::sqrt(square(before) + square(after));
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline double mannWhitney(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<std::pair<double, bool>> all;
    for (const double value : before)
        all.emplace_back(value, false);
    for (const double value : after)
        all.emplace_back(value, true);
    std::sort(all.begin(), all.end());
    double ranks = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        ranks += all[i].second ? static_cast<double>(i + 1) : 0;
    const double m = static_cast<double>(before.size());
    const double n = static_cast<double>(after.size());
    return (ranks - n * (n + m + 1) / 2) / std::sqrt(m * n * (m + n + 1) / 12);
}

// Coverage of the intervals: every class of kpis.md, section 2, at small and large n.
//   sim_coverage [--runs 4000] [--seed 1] [--only TEXT] [--short]
// Prints a table; exit 1 where a case covers less than 93 % (or what README.md says of it) or, an approximate one, more than 97 %, the noise
// of the simulation allowed for.
// --short: the few cases that the tests run, 250 runs each, 1,000 of the smallest.

#include "sim/coverage_case.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using namespace zamer::sim;

constexpr double kAim = 0.93;
constexpr double kMost = 0.97;
constexpr double kErrors = 3; // standard errors of the simulation that a figure may lie beyond

struct Tally {
    std::size_t runs = 0;
    std::size_t without = 0; // no interval: too little to say anything
    std::size_t covered = 0;
    std::size_t tested = 0;
    std::size_t rejected = 0;
    std::size_t finite = 0;
    double width = 0;

    void add(const Shot& shot)
    {
        ++runs;
        if (std::isnan(shot.low) || std::isnan(shot.high)) {
            ++without;
            return;
        }
        covered += shot.low <= shot.truth && shot.truth <= shot.high ? 1 : 0;
        if (std::isfinite(shot.high - shot.low)) {
            width += shot.high - shot.low;
            ++finite;
        }
        if (!std::isnan(shot.p)) {
            ++tested;
            rejected += shot.p < 0.05 ? 1 : 0;
        }
    }
    double coverage() const { return static_cast<double>(covered) / static_cast<double>(runs - without); }
    double noise() const
    {
        const double share = coverage();
        return std::sqrt(share * (1 - share) / static_cast<double>(runs - without));
    }
};

/// "short", "wide" or "": judged with the noise of the simulation in mind.
const char* judged(const Case& one, const Tally& tally)
{
    if (tally.runs == tally.without)
        return "none";
    if (tally.coverage() + kErrors * tally.noise() < one.least)
        return "SHORT";
    if (tally.coverage() < kAim)
        return one.least < kAim ? "documented" : "short?";
    if (!one.exact && tally.coverage() - kErrors * tally.noise() > kMost)
        return "WIDE";
    return "";
}

Tally run(const Case& one, std::size_t runs, std::uint64_t seed)
{
    Tally tally;
    Random random(seed);
    for (std::size_t i = 0; i < runs; ++i)
        tally.add(one.draw(random));
    return tally;
}

/// What the tests run: one or two of each class.
bool isShort(const Case& one)
{
    return one.n == 5 || one.n == 8 || one.n == 12 || one.n == 30 || one.n == 36;
}

}

int main(int count, char** words)
{
    std::size_t runs = 4000;
    std::uint64_t seed = 1;
    bool brief = false;
    const char* only = "";
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--short") == 0) {
            brief = true;
            runs = 250;
        } else if (i + 1 < count && std::strcmp(words[i], "--runs") == 0) {
            runs = std::strtoul(words[++i], nullptr, 10);
        } else if (i + 1 < count && std::strcmp(words[i], "--seed") == 0) {
            seed = std::strtoull(words[++i], nullptr, 10);
        } else if (i + 1 < count && std::strcmp(words[i], "--only") == 0) {
            only = words[++i];
        } else {
            std::fputs("sim_coverage [--runs N] [--seed N] [--only TEXT] [--short]\n", stderr);
            return 2;
        }
    }

    std::printf("%-28s %-36s %6s %9s %10s %9s %6s\n", "class", "interval of", "n", "coverage", "mean width", "p < 5 %",
                "none");
    int failures = 0;
    for (const auto& cases : {shareCases(), clusterCases(), meanCases(), timeCases(), totalCases()}) {
        for (const Case& one : cases) {
            if ((one.family + ' ' + one.what).find(only) == std::string::npos || (brief && !isShort(one)))
                continue;
            // Few clusters or weeks cost little, and are where a method fails first.
            const Tally tally = run(one, brief && one.n <= 8 ? 4 * runs : runs, seed);
            const char* verdict = judged(one, tally);
            failures += std::strcmp(verdict, "SHORT") == 0 || std::strcmp(verdict, "WIDE") == 0 ? 1 : 0;
            char rejected[16] = "";
            if (tally.tested > 0)
                std::snprintf(rejected, sizeof rejected, "%.2f %%",
                              100.0 * static_cast<double>(tally.rejected) / static_cast<double>(tally.tested));
            std::printf("%-28s %-36s %6zu %7.2f %% %10.4g %9s %6zu  %s\n", one.family.c_str(), one.what.c_str(), one.n,
                        100 * tally.coverage(), tally.width / static_cast<double>(tally.finite), rejected,
                        tally.without, verdict);
            std::fflush(stdout);
        }
    }
    std::printf("%d outside %.0f to %.0f %% beyond the noise and what README.md says\n", failures, 100 * kAim,
                100 * kMost);
    return failures > 0 ? 1 : 0;
}

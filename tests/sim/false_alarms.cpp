// False alarms of the verdicts, and what they find: whole audits of invented companies through the engine, each with a baseline and a later
// snapshot, the demo's key KPIs as one family.
//   sim_false_alarms [--audits 2000] [--with-effects 200] [--seed 1] [--unevenness 1] [--short]
// --unevenness multiplies what weeks and managers' months differ by.
// Exit 1 where more than 6 % of the audits without any effect carry a confirmed verdict among the key KPIs, or fewer than 80 % of the
// planted effects are found. --short: what the tests run; judged with the noise of so few audits in mind.

#include "sim/export.h"

#include "core/demo/audit_plan.h"
#include "core/kpi/base.h"
#include "core/kpi/engine.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

namespace {

using namespace zamer;
using kpi::Verdict;

constexpr double kMostAlarms = 0.06;
constexpr double kLeastFound = 0.80;

struct Tally {
    std::size_t audits = 0;
    std::size_t told = 0; // not "cannot tell"
    std::size_t possible = 0;
    std::size_t confirmed = 0;
    std::size_t small = 0;   // p under 5 %
    std::size_t outside = 0; // the interval excludes no change
};

bool isConfirmed(Verdict verdict)
{
    return verdict == Verdict::Improved || verdict == Verdict::Worsened;
}

std::vector<std::string> keys()
{
    std::vector<std::string> ids;
    for (const demo::KeyKpi& key : demo::keyKpis())
        ids.push_back(key.kpi);
    return ids;
}

std::vector<kpi::Comparison> audited(const sim::Plan& plan, sim::Random& random)
{
    const sim::Company company = sim::simulate(plan, random);
    Settings settings;
    settings.timeZone = QStringLiteral("UTC");
    const kpi::Base before(sim::exportOf(company, plan.exportedBefore), settings);
    const kpi::Base after(sim::exportOf(company, plan.exportedAfter), settings);
    const kpi::View first = before.view();
    const kpi::View second = after.view();
    std::vector<const kpi::Kpi*> kpis;
    for (const std::string& id : keys())
        kpis.push_back(kpi::find(id));
    for (const char* other : {"leads", "win_rate", "repeat_sales", "conversion_by_age", "sales_count"})
        kpis.push_back(kpi::find(other));
    return kpi::compare(kpis, {first, plan.baseline, {}}, {second, plan.later, {}}, keys());
}

void count(std::map<std::string, Tally>& tallies, const std::vector<kpi::Comparison>& comparisons)
{
    for (const kpi::Comparison& one : comparisons) {
        Tally& tally = tallies[(one.key ? "" : "  ") + one.kpi];
        ++tally.audits;
        tally.told += one.verdict == Verdict::CannotTell ? 0 : 1;
        tally.possible += one.verdict == Verdict::PossiblyImproved || one.verdict == Verdict::PossiblyWorsened ? 1 : 0;
        tally.confirmed += isConfirmed(one.verdict) ? 1 : 0;
        tally.small += one.p < 0.05 ? 1 : 0;
        tally.outside += one.verdict != Verdict::CannotTell && (one.low > 0 || one.high < 0) ? 1 : 0;
    }
}

void print(const char* title, const std::map<std::string, Tally>& tallies)
{
    std::printf("%s\n  %-24s %8s %8s %10s %12s %10s %10s\n", title, "KPI", "audits", "told", "p < 5 %", "interval",
                "possible", "confirmed");
    for (const auto& [name, tally] : tallies) {
        const auto share = [&tally = tally](std::size_t part) {
            return tally.told == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(tally.told);
        };
        std::printf("  %-24s %8zu %8zu %8.2f %% %10.2f %% %8.2f %% %8.2f %%\n", name.c_str(), tally.audits, tally.told,
                    share(tally.small), share(tally.outside), share(tally.possible), share(tally.confirmed));
    }
    std::fflush(stdout);
}

double falseAlarms(std::size_t audits, std::uint64_t seed, double unevenness)
{
    std::map<std::string, Tally> tallies;
    std::size_t alarmed = 0;
    for (std::size_t i = 0; i < audits; ++i) {
        sim::Random random(seed * 1'000'003 + i);
        sim::Plan plan = sim::planWithoutEffect(random);
        plan.weeklySigma *= unevenness;
        plan.wobbleSigma *= unevenness;
        const std::vector<kpi::Comparison> comparisons = audited(plan, random);
        count(tallies, comparisons);
        alarmed += std::any_of(comparisons.begin(), comparisons.end(),
                               [](const kpi::Comparison& one) { return one.key && isConfirmed(one.verdict); });
    }
    print("Without any effect", tallies);
    const double share = static_cast<double>(alarmed) / static_cast<double>(audits);
    std::printf("audits with a confirmed verdict among the key KPIs: %zu of %zu = %.2f %%\n\n", alarmed, audits,
                100 * share);
    return share;
}

/// Of the key KPIs, those that the demo's effects move for sure (core/demo/truth.h).
bool isPlanted(const std::string& kpi)
{
    return kpi == "lead_conversion" || kpi == "sales_cycle" || kpi == "duplicate_cards" || kpi == "deals_per_manager";
}

double found(std::size_t audits, std::uint64_t seed)
{
    std::map<std::string, Tally> tallies;
    std::size_t planted = 0;
    std::size_t right = 0;
    for (std::size_t i = 0; i < audits; ++i) {
        sim::Random random(seed * 1'000'003 + 500'000 + i);
        const std::vector<kpi::Comparison> comparisons = audited(sim::planWithEffects(random), random);
        count(tallies, comparisons);
        for (const kpi::Comparison& one : comparisons) {
            if (!one.key || !isPlanted(one.kpi))
                continue;
            ++planted;
            right += one.verdict == (one.kpi == "duplicate_cards" ? Verdict::Worsened : Verdict::Improved) ? 1 : 0;
        }
    }
    print("With the demo's effects", tallies);
    const double share = static_cast<double>(right) / static_cast<double>(planted);
    std::printf("planted effects found: %zu of %zu = %.2f %%\n", right, planted, 100 * share);
    return share;
}

}

int main(int count, char** words)
{
    std::size_t audits = 2000;
    std::size_t withEffects = 200;
    std::uint64_t seed = 1;
    double unevenness = 1;
    bool brief = false;
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--short") == 0) {
            brief = true;
            audits = 40;
            withEffects = 5;
        } else if (i + 1 < count && std::strcmp(words[i], "--audits") == 0) {
            audits = std::strtoul(words[++i], nullptr, 10);
        } else if (i + 1 < count && std::strcmp(words[i], "--with-effects") == 0) {
            withEffects = std::strtoul(words[++i], nullptr, 10);
        } else if (i + 1 < count && std::strcmp(words[i], "--seed") == 0) {
            seed = std::strtoull(words[++i], nullptr, 10);
        } else if (i + 1 < count && std::strcmp(words[i], "--unevenness") == 0) {
            unevenness = std::strtod(words[++i], nullptr);
        } else {
            std::fputs("sim_false_alarms [--audits N] [--with-effects N] [--seed N] [--unevenness X] [--short]\n",
                       stderr);
            return 2;
        }
    }
    bool good = true;
    if (audits > 0) {
        const double noise = brief ? 3 * std::sqrt(kMostAlarms * (1 - kMostAlarms) / static_cast<double>(audits)) : 0;
        good = falseAlarms(audits, seed, unevenness) <= kMostAlarms + noise;
    }
    if (withEffects > 0)
        good = found(withEffects, seed) >= kLeastFound && good;
    return good ? 0 : 1;
}

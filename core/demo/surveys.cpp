#include "core/demo/simulation.h"

#include <algorithm>

namespace zamer::demo {

namespace {

/// Promoters, passives and detractors around the NPS wanted, with 45 % passives and detractors sharing the rest.
int npsScore(double nps, Random& random)
{
    const double promoters = (0.55 + nps / 100) / 2;
    const double roll = random.uniform();
    if (roll < promoters)
        return random.chance(0.5) ? 10 : 9;
    if (roll < promoters + 0.45)
        return random.chance(0.5) ? 8 : 7;
    return static_cast<int>(random.below(7));
}

Instant onDays(Day from, int days, Random& random)
{
    const Day day = from + static_cast<Day>(random.below(static_cast<std::size_t>(days)));
    return localInstant(day, 10 * 3600 + static_cast<Instant>(random.below(9 * 3600)));
}

void survey(World& world, Day from, bool after, Random& random)
{
    const Truth truth;
    const double nps = after ? truth.nps.after : truth.nps.before;
    for (int i = 0; i < truth.surveyAnswers; ++i)
        world.nps.push_back({onDays(from, 10, random), npsScore(nps, random), i + 1});
    const double mean = after ? truth.staffSatisfaction.after : truth.staffSatisfaction.before;
    for (int i = 0; i < truth.managersPerCompany; ++i) {
        const double felt = mean + 0.8 * random.normal();
        world.staff.push_back({onDays(from, 5, random), std::clamp(static_cast<int>(felt + 0.5), 1, 5), i});
    }
}

}

void addSurveys(World& world, std::uint64_t seed)
{
    Random random = streamOf(seed, world.pod, Stream::Surveys);
    survey(world, dayFromCivil(2026, 4, 20), false, random);
    survey(world, dayFromCivil(2026, 9, 14), true, random);
    const auto byTime = [](const Answer& a, const Answer& b) { return a.at < b.at; };
    std::stable_sort(world.nps.begin(), world.nps.end(), byTime);
    std::stable_sort(world.staff.begin(), world.staff.end(), byTime);
}

void addCosts(World& world, std::uint64_t seed)
{
    Random random = streamOf(seed, world.pod, Stream::Costs);
    const auto money = [&](double mean) {
        return static_cast<std::int64_t>(mean * (1 + 0.08 * random.normal()) / 100) * 100;
    };
    for (Day day = calendar().historyFrom; day < calendar().endExport; ++day) {
        int year = 0;
        int month = 0;
        int dayOfMonth = 0;
        civilFromDay(day, year, month, dayOfMonth);
        if (dayOfMonth != 1)
            continue;
        for (const SourceWords& source : kSources)
            for (const char* campaign : kCampaigns)
                if (source.paid)
                    world.costs.push_back({day, "Реклама", source.name, campaign, money(source.weight * 180'000)});
        if (day > calendar().goLive)
            world.costs.push_back({day, "Лицензии CRM", "", "", 13 * 1'500});
    }
    world.costs.push_back({calendar().goLive - 20, "Внедрение CRM", "", "", 360'000});
    world.costs.push_back({calendar().goLive - 4, "Обучение", "", "", 120'000});
    std::stable_sort(world.costs.begin(), world.costs.end(),
                     [](const CostEntry& a, const CostEntry& b) { return a.day < b.day; });
}

}

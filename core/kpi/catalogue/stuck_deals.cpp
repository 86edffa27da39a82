// Worked example, go-live 1 April, horizon 30 days. The visits of stage offer begun from 1 January to 31 March lasted 1, 2, ... 11 days:
// p90 = 10 days, which is the limit from then on. Open deals on offer as of 1 June: since 20 May (12 days: stuck), since 22 May at the
// same hour (10 days: not longer than the limit), since 31 May. 1 of 3 = 33.3 %.
//
// State of the base at as-of. The limit of a stage is the audit's own (setting stuck_limits), else the p90 of the visits of the baseline:
// the setting stuck_baseline, else the 90 days before go-live, counted as stage_dwell_time counts them and read from all facts of the
// audit, so that it is the same at every as-of. Where more than a tenth of the visits outlast the horizon, the horizon is the limit. A deal
// stands where its last move put it; without moves, where the export says, since its creation. Needs stages and stage moves. Minimum: 30
// open deals. Left out: leads, deals on stages without a limit or that the funnel does not list.

#include "core/kpi/catalogue/open_deals.h"
#include "core/kpi/catalogue/stage_limits.h"
#include "core/kpi/kpi.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

struct Standing {
    int stage = -1;
    Instant since = kNoInstant;
};

/// Where a deal stands at as-of, and since when.
Standing standingOf(const View& view, const StageTable& stages, const StageEntries& entries, std::uint32_t deal,
                    Instant asOf)
{
    const std::uint32_t from = entries.begins[deal];
    std::uint32_t last = entries.begins[deal + 1];
    while (last > from && entries.at[last - 1] > asOf)
        --last;
    if (last == from)
        return {};
    const facts::Table& deals = view.facts.deals();
    if (entries.begins[deal + 1] - from == 1 && deals.has(facts::deal::stage)) {
        const facts::Codes pipelines = deals.codes(facts::deal::pipeline);
        const int stage =
            stages.of(pipelines.empty() ? facts::kNone : pipelines[deal], deals.codes(facts::deal::stage)[deal]);
        return {stage, entries.at[from]};
    }
    return {entries.stage[last - 1], entries.at[last - 1]};
}

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const StageTable stages(view.facts);
    const StageEntries entries = view.index.stageEntries();
    if (stages.stages().empty() || entries.begins.empty()) {
        sample.noData(stages.stages().empty() ? wording::noStages : wording::noStageMoves);
        return sample;
    }
    const StageLimits limits = stageLimits(view, window, stages);
    sample.parameters["stage_limits"] = limits.origin;
    if (std::all_of(limits.days.begin(), limits.days.end(), [](double days) { return std::isnan(days); })) {
        sample.noData(wording::noStageLimits);
        return sample;
    }
    std::size_t unknown = 0;
    std::vector<std::size_t> unlimited(stages.stages().size(), 0);
    forOpenDeals(view, window, [&](std::uint32_t row) {
        const Standing standing = standingOf(view, stages, entries, row, window.asOf);
        const auto stage = static_cast<std::size_t>(standing.stage);
        if (standing.stage < 0 || stages.stages()[stage].kind != StageKind::Work) {
            ++unknown;
        } else if (std::isnan(limits.days[stage])) {
            ++unlimited[stage];
        } else {
            const double days = static_cast<double>(window.asOf - standing.since) / static_cast<double>(kSecondsPerDay);
            sample.seen.push_back({.row = row, .num = days > limits.days[stage] ? 1.0 : 0.0});
        }
    });
    std::vector<std::string> names;
    std::size_t left = 0;
    for (std::size_t i = 0; i < unlimited.size(); ++i) {
        left += unlimited[i];
        if (unlimited[i] > 0)
            names.push_back(fullName(stages, i));
    }
    if (left > 0)
        sample.notes.push_back({wording::stagesWithoutLimit, left, joined(names)});
    if (!limits.fromFollowUp.empty())
        sample.notes.push_back({wording::limitIsFollowUp, limits.fromFollowUp.size(), joined(limits.fromFollowUp)});
    sample.note(wording::unknownStage, unknown);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::StageMoves};
constexpr Need kNeeds[] = {{facts::Entity::Deals}, {facts::Entity::StageMoves}};
constexpr Need kShows[] = {{facts::Entity::Deals, facts::deal::id},
                           {facts::Entity::Deals, facts::deal::owner},
                           {facts::Entity::Deals, facts::deal::stage},
                           {facts::Entity::Deals, facts::deal::created_at},
                           {facts::Entity::Deals, facts::deal::amount}};

}

const Kpi& stuck_deals()
{
    static const Kpi kpi{
        .id = "stuck_deals",
        .group = Group::Operations,
        .name = {"Stuck deals", "Зависшие сделки"},
        .unitText = {"% of open deals", "% открытых сделок"},
        .definition = {"Of the deals open at the date, the share that stands on its stage longer than the limit: nine "
                       "tenths of the stays in the 90 days before go-live were shorter, or the audit's own limit.",
                       "Доля открытых на дату сделок, стоящих на этапе дольше предела: короче него были девять десятых "
                       "пребываний за 90 дней до запуска; либо предел задан в аудите."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .state = true,
        .wholeBase = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

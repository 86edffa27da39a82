// Worked example, horizon 30 days. Stages new, offer, won. Deal 1: created 1 March, moved to offer on 5 March, won on 20 March: 4 days on
// new, 15 on offer. Deal 2: created 1 March, to offer on 11 March, back to new on 13 March, lost on 14 March: 10 and 1 days on new, 2 on
// offer. Deal 3: created 1 March, still new on 1 June: infinite. new: 1, 4, 10, infinity: median 7 days; offer: 2, 15: 8.5 days.
//
// A visit is a stay on one stage; a stage entered twice has two. The first stage is entered when the deal is created; a deal leaves its
// last one when it closes. Needs stages and stage moves. Minimum: 30 visits, of each stage for its own median. The headline is the median
// of all visits. Left out: won deals without a close, leads, stages the funnel does not list, visits younger than the follow-up (pending).

#include "core/kpi/catalogue/dwell.h"
#include "core/kpi/kpi.h"

#include <cmath>

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const StageTable stages(view.facts);
    const Funnel funnel(stages);
    const StageEntries entries = view.index.stageEntries();
    if (funnel.names.empty() || entries.begins.empty()) {
        sample.noData(funnel.names.empty() ? wording::noStages : wording::noStageMoves);
        return sample;
    }
    sample.clusterNames = funnel.names;
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    std::size_t undated = 0;
    std::size_t staying = 0;
    forVisits(view, window, stages, undated, [&](const Visit& visit) {
        if (visit.begin + followUp > window.asOf) {
            ++sample.pending;
            return;
        }
        const double days = daysOf(visit, followUp);
        staying += std::isinf(days) ? 1 : 0;
        sample.seen.push_back(
            {.row = visit.deal,
             .cluster = static_cast<std::uint32_t>(funnel.numberOf[static_cast<std::size_t>(visit.stage)]),
             .day = view.time.dayOf(visit.begin),
             .num = days});
    });
    sample.note(wording::stayingOn, staying);
    sample.note(wording::wonWithoutClose, undated);
    sample.note(wording::unknownStage, entries.unknown);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::StageMoves};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::created_at},
                           {facts::Entity::StageMoves, facts::stage_move::at}};
constexpr Need kShows[] = {
    {facts::Entity::Deals, facts::deal::id},         {facts::Entity::Deals, facts::deal::owner},
    {facts::Entity::Deals, facts::deal::pipeline},   {facts::Entity::Deals, facts::deal::stage},
    {facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& stage_dwell_time()
{
    static const Kpi kpi{
        .id = "stage_dwell_time",
        .group = Group::Operations,
        .name = {"Time on a stage", "Время на этапе"},
        .unitText = {"median, days, all stages", "медиана, дней, все этапы"},
        .definition = {"Median days from entering a stage to leaving it, of the stays begun in the period, stage by "
                       "stage. Those not over within the audit's horizon count as endless.",
                       "Медиана дней от входа на этап до ухода с него по пребываниям, начавшимся в периоде, отдельно "
                       "по этапам. Не закончившиеся за горизонт аудита считаются бесконечными."},
        .unit = Unit::Days,
        .better = Better::Down,
        .estimator = Estimator::StageMedians,
        .byDay = true,
        .usesHorizon = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

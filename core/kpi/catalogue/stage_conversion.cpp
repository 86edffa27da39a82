#include "core/kpi/catalogue/stage_visits.h"
#include "core/kpi/kpi.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    const StageTable stages(view.facts);
    const Funnel funnel(stages);
    Sample sample;
    if (funnel.names.empty()) {
        sample.noData(wording::noStages);
        return sample;
    }
    sample.clusterNames = funnel.names;
    if (hasMoves(view))
        collectMoves(view, window, stages, funnel, sample);
    else
        collectReached(view, window, stages, funnel, sample);
    sample.parameters["stage_moves"] = hasMoves(view) ? "yes" : "no";
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::StageMoves};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::stage}};
constexpr Need kShows[] = {
    {facts::Entity::Deals, facts::deal::id},         {facts::Entity::Deals, facts::deal::owner},
    {facts::Entity::Deals, facts::deal::pipeline},   {facts::Entity::Deals, facts::deal::stage},
    {facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& stage_conversion()
{
    static const Kpi kpi{
        .id = "stage_conversion",
        .group = Group::Operations,
        .name = {"Conversion by stage", "Конверсия по этапам"},
        .unitText = {"% that went on, all stages", "% прошедших дальше, все этапы"},
        .definition =
            {"Of the deals created in the period that entered a stage, the share that entered a later one or were won "
             "within the "
             "audit's horizon of entering it. Without stage moves the current stage tells how far a deal came.",
             "Доля сделок периода, попавших на этап, которые за горизонт аудита перешли на более поздний этап или были "
             "выиграны. "
             "Без истории этапов о пройденном пути говорит текущий этап."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Stages,
        .usesHorizon = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

#include "core/kpi/activity_words.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

using facts::Entity;
using facts::Table;

struct Walk {
    const View& view;
    const Window& window;
    Sample& sample;
    std::string leftOut{};

    /// Whether the table says of each row if an automation did it; else it is left out and named.
    bool says(const Table& table, int field)
    {
        if (table.rows > 0 && !table.has(field))
            leftOut += (leftOut.empty() ? "" : ", ") + std::string(facts::entityName(table.entity)) + ".automated";
        return table.rows > 0 && table.has(field);
    }
    void add(std::uint32_t row, Instant at, Entity entity, bool automated)
    {
        const Day day = view.time.dayOf(at);
        sample.seen.push_back({.row = row,
                               .cluster = static_cast<std::uint32_t>(day - window.period.from),
                               .day = day,
                               .entity = entity,
                               .num = automated ? 1.0 : 0.0});
    }
};

/// 6 tasks done and 4 stage moves, 3 of all by automations: 30 %; 7 by hand in 31 days beside.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    Walk walk{view, window, sample};
    const Table& activities = view.facts.table(Entity::Activities);
    if (walk.says(activities, facts::activity::automated)) {
        const ActivityWords words(activities);
        const facts::Ints done = activities.ints(facts::activity::done_at);
        for (std::uint32_t row = 0; row < done.size(); ++row)
            if (window.sees(done[row]) && words.kind(row) == ActivityWords::Kind::Task)
                walk.add(row, done[row], Entity::Activities, words.isAutomated(row));
    }
    const Table& moves = view.facts.table(Entity::StageMoves);
    if (walk.says(moves, facts::stage_move::automated)) {
        const facts::Ints at = moves.ints(facts::stage_move::at);
        const std::span<const std::int8_t> automated = moves.flags(facts::stage_move::automated);
        for (std::uint32_t row = 0; row < at.size(); ++row)
            if (window.sees(at[row]))
                walk.add(row, at[row], Entity::StageMoves, automated[row] == 1);
    }
    if (!walk.leftOut.empty()) {
        sample.parameters["left_out"] = walk.leftOut;
        sample.notes.push_back({wording::columnsLeftOut, 1, walk.leftOut});
    }
    if (!activities.has(facts::activity::automated) && !moves.has(facts::stage_move::automated))
        sample.noData(wording::fieldMissing);
    return sample;
}

std::vector<Beside> beside(const View&, const Window& window, const Sample& sample)
{
    const auto manual =
        std::count_if(sample.seen.begin(), sample.seen.end(), [](const Observation& one) { return one.num == 0.0; });
    return {{wording::manualPerDay, static_cast<double>(manual) / window.period.days(), Unit::PerDay}};
}

constexpr Entity kReads[] = {Entity::Activities, Entity::StageMoves};
constexpr Need kShows[] = {
    {Entity::Activities, facts::activity::id},         {Entity::Activities, facts::activity::done_at},
    {Entity::Activities, facts::activity::user},       {Entity::Activities, facts::activity::deal},
    {Entity::Activities, facts::activity::automated},  {Entity::StageMoves, facts::stage_move::deal},
    {Entity::StageMoves, facts::stage_move::to_stage}, {Entity::StageMoves, facts::stage_move::at},
    {Entity::StageMoves, facts::stage_move::user},     {Entity::StageMoves, facts::stage_move::automated}};

}

const Kpi& automation_share()
{
    static const Kpi kpi{
        .id = "automation_share",
        .group = Group::Operations,
        .name = {"Automation", "Доля автоматизации"},
        .unitText = {"% of tasks and stage moves", "% задач и смен этапов"},
        .definition =
            {"Of the tasks done and the stage moves of the period, the share done by an automation. Those done by hand "
             "per day stand beside it.",
             "Доля выполненных задач и смен этапов периода, сделанных автоматически. Рядом — сколько сделано вручную в "
             "день."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .minimumUnits = 5,
        .minimumRows = 30,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}

#include "core/kpi/catalogue/stage_visits.h"

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

Code pipelineCode(const Table& deals, std::size_t row)
{
    return deals.has(facts::deal::pipeline) ? deals.codes(facts::deal::pipeline)[row] : kNone;
}

/// A deal's moves in the cohort, as stages of the table with their instants.
struct Entered {
    std::uint32_t stage;
    Instant at;
};

/// The moves of the deals that `pipelines` gives a pipeline (-1 = not in the cohort), one deal behind the other.
class MovesByDeal
{
public:
    MovesByDeal(const View& view, const Window& window, const StageTable& stages, const std::vector<int>& pipelines)
        : m_ends(pipelines.size() + 1, 0)
    {
        const Table& moves = view.facts.table(facts::Entity::StageMoves);
        const facts::Column& links = *moves.column(facts::stage_move::deal);
        const facts::Column& targets = *moves.column(facts::stage_move::to_stage);
        const facts::Ints at = moves.ints(facts::stage_move::at);
        const std::vector<std::uint32_t> dealOf = dealsOfLinks(view, links);
        // By pipeline and code of the target.
        std::vector<std::vector<int>> stageOf(stages.pipelines().size(), std::vector<int>(targets.words->size()));
        for (std::size_t pipeline = 0; pipeline < stageOf.size(); ++pipeline)
            for (Code code = 0; code < targets.words->size(); ++code)
                stageOf[pipeline][code] = stages.named(static_cast<int>(pipeline), targets.words->text(code));

        const auto forMoves = [&](auto&& visit) {
            for (std::size_t row = 0; row < moves.rows; ++row) {
                if (links.codes[row] == kNone || targets.codes[row] == kNone || at[row] == kNull ||
                    at[row] > window.asOf)
                    continue;
                const std::uint32_t deal = dealOf[links.codes[row]];
                if (deal == Index::kNoDealRow || pipelines[deal] < 0)
                    continue;
                visit(deal, stageOf[static_cast<std::size_t>(pipelines[deal])][targets.codes[row]], at[row]);
            }
        };
        forMoves([this](std::uint32_t deal, int stage, Instant) {
            if (stage >= 0)
                ++m_ends[deal + 1];
            else
                ++unknown;
        });
        for (std::size_t i = 1; i < m_ends.size(); ++i)
            m_ends[i] += m_ends[i - 1];
        m_moves.resize(m_ends.back());
        std::vector<std::uint32_t> next(m_ends.begin(), m_ends.end() - 1);
        forMoves([&](std::uint32_t deal, int stage, Instant when) {
            if (stage >= 0)
                m_moves[next[deal]++] = {static_cast<std::uint32_t>(stage), when};
        });
    }
    std::span<const Entered> of(std::size_t deal) const
    {
        return std::span<const Entered>(m_moves).subspan(m_ends[deal], m_ends[deal + 1] - m_ends[deal]);
    }

    std::size_t unknown = 0;

private:
    static std::vector<std::uint32_t> dealsOfLinks(const View& view, const facts::Column& links)
    {
        const facts::Dictionary& ids = *view.facts.deals().column(facts::deal::id)->words;
        const std::span<const std::uint32_t> dealById = view.index.dealById();
        std::vector<std::uint32_t> dealOf(links.words->size(), Index::kNoDealRow);
        for (Code code = 0; code < links.words->size(); ++code) {
            const Code id = ids.find(links.words->text(code));
            if (id != kNone)
                dealOf[code] = dealById[id];
        }
        return dealOf;
    }

    std::vector<std::uint32_t> m_ends;
    std::vector<Entered> m_moves;
};

/// Deals created in the window: their pipeline, -1 for all others.
std::vector<int> cohortPipelines(const View& view, const Window& window, const StageTable& stages, Sample& sample)
{
    const Table& deals = view.facts.deals();
    const facts::Ints created = deals.ints(facts::deal::created_at);
    const std::span<const DealRole> roles = view.index.roles();
    std::vector<int> pipelines(deals.rows, -1);
    std::size_t undated = 0;
    std::size_t all = 0;
    std::size_t unknown = 0;
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (roles[row] != DealRole::Deal)
            continue;
        ++all;
        undated += created[row] == kNull ? 1 : 0;
        if (created[row] == kNull || !window.sees(created[row]))
            continue;
        pipelines[row] = stages.pipelineOf(pipelineCode(deals, row));
        unknown += pipelines[row] < 0 ? 1 : 0;
    }
    sample.lacks(undated, all);
    sample.note(wording::withoutCreation, undated);
    sample.note(wording::unknownStage, unknown);
    return pipelines;
}

/// The first instant each measured stage was entered.
void firstEntries(std::span<const Entered> moves, const Funnel& funnel, std::size_t pipeline, Instant created,
                  std::vector<Instant>& entered)
{
    const std::vector<std::size_t>& line = funnel.ofPipeline[pipeline];
    entered.assign(funnel.names.size(), kNoInstant);
    if (!line.empty())
        entered[line.front()] = created;
    for (const Entered& move : moves) {
        const int number = funnel.numberOf[move.stage];
        if (number < 0)
            continue;
        Instant& first = entered[static_cast<std::size_t>(number)];
        if (first == kNoInstant || move.at < first)
            first = move.at;
    }
}

bool wentOn(std::span<const Entered> moves, const StageTable& stages, const Stage& from, Instant entered, Instant until)
{
    for (const Entered& move : moves) {
        const Stage& to = stages.stages()[move.stage];
        const bool later = to.kind == StageKind::Won || (to.kind == StageKind::Work && to.order > from.order);
        if (later && move.at >= entered && move.at <= until)
            return true;
    }
    return false;
}

}

Funnel::Funnel(const StageTable& stages) : numberOf(stages.stages().size(), -1), ofPipeline(stages.pipelines().size())
{
    const bool several = stages.pipelines().size() > 1;
    for (std::size_t i = 0; i < stages.stages().size(); ++i) {
        const Stage& known = stages.stages()[i];
        if (known.kind != StageKind::Work)
            continue;
        numberOf[i] = static_cast<int>(names.size());
        ofPipeline[known.pipeline].push_back(names.size());
        names.push_back(several ? stages.pipelines()[known.pipeline] + " / " + known.name : known.name);
        stage.push_back(i);
    }
}

bool hasMoves(const View& view)
{
    const Table& moves = view.facts.table(facts::Entity::StageMoves);
    return moves.rows > 0 && moves.has(facts::stage_move::deal) && moves.has(facts::stage_move::to_stage) &&
           moves.has(facts::stage_move::at) && view.facts.deals().has(facts::deal::id);
}

void collectMoves(const View& view, const Window& window, const StageTable& stages, const Funnel& funnel,
                  Sample& sample)
{
    const Table& deals = view.facts.deals();
    const facts::Ints created = deals.ints(facts::deal::created_at);
    const facts::Ints closed = deals.ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    const std::vector<int> pipelines = cohortPipelines(view, window, stages, sample);
    const MovesByDeal moves(view, window, stages, pipelines);

    std::vector<Instant> entered;
    std::size_t undatedWins = 0;
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (pipelines[row] < 0)
            continue;
        if (isWonUndated(view, row)) {
            ++undatedWins;
            continue;
        }
        const auto pipeline = static_cast<std::size_t>(pipelines[row]);
        firstEntries(moves.of(row), funnel, pipeline, created[row], entered);
        for (const std::size_t number : funnel.ofPipeline[pipeline]) {
            const Instant from = entered[number];
            if (from == kNoInstant)
                continue;
            if (from + followUp > window.asOf) {
                ++sample.pending;
                continue;
            }
            const bool won = status[row] == DealStatus::Won && !closed.empty() && closed[row] <= from + followUp;
            const bool on =
                won || wentOn(moves.of(row), stages, stages.stages()[funnel.stage[number]], from, from + followUp);
            sample.seen.push_back({.row = static_cast<std::uint32_t>(row),
                                   .cluster = static_cast<std::uint32_t>(number),
                                   .day = view.time.dayOf(created[row]),
                                   .num = on ? 1.0 : 0.0});
        }
    }
    sample.note(wording::wonWithoutClose, undatedWins);
    sample.note(wording::unknownStage, moves.unknown);
    sample.note(wording::notOfAge, sample.pending);
}

void collectReached(const View& view, const Window& window, const StageTable& stages, const Funnel& funnel,
                    Sample& sample)
{
    const Table& deals = view.facts.deals();
    const facts::Ints created = deals.ints(facts::deal::created_at);
    const facts::Codes stageCodes = deals.codes(facts::deal::stage);
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    const std::vector<int> pipelines = cohortPipelines(view, window, stages, sample);

    std::vector<bool> mute(stages.pipelines().size(), false);
    std::size_t unknown = 0;
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (pipelines[row] < 0)
            continue;
        if (created[row] + followUp > window.asOf) {
            ++sample.pending;
            continue;
        }
        const auto pipeline = static_cast<std::size_t>(pipelines[row]);
        const DealStatus status = view.index.statusAt(row, window.asOf);
        const int stage = stages.of(pipelineCode(deals, row), stageCodes[row]);
        const int current = stage < 0 ? -1 : funnel.numberOf[static_cast<std::size_t>(stage)];
        if (status == DealStatus::Lost && current < 0) {
            mute[pipeline] = true;
            continue;
        }
        if (status == DealStatus::Open && current < 0) {
            ++unknown;
            continue;
        }
        for (const std::size_t number : funnel.ofPipeline[pipeline]) {
            if (status != DealStatus::Won && number > static_cast<std::size_t>(current))
                break;
            const bool on = status == DealStatus::Won || number < static_cast<std::size_t>(current);
            sample.seen.push_back({.row = static_cast<std::uint32_t>(row),
                                   .cluster = static_cast<std::uint32_t>(number),
                                   .day = view.time.dayOf(created[row]),
                                   .num = on ? 1.0 : 0.0});
        }
    }
    std::erase_if(sample.seen,
                  [&](const Observation& one) { return mute[stages.stages()[funnel.stage[one.cluster]].pipeline]; });
    std::string names;
    for (std::size_t i = 0; i < mute.size(); ++i)
        if (mute[i])
            names += (names.empty() ? "" : ", ") + stages.pipelines()[i];
    if (!names.empty())
        sample.notes.push_back({wording::pipelinesWithoutLossStage, 1, names});
    if (!names.empty() && sample.seen.empty())
        sample.noData(wording::nobodySaysWhereLost);
    sample.note(wording::unknownStage, unknown);
    sample.note(wording::notOfAge, sample.pending);
}

}

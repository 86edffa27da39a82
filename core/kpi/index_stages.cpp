#include "core/kpi/index_data.h"
#include "core/kpi/stage_table.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

constexpr std::int16_t kUnknown = -1;

struct Entry {
    Instant at = 0;
    std::int16_t stage = kUnknown;
};

/// The deal of each word that links moves to deals.
std::vector<std::uint32_t> dealsOfLinks(const Table& deals, const facts::Column& links,
                                        const std::vector<std::uint32_t>& dealById)
{
    std::vector<std::uint32_t> dealOf(links.words->size(), Index::kNoDealRow);
    const facts::Dictionary& ids = *deals.column(facts::deal::id)->words;
    for (Code code = 0; code < dealOf.size(); ++code)
        if (const Code id = ids.find(links.words->text(code)); id != kNone)
            dealOf[code] = dealById[id];
    return dealOf;
}

/// The moves of each deal with room for its creation in front, one deal behind the other; the order within a deal is the file's.
class Placing
{
public:
    Placing(const facts::Facts& facts, const StageTable& stages, const std::vector<std::uint32_t>& dealById)
        : m_deals(facts.deals()), m_moves(facts.table(facts::Entity::StageMoves)),
          m_links(*m_moves.column(facts::stage_move::deal)), m_targets(*m_moves.column(facts::stage_move::to_stage)),
          m_dealOf(dealsOfLinks(m_deals, m_links, dealById))
    {
        m_pipelines.assign(m_deals.rows, -1);
        const facts::Codes codes = m_deals.codes(facts::deal::pipeline);
        for (std::size_t row = 0; row < m_deals.rows; ++row)
            m_pipelines[row] = stages.pipelineOf(codes.empty() ? kNone : codes[row]);
        m_firstOf.assign(stages.pipelines().size(), kUnknown);
        for (std::size_t i = stages.stages().size(); i-- > 0;)
            if (stages.stages()[i].kind == StageKind::Work)
                m_firstOf[stages.stages()[i].pipeline] = static_cast<std::int16_t>(i);
        m_stageOf.resize(stages.pipelines().size());
        for (std::size_t pipeline = 0; pipeline < m_stageOf.size(); ++pipeline)
            for (Code code = 0; code < m_targets.words->size(); ++code)
                m_stageOf[pipeline].push_back(
                    static_cast<std::int16_t>(stages.named(static_cast<int>(pipeline), m_targets.words->text(code))));
    }

    Entries placed() const
    {
        Entries entries;
        const facts::Ints at = m_moves.ints(facts::stage_move::at);
        entries.begins.assign(m_deals.rows + 1, 1);
        entries.begins.front() = 0;
        for (std::size_t row = 0; row < m_moves.rows; ++row)
            if (const std::uint32_t deal = dealOf(row); deal != Index::kNoDealRow && at[row] != kNull)
                ++entries.begins[deal + 1];
        for (std::size_t i = 1; i < entries.begins.size(); ++i)
            entries.begins[i] += entries.begins[i - 1];
        entries.at.assign(entries.begins.back(), kNull);
        entries.stage.assign(entries.begins.back(), kUnknown);
        std::vector<std::uint32_t> next(entries.begins.begin(), entries.begins.end() - 1);
        for (std::uint32_t deal = 0; deal < m_deals.rows; ++deal) {
            entries.at[next[deal]] = m_deals.intAt(facts::deal::created_at, deal);
            entries.stage[next[deal]++] = firstOf(m_pipelines[deal]);
        }
        for (std::size_t row = 0; row < m_moves.rows; ++row) {
            const std::uint32_t deal = dealOf(row);
            if (deal == Index::kNoDealRow || at[row] == kNull)
                continue;
            const std::int16_t stage = stageOf(deal, row);
            entries.at[next[deal]] = at[row];
            entries.stage[next[deal]++] = stage;
            entries.unknown += stage == kUnknown ? 1 : 0;
        }
        return entries;
    }

private:
    std::uint32_t dealOf(std::size_t row) const
    {
        return m_links.codes[row] == kNone ? Index::kNoDealRow : m_dealOf[m_links.codes[row]];
    }
    std::int16_t stageOf(std::uint32_t deal, std::size_t row) const
    {
        const int pipeline = m_pipelines[deal];
        return pipeline < 0 || m_targets.codes[row] == kNone
                   ? kUnknown
                   : m_stageOf[static_cast<std::size_t>(pipeline)][m_targets.codes[row]];
    }
    std::int16_t firstOf(int pipeline) const
    {
        return pipeline < 0 ? kUnknown : m_firstOf[static_cast<std::size_t>(pipeline)];
    }

    const Table& m_deals;
    const Table& m_moves;
    const facts::Column& m_links;
    const facts::Column& m_targets;
    std::vector<std::uint32_t> m_dealOf;              // by word
    std::vector<int> m_pipelines;                     // by deal
    std::vector<std::int16_t> m_firstOf;              // by pipeline
    std::vector<std::vector<std::int16_t>> m_stageOf; // by pipeline and word
};

/// Puts each deal's entries in order of time and drops those that change nothing.
void settle(Entries& entries)
{
    std::vector<Entry> line;
    std::uint32_t kept = 0;
    for (std::size_t deal = 0; deal + 1 < entries.begins.size(); ++deal) {
        line.clear();
        for (std::uint32_t i = entries.begins[deal]; i < entries.begins[deal + 1]; ++i)
            if (entries.at[i] != kNull)
                line.push_back({entries.at[i], entries.stage[i]});
        // The first stage is entered at created_at, wherever that lies among the moves; at the same instant before them.
        std::stable_sort(line.begin(), line.end(), [](const Entry& a, const Entry& b) { return a.at < b.at; });
        entries.begins[deal] = kept;
        for (auto entry = line.begin(); entry != line.end(); ++entry) {
            if (kept > entries.begins[deal] && entry->stage != kUnknown && entries.stage[kept - 1] == entry->stage)
                continue;
            entries.at[kept] = entry->at;
            entries.stage[kept++] = entry->stage;
        }
    }
    entries.begins.back() = kept;
    entries.at.resize(kept);
    entries.stage.resize(kept);
}

bool hasMoves(const facts::Facts& facts)
{
    const Table& moves = facts.table(facts::Entity::StageMoves);
    return moves.rows > 0 && moves.has(facts::stage_move::deal) && moves.has(facts::stage_move::to_stage) &&
           moves.has(facts::stage_move::at) && facts.deals().has(facts::deal::id);
}

}

const Entries& Index::Data::entries()
{
    std::call_once(m_entriesOnce, [this] {
        if (!hasMoves(facts))
            return;
        const StageTable stages(facts);
        m_entries = Placing(facts, stages, dealById()).placed();
        settle(m_entries);
    });
    return m_entries;
}

StageEntries Index::stageEntries() const
{
    const Entries& entries = m_data->entries();
    return {entries.begins, entries.at, entries.stage, entries.unknown};
}

}

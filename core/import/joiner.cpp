#include "core/import/joiner.h"
#include "core/import/harvest.h"
#include "core/import/joined_column.h"
#include "core/import/personal_text.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;

}

Joiner::Joiner(const Plan& plan) : m_plan(plan), m_tracks(plan.fields.size() + 1)
{
    for (std::size_t i = 0; i < plan.fields.size(); ++i)
        m_tracks[i].column = emptyColumn(plan.fields[i]);
}

void Joiner::give(std::size_t number, BlockRows rows, double share)
{
    auto kept = std::make_unique<BlockRows>(std::move(rows));
    const std::lock_guard lock(m_mutex);
    if (number - m_first >= m_blocks.size())
        m_blocks.resize(number - m_first + 1);
    m_blocks[number - m_first] = {std::move(kept), share};
    ++m_held;
}

std::size_t Joiner::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

bool Joiner::isReady(const Track& track) const
{
    const std::size_t place = track.next - m_first;
    return !track.busy && place < m_blocks.size() && m_blocks[place].rows != nullptr;
}

bool Joiner::joinSome()
{
    std::unique_lock lock(m_mutex);
    Track* track = nullptr;
    for (Track& each : m_tracks)
        if (isReady(each) && (track == nullptr || each.next < track->next))
            track = &each;
    if (track == nullptr)
        return false;
    std::vector<std::pair<BlockRows*, double>> ready;
    for (std::size_t place = track->next - m_first; place < m_blocks.size() && m_blocks[place].rows; ++place)
        ready.emplace_back(m_blocks[place].rows.get(), m_blocks[place].share);
    track->busy = true;
    lock.unlock();
    for (const auto& [block, share] : ready)
        join(static_cast<std::size_t>(track - m_tracks.data()), *block, share);
    lock.lock();
    track->busy = false;
    track->next += ready.size();
    dropJoined();
    return true;
}

void Joiner::dropJoined()
{
    std::size_t least = m_tracks.front().next;
    for (const Track& track : m_tracks)
        least = std::min(least, track.next);
    for (; m_first < least; ++m_first, --m_held)
        m_blocks.pop_front();
}

void Joiner::join(std::size_t track, BlockRows& block, double share)
{
    Track& to = m_tracks[track];
    to.rows += block.line.size();
    const std::size_t expected =
        share > 0 ? static_cast<std::size_t>(1.01 * static_cast<double>(to.rows) / share) + 1 : 0;
    if (track < m_plan.fields.size()) {
        to.used.resize(m_plan.fields[track].said.size(), 0);
        for (std::size_t i = 0; i < block.fields[track].used.size(); ++i)
            to.used[i] = to.used[i] != 0 || block.fields[track].used[i] != 0 ? 1 : 0;
        return joinRows(m_plan.fields[track], block.fields[track], expected, *to.column);
    }
    if (m_end.add(block)) {
        m_read += block.read;
        joinIssues(block);
    }
    makeRoom(m_lines, block.line.size(), expected);
    // The other tracks ask a block how many rows it has: its line numbers stay until it goes.
    m_lines.insert(m_lines.end(), block.line.begin(), block.line.end());
}

void Joiner::joinIssues(const BlockRows& block)
{
    for (const BlockIssue& issue : block.issues)
        issue.ofTotals ? m_issuesOfTotals.push_back(issue) : addIssue(issue);
}

std::string Joiner::columnOf(const BlockIssue& issue) const
{
    if (issue.field >= m_plan.fields.size())
        return {};
    const FieldPlan& field = m_plan.fields[issue.field];
    return issue.source < field.sources.size() ? m_plan.names[field.sources[issue.source].column] : field.column;
}

void Joiner::addIssue(const BlockIssue& from)
{
    const std::string column = columnOf(from);
    auto to = std::find_if(m_issues.begin(), m_issues.end(), [&](const Issue& issue) {
        return issue.kind == from.kind && issue.rejects == from.rejects && issue.column == column;
    });
    if (to == m_issues.end())
        to = m_issues.insert(m_issues.end(), Issue{from.kind, from.rejects, column, {}, 0, {}});
    if (listsWords(from.kind))
        listWords(from.value, kStagesNamed, to->value);
    else if (to->count == 0)
        to->value = from.value;
    to->count += from.count;
    for (const std::uint32_t row : from.rows)
        if (to->rejects || to->rows.size() < kRowsListed)
            to->rows.push_back(row);
}

/// Words that the user explained and that no cell was.
void Joiner::noteUnused()
{
    for (std::size_t i = 0; i < m_plan.fields.size(); ++i)
        for (std::size_t word = 0; word < m_tracks[i].used.size(); ++word)
            if (m_tracks[i].used[word] == 0)
                m_issues.push_back({Issue::Kind::UnusedValue,
                                    false,
                                    m_plan.fields[i].column,
                                    stageForIssue(m_plan.fields[i].said[word][1], m_plan.country),
                                    1,
                                    {}});
}

/// Rows of totals and what stands behind the table's end go; a suspect that was none keeps its issues.
void Joiner::leaveOut(Joined& joined)
{
    const LeftOut left = m_end.settle();
    for (BlockIssue& issue : m_issuesOfTotals) {
        issue.rows.erase(std::remove_if(issue.rows.begin(), issue.rows.end(),
                                        [&left](std::uint32_t line) { return left.has(line); }),
                         issue.rows.end());
        issue.count = issue.rows.size();
        if (issue.count > 0)
            addIssue(issue);
    }
    for (Issue& issue : m_issues)
        if (!std::is_sorted(issue.rows.begin(), issue.rows.end()))
            std::sort(issue.rows.begin(), issue.rows.end());
    m_issues.insert(m_issues.end(), left.issues.begin(), left.issues.end());
    joined.rowsRead -= left.totals.size();
    if (left.totals.empty() && left.end == 0)
        return;
    std::vector<char> keep;
    for (const std::uint32_t line : joined.rows.line)
        keep.push_back(left.has(line) ? 0 : 1);
    keepRows(joined.rows, joined.extras, keep);
}

Joined Joiner::take()
{
    Joined joined{facts::Table(m_plan.entity), {}, {}, m_read};
    facts::Table& table = joined.rows;
    table.line = std::move(m_lines);
    table.rows = table.line.size();
    for (std::size_t i = 0; i < m_plan.fields.size(); ++i) {
        if (m_plan.fields[i].isConstant)
            fillConstant(m_plan, m_plan.fields[i], table.rows, *m_tracks[i].column);
        auto place = static_cast<std::size_t>(m_plan.fields[i].field);
        std::vector<facts::ColumnPtr>* columns = &table.columns;
        if (place >= table.columns.size()) {
            place -= table.columns.size();
            columns = &joined.extras;
            joined.extras.resize(std::max(joined.extras.size(), place + 1));
        }
        (*columns)[place] = std::move(m_tracks[i].column);
    }
    leaveOut(joined);
    noteUnused();
    joined.issues = std::move(m_issues);
    return joined;
}

}

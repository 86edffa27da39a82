#include "core/import/joiner.h"
#include "core/import/harvest.h"
#include "core/import/persons.h"
#include "core/import/text/numbers.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;
constexpr std::size_t kStagesNamed = 10;
constexpr std::size_t kPseudonymBytes = 16;

template<class T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
    std::vector<T>().swap(from);
}

/// Room for `more` values: for all that the file is likely to have, so that growing copies nothing; pages that nobody writes to cost
/// nothing.
template<class T>
void makeRoom(std::vector<T>& values, std::size_t more, std::size_t expected)
{
    if (values.size() + more > values.capacity())
        values.reserve(std::max({values.size() + more, expected, values.size() + values.size() / 2}));
}

/// Final codes of a block's words, given when a row first needs them.
class Recoder
{
public:
    Recoder(facts::Dictionary& words, const WordList& block)
        : m_words(words), m_block(block), m_codes(block.size(), facts::kNone)
    {
    }
    facts::Code code(std::uint32_t word)
    {
        if (word == facts::kNone)
            return facts::kNone;
        facts::Code& code = m_codes[word];
        if (code == facts::kNone)
            code = m_words.add(m_block.text(word));
        return code;
    }

private:
    facts::Dictionary& m_words;
    const WordList& m_block;
    std::vector<facts::Code> m_codes;
};

void joinWords(facts::Column& column, FieldRows& rows)
{
    Recoder recoder(*column.words, rows.words);
    for (const std::uint32_t word : rows.codes)
        column.codes.push_back(recoder.code(word));
    rows = {};
}

void joinLists(facts::Column& column, FieldRows& rows, std::size_t width)
{
    Recoder recoder(*column.words, rows.words);
    for (std::size_t at = 0; at < rows.codes.size(); at += width) {
        const std::size_t first = column.codes.size();
        for (std::size_t i = at; i < at + width; ++i) {
            const std::uint32_t word = rows.codes[i];
            if (word == facts::kNone)
                continue;
            const std::string_view all = rows.words.text(word);
            for (std::size_t p = 0; p < all.size(); p += kPseudonymBytes) {
                const facts::Code code = all.size() == kPseudonymBytes
                                             ? recoder.code(word)
                                             : column.words->add(all.substr(p, kPseudonymBytes));
                if (std::find(column.codes.begin() + static_cast<std::ptrdiff_t>(first), column.codes.end(), code) ==
                    column.codes.end())
                    column.codes.push_back(code);
            }
        }
        column.ends.push_back(static_cast<std::uint32_t>(column.codes.size()));
    }
    rows = {};
}

void fillConstant(const Plan& plan, const FieldPlan& field, std::size_t rows, facts::Column& column)
{
    const std::string_view value = trimmed(field.constant);
    std::int64_t whole = facts::kNull;
    double number = std::nan("");
    bool flag = true;
    switch (field.type) {
    case facts::Type::Text:
    case facts::Type::Key: {
        const auto entry = field.values.find(folded(value));
        std::string word(entry == field.values.end() ? value : std::string_view(entry->second));
        if (field.type == facts::Type::Key && !isPlainKey(word))
            word = hiddenKey(word, plan.country, plan.key);
        column.codes.assign(rows, column.words->add(word));
        break;
    }
    case facts::Type::Hashes:
        column.ends.assign(rows, 0);
        break;
    case facts::Type::Instant:
        DateReader(plan.zone, DateOrder::DayMonthYear, false).read(value, whole);
        column.ints.assign(rows, whole);
        break;
    case facts::Type::Money:
        readMoney(value, 0, whole);
        column.ints.assign(rows, whole);
        break;
    case facts::Type::Number:
        readNumber(value, 0, number);
        column.numbers.assign(rows, number);
        break;
    case facts::Type::Flag:
        readFlag(value, flag);
        [[fallthrough]];
    case facts::Type::Presence:
        column.flags.assign(rows, flag ? 1 : 0);
        break;
    }
}

std::size_t rowsIn(const FieldRows& rows)
{
    return std::max({rows.ints.size(), rows.flags.size(), rows.numbers.size(), rows.codes.size()});
}

}

Joiner::Joiner(const Plan& plan) : m_plan(plan), m_tracks(plan.fields.size() + 1)
{
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        const FieldPlan& field = plan.fields[i];
        m_tracks[i].column = std::make_shared<facts::Column>();
        m_tracks[i].column->type = field.type;
        if (field.type == facts::Type::Text || field.type == facts::Type::Key || field.type == facts::Type::Hashes)
            m_tracks[i].column->words = std::make_shared<facts::Dictionary>();
    }
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
    if (track < m_plan.fields.size())
        return joinField(track, block.fields[track], expected);
    if (m_end.add(block)) {
        m_read += block.read;
        joinIssues(block);
    }
    makeRoom(m_lines, block.line.size(), expected);
    // The other tracks ask a block how many rows it has: its line numbers stay until it goes.
    m_lines.insert(m_lines.end(), block.line.begin(), block.line.end());
}

void Joiner::joinField(std::size_t index, FieldRows& from, std::size_t expected)
{
    const FieldPlan& field = m_plan.fields[index];
    facts::Column& column = *m_tracks[index].column;
    if (field.isConstant)
        return;
    const std::size_t more = rowsIn(from);
    if (field.type == facts::Type::Hashes) {
        makeRoom(column.ends, more / field.sources.size(), expected);
        joinLists(column, from, field.sources.size());
    } else if (column.words) {
        makeRoom(column.codes, more, expected);
        joinWords(column, from);
    } else if (!from.ints.empty()) {
        makeRoom(column.ints, more, expected);
        append(column.ints, from.ints);
    } else if (!from.flags.empty()) {
        makeRoom(column.flags, more, expected);
        append(column.flags, from.flags);
    } else {
        makeRoom(column.numbers, more, expected);
        append(column.numbers, from.numbers);
    }
}

void Joiner::joinIssues(const BlockRows& block)
{
    for (const BlockIssue& issue : block.issues)
        issue.ofTotals ? m_issuesOfTotals.push_back(issue) : addIssue(issue);
}

void Joiner::addIssue(const BlockIssue& from)
{
    const std::string column = from.field < m_plan.fields.size() ? m_plan.fields[from.field].column : std::string();
    auto to = std::find_if(m_issues.begin(), m_issues.end(), [&](const Issue& issue) {
        return issue.kind == from.kind && issue.rejects == from.rejects && issue.column == column;
    });
    if (to == m_issues.end())
        to = m_issues.insert(m_issues.end(), Issue{from.kind, from.rejects, column, {}, 0, {}});
    if (from.kind == Issue::Kind::UnknownStage)
        listWords(from.value, kStagesNamed, to->value);
    else if (to->count == 0)
        to->value = from.value;
    to->count += from.count;
    for (const std::uint32_t row : from.rows)
        if (to->rejects || to->rows.size() < kRowsListed)
            to->rows.push_back(row);
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
    joined.issues = std::move(m_issues);
    return joined;
}

}

#include "core/import/totals.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kLongestWord = 60;

/// Whether a word of totals may begin like that: a letter of it, in any of the encodings.
bool mayBeTotal(std::string_view raw, char quote)
{
    if (!raw.empty() && raw.front() == quote)
        raw.remove_prefix(1);
    if (raw.empty() || raw.size() > kLongestWord)
        return false;
    const auto first = static_cast<unsigned char>(raw.front());
    return first >= 0x80 || (first | 0x20U) == 't' || (first | 0x20U) == 'g' || first <= ' ';
}

bool isValue(std::string_view text)
{
    double number = 0;
    return readNumber(text, 0, number) || readDuration(text, 0, number);
}

template<class T>
void drop(std::vector<T>& values, const std::vector<char>& gone, std::size_t width)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!gone[i / width])
            values[to++] = std::move(values[i]);
    values.resize(to);
}

void takeOut(BlockRows& block, const Plan& plan, const std::vector<std::uint32_t>& lines)
{
    const auto isOut = [&lines](std::uint32_t line) { return std::binary_search(lines.begin(), lines.end(), line); };
    std::vector<char> gone;
    for (const std::uint32_t line : block.line)
        gone.push_back(isOut(line) ? 1 : 0);
    drop(block.line, gone, 1);
    for (std::size_t i = 0; i < block.fields.size(); ++i) {
        FieldRows& rows = block.fields[i];
        drop(rows.ints, gone, 1);
        drop(rows.flags, gone, 1);
        drop(rows.numbers, gone, 1);
        drop(rows.codes, gone, plan.fields[i].type == facts::Type::Hashes ? plan.fields[i].sources.size() : 1);
    }
    for (BlockIssue& issue : block.issues)
        if (issue.ofTotals) {
            issue.rows.erase(std::remove_if(issue.rows.begin(), issue.rows.end(), isOut), issue.rows.end());
            issue.count = issue.rows.size();
        }
    block.issues.erase(std::remove_if(block.issues.begin(), block.issues.end(),
                                      [](const BlockIssue& issue) { return issue.count == 0; }),
                       block.issues.end());
    block.read -= lines.size();
}

void list(Issue& issue, std::uint32_t row, const std::string& value)
{
    constexpr std::size_t kRowsListed = 1'000;
    if (issue.count++ == 0)
        issue.value = value;
    if (issue.rows.size() < kRowsListed)
        issue.rows.push_back(row);
}

}

bool isTotalWord(std::string_view text)
{
    static constexpr std::string_view kWords[] = {"итого", "итог",  "итоги",  "итого и средние", "общий итог",
                                                  "всего", "total", "totals", "grand total"};
    static constexpr std::string_view kCounts[] = {
        "total rows:", "итого строк:", "всего строк:", "total:", "итого:", "всего:"};
    const std::string word = folded(text);
    if (std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords))
        return true;
    for (const std::string_view count : kCounts) {
        if (!word.starts_with(count))
            continue;
        double number = 0;
        const std::string_view rest = trimmed(std::string_view(word).substr(count.size()));
        return rest.empty() || readNumber(rest, 0, number);
    }
    return false;
}

std::string_view TotalFinder::plain(std::string_view raw)
{
    const std::string_view text = unquoted(raw, m_plan.dialect.quote, m_scratch);
    m_decoded.clear();
    appendUtf8(text, isSingleByte(m_plan.encoding) ? m_plan.encoding : Encoding::Utf8, m_decoded);
    return trimmed(m_decoded);
}

bool TotalFinder::suspects(const Block& block, std::uint32_t record)
{
    const std::size_t cells = block.records.cells(record);
    std::size_t first = 0;
    while (first < cells && (block.cell(record, first).empty() || block.cell(record, first) == "\"\""))
        ++first;
    if (first == cells)
        return false;
    const std::string_view raw = block.cell(record, first);
    bool sums = first > 0 && m_plan.comments;
    if (!sums && !mayBeTotal(raw, m_plan.dialect.quote))
        return false;
    sums = sums || isTotalWord(plain(raw));
    // A genuine row says more than numbers: a date, a name.
    for (std::size_t c = first; sums && c < cells; ++c) {
        const std::string_view text = plain(block.cell(record, c));
        sums = isMissing(text) || isTotalWord(text) || isValue(text);
    }
    return sums;
}

std::string TotalFinder::shown(const Block& block, std::uint32_t record)
{
    for (std::size_t c = 0; c < block.records.cells(record); ++c)
        if (const std::string_view text = plain(block.cell(record, c)); !text.empty())
            return isTotalWord(text) ? std::string(text) : masked(text);
    return {};
}

bool TotalFinder::isComment(const Block& block, std::uint32_t record)
{
    if (!m_plan.comments || !plain(block.cell(record, 0)).starts_with('#'))
        return false;
    for (std::size_t c = 1; c < block.records.cells(record); ++c)
        if (!plain(block.cell(record, c)).empty())
            return false;
    return true;
}

std::vector<Issue> leaveOut(std::vector<BlockRows>& blocks, const Plan& plan)
{
    Issue totals{Issue::Kind::TotalRow, false, {}, {}, 0, {}};
    Issue next{Issue::Kind::NextTable, false, {}, {}, 0, {}};
    bool ended = false;
    for (BlockRows& block : blocks) {
        if (ended) {
            next.count += block.read - block.line.size();
            BlockRows empty;
            empty.fields.resize(plan.fields.size());
            empty.behind = std::move(block.line);
            block = std::move(empty);
        }
        ended = ended || !block.behind.empty();
        for (const std::uint32_t row : block.behind)
            list(next, row, block.behindValue);
    }
    std::uint32_t firstPlain = 0;
    std::uint32_t lastPlain = 0;
    for (const BlockRows& block : blocks) {
        firstPlain = firstPlain == 0 ? block.firstPlain : firstPlain;
        lastPlain = std::max(lastPlain, block.lastPlain);
    }
    for (BlockRows& block : blocks) {
        std::vector<std::uint32_t> lines;
        for (const Suspect& suspect : block.suspects) {
            if (suspect.line > firstPlain && suspect.line < lastPlain)
                continue;
            lines.push_back(suspect.line);
            list(totals, suspect.line, suspect.value);
        }
        if (!lines.empty())
            takeOut(block, plan, lines);
    }
    std::vector<Issue> issues;
    for (Issue* const issue : {&totals, &next})
        if (issue->count > 0)
            issues.push_back(std::move(*issue));
    return issues;
}

}

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
    std::int64_t amount = 0;
    return readNumber(text, 0, number) || readMoney(text, 0, amount) || readDuration(text, 0, number);
}

/// "Итого обороты", "Всего за период", "Исходящий остаток": totals where the row has numbers alone besides.
bool beginsLikeTotal(std::string_view text)
{
    static constexpr std::string_view kBeginnings[] = {
        "итого ",     "всего за",   "всего по",   "всего оборот",     "total for",
        "total turn", "обороты за", "обороты по", "входящий остаток", "исходящий остаток"};
    const std::string word = folded(text);
    return std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                       [&word](std::string_view beginning) { return word.starts_with(beginning); });
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
    std::size_t next = first;
    if (!sums) {
        const std::string_view word = plain(raw);
        sums = isTotalWord(word) || beginsLikeTotal(word);
        ++next;
    }
    // A genuine row says more than numbers: a date, a name.
    for (std::size_t c = next; sums && c < cells; ++c) {
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

bool LeftOut::has(std::uint32_t line) const
{
    return (end != 0 && line >= end) || std::binary_search(totals.begin(), totals.end(), line);
}

bool TableEnd::add(const BlockRows& block)
{
    if (m_end != 0) {
        m_next.count += block.read - block.line.size();
        for (const std::uint32_t row : block.line)
            list(m_next, row, {});
        return false;
    }
    m_suspects.insert(m_suspects.end(), block.suspects.begin(), block.suspects.end());
    m_firstPlain = m_firstPlain == 0 ? block.firstPlain : m_firstPlain;
    m_lastPlain = std::max(m_lastPlain, block.lastPlain);
    if (!block.behind.empty())
        m_end = block.behind.front();
    for (const std::uint32_t row : block.behind)
        list(m_next, row, block.behindValue);
    return true;
}

LeftOut TableEnd::settle() const
{
    LeftOut left;
    left.end = m_end;
    Issue totals{Issue::Kind::TotalRow, false, {}, {}, 0, {}};
    for (const Suspect& suspect : m_suspects) {
        if (suspect.line > m_firstPlain && suspect.line < m_lastPlain)
            continue;
        left.totals.push_back(suspect.line);
        list(totals, suspect.line, suspect.value);
    }
    for (const Issue& issue : {totals, m_next})
        if (issue.count > 0)
            left.issues.push_back(issue);
    return left;
}

}

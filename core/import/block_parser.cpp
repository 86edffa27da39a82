#include "core/import/block_parser.h"
#include "core/import/persons.h"
#include "core/import/text/currencies.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;
constexpr std::size_t kWholeRow = static_cast<std::size_t>(-1);

template<class T>
void dropRejected(std::vector<T>& values, const std::vector<char>& rejected, std::size_t width)
{
    if (values.empty())
        return;
    std::size_t to = 0;
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        if (rejected[row])
            continue;
        for (std::size_t i = 0; i < width; ++i)
            values[to * width + i] = values[row * width + i];
        ++to;
    }
    values.resize(to * width);
}

/// A currency is no secret.
std::string currencyShown(std::string_view cell)
{
    const std::string codes = currencyNamed(cell);
    return codes.empty() ? masked(cell) : codes.substr(0, codes.find(' '));
}

bool isSuspect(const BlockRows& rows, std::uint32_t line)
{
    return std::any_of(rows.suspects.begin(), rows.suspects.end(),
                       [line](const Suspect& suspect) { return suspect.line == line; });
}

}

BlockParser::BlockParser(const Plan& plan)
    : m_plan(plan), m_totals(plan), m_used(plan.fields.size()), m_cells(plan.fields.size())
{
    for (const FieldPlan& field : plan.fields) {
        const bool due = plan.entity == facts::Entity::Activities && field.field == facts::activity::due_at;
        m_dates.push_back(field.type == facts::Type::Instant
                              ? std::make_unique<DateReader>(plan.zone, field.order, due, plan.epoch1904, field.months)
                              : nullptr);
    }
}

/// Blank lines, rows of empty cells alone and ends of files that were put one behind the other are no rows; cells behind the last column must be empty.
void BlockParser::listRecords(BlockRows& out)
{
    m_records.clear();
    m_events.clear();
    m_brokenIds = -1;
    const Records& records = m_block->records;
    for (std::uint32_t r = 0; r < records.count(); ++r) {
        if (m_block->firstRow + r < m_plan.firstRow)
            continue;
        const std::size_t cells = records.cells(r);
        const std::uint32_t begin = records.ends[records.firstCell[r]] + 1;
        const std::uint32_t end = records.ends[records.firstCell[r + 1]];
        const std::string_view whole = m_block->text().substr(begin, end - begin);
        if (whole.size() < cells || (whole.size() == cells && whole.back() == '\r'))
            continue;
        if (isEndOfFile(whole))
            continue;
        // Nearly every row of a big file: as wide as the table, and begun by a digit, as no header, total or comment is.
        const bool plain = cells == m_plan.columns && whole.front() >= '0' && whole.front() <= '9';
        if ((m_plan.endRow != 0 && m_block->firstRow + r >= m_plan.endRow) ||
            (!plain && m_totals.isComment(*m_block, r)))
            return endTable(r, out);
        const auto row = static_cast<std::uint32_t>(m_records.size());
        m_records.push_back(r);
        if (plain) {
            out.firstPlain = out.firstPlain == 0 ? m_block->firstRow + r : out.firstPlain;
            out.lastPlain = m_block->firstRow + r;
            continue;
        }
        if (m_totals.suspects(*m_block, r)) {
            out.suspects.push_back({m_block->firstRow + r, m_totals.shown(*m_block, r)});
        } else {
            out.firstPlain = out.firstPlain == 0 ? m_block->firstRow + r : out.firstPlain;
            out.lastPlain = m_block->firstRow + r;
        }
        if (!m_plan.shortRows && cells * 2 < m_plan.columns)
            m_events.push_back({Issue::Kind::ShortRow, false, kWholeRow, row, m_block->cell(r, 0)});
        if (repeatsHeader(r))
            m_events.push_back({Issue::Kind::RepeatedHeader, true, kWholeRow, row, m_block->cell(r, 0)});
        for (std::size_t c = m_plan.columns; c < cells; ++c) {
            if (!decoded(m_block->cell(r, c)).empty()) {
                m_events.push_back({Issue::Kind::RaggedRow, true, kWholeRow, row, m_block->cell(r, c)});
                break;
            }
        }
    }
}

/// Of exports that were put one behind the other, marks of the encoding and all.
bool BlockParser::repeatsHeader(std::uint32_t record)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    std::string_view first = m_block->cell(record, 0);
    first.remove_prefix(first.starts_with(kMark) ? kMark.size() : 0);
    const auto holds = [&](const std::vector<std::string>& header) {
        const std::size_t cells = std::max(header.size(), m_block->records.cells(record));
        std::size_t c = 0;
        while (c < cells && decoded(c == 0 ? first : m_block->cell(record, c)) ==
                                (c < header.size() ? header[c] : std::string_view()))
            ++c;
        return c == cells;
    };
    return std::any_of(m_plan.header.begin(), m_plan.header.end(), holds);
}

/// The records from here on belong to another table.
void BlockParser::endTable(std::uint32_t record, BlockRows& out)
{
    out.behindValue = m_totals.shown(*m_block, record);
    for (std::uint32_t r = record; r < m_block->records.count(); ++r)
        out.behind.push_back(m_block->firstRow + r);
}

BlockRows BlockParser::parse(const Block& block)
{
    m_block = &block;
    BlockRows out;
    listRecords(out);
    out.read = m_records.size();
    out.fields.resize(m_plan.fields.size());
    for (std::size_t i = 0; i < m_plan.fields.size(); ++i) {
        if (m_plan.fields[i].isConstant)
            continue;
        m_used[i].assign(m_plan.fields[i].said.size(), 0);
        parseField(i, out.fields[i]);
        out.fields[i].used = m_used[i];
    }
    out.line.resize(m_records.size());
    for (std::size_t row = 0; row < m_records.size(); ++row)
        out.line[row] = block.firstRow + m_records[row];
    if (m_badBytes)
        listBadBytes();
    settleRejections(out);
    out.brokenIds = m_brokenIds;
    return out;
}

void BlockParser::parseField(std::size_t index, FieldRows& out)
{
    switch (m_plan.fields[index].type) {
    case facts::Type::Text:
    case facts::Type::Key:
        return parseWords(index, out);
    case facts::Type::Hashes:
        return parseLists(index, out);
    case facts::Type::Instant:
        return parseInstants(index, out);
    case facts::Type::Money:
        return parseMoney(index, out);
    case facts::Type::Number:
        return parseNumbers(index, out);
    case facts::Type::Flag:
        return parseFlags(index, out);
    case facts::Type::Presence:
        return parsePresence(index, out);
    }
}

std::string_view BlockParser::plain(std::string_view raw)
{
    if (raw.empty())
        return raw;
    const std::string_view text = decoded(raw);
    return isMissing(text) ? std::string_view() : text;
}

std::string_view BlockParser::decoded(std::string_view raw)
{
    std::string_view text = unquoted(raw, m_plan.dialect.quote, m_scratch);
    if (isSingleByte(m_plan.encoding) ? !isAscii(text) : !isStrictUtf8(text, true)) {
        m_decoded.clear();
        m_badBytes = m_badBytes || !isSingleByte(m_plan.encoding);
        if (isSingleByte(m_plan.encoding))
            appendUtf8(text, m_plan.encoding, m_decoded);
        else
            appendMended(text, m_decoded);
        text = m_decoded;
    }
    return trimmed(text);
}

void BlockParser::bad(Issue::Kind kind, std::size_t field, std::uint32_t row, std::string_view cell)
{
    m_events.push_back({kind, m_plan.fields[field].required, field, row, cell});
}

void BlockParser::missing(std::size_t field, std::uint32_t row)
{
    const FieldPlan& plan = m_plan.fields[field];
    if (plan.isId || plan.required)
        m_events.push_back({plan.isId ? Issue::Kind::EmptyId : Issue::Kind::MissingField, true, field, row, {}});
}

/// Which of the field's columns the cell stands in.
std::size_t BlockParser::sourceOf(const Event& event) const
{
    if (event.field >= m_plan.fields.size() || event.cell.empty())
        return 0;
    const std::vector<CellSource>& sources = m_plan.fields[event.field].sources;
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const CellSource& each) {
        return m_block->cell(m_records[event.row], each.column).data() == event.cell.data();
    });
    return source == sources.end() ? 0 : static_cast<std::size_t>(source - sources.begin());
}

/// Rows with a cell that is no UTF-8, whether or not the same cell stood in an earlier one.
void BlockParser::listBadBytes()
{
    m_badBytes = false;
    for (std::uint32_t row = 0; row < m_records.size(); ++row)
        for (std::size_t c = 0; c < m_plan.columns; ++c)
            if (const std::string_view cell = m_block->cell(m_records[row], c); !isStrictUtf8(cell, true)) {
                m_events.push_back({Issue::Kind::BadBytes, false, kWholeRow, row, cell});
                break;
            }
}

/// A rejected row keeps its first reason only; what else is odd about it does not matter any more.
void BlockParser::settleRejections(BlockRows& out)
{
    m_rejected.assign(m_records.size(), 0);
    if (m_events.empty())
        return;
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) {
        return a.row != b.row ? a.row < b.row : a.rejects && !b.rejects;
    });
    bool any = false;
    std::string_view lastNamed;
    for (const Event& event : m_events) {
        if (m_rejected[event.row])
            continue;
        m_rejected[event.row] = event.rejects;
        any = any || event.rejects;
        const bool ofTotals = !out.suspects.empty() && isSuspect(out, out.line[event.row]);
        const std::size_t source = sourceOf(event);
        auto issue = std::find_if(out.issues.begin(), out.issues.end(), [&](const BlockIssue& i) {
            return i.kind == event.kind && i.rejects == event.rejects && i.field == event.field && i.source == source &&
                   i.ofTotals == ofTotals;
        });
        const bool isFirst = issue == out.issues.end();
        if (isFirst)
            issue = out.issues.insert(out.issues.end(),
                                      BlockIssue{event.kind, event.rejects, event.field, source, {}, 0, {}, ofTotals});
        // All unknown stages and currencies are told by name, one case of anything else is shown masked.
        const bool stage = event.kind == Issue::Kind::UnknownStage;
        if (isFirst || (listsWords(event.kind) && event.cell != lastNamed)) {
            std::string decoded;
            const std::string_view shown = unquoted(event.cell, m_plan.dialect.quote, m_scratch);
            if (isSingleByte(m_plan.encoding))
                appendUtf8(shown, m_plan.encoding, decoded);
            else
                appendMended(shown, decoded);
            if (stage)
                listWords(stageForIssue(decoded, m_plan.country), kRowsListed, issue->value);
            else if (listsWords(event.kind))
                listWords(currencyShown(trimmed(decoded)), kRowsListed, issue->value);
            else
                issue->value = masked(trimmed(decoded));
        }
        lastNamed = listsWords(event.kind) ? event.cell : lastNamed;
        ++issue->count;
        if (event.rejects || ofTotals || issue->rows.size() < kRowsListed)
            issue->rows.push_back(out.line[event.row]);
    }
    if (!any)
        return;
    dropRejected(out.line, m_rejected, 1);
    for (std::size_t i = 0; i < out.fields.size(); ++i) {
        FieldRows& rows = out.fields[i];
        rows.inOrder = false;
        dropRejected(rows.ints, m_rejected, 1);
        dropRejected(rows.flags, m_rejected, 1);
        dropRejected(rows.numbers, m_rejected, 1);
        dropRejected(rows.codes, m_rejected,
                     m_plan.fields[i].type == facts::Type::Hashes ? m_plan.fields[i].sources.size() : 1);
    }
}

}

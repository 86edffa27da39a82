// The fields of a block: cells to typed values.
#include "core/import/block_parser.h"
#include "core/import/field_sense.h"
#include "core/import/text/numbers.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

/// A letter or digit as it stands: ASCII, or the first byte of a Cyrillic letter where the text is UTF-8.
bool isPlainLetter(char c, bool singleByte)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (!singleByte && (c == '\xD0' || c == '\xD1'));
}

/// "Закрыто и не реализовано (Дорого)": where the bracket opens, npos where the cell is not one of those stages with a bracket.
std::size_t bracketAt(std::string_view text, std::string_view foldedStages)
{
    const std::size_t open = text.find('(');
    if (foldedStages.empty() || open == std::string_view::npos || !text.ends_with(')'))
        return std::string_view::npos;
    const std::string stage = folded(trimmed(text.substr(0, open)));
    for (std::string_view rest = foldedStages;;) {
        const std::size_t bar = rest.find('|');
        if (rest.substr(0, bar) == stage)
            return open;
        if (bar == std::string_view::npos)
            return bar;
        rest.remove_prefix(bar + 1);
    }
}

std::string_view cutOut(std::string_view text, Cut cut, std::string_view foldedStages)
{
    if (cut == Cut::Whole)
        return text;
    const std::size_t open = bracketAt(text, foldedStages);
    if (open == std::string_view::npos)
        return cut == Cut::BeforeBracket ? text : std::string_view();
    return trimmed(cut == Cut::BeforeBracket ? text.substr(0, open) : text.substr(open + 1, text.size() - open - 2));
}

/// "2:00:00" under "Активность, мин". Two parts are hours and minutes only where the header says hours: "1:30" may be a
/// minute and a half.
bool readMinutes(std::string_view text, char decimalMark, double minutesInOne, double& minutes)
{
    constexpr double kMinute = 60;
    if (std::count(text.begin(), text.end(), ':') == 1 && minutesInOne != kMinute)
        return false;
    const bool read = readDuration(text, decimalMark, minutes, false, minutesInOne * kMinute);
    minutes /= kMinute;
    return read;
}

}

void BlockParser::noteUse(const FieldPlan& field, std::string_view key)
{
    std::vector<char>& used = m_used[static_cast<std::size_t>(&field - m_plan.fields.data())];
    for (std::size_t i = 0; i < field.said.size(); ++i)
        if (field.said[i][0] == key)
            used[i] = 1;
}

std::string_view BlockParser::mapped(const FieldPlan& field, std::string_view value)
{
    if (field.values.empty())
        return value;
    const auto entry = field.values.find(folded(value));
    if (entry == field.values.end())
        return value;
    if (!field.said.empty())
        noteUse(field, entry->first);
    return entry->second;
}

/// The word a cell stands for, kNone where it is empty; m_note of the cell tells what is wrong with it.
std::uint32_t BlockParser::wordFor(const FieldPlan& field, Cut cut, std::string_view raw, WordList& words)
{
    m_note.push_back(kNoNote);
    const auto note = [this](Issue::Kind kind) {
        m_note.back() = static_cast<char>(kind);
        return facts::kNone;
    };
    std::string_view text = cutOut(plain(raw), cut, m_plan.lossReasonStages);
    if (text.empty())
        return facts::kNone;
    const bool key = field.shape == Shape::Id || field.shape == Shape::Reference || field.shape == Shape::CustomerKey;
    if (key && isBrokenId(text)) {
        if (field.isId)
            m_brokenIds = &field - m_plan.fields.data();
        return note(Issue::Kind::BrokenId);
    }
    if (field.shape == Shape::Status) {
        const auto entry = field.values.find(folded(text));
        if (entry != field.values.end()) {
            noteUse(field, entry->first);
            return words.add(entry->second);
        }
        const std::string word = folded(text);
        if (word == "won" || word == "lost" || word == "open")
            return words.add(word);
        return field.listUnknown ? note(Issue::Kind::UnknownStage) : facts::kNone;
    }
    text = mapped(field, text);
    if (text.empty())
        return facts::kNone;
    if (field.type == facts::Type::Key && !isPlainKey(text))
        return words.add(hiddenKey(text, m_plan.country, m_plan.key));
    return words.add(text);
}

/// Whether the row's utm_source stands in the same set of columns as this source.
bool BlockParser::isMarkedBy(const FieldPlan& field, const CellSource& source, std::uint32_t record)
{
    const auto set = static_cast<std::size_t>(&source - field.sources.data());
    for (std::size_t i = 0; i < field.marks.size(); ++i)
        if (!plain(m_block->cell(record, field.marks[i])).empty())
            return i == set;
    return false;
}

void BlockParser::parseWords(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    out.codes.assign(m_records.size(), facts::kNone);
    out.inOrder = field.sources.size() == 1;
    std::vector<bool> keyRefused; // of these rows the client is unknown; what was bought is known all the same
    for (const CellSource& source : field.sources) {
        m_cells[index].begin();
        m_words.clear();
        m_note.clear();
        for (std::uint32_t row = 0; row < m_records.size(); ++row) {
            if (out.codes[row] != facts::kNone)
                continue;
            const std::string_view raw = m_block->cell(m_records[row], source.column);
            if (raw.empty() || (!field.marks.empty() && !isMarkedBy(field, source, m_records[row])))
                continue;
            const std::uint32_t cell = m_cells[index].add(raw);
            if (cell == m_words.size())
                m_words.push_back(wordFor(field, source.cut, raw, out.words));
            out.codes[row] = m_words[cell];
            if (m_note[cell] == kNoNote)
                continue;
            const auto kind = static_cast<Issue::Kind>(m_note[cell]);
            bad(kind, index, row, raw);
            if (kind == Issue::Kind::BrokenId && field.shape == Shape::CustomerKey) {
                m_events.back().rejects = false;
                keyRefused.resize(m_records.size(), false);
                keyRefused[row] = true;
            }
        }
    }
    if (field.isId || field.required)
        for (std::uint32_t row = 0; row < m_records.size(); ++row)
            if (out.codes[row] == facts::kNone && (keyRefused.empty() || !keyRefused[row]))
                missing(index, row);
}

std::string_view BlockParser::valueOf(const FieldPlan& field, std::uint32_t row, std::string_view& raw)
{
    for (m_source = 0; m_source < field.sources.size(); ++m_source) {
        raw = m_block->cell(m_records[row], field.sources[m_source].column);
        if (raw.empty())
            continue;
        const std::string_view text = plain(raw);
        if (!text.empty())
            return mapped(field, text);
    }
    return {};
}

const SourceUnit* BlockParser::unitOf(const FieldPlan& field) const
{
    return m_source < field.units.size() ? &field.units[m_source] : nullptr;
}

/// The date with its time of day, where both together are an instant; else the date.
std::string_view BlockParser::withClock(std::string_view date, std::string_view rawClock, DateReader& reader,
                                        std::int64_t& instant)
{
    m_date.assign(date);
    const std::size_t length = m_date.size();
    const std::string_view clock = plain(rawClock);
    if (!clock.empty() && isTimeOfDay(clock)) {
        m_date.append(1, ' ').append(clock);
        if (!reader.read(m_date, instant))
            m_date.resize(length);
    }
    return m_date;
}

void BlockParser::parseInstants(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    DateReader& reader = *m_dates[index];
    out.ints.assign(m_records.size(), facts::kNull);
    const std::size_t column = field.sources.front().column;
    for (std::uint32_t row = 0; row < m_records.size(); ++row) {
        std::string_view raw = m_block->cell(m_records[row], column);
        if (raw.size() == 19 && !field.clock && field.values.empty() && reader.read(raw, out.ints[row]))
            continue;
        std::string_view text = valueOf(field, row, raw);
        if (field.clock && !text.empty())
            text = withClock(text, m_block->cell(m_records[row], *field.clock), reader, out.ints[row]);
        if (text.empty())
            missing(index, row);
        else if (!reader.read(text, out.ints[row]))
            bad(Issue::Kind::BadDate, index, row, raw);
    }
}

void BlockParser::parseNumbers(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    if (field.shape == Shape::Filled)
        return countFilled(field, out);
    out.numbers.assign(m_records.size(), std::nan(""));
    const bool duration = field.shape == Shape::Duration;
    const auto fields = facts::fields(m_plan.entity);
    const auto known = static_cast<std::size_t>(field.field);
    const bool minutes = known < fields.size() && isMinutes(fields[known].name);
    const auto each = [this, &field] {
        const SourceUnit* const unit = unitOf(field);
        return unit != nullptr ? unit->each : 1;
    };
    const auto guessed = field.openMark == '.' ? Issue::Kind::DecimalsGuessed : Issue::Kind::ThousandsGuessed;
    for (std::uint32_t row = 0; row < m_records.size(); ++row) {
        std::string_view raw;
        const std::string_view text = valueOf(field, row, raw);
        double value = 0;
        if (text.empty())
            missing(index, row);
        else if ((field.percents || !isPercentage(text)) &&
                 (duration ? readDuration(text, field.decimalMark, value, field.partOfDay, each())
                           : readNumber(text, field.decimalMark, value)))
            out.numbers[row] = duration || isPercentage(text) ? value : value * each();
        else if (minutes && readMinutes(text, field.decimalMark, each(), value))
            out.numbers[row] = value;
        else
            bad(Issue::Kind::BadNumber, index, row, raw);
        if (!std::isnan(out.numbers[row]) && hasOpenMark(text, field.openMark))
            m_events.push_back({guessed, false, index, row, raw});
    }
}

void BlockParser::countFilled(const FieldPlan& field, FieldRows& out)
{
    const bool single = isSingleByte(m_plan.encoding);
    out.numbers.assign(m_records.size(), 0);
    for (const CellSource& source : field.sources) {
        for (std::uint32_t row = 0; row < m_records.size(); ++row) {
            const std::string_view raw = m_block->cell(m_records[row], source.column);
            const bool plainly = !raw.empty() && isPlainLetter(raw.front(), single) && !mayBeMissing(raw);
            if (plainly || !plain(raw).empty())
                ++out.numbers[row];
        }
    }
}

void BlockParser::parseFlags(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    out.flags.assign(m_records.size(), -1);
    for (std::uint32_t row = 0; row < m_records.size(); ++row) {
        std::string_view raw;
        const std::string_view text = valueOf(field, row, raw);
        bool flag = false;
        if (text.empty())
            missing(index, row);
        else if (readFlag(text, flag))
            out.flags[row] = flag ? 1 : 0;
        else
            bad(Issue::Kind::BadFlag, index, row, raw);
    }
}

void BlockParser::parsePresence(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    const bool single = isSingleByte(m_plan.encoding);
    out.flags.assign(m_records.size(), 0);
    for (const CellSource& source : field.sources) {
        for (std::uint32_t row = 0; row < m_records.size(); ++row) {
            const std::string_view raw = m_block->cell(m_records[row], source.column);
            if (raw.empty() || out.flags[row] == 1)
                continue;
            // A letter that no word for nothing begins with: no need to look closer.
            const bool plainly = isPlainLetter(raw.front(), single) && !mayBeMissing(raw);
            out.flags[row] = plainly || !plain(raw).empty() ? 1 : 0;
        }
    }
}

}

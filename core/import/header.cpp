#include "core/import/header.h"
#include "core/import/cell_kind.h"
#include "core/import/month_columns.h"
#include "core/import/sample_rows.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"
#include "core/import/totals.h"

#include <algorithm>
#include <map>
#include <set>

namespace zamer::import {

namespace {

using Row = SampleRow;

constexpr std::size_t kLongestPreamble = 60;
constexpr std::size_t kRowsAsked = 200;

std::span<const Row> rowsAsked(const Sample& sample, std::size_t first)
{
    return rowsFrom(sample, first, kRowsAsked);
}

bool hasSecondRow(const Sample& sample, std::size_t first);

/// The first row that can be a header: nearly as wide as the rows below it, and nothing in it is a value.
std::size_t skipPreamble(const Sample& sample)
{
    std::size_t first = 0;
    while (first + 1 < sample.rows.size() && (isBlank(sample.rows[first]) || isComment(sample.rows[first])))
        ++first;
    const std::span<const Row> rows = rowsAsked(sample, first);
    const std::size_t usual = usualSpan(rows);
    const Row& row = sample.rows[first];
    const bool afterComments = first > 0 && isComment(sample.rows[0]);
    if (usual < 2 || afterComments || hasSecondRow(sample, first) || filledCells(row) * 5 > usual * 4 ||
        (filledCells(row) * 2 > usual && !hasData(row)))
        return first;
    // A title, a period, requisites: they end where a full row without values stands. Two header rows may both be half empty.
    for (std::size_t i = 0; i < std::min(rows.size(), kLongestPreamble); ++i) {
        const std::size_t filled = filledCells(rows[i]);
        if (filled >= 2 && filled * 5 > usual * 3 && !hasData(rows[i]))
            return first + i;
        if (filled * 5 > usual * 4)
            break;
    }
    const std::size_t width = spanOf(row);
    if (width * 2 > usual)
        return first;
    for (std::size_t i = 0; i < std::min(rows.size(), kLongestPreamble); ++i)
        if (spanOf(rows[i]) * 2 > usual && filledCells(rows[i]) >= 2)
            return first + i;
    return first;
}

/// "01.2026", "2026-01": a number or a date to look at, but of a month as a header has it.
bool saysMonth(std::string_view cell)
{
    return cell.size() == 7 && cell.find_first_not_of("0123456789.-/") == std::string_view::npos && monthHeader(cell);
}

/// Two months or more over parts of theirs ("План", "Факт"), and nothing else; the first column is named in one of the two rows.
bool hasMonthsAbove(const Sample& sample, std::size_t first)
{
    if (first == 0)
        return false;
    const Row& top = sample.rows[first - 1];
    std::size_t months = 0;
    for (std::size_t c = 1; c < top.size(); ++c) {
        if (isFilled(top, c) && !monthHeader(top[c]))
            return false;
        months += isFilled(top, c) ? 1U : 0U;
    }
    return months >= 2 && isFilled(top, 0) != isFilled(sample.rows[first], 0);
}

/// Numbers under a number, dates under a date: most columns that have a kind begin with a value of it.
bool beginsWithData(std::span<const Row> rows)
{
    const Row& first = rows.front();
    std::size_t typed = 0;
    std::size_t alike = 0;
    std::size_t years = 0;
    for (std::size_t c = 0; c < first.size(); ++c) {
        std::map<CellKind, std::size_t> kinds;
        std::size_t seen = 0;
        for (const Row& row : rows.subspan(1)) {
            const CellKind kind = c < row.size() ? kindOf(row[c]) : CellKind::Empty;
            if (kind == CellKind::Empty)
                continue;
            ++kinds[kind];
            ++seen;
        }
        const auto usual = std::max_element(kinds.begin(), kinds.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        if (usual == kinds.end() || !isData(usual->first) || usual->second * 10 < seen * 8)
            continue;
        const CellKind own = kindOf(first[c]);
        typed += own == CellKind::Empty ? 0U : 1U;
        alike += own == usual->first ? 1U : 0U;
        const std::string_view cell = trimmed(first[c]);
        const bool year = cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20"));
        years += year || saysMonth(cell) ? 1U : 0U;
    }
    if (rows.size() == 1) // nothing to compare with: no word in it at all
        return std::none_of(first.begin(), first.end(),
                            [](const std::string& c) { return kindOf(c) == CellKind::Word; }) &&
               hasData(first);
    return alike > 0 && alike * 2 > typed && alike > years;
}

/// Where the user maps by place (#3), a first row that repeats below is data too.
bool repeatsBelow(std::span<const Row> rows)
{
    for (const Row& row : rows.subspan(1))
        for (std::size_t c = 0; c < std::min(rows.front().size(), row.size()); ++c)
            if (!rows.front()[c].empty() && rows.front()[c] == row[c])
                return true;
    return false;
}

bool hasHeader(const Sample& sample, std::size_t first, const Options& options)
{
    const std::span<const Row> rows = rowsAsked(sample, first);
    if (rows.empty())
        return true;
    const bool byPlace = std::any_of(options.map.begin(), options.map.end(),
                                     [](const auto& entry) { return entry.first.starts_with('#'); });
    if (byPlace && (hasData(rows.front()) || repeatsBelow(rows)))
        return false;
    return !beginsWithData(rows);
}

/// SurveyMonkey's word under a question that has no choices.
bool saysResponse(std::string_view cell)
{
    static constexpr std::string_view kWords[] = {"response", "open-ended response", "ответ", "произвольный ответ"};
    const std::string word = folded(trimmed(cell));
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// A second header row names what the first leaves open, and is empty under the first column, which rows always fill.
bool hasSecondRow(const Sample& sample, std::size_t first)
{
    if (first + 1 >= sample.rows.size())
        return false;
    const Row& top = sample.rows[first];
    const Row& below = sample.rows[first + 1];
    if (!isFilled(top, 0) || isFilled(below, 0) || filledCells(top) < 2)
        return false;
    bool opens = false;
    bool response = false;
    for (std::size_t c = 1; c < below.size(); ++c) {
        if (kindOf(below[c]) == CellKind::Date || isTotalWord(trimmed(below[c])))
            return false;
        opens = opens || (isFilled(below, c) && !isFilled(top, c) && c < spanOf(below));
        response = response || saysResponse(below[c]);
    }
    const std::span<const Row> rows = rowsAsked(sample, first + 2);
    const auto filled = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return isFilled(row, 0); });
    const bool rowsHaveFirst = static_cast<std::size_t>(filled) * 10 >= rows.size() * 8;
    return response || (opens && rowsHaveFirst && filledCells(below) >= 2);
}

std::string onOneLine(std::string_view text)
{
    std::string out(trimmed(text));
    std::replace(out.begin(), out.end(), '\n', ' ');
    out.erase(std::remove(out.begin(), out.end(), '\r'), out.end());
    return out;
}

/// The first row's name holds for the unnamed cells behind it.
Row joinedHeader(const Row& top, const Row& below)
{
    Row joined;
    std::string last;
    for (std::size_t c = 0; c < std::max(top.size(), below.size()); ++c) {
        const std::string name = c < top.size() ? onOneLine(top[c]) : std::string();
        const std::string choice = c < below.size() ? onOneLine(below[c]) : std::string();
        if (!name.empty())
            last = name;
        if (choice.empty() || saysResponse(choice))
            joined.push_back(name.empty() && !choice.empty() ? last : name);
        else
            joined.push_back(last.empty() ? choice : last + " / " + choice);
    }
    return joined;
}

/// The last column that the user maps by its place: 7 for "#7".
std::size_t lastMapped(const Options& options)
{
    std::size_t last = 0;
    for (const auto& [name, field] : options.map)
        if (name.starts_with('#'))
            last = std::max<std::size_t>(last, QString::fromStdString(name.substr(1)).toUInt());
    return last;
}

std::vector<std::string> uniqueHeaders(const Row& row)
{
    std::vector<std::string> headers;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string name = onOneLine(row[i]);
        std::string header = name.empty() ? "#" + std::to_string(i + 1) : name;
        for (int again = 2; !taken.insert(header).second; ++again)
            header = name + " #" + std::to_string(again);
        headers.push_back(std::move(header));
    }
    return headers;
}

}

HeaderPlace findHeader(const Sample& sample, const Options& options)
{
    std::size_t first = 0;
    if (options.header > 0) {
        const auto row = static_cast<std::uint32_t>(options.header);
        first = std::min<std::size_t>(row >= sample.firstRow ? row - sample.firstRow : 0, sample.rows.size() - 1);
        return {first, hasSecondRow(sample, first) ? 2U : 1U};
    }
    if (options.header == 0) {
        while (first + 1 < sample.rows.size() && (isBlank(sample.rows[first]) || isComment(sample.rows[first])))
            ++first;
        return {first, 0};
    }
    first = skipPreamble(sample);
    if (!hasHeader(sample, first, options))
        return {first, 0};
    if (hasMonthsAbove(sample, first))
        return {first - 1, 2};
    return {first, hasSecondRow(sample, first) ? 2U : 1U};
}

std::vector<std::string> headersAt(const Sample& sample, const HeaderPlace& place, const Options& options)
{
    const std::span<const Row> body = rowsOfTable(sample, place);
    std::size_t widest = 0;
    std::vector<std::size_t> filled;
    for (const Row& row : body) {
        widest = std::max(widest, spanOf(row));
        filled.resize(std::max(filled.size(), spanOf(row)), 0);
        for (std::size_t c = 0; c < spanOf(row); ++c)
            filled[c] += isFilled(row, c) ? 1U : 0U;
    }
    Row header;
    if (place.rows == 2)
        header = joinedHeader(sample.rows[place.first], sample.rows[place.first + 1]);
    else if (place.rows == 1)
        header = sample.rows[place.first];
    else
        header.resize(sample.rows[place.first].size());
    if (place.rows > 0)
        while (header.size() > 1 && header.size() > widest && trimmed(header.back()).empty())
            header.pop_back();
    header.resize(std::max(header.size(), std::min(widest, lastMapped(options))));
    // One odd row behind the header's end is odd; where half of them have a value there, the header is too short.
    if (sample.places || place.rows == 0)
        for (std::size_t c = header.size(); c < filled.size(); ++c)
            if (filled[c] * 2 >= body.size() && filled[c] > 0)
                header.resize(c + 1);
    return uniqueHeaders(header);
}

std::span<const Row> rowsOfTable(const Sample& sample, const HeaderPlace& place)
{
    const std::span<const Row> rows = rowsFrom(sample, place.first + place.rows);
    if (!hasComments(sample, place))
        return rows;
    return rows.first(static_cast<std::size_t>(std::find_if(rows.begin(), rows.end(), isComment) - rows.begin()));
}

std::optional<HeaderPlace> nextHeader(const Sample& sample, const HeaderPlace& place)
{
    const std::size_t end = place.first + place.rows + rowsOfTable(sample, place).size();
    for (std::size_t r = end; r < sample.rows.size(); ++r)
        if (!isBlank(sample.rows[r]) && !isComment(sample.rows[r]))
            return HeaderPlace{r, 1};
    return std::nullopt;
}

std::vector<std::uint32_t> preambleRows(const Sample& sample, const HeaderPlace& place)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t r = 0; r < place.first; ++r)
        if (!isBlank(sample.rows[r]))
            rows.push_back(sample.firstRow + static_cast<std::uint32_t>(r));
    return rows;
}

bool hasComments(const Sample& sample, const HeaderPlace& place)
{
    return std::any_of(sample.rows.begin(), sample.rows.begin() + static_cast<std::ptrdiff_t>(place.first), isComment);
}

std::optional<Day> startDay(const Sample& sample, const HeaderPlace& place)
{
    for (std::size_t r = place.first; r-- > 0;) {
        if (!isComment(sample.rows[r]))
            continue;
        const std::string line = folded(sample.rows[r].front());
        const std::size_t colon = line.find(':');
        DateParts parts;
        if (colon != std::string::npos && (line.find("start date") < colon || line.find("дата начала") < colon) &&
            readDate(trimmed(std::string_view(line).substr(colon + 1)), DateOrder::DayMonthYear, parts))
            return parts.day;
    }
    return std::nullopt;
}

std::uint32_t nextTableRow(const Sample& sample, const HeaderPlace& place)
{
    const std::size_t first = place.first + place.rows;
    std::size_t usual = 0;
    for (std::size_t r = first + 1; r + 2 < sample.rows.size(); ++r) {
        const Row& header = sample.rows[r + 1];
        if (!isBlank(sample.rows[r]) || isBlank(header) || hasData(header) || filledCells(header) < 2)
            continue;
        if (usual == 0)
            usual = usualSpan(rowsFrom(sample, first, r - first));
        const std::size_t width = spanOf(header);
        const std::span<const Row> behind = rowsAsked(sample, r + 2);
        if (width != usual && usualSpan(behind) == width && std::any_of(behind.begin(), behind.end(), hasData))
            return sample.firstRow + static_cast<std::uint32_t>(r);
    }
    return 0;
}

}

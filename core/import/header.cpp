#include "core/import/header.h"
#include "core/import/cell_kind.h"
#include "core/import/month_columns.h"
#include "core/import/sample_rows.h"
#include "core/import/table_bounds.h"
#include "core/import/text/words.h"
#include "core/import/two_header_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace zamer::import {

namespace {

using Row = SampleRow;

constexpr std::size_t kLongestPreamble = 60;

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

}

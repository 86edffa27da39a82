#include "core/import/table_bounds.h"
#include "core/import/sample_rows.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

std::optional<Day> dayAbove(const Sample& sample, const HeaderPlace& place, std::string_view english,
                            std::string_view russian)
{
    for (std::size_t r = place.first; r-- > 0;) {
        if (!isComment(sample.rows[r]))
            continue;
        const std::string line = folded(sample.rows[r].front());
        const std::size_t colon = line.find(':');
        DateParts parts;
        if (colon != std::string::npos && (line.find(english) < colon || line.find(russian) < colon) &&
            readDate(trimmed(std::string_view(line).substr(colon + 1)), DateOrder::DayMonthYear, parts))
            return parts.day;
    }
    return std::nullopt;
}

}

std::span<const SampleRow> rowsOfTable(const Sample& sample, const HeaderPlace& place)
{
    const std::span<const SampleRow> rows = rowsFrom(sample, place.first + place.rows);
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

namespace {

/// "sep=;" tells spreadsheets the separator; it is no line of the table and none of its preamble.
bool namesSeparator(const Sample& sample, std::size_t row)
{
    constexpr std::size_t kWithSeparator = 5;
    if (row > 0 || sample.firstRow != 1 || filledCells(sample.rows[0]) != 1)
        return false;
    const std::string_view cell = trimmed(sample.rows[0][0]);
    return cell.size() <= kWithSeparator && folded(cell.substr(0, 4)) == "sep=";
}

}

std::vector<std::uint32_t> preambleRows(const Sample& sample, const HeaderPlace& place)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t r = 0; r < place.first; ++r)
        if (!isBlank(sample.rows[r]) && !namesSeparator(sample, r))
            rows.push_back(sample.firstRow + static_cast<std::uint32_t>(r));
    return rows;
}

bool hasComments(const Sample& sample, const HeaderPlace& place)
{
    return std::any_of(sample.rows.begin(), sample.rows.begin() + static_cast<std::ptrdiff_t>(place.first), isComment);
}

std::optional<Day> startDay(const Sample& sample, const HeaderPlace& place)
{
    return dayAbove(sample, place, "start date", "дата начала");
}

std::optional<Day> endDay(const Sample& sample, const HeaderPlace& place)
{
    return dayAbove(sample, place, "end date", "дата окончания");
}

std::uint32_t nextTableRow(const Sample& sample, const HeaderPlace& place)
{
    const std::size_t first = place.first + place.rows;
    std::size_t usual = 0;
    for (std::size_t r = first + 1; r + 2 < sample.rows.size(); ++r) {
        const SampleRow& header = sample.rows[r + 1];
        if (!isBlank(sample.rows[r]) || isBlank(header) || hasData(header) || filledCells(header) < 2)
            continue;
        if (usual == 0)
            usual = usualSpan(rowsFrom(sample, first, r - first));
        const std::size_t width = spanOf(header);
        const std::span<const SampleRow> behind = rowsAsked(sample, r + 2);
        if (width != usual && usualSpan(behind) == width && std::any_of(behind.begin(), behind.end(), hasData))
            return sample.firstRow + static_cast<std::uint32_t>(r);
    }
    return 0;
}

}

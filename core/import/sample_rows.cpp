#include "core/import/sample_rows.h"
#include "core/import/cell_kind.h"
#include "core/import/text/csv.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <map>

namespace zamer::import {

bool isBlank(const SampleRow& row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const std::string& cell) { return trimmed(cell).empty() || isEndOfFile(cell); });
}

std::size_t filledCells(const SampleRow& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

std::size_t spanOf(const SampleRow& row)
{
    std::size_t span = row.size();
    while (span > 0 && trimmed(row[span - 1]).empty())
        --span;
    return span;
}

bool isComment(const SampleRow& row)
{
    return !row.empty() && trimmed(row.front()).starts_with('#') && filledCells(row) == 1;
}

bool isFilled(const SampleRow& row, std::size_t column)
{
    return column < row.size() && !trimmed(row[column]).empty();
}

bool hasData(const SampleRow& row)
{
    return std::any_of(row.begin(), row.end(), [](const std::string& cell) { return isData(kindOf(cell)); });
}

std::span<const SampleRow> rowsFrom(const Sample& sample, std::size_t first, std::size_t most)
{
    const std::size_t from = std::min(first, sample.rows.size());
    return std::span(sample.rows).subspan(from, std::min(most, sample.rows.size() - from));
}

std::span<const SampleRow> rowsAsked(const Sample& sample, std::size_t first)
{
    constexpr std::size_t kRowsAsked = 200;
    return rowsFrom(sample, first, kRowsAsked);
}

std::string onOneLine(std::string_view cell)
{
    std::string out(trimmed(cell));
    std::replace(out.begin(), out.end(), '\n', ' ');
    out.erase(std::remove(out.begin(), out.end(), '\r'), out.end());
    return out;
}

std::size_t usualSpan(std::span<const SampleRow> rows)
{
    std::map<std::size_t, std::size_t> spans;
    for (const SampleRow& row : rows)
        if (!isBlank(row) && !isComment(row))
            ++spans[spanOf(row)];
    // Weighed by width: a short table below many lines of requisites is still the table.
    const auto usual = std::max_element(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return a.first * a.second < b.first * b.second;
    });
    return usual == spans.end() ? 0 : usual->first;
}

}

#include "core/import/header.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <set>

namespace zamer::import {

namespace {

bool looksLikeData(const std::string& cell)
{
    DateParts parts;
    double number = 0;
    const std::string_view text = trimmed(cell);
    return !text.empty() && (readNumber(text, 0, number) || readDate(text, DateOrder::DayMonthYear, parts) ||
                             readDate(text, DateOrder::MonthDayYear, parts));
}

/// False only where the user maps by place (#3) and the first row looks like all others.
bool hasHeader(std::span<const std::vector<std::string>> rows, const Options& options)
{
    const bool byPlace = std::any_of(options.map.begin(), options.map.end(),
                                     [](const auto& entry) { return entry.first.starts_with('#'); });
    if (!byPlace || rows.empty())
        return true;
    const std::vector<std::string>& first = rows.front();
    if (std::any_of(first.begin(), first.end(), looksLikeData))
        return false;
    for (std::size_t r = 1; r < rows.size(); ++r)
        for (std::size_t c = 0; c < std::min(first.size(), rows[r].size()); ++c)
            if (!first[c].empty() && first[c] == rows[r][c])
                return false;
    return true;
}

std::vector<std::string> uniqueHeaders(const std::vector<std::string>& row)
{
    std::vector<std::string> headers;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string name(trimmed(row[i]));
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
    if (options.header == 0)
        return {0, 0};
    if (options.header > 0) {
        const auto row = static_cast<std::uint32_t>(options.header);
        const std::size_t index = row >= sample.firstRow ? row - sample.firstRow : 0;
        return {std::min(index, sample.rows.size() - 1), 1};
    }
    return {0, hasHeader(sample.rows, options) ? 1U : 0U};
}

std::vector<std::string> headersAt(const Sample& sample, const HeaderPlace& place)
{
    if (place.rows == 0)
        return uniqueHeaders(std::vector<std::string>(sample.rows[place.first].size()));
    return uniqueHeaders(sample.rows[place.first]);
}

}

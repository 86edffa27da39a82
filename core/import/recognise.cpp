#include "core/import/recognise.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <set>

namespace zamer::import {

namespace {

/// The place of a header among synonyms parted by '|', -1 where it is none of them.
int placeAmong(std::string_view synonyms, std::string_view normalised)
{
    for (int place = 0;; ++place) {
        const std::size_t bar = synonyms.find('|');
        if (synonyms.substr(0, bar) == normalised)
            return place;
        if (bar == std::string_view::npos)
            return -1;
        synonyms.remove_prefix(bar + 1);
    }
}

/// The number of a repeated header is ours, not the file's.
std::string_view withoutNumber(std::string_view header)
{
    const std::size_t at = header.rfind(" #");
    return at == std::string_view::npos ? header : header.substr(0, at);
}

double shareOfTypical(const Layout& layout, const std::vector<std::string>& headers)
{
    std::size_t typical = 0;
    std::size_t found = 0;
    for (const LayoutColumn& column : layout.columns) {
        if (!column.identifies)
            continue;
        ++typical;
        found += std::any_of(headers.begin(), headers.end(),
                             [&column](const std::string& header) {
                                 return placeAmong(column.headers, normalisedHeader(withoutNumber(header))) >= 0;
                             })
                     ? 1U
                     : 0U;
    }
    return typical == 0 ? 0 : static_cast<double>(found) / static_cast<double>(typical);
}

bool looksLikeData(const std::string& cell)
{
    DateParts parts;
    double number = 0;
    const std::string_view text = trimmed(cell);
    return !text.empty() && (readNumber(text, 0, number) || readDate(text, DateOrder::DayMonthYear, parts) ||
                             readDate(text, DateOrder::MonthDayYear, parts));
}

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

Match recognise(const std::vector<std::string>& headers)
{
    Match best;
    for (const Layout* layout : layouts()) {
        const double share = shareOfTypical(*layout, headers);
        if (share > best.confidence)
            best = {layout, share};
    }
    return best;
}

HeaderMeaning meaningOf(const Layout& layout, std::string_view header)
{
    const std::string normalised = normalisedHeader(withoutNumber(header));
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (const int place = placeAmong(layout.columns[i].headers, normalised); place >= 0)
            return {layout.columns[i].field, i * 100 + static_cast<std::size_t>(place), true};
    return {};
}

}

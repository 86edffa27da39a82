#pragma once
// Some of the values of a vector or a list, in order, as wide as they were. One thread each.

#include "core/facts/lists/list.h"

#include <algorithm>

namespace zamer::facts {

template<class T>
std::vector<T> kept(const std::vector<T>& from, const std::vector<char>& keep)
{
    std::vector<T> to;
    if (from.empty())
        return to;
    // Every value is written to the next place, which moves on only where the row is kept: no branch to guess.
    to.resize(keep.size() - static_cast<std::size_t>(std::count(keep.begin(), keep.end(), char{0})) + 1);
    std::size_t place = 0;
    for (std::size_t row = 0; row < keep.size(); ++row) {
        to[place] = from[row];
        place += keep[row] ? 1U : 0U;
    }
    to.pop_back();
    return to;
}

template<class T>
std::vector<T> taken(const std::vector<T>& from, std::span<const std::uint32_t> rows)
{
    std::vector<T> to;
    if (from.empty())
        return to;
    to.reserve(rows.size());
    for (const std::uint32_t row : rows)
        to.push_back(from[row]);
    return to;
}

template<class Kind>
List<Kind> kept(const List<Kind>& from, const std::vector<char>& keep)
{
    return from.made([&keep](const auto& values) { return kept(values, keep); });
}

template<class Kind>
List<Kind> taken(const List<Kind>& from, std::span<const std::uint32_t> rows)
{
    return from.made([rows](const auto& values) { return taken(values, rows); });
}

}

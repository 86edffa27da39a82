#include "core/import/text/aligned.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kMostLines = 500;
constexpr std::size_t kFewestLines = 3;
constexpr std::size_t kWidest = 4'000;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Of each character, whether it is a blank; nothing where the line is no row of a table.
std::vector<bool> blanksOf(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
        line.remove_suffix(1);
    const std::size_t text = line.find_first_not_of(' ');
    if (text == std::string_view::npos || line.find("  ", text) == std::string_view::npos || line.size() > kWidest)
        return {};
    std::vector<bool> blanks;
    for (const char c : line)
        if (!isContinuation(c))
            blanks.push_back(c == ' ');
    return blanks;
}

}

std::vector<std::uint32_t> alignedStarts(std::string_view text, char lineEnd)
{
    std::vector<std::vector<bool>> lines;
    std::size_t width = 0;
    while (!text.empty() && lines.size() < kMostLines) {
        const std::string_view line = text.substr(0, text.find(lineEnd));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (std::vector<bool> blanks = blanksOf(line); !blanks.empty()) {
            width = std::max(width, blanks.size());
            lines.push_back(std::move(blanks));
        }
    }
    if (lines.size() < kFewestLines)
        return {};
    const auto isBlank = [](const std::vector<bool>& line, std::size_t at) { return at >= line.size() || line[at]; };
    const auto isGap = [&](std::size_t at) {
        return std::all_of(lines.begin(), lines.end(), [&](const auto& line) { return isBlank(line, at); });
    };
    const auto isWide = [&](std::size_t at) { // most that have a word here have two blanks in front of it
        std::size_t begin = 0;
        std::size_t wide = 0;
        for (const std::vector<bool>& line : lines)
            if (!isBlank(line, at)) {
                ++begin;
                wide += isBlank(line, at - 2) ? 1U : 0U;
            }
        return wide * 2 > begin;
    };
    std::vector<std::uint32_t> starts{0};
    bool inGap = true; // in front of the first column
    for (std::size_t at = 0; at < width; ++at) {
        const bool gap = isGap(at);
        if (!gap && inGap && at >= 2 && isWide(at) && starts.back() < at)
            starts.push_back(static_cast<std::uint32_t>(at));
        inGap = gap;
    }
    // What stands in front of the first word is no column.
    if (starts.size() > 1 && std::all_of(lines.begin(), lines.end(), [&](const auto& line) {
            return std::all_of(line.begin(), line.begin() + std::min<std::ptrdiff_t>(starts[1], std::ssize(line)),
                               [](bool blank) { return blank; });
        }))
        starts.erase(starts.begin() + 1);
    return starts.size() > 1 ? starts : std::vector<std::uint32_t>();
}

bool cutAligned(std::string_view line, const std::vector<std::uint32_t>& starts, bool utf8,
                std::vector<std::uint32_t>& cuts)
{
    cuts.clear();
    std::uint32_t character = 0;
    std::size_t column = 1;
    for (std::uint32_t at = 0; at < line.size() && column < starts.size(); ++at) {
        if (utf8 && isContinuation(line[at]))
            continue;
        if (character + 1 == starts[column]) {
            if (line[at] != ' ')
                return false;
            cuts.push_back(at);
            ++column;
        }
        ++character;
    }
    return true;
}

}

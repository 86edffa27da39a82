#include "core/import/text/dialect.h"
#include "core/import/text/aligned.h"

#include <algorithm>
#include <map>

namespace zamer::import {

namespace {

/// How well a delimiter explains the sample: the share of records with the usual number of cells, nothing where that
/// is 1. The usual is weighed by itself: a short table below a long preamble is still the table.
struct Fit {
    double share = 0;
    std::size_t columns = 1;
};

Fit fitOf(std::string_view sample, bool whole, const Dialect& dialect)
{
    std::string padded(sample);
    if (whole && !padded.empty() && padded.back() != dialect.lineEnd)
        padded += dialect.lineEnd;
    const std::size_t size = padded.size();
    padded.resize(size + 64);
    Records records;
    scanRecords(std::string_view(padded.data(), size), dialect, records);
    std::map<std::size_t, std::size_t> widths;
    std::size_t count = 0;
    for (std::size_t r = 0; r < std::min<std::size_t>(records.count(), 500); ++r) {
        const std::string_view first = cellAt(padded, records, r, 0);
        if (records.cells(r) == 1 && first.empty())
            continue;
        ++widths[records.cells(r)];
        ++count;
    }
    if (count == 0)
        return {};
    const auto usual = std::max_element(widths.begin(), widths.end(), [](const auto& a, const auto& b) {
        return a.first * a.second < b.first * b.second;
    });
    return {static_cast<double>(usual->second) / static_cast<double>(count), usual->first};
}

bool hasLineFeed(std::string_view sample)
{
    return sample.find('\n') != std::string_view::npos;
}

/// A file of CR alone may still have LF inside quoted cells: which of the two ends more lines outside quotes?
char guessLineEnd(std::string_view sample)
{
    if (sample.find('\r') == std::string_view::npos)
        return '\n';
    if (!hasLineFeed(sample))
        return '\r';
    bool quoted = false;
    std::size_t lone = 0;
    std::size_t feeds = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '"')
            quoted = !quoted;
        else if (!quoted && sample[i] == '\n')
            ++feeds;
        else if (!quoted && sample[i] == '\r' && i + 1 < sample.size() && sample[i + 1] != '\n')
            ++lone;
    }
    return lone > feeds ? '\r' : '\n';
}

/// Of the lines, how many have two blanks in a row or one in front.
double shareAligned(std::string_view sample, char lineEnd)
{
    std::size_t lines = 0;
    std::size_t aligned = 0;
    for (std::string_view rest = sample; !rest.empty() && lines < 500;) {
        const std::string_view line = rest.substr(0, rest.find(lineEnd));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::size_t text = line.find_first_not_of(" \r");
        if (text == std::string_view::npos)
            continue;
        ++lines;
        aligned +=
            text > 0 || line.substr(text, line.find_last_not_of(" \r") + 1 - text).find("  ") != std::string_view::npos
                ? 1U
                : 0U;
    }
    return lines == 0 ? 0 : static_cast<double>(aligned) / static_cast<double>(lines);
}

/// One blank parts cells, or only several do, where that leaves fewer odd rows: "OOO Romashka   2026-03-05".
Dialect withBlanks(std::string_view sample, bool whole, Dialect dialect, Fit& fit)
{
    dialect.delimiter = ' ';
    Dialect wide = dialect;
    wide.leastBlanks = 2;
    fit = fitOf(sample, whole, dialect);
    const Fit ofWide = fitOf(sample, whole, wide);
    if (ofWide.columns >= 2 && ofWide.share > fit.share) {
        fit = ofWide;
        dialect = wide;
    }
    // Words of several parts that reach up to the next column: "in work 3000".
    if (fit.share < 1) {
        wide.starts = alignedStarts(sample, dialect.lineEnd);
        const Fit ofStarts = wide.starts.empty() ? Fit() : fitOf(sample, whole, wide);
        if (ofStarts.columns >= 2 && ofStarts.share > fit.share) {
            fit = ofStarts;
            return wide;
        }
    }
    return dialect;
}

}

Dialect guessDialect(std::string_view sample, bool whole, char delimiter)
{
    Dialect best;
    best.lineEnd = guessLineEnd(sample);
    Fit fitOfBlanks;
    if (delimiter == ' ')
        return withBlanks(sample, whole, best, fitOfBlanks);
    if (delimiter != 0) {
        best.delimiter = delimiter;
        return best;
    }
    const double aligned = shareAligned(sample, best.lineEnd);
    double bestScore = -1;
    Fit bestFit;
    for (const char candidate : {',', ';', '\t', '|'}) {
        Dialect dialect = best;
        dialect.delimiter = candidate;
        const Fit fit = fitOf(sample, whole, dialect);
        // Consistency decides; among equals the one that finds more columns, up to a point.
        const double score =
            fit.columns < 2 ? 0 : fit.share + 0.02 * static_cast<double>(std::min<std::size_t>(fit.columns, 20));
        if (score > bestScore) {
            bestScore = score;
            bestFit = fit.columns < 2 ? Fit() : fit;
            best.delimiter = candidate;
        }
    }
    // Blanks part words too: columns only where rows are aligned and nothing else does it better, as decimal commas don't.
    if (bestFit.share < 1 && aligned > 0.8) {
        const Dialect blanks = withBlanks(sample, whole, best, fitOfBlanks);
        if (fitOfBlanks.share > 0.9 && fitOfBlanks.share > bestFit.share && fitOfBlanks.columns > bestFit.columns)
            return blanks;
    }
    return best;
}

std::string lineEndName(std::string_view sample, const Dialect& dialect)
{
    if (dialect.lineEnd == '\r')
        return "CR";
    bool quoted = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        quoted = sample[i] == dialect.quote ? !quoted : quoted;
        if (!quoted && sample[i] == '\n')
            return i > 0 && sample[i - 1] == '\r' ? "CRLF" : "LF";
    }
    return "LF";
}

}

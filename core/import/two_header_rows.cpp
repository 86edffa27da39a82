#include "core/import/two_header_rows.h"
#include "core/import/cell_kind.h"
#include "core/import/month_columns.h"
#include "core/import/text/words.h"
#include "core/import/totals.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// SurveyMonkey's word under a question that has no choices.
bool saysResponse(std::string_view cell)
{
    static constexpr std::string_view kWords[] = {"response", "open-ended response", "ответ", "произвольный ответ"};
    const std::string word = folded(trimmed(cell));
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

}

bool hasMonthsAbove(const Sample& sample, std::size_t first)
{
    if (first == 0)
        return false;
    const SampleRow& top = sample.rows[first - 1];
    std::size_t months = 0;
    for (std::size_t c = 1; c < top.size(); ++c) {
        if (isFilled(top, c) && !monthHeader(top[c]))
            return false;
        months += isFilled(top, c) ? 1U : 0U;
    }
    return months >= 2 && isFilled(top, 0) != isFilled(sample.rows[first], 0);
}

bool hasSecondRow(const Sample& sample, std::size_t first)
{
    if (first + 1 >= sample.rows.size())
        return false;
    const SampleRow& top = sample.rows[first];
    const SampleRow& below = sample.rows[first + 1];
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
    const std::span<const SampleRow> rows = rowsAsked(sample, first + 2);
    const auto filled = std::count_if(rows.begin(), rows.end(), [](const SampleRow& row) { return isFilled(row, 0); });
    const bool rowsHaveFirst = static_cast<std::size_t>(filled) * 10 >= rows.size() * 8;
    return response || (opens && rowsHaveFirst && filledCells(below) >= 2);
}

SampleRow joinedHeader(const SampleRow& top, const SampleRow& below)
{
    SampleRow joined;
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

}

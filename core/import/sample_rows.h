#pragma once
// Rows of a sample as a table's beginning and end are told by them: how many cells are filled, and with what. Pure, any thread.

#include "core/import/sample.h"

#include <span>

namespace zamer::import {

using SampleRow = std::vector<std::string>;

/// At most `most` of the sample's rows from `first` on; none behind its end.
std::span<const SampleRow> rowsFrom(const Sample& sample, std::size_t first,
                                    std::size_t most = static_cast<std::size_t>(-1));
/// As many of them as are looked at to tell where a table begins.
std::span<const SampleRow> rowsAsked(const Sample& sample, std::size_t first);

bool isBlank(const SampleRow& row);
/// "# ..." and nothing else.
bool isComment(const SampleRow& row);
bool isFilled(const SampleRow& row, std::size_t column);
std::size_t filledCells(const SampleRow& row);
/// Cells up to the last filled one.
std::size_t spanOf(const SampleRow& row);
/// Whether a cell is a value (a number, a date ...) and no word.
bool hasData(const SampleRow& row);
/// Trimmed, with blanks for the line breaks inside.
std::string onOneLine(std::string_view cell);
/// How many cells most rows have filled from the first to the last; 0 where all are blank.
std::size_t usualSpan(std::span<const SampleRow> rows);

}

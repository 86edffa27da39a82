#pragma once
// Tables whose names stand in two rows: questions over their choices (SurveyMonkey), months over their parts. `first` is an index in
// the sample. Pure, any thread.

#include "core/import/sample_rows.h"

namespace zamer::import {

/// Two months or more over parts of theirs ("План", "Факт"), and nothing else; the first column is named in one of the two rows.
bool hasMonthsAbove(const Sample& sample, std::size_t first);
/// A second header row names what the first leaves open, and is empty under the first column, which rows always fill.
bool hasSecondRow(const Sample& sample, std::size_t first);
/// The two rows as one; the first row's name holds for the unnamed cells behind it.
SampleRow joinedHeader(const SampleRow& top, const SampleRow& below);

}

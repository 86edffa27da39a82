#pragma once
// The shape of a file: what two exports of the same kind have in common whatever their rows are. Files of one shape can be read with one
// mapping. Nothing of the rows goes into it. Pure, any thread.

#include "core/import/importer.h"

namespace zamer::import {

/// BLAKE2b of the format and the normalised headers in their order; where the file has no header, of the format, the number of columns and
/// the layout that was recognised by the rows alone.
std::string shapeOf(const Mapping& mapping);
/// The shape that this table would have if its first row were data and not a header.
std::string headerlessShape(const Mapping& mapping);

/// Whether the user said anything about how files of this kind are read.
bool saysAnything(const Options& options);
/// Whether the user said what the columns are: layout, map or constants. A constant that is a date is not: it is of one file.
bool saysColumns(const Options& options);
/// Without what is of one file alone: its sheet, when it was exported, constants that are dates ("day", "at").
Options reusable(const Options& options);
/// The fields of those constants.
std::vector<std::string> datesSaid(const Options& options);
/// `said`, and where it is silent what was said of the same file `then`: its dates too.
Options withSaidThen(const Options& said, const Options& then);
/// Whether the file is said to be something else than what is remembered: then nothing of that counts.
bool saysAnotherLayout(const Options& said, const Options& remembered);
/// `said`, and where it is silent what `remembered` says, as far as that is reusable. Columns, constants and values that are said add to those
/// remembered, or take their place; where another layout is said none of these is remembered.
Options withRemembered(const Options& said, const Options& remembered);

}

#pragma once
// A table of facts as CSV, for BI tools and for whoever recomputes a figure: UTF-8, comma, LF, quoted where needed. A header, then a line a row:
// every field of the entity in the order of facts.md, then source_id, source_file and source_row, where its newest state came from. Instants are ISO
// 8601 in UTC (2026-09-06T09:00:00Z), days and the first days of months local (2026-09-06), money is a decimal number of major units, flags (and whether a cell was filled) 0 or 1, numbers in
// their shortest exact form, pseudonyms of phones and e-mails hex, joined by ';'. An empty cell is empty.
// Words that a spreadsheet would take for a formula stand behind an apostrophe. Any thread; memory is one block.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/facts/facts.h"

class QIODevice;

namespace zamer::audit {

/// Cancelled, or FileWriteFailed with the device's words.
Status writeCsv(const facts::Table& table, const std::vector<facts::Source>& sources, const LocalTime& zone,
                QIODevice& out, Progress& progress);

}

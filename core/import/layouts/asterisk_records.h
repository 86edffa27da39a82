#pragma once
// Asterisk's call records without a header: Master.csv of cdr_csv and of the usual cdr_custom, dumps of the MySQL table. Their columns are
// told by the rows: a disposition, a unique id and a date stand where the names of one of the three say. Pure, any thread.

#include "core/base/time.h"
#include "core/import/layout.h"
#include "core/import/text/dates.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import::asterisk {

using Rows = std::span<const std::vector<std::string>>;

/// Seconds since 1970 in "1504279981.1", also behind a server's name ("pbx-1504279981.1").
std::optional<Instant> secondsOf(std::string_view uniqueId);

/// The share of rows that are such records, 0..1; 0 below nine in ten.
double recogniseRows(Rows sample);
/// The names of their columns.
std::span<const std::string_view> placedFor(Rows sample);
/// Those of the MySQL table, all of them.
std::span<const std::string_view> columnsOfTable();
/// As the ids' seconds prove it: a wall clock is never more than 14 hours off, another month is.
std::optional<DateOrder> orderByUniqueId(std::span<const std::string> headers, Rows sample);

}

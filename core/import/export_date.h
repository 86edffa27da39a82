#pragma once
// When a file was exported: as the user said, else a date in its name, else its time stamp. Instants in UTC seconds. Pure, any thread.

#include "core/import/byte_source.h"
#include "core/import/importer.h"

namespace zamer::import {

/// 2024-03-31, 20240331 or 31.03.2024 between other characters than digits.
std::optional<Day> dayInName(const QString& fileName);
Instant exportInstant(const ByteSource& file, const Options& options, const Settings& settings);
/// The file's zone: the user's for this file, else the audit's.
QString zoneOf(const Options& options, const Settings& settings);

}

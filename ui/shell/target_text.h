#pragma once
// A target as people type it, in the unit of its KPI: shares as percent ("16" or "16 %"), money in whole units, the rest as it is.

#include "core/kpi/kpi.h"

#include <QString>

#include <optional>

namespace zamer::ui {

/// In the KPI's unit of memory; nothing where the text is no number.
std::optional<double> targetFromText(kpi::Unit unit, QString text);
/// What targetFromText reads back; empty for NaN.
QString targetToText(kpi::Unit unit, double value);

}

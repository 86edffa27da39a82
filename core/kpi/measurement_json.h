#pragma once
// Measurements and comparisons as JSON (cli.md), and measurements back: snapshots keep them so. Shares are fractions, money is a decimal
// string in major units with its currency, what has no data is null, an infinite quantile is `value: null, over: f`.
// Sentences are kept by their code (wording.h) and come back in both languages.

#include "core/base/result.h"
#include "core/kpi/engine.h"

#include <QJsonObject>

namespace zamer::kpi {

QJsonObject toJson(const Measurement& measurement);
/// Errors: UnknownKey (a KPI that is not in the catalogue), BadValue.
Result<Measurement> measurementFromJson(const QJsonObject& json);

/// before, after: the values; before_measurement, after_measurement: all of both sides. delta is after minus before of the levels compared
/// (`compared`: per month for totals). target is null here: the audit knows it.
QJsonObject toJson(const Comparison& comparison);

/// "ok", "few data", "incomplete", "estimated", "no data".
std::string_view qualityName(Quality quality);
/// "improved", "worsened", "possible change", "no reliable change", "cannot tell".
std::string_view verdictName(Verdict verdict);
/// Minor units as a decimal string of major units; fractions of a minor unit (means) keep six digits more.
QString moneyText(double minorUnits);

}

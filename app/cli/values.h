#pragma once
// Reading option values and writing JSON values, the same way in every verb.

#include "app/cli/verb.h"

namespace zamer::cli {

/// "YYYY-MM-DD"; an instant may also be ISO with a time ("2026-09-06T12:00" local, or with an offset). A day means its local midnight.
std::optional<Day> readDay(const QString& text);
std::optional<Instant> readInstant(const QString& text, const LocalTime& zone);
/// "left=right"; nothing where there is no '='.
std::optional<std::pair<QString, QString>> readPair(const QString& text, QChar separator = QLatin1Char('='));
/// --from and --to of the call.
std::optional<Period> readPeriod(const Call& call);
Result<audit::Question> readQuestion(const Call& call, const audit::Audit& audit);

QJsonValue jsonNumber(double value); // null for NaN
QJsonValue jsonText(std::string_view text);
QJsonObject jsonPeriod(const Period& period);
QString plain(double value); // for prose: up to four significant digits, "–" for NaN
/// A KPI's value as JSON has it (money: decimal string of major units) and as prose shows it (percent, major units).
QJsonValue jsonValue(const std::string& kpi, double value);
QString proseValue(const std::string& kpi, double value);

}

#include "core/kpi/measurement_json.h"

#include "core/kpi/wording.h"
#include "core/stats/estimate.h"

#include <QJsonArray>

#include <cmath>

namespace zamer::kpi {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string keyOf(const QJsonValue& value)
{
    return value.toString().toStdString();
}

QJsonValue numberValue(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

/// A figure in the unit: money becomes a string.
QJsonValue figure(double value, bool money)
{
    if (!std::isfinite(value))
        return QJsonValue(QJsonValue::Null);
    return money ? QJsonValue(moneyText(value)) : QJsonValue(value);
}

double readFigure(const QJsonValue& value, bool money)
{
    if (value.isNull() || value.isUndefined())
        return stats::kNaN;
    if (!money)
        return value.toDouble();
    const double minor = value.toString().toDouble() * 100;
    const double whole = std::round(minor);
    return std::abs(minor - whole) < 1e-6 * std::max(1.0, std::abs(minor) * 1e-9) ? whole : minor;
}

QString isoDay(Day day)
{
    return toDate(day).toString(Qt::ISODate);
}

QString isoInstant(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

using Parameters = std::map<std::string, std::string>;

/// Infinite times are over the follow-up: its days, or only that it is so where it is not known.
QJsonValue followUpValue(const Parameters& parameters)
{
    const auto days = parameters.find("follow_up_days");
    return days == parameters.end() ? QJsonValue(true) : QJsonValue(std::atoi(days->second.c_str()));
}

/// An infinite figure is null, and a second entry says over how many days.
void insertFigure(QJsonObject& json, const char* name, const char* overName, double value, bool money,
                  const Parameters& parameters)
{
    json.insert(QLatin1String(name), figure(value, money));
    if (std::isinf(value))
        json.insert(QLatin1String(overName), followUpValue(parameters));
}

double readOver(const QJsonObject& json, const char* name, const char* overName, bool money)
{
    return json.contains(QLatin1String(overName)) ? std::numeric_limits<double>::infinity()
                                                  : readFigure(json.value(QLatin1String(name)), money);
}

template<class Level>
void writeLevel(QJsonObject& json, const Level& level, bool money, const Parameters& parameters)
{
    insertFigure(json, "value", "over", level.value, money, parameters);
    json.insert(QStringLiteral("n"), static_cast<qint64>(level.n));
    json.insert(QStringLiteral("numerator"), figure(level.numerator, money));
    json.insert(QStringLiteral("denominator"), numberValue(level.denominator));
    insertFigure(json, "low", "low_over", level.low, money, parameters);
    insertFigure(json, "high", "high_over", level.high, money, parameters);
    json.insert(QStringLiteral("quality"), textOf(qualityName(level.quality)));
}

template<class Level>
void readLevel(const QJsonObject& json, Level& level, bool money)
{
    level.value = readOver(json, "value", "over", money);
    level.over = std::isinf(level.value);
    level.n = static_cast<std::size_t>(json.value(QStringLiteral("n")).toInteger());
    level.numerator = readFigure(json.value(QStringLiteral("numerator")), money);
    level.denominator = readFigure(json.value(QStringLiteral("denominator")), false);
    level.low = readOver(json, "low", "low_over", money);
    level.high = readOver(json, "high", "high_over", money);
    const std::string quality = keyOf(json.value(QStringLiteral("quality")));
    for (const Quality known :
         {Quality::Ok, Quality::FewData, Quality::Incomplete, Quality::Estimated, Quality::NoData})
        if (qualityName(known) == quality)
            level.quality = known;
}

QJsonArray notesJson(const std::vector<Note>& notes)
{
    QJsonArray array;
    for (const Note& note : notes) {
        QJsonObject entry{{QStringLiteral("note"), textOf(wording::codeOf(note.text))},
                          {QStringLiteral("count"), static_cast<qint64>(note.count)}};
        if (!note.detail.empty())
            entry.insert(QStringLiteral("detail"), textOf(note.detail));
        array.append(entry);
    }
    return array;
}

QJsonArray besideJson(const std::vector<Beside>& beside, const Parameters& parameters)
{
    QJsonArray array;
    for (const Beside& one : beside) {
        QJsonObject entry{{QStringLiteral("name"), textOf(wording::codeOf(one.name))},
                          {QStringLiteral("unit"), textOf(unitName(one.unit))}};
        insertFigure(entry, "value", "over", one.value, isMoney(one.unit), parameters);
        array.append(entry);
    }
    return array;
}

QJsonArray partsJson(const std::vector<Part>& parts, bool money, const Parameters& parameters)
{
    QJsonArray array;
    for (const Part& part : parts) {
        QJsonObject entry{{QStringLiteral("dimension"), textOf(part.dimension)},
                          {QStringLiteral("key"), textOf(part.key)}};
        writeLevel(entry, part, money, parameters);
        if (const std::string_view reason = wording::codeOf(part.reason); !reason.empty())
            entry.insert(QStringLiteral("reason"), textOf(reason));
        array.append(entry);
    }
    return array;
}

Unit unitByName(const std::string& name)
{
    for (int i = 0; i <= static_cast<int>(Unit::Score); ++i)
        if (unitName(static_cast<Unit>(i)) == name)
            return static_cast<Unit>(i);
    return Unit::Count;
}

void readLists(const QJsonObject& json, Measurement& measurement, bool money)
{
    for (const QJsonValue& value : json.value(QStringLiteral("notes")).toArray())
        measurement.notes.push_back({wording::byCode(keyOf(value[QStringLiteral("note")])),
                                     static_cast<std::size_t>(value[QStringLiteral("count")].toInteger()),
                                     keyOf(value[QStringLiteral("detail")])});
    for (const QJsonValue& value : json.value(QStringLiteral("beside")).toArray()) {
        const Unit unit = unitByName(keyOf(value[QStringLiteral("unit")]));
        measurement.beside.push_back({wording::byCode(keyOf(value[QStringLiteral("name")])),
                                      readOver(value.toObject(), "value", "over", isMoney(unit)), unit});
    }
    for (const QJsonValue& value : json.value(QStringLiteral("parts")).toArray()) {
        Part part;
        part.dimension = keyOf(value[QStringLiteral("dimension")]);
        part.key = keyOf(value[QStringLiteral("key")]);
        readLevel(value.toObject(), part, money);
        part.reason = wording::byCode(keyOf(value[QStringLiteral("reason")]));
        measurement.parts.push_back(std::move(part));
    }
    const QJsonObject parameters = json.value(QStringLiteral("parameters")).toObject();
    for (auto at = parameters.begin(); at != parameters.end(); ++at)
        measurement.parameters[at.key().toStdString()] = keyOf(at.value());
}

}

QJsonObject toJson(const Measurement& measurement)
{
    const Kpi* kpi = find(measurement.kpi);
    const bool money = kpi && isMoney(kpi->unit);
    QJsonObject json{{QStringLiteral("kpi"), textOf(measurement.kpi)},
                     {QStringLiteral("version"), measurement.version}};
    if (kpi)
        json.insert(QStringLiteral("unit"), textOf(unitName(kpi->unit)));
    writeLevel(json, measurement, money, measurement.parameters);
    const auto currency = measurement.parameters.find("currency");
    if (money && currency != measurement.parameters.end())
        json.insert(QStringLiteral("currency"), textOf(currency->second));
    if (const std::string_view reason = wording::codeOf(measurement.reason); !reason.empty())
        json.insert(QStringLiteral("reason"), textOf(reason));
    json.insert(QStringLiteral("pending"), static_cast<qint64>(measurement.pending));
    json.insert(QStringLiteral("notes"), notesJson(measurement.notes));
    json.insert(QStringLiteral("beside"), besideJson(measurement.beside, measurement.parameters));
    json.insert(QStringLiteral("parts"), partsJson(measurement.parts, money, measurement.parameters));
    QJsonObject parameters;
    for (const auto& [name, value] : measurement.parameters)
        parameters.insert(textOf(name), textOf(value));
    json.insert(QStringLiteral("parameters"), parameters);
    json.insert(QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), isoDay(measurement.window.period.from)},
                                                      {QStringLiteral("to"), isoDay(measurement.window.period.to)},
                                                      {QStringLiteral("begin"), isoInstant(measurement.window.begin)},
                                                      {QStringLiteral("end"), isoInstant(measurement.window.end)},
                                                      {QStringLiteral("as_of"), isoInstant(measurement.window.asOf)}});
    return json;
}

Result<Measurement> measurementFromJson(const QJsonObject& json)
{
    Measurement measurement;
    measurement.kpi = keyOf(json.value(QStringLiteral("kpi")));
    const Kpi* kpi = find(measurement.kpi);
    if (!kpi)
        return failure(ErrorKind::UnknownKey, textOf(measurement.kpi));
    const bool money = isMoney(kpi->unit);
    measurement.version = json.value(QStringLiteral("version")).toInt(1);
    readLevel(json, measurement, money);
    measurement.reason = wording::byCode(keyOf(json.value(QStringLiteral("reason"))));
    measurement.pending = static_cast<std::size_t>(json.value(QStringLiteral("pending")).toInteger());
    readLists(json, measurement, money);
    const QJsonObject period = json.value(QStringLiteral("period")).toObject();
    const auto day = [&period](const QString& name) {
        return QDate::fromString(period.value(name).toString(), Qt::ISODate);
    };
    const auto instant = [&period](const QString& name) {
        return QDateTime::fromString(period.value(name).toString(), Qt::ISODate).toSecsSinceEpoch();
    };
    const QDate from = day(QStringLiteral("from"));
    const QDate to = day(QStringLiteral("to"));
    if (!from.isValid() || !to.isValid())
        return failure(ErrorKind::BadValue, QStringLiteral("period"), textOf(measurement.kpi));
    measurement.window = {{toDay(from), toDay(to)},
                          instant(QStringLiteral("begin")),
                          instant(QStringLiteral("end")),
                          instant(QStringLiteral("as_of"))};
    return measurement;
}

QJsonObject toJson(const Comparison& comparison)
{
    const Kpi* kpi = find(comparison.kpi);
    const bool money = kpi && isMoney(kpi->unit);
    QJsonObject json{{QStringLiteral("kpi"), textOf(comparison.kpi)}};
    if (kpi) {
        json.insert(QStringLiteral("unit"), textOf(unitName(kpi->unit)));
        json.insert(QStringLiteral("better"), textOf(betterName(kpi->better)));
    }
    json.insert(QStringLiteral("before"), figure(comparison.before.value, money));
    json.insert(QStringLiteral("after"), figure(comparison.after.value, money));
    json.insert(QStringLiteral("compared"),
                QJsonObject{{QStringLiteral("before"), figure(comparison.beforeLevel, money)},
                            {QStringLiteral("after"), figure(comparison.afterLevel, money)},
                            {QStringLiteral("per_month"), kpi && kpi->estimator == Estimator::Total && !kpi->rate}});
    json.insert(QStringLiteral("delta"), figure(comparison.delta, money));
    json.insert(QStringLiteral("low"), figure(comparison.low, money));
    json.insert(QStringLiteral("high"), figure(comparison.high, money));
    json.insert(QStringLiteral("p"), numberValue(comparison.p));
    json.insert(QStringLiteral("verdict"), textOf(verdictName(comparison.verdict)));
    json.insert(QStringLiteral("key"), comparison.key);
    json.insert(QStringLiteral("target"), QJsonValue(QJsonValue::Null));
    if (!comparison.part.empty())
        json.insert(QStringLiteral("part"), textOf(comparison.part));
    const std::string_view reason = wording::codeOf(comparison.reason);
    json.insert(QStringLiteral("reason"), reason.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(textOf(reason)));
    json.insert(QStringLiteral("instrument"),
                reason == "unlikeInstruments" ? QJsonValue(textOf(reason)) : QJsonValue(QJsonValue::Null));
    const auto currency = comparison.after.parameters.find("currency");
    if (money && currency != comparison.after.parameters.end())
        json.insert(QStringLiteral("currency"), textOf(currency->second));
    json.insert(QStringLiteral("before_measurement"), toJson(comparison.before));
    json.insert(QStringLiteral("after_measurement"), toJson(comparison.after));
    return json;
}

}

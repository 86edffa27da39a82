#include "app/cli/values.h"

#include <QDateTime>

#include <cmath>

namespace zamer::cli {

std::optional<Day> readDay(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(toDay(date)) : std::nullopt;
}

std::optional<Instant> readInstant(const QString& text, const LocalTime& zone)
{
    if (const auto day = readDay(text))
        return zone.startOf(*day);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() != Qt::LocalTime)
        return at.toSecsSinceEpoch();
    return zone.fromLocal(Instant{toDay(at.date())} * kSecondsPerDay + at.time().msecsSinceStartOfDay() / 1000);
}

std::optional<std::pair<QString, QString>> readPair(const QString& text, QChar separator)
{
    const qsizetype at = text.lastIndexOf(separator);
    if (at < 1)
        return std::nullopt;
    return std::pair(text.left(at), text.mid(at + 1));
}

std::optional<Period> readPeriod(const Call& call)
{
    const auto from = readDay(call.value("from"));
    const auto to = readDay(call.value("to"));
    if (!from || !to || *to <= *from)
        return std::nullopt;
    return Period{*from, *to};
}

Result<audit::Question> readQuestion(const Call& call, const audit::Audit& audit)
{
    audit::Question question;
    const auto period = readPeriod(call);
    if (!period)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--from --to"),
                       call.value("from") + QStringLiteral(" … ") + call.value("to"));
    question.period = *period;
    for (const QString& text : call.values("set")) {
        const auto pair = readPair(text);
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--set"), text);
        question.overrides.push_back(*pair);
    }
    if (call.has("as-of")) {
        Settings settings = audit.settings();
        for (const auto& [key, value] : question.overrides)
            if (const Status set = settings.set(key, value); !set)
                return tl::make_unexpected(set.error());
        question.asOf = readInstant(call.value("as-of"), settings.localTime());
        if (!question.asOf)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--as-of"), call.value("as-of"));
    }
    for (const QString& id : call.values("kpi")) {
        if (kpi::find(id.toStdString()) == nullptr)
            return failure(ErrorKind::UnknownKey, id);
        question.kpis.push_back(id.toStdString());
    }
    return question;
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonText(std::string_view text)
{
    return QJsonValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QJsonObject jsonPeriod(const Period& period)
{
    return {{QStringLiteral("from"), toDate(period.from).toString(Qt::ISODate)},
            {QStringLiteral("to"), toDate(period.to).toString(Qt::ISODate)}};
}

QString plain(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 4) : QStringLiteral("–");
}

namespace {

bool isMoney(const kpi::Kpi* kpi)
{
    return kpi != nullptr && (kpi->unit == kpi::Unit::Money || kpi->unit == kpi::Unit::MoneyPerMonth);
}

}

QJsonValue jsonValue(const std::string& kpi, double value)
{
    if (isMoney(kpi::find(kpi)) && std::isfinite(value))
        return QString::number(value / 100.0, 'f', 2);
    return jsonNumber(value);
}

QString proseValue(const std::string& kpi, double value)
{
    const kpi::Kpi* known = kpi::find(kpi);
    if (!std::isfinite(value))
        return std::isinf(value) ? QStringLiteral("∞") : QStringLiteral("–");
    if (isMoney(known))
        return QString::number(value / 100.0, 'f', 0);
    if (known != nullptr && known->unit == kpi::Unit::Percent)
        return QString::number(value * 100.0, 'f', 1) + QLatin1Char('%');
    return plain(value);
}

}

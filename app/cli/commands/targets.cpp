#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

/// ID=VALUE@MONTH. Shares may be given as 0.16 or 16%; money in major units.
Result<store::TargetRow> readTarget(const QString& text)
{
    const auto pair = readPair(text, QLatin1Char('='));
    const auto dated = pair ? readPair(pair->second, QLatin1Char('@')) : std::nullopt;
    if (!dated)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--kpi ID=VALUE@MONTH"), text);
    const kpi::Kpi* kpi = kpi::find(pair->first.toStdString());
    if (kpi == nullptr)
        return failure(ErrorKind::UnknownKey, pair->first);
    QString number = dated->first.trimmed();
    const bool percent = number.endsWith(QLatin1Char('%'));
    if (percent)
        number.chop(1);
    bool ok = false;
    double value = number.toDouble(&ok) / (percent ? 100.0 : 1.0);
    const int month = dated->second.toInt();
    if (!ok || (month != 3 && month != 6 && month != 12))
        return failure(ErrorKind::BadValue, pair->first, text);
    if (kpi->unit == kpi::Unit::Money || kpi->unit == kpi::Unit::MoneyPerMonth)
        value *= 100.0;
    return store::TargetRow{std::string(kpi->id), month, value, {}};
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    std::vector<store::TargetRow> wanted;
    for (const QString& text : call.values("kpi")) {
        const auto target = readTarget(text);
        if (!target)
            return call.fail(target.error());
        wanted.push_back(*target);
    }
    if (call.has("key")) {
        std::vector<std::string> keys;
        for (const QString& id : call.value("key").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (kpi::find(id.trimmed().toStdString()) == nullptr)
                return call.fail({ErrorKind::UnknownKey, id, {}});
            keys.push_back(id.trimmed().toStdString());
        }
        if (const Status done = (*audit)->setKeyKpis(keys); !done)
            return call.fail(done.error());
    }
    for (const store::TargetRow& target : wanted)
        if (const Status done = (*audit)->setTarget(target.kpi, target.month, target.value); !done)
            return call.fail(done.error());

    const auto keys = (*audit)->keyKpis();
    const auto targets = (*audit)->targets();
    if (!keys || !targets)
        return call.fail(keys ? targets.error() : keys.error());
    QJsonArray keyList;
    for (const std::string& key : *keys)
        keyList.append(jsonText(key));
    QJsonArray targetList;
    for (const store::TargetRow& target : *targets) {
        targetList.append(QJsonObject{{QStringLiteral("kpi"), jsonText(target.kpi)},
                                      {QStringLiteral("month"), target.month},
                                      {QStringLiteral("value"), jsonValue(target.kpi, target.value)}});
        call.line(QStringLiteral("%1 @ %2: %3")
                      .arg(QString::fromStdString(target.kpi))
                      .arg(target.month)
                      .arg(proseValue(target.kpi, target.value)));
    }
    call.answer({{QStringLiteral("key"), keyList}, {QStringLiteral("targets"), targetList}});
    return Exit::Done;
}

}

const Verb& targets()
{
    static const Verb verb{
        .name = "targets",
        .summary = {"Key KPIs and their targets at 3, 6 and 12 months; of totals (revenue, sales_count) a month's.",
                    "Ключевые показатели и цели на 3, 6 и 12 месяцев; для сумм (revenue, sales_count) — за месяц."},
        .takes = "FILE [--kpi ID=VALUE@MONTH]... [--key ID,ID,...]",
        .options =
            [] {
                return QList{option("kpi", "id=value@month"), option("key", "ids")};
            },
        .run = run};
    return verb;
}

}

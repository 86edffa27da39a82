#include "app/cli/values.h"

#include "core/method/kpi_choice.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace zamer::cli {

namespace {

/// A month out of 3, 6 and 12; 0 for anything else.
int monthOf(const QString& text)
{
    const int month = text.toInt();
    return month == 3 || month == 6 || month == 12 ? month : 0;
}

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
    const int month = monthOf(dated->second);
    if (!ok || month == 0)
        return failure(ErrorKind::BadValue, pair->first, text);
    if (kpi->unit == kpi::Unit::Money || kpi->unit == kpi::Unit::MoneyPerMonth)
        value *= 100.0;
    return store::TargetRow{std::string(kpi->id), month, value, {}};
}

/// ID@MONTH.
Result<std::pair<std::string, int>> readRemoval(const QString& text)
{
    const auto pair = readPair(text, QLatin1Char('@'));
    if (!pair || monthOf(pair->second) == 0)
        return failure(ErrorKind::WrongUsage, QStringLiteral("--remove ID@MONTH"), text);
    return std::pair(pair->first.trimmed().toStdString(), monthOf(pair->second));
}

/// What the call asks for, applied to the plan. Errors name the option.
Status change(const Call& call, audit::KpiPlan& plan)
{
    for (const QString& text : call.values("kpi")) {
        const auto target = readTarget(text);
        if (!target)
            return tl::make_unexpected(target.error());
        std::erase_if(plan.targets, [&](const store::TargetRow& each) {
            return each.kpi == target->kpi && each.month == target->month;
        });
        plan.targets.push_back(*target);
    }
    for (const QString& text : call.values("remove")) {
        const auto removal = readRemoval(text);
        if (!removal)
            return tl::make_unexpected(removal.error());
        const auto gone = std::erase_if(plan.targets, [&](const store::TargetRow& each) {
            return each.kpi == removal->first && each.month == removal->second;
        });
        if (gone == 0)
            return failure(ErrorKind::UnknownKey, text);
    }
    for (const QString& text : call.values("owner")) {
        const auto pair = readPair(text, QLatin1Char('='));
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--owner ID=NAME"), text);
        const std::string kpi = pair->first.trimmed().toStdString();
        if (kpi::find(kpi) == nullptr)
            return failure(ErrorKind::UnknownKey, pair->first);
        if (const QString name = pair->second.trimmed(); name.isEmpty())
            plan.owners.erase(kpi);
        else
            plan.owners[kpi] = name.toStdString();
    }
    if (call.has("key")) {
        plan.keys.clear();
        for (const QString& id : call.value("key").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::string key = id.trimmed().toStdString();
            if (kpi::find(key) == nullptr)
                return failure(ErrorKind::UnknownKey, id);
            if (std::find(plan.keys.begin(), plan.keys.end(), key) == plan.keys.end())
                plan.keys.push_back(key);
        }
    }
    if (call.has("reason"))
        plan.reason = call.value("reason").trimmed().toStdString();
    return {};
}

QJsonObject choiceJson(const method::Choice& choice, const QStringList& objections)
{
    const auto names = [](const std::vector<kpi::Group>& groups) {
        QJsonArray list;
        for (const kpi::Group group : groups)
            list.append(jsonText(kpi::groupName(group)));
        return list;
    };
    return {{QStringLiteral("count"), static_cast<qint64>(choice.count)},
            {QStringLiteral("missing"), names(choice.missing)},
            {QStringLiteral("crowded"), names(choice.crowded)},
            {QStringLiteral("fits"), choice.fits()},
            {QStringLiteral("objections"), QJsonArray::fromStringList(objections)}};
}

/// Values of the newest snapshot: what the data at hand can measure.
std::set<std::string> measuredIn(const audit::Audit& audit)
{
    std::set<std::string> measured;
    if (const auto snapshots = audit.snapshots(); snapshots && !snapshots->empty())
        for (const store::SnapshotValue& value : snapshots->back().values)
            if (!std::isnan(value.value))
                measured.insert(value.kpi);
    return measured;
}

QJsonArray suggestionsJson(const Call& call, const std::vector<method::Suggestion>& suggestions)
{
    QJsonArray list;
    for (const method::Suggestion& each : suggestions) {
        list.append(QJsonObject{{QStringLiteral("kpi"), jsonText(each.kpi)},
                                {QStringLiteral("measured"), each.measured},
                                {QStringLiteral("reason"), call.say(each.reason)}});
        call.line(
            QStringLiteral("? %1 %2").arg(QString::fromStdString(each.kpi).leftJustified(22), call.say(each.reason)));
    }
    return list;
}

QJsonObject planJson(const Call& call, const audit::KpiPlan& plan, const QStringList& objections)
{
    QJsonArray keys;
    for (const std::string& key : plan.keys)
        keys.append(jsonText(key));
    QJsonArray targets;
    for (const store::TargetRow& target : plan.targets) {
        targets.append(QJsonObject{{QStringLiteral("kpi"), jsonText(target.kpi)},
                                   {QStringLiteral("month"), target.month},
                                   {QStringLiteral("value"), jsonValue(target.kpi, target.value)}});
        call.line(QStringLiteral("%1 @ %2: %3")
                      .arg(QString::fromStdString(target.kpi))
                      .arg(target.month)
                      .arg(proseValue(target.kpi, target.value)));
    }
    QJsonObject owners;
    for (const auto& [kpi, owner] : plan.owners) {
        owners.insert(QString::fromStdString(kpi), QString::fromStdString(owner));
        call.line(QStringLiteral("%1: %2").arg(QString::fromStdString(kpi), QString::fromStdString(owner)));
    }
    return {{QStringLiteral("key"), keys},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("owners"), owners},
            {QStringLiteral("reason"), plan.reason.empty() ? QJsonValue() : jsonText(plan.reason)},
            {QStringLiteral("choice"), choiceJson(method::judgeChoice(plan.keys), objections)}};
}

Exit run(const Call& call)
{
    const auto kind =
        call.has("suggest") ? method::businessKindByKey(call.value("suggest").toStdString()) : std::nullopt;
    if (call.has("suggest") && !kind)
        return call.usage(QStringLiteral("--suggest young|mature|long"));
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    auto plan = (*audit)->plan();
    if (!plan)
        return call.fail(plan.error());
    if (const Status changed = change(call, *plan); !changed)
        return call.fail(changed.error());
    if (const Status done = (*audit)->setPlan(*plan); !done)
        return call.fail(done.error());
    plan = (*audit)->plan();
    if (!plan)
        return call.fail(plan.error());

    QStringList objections;
    if (!plan->keys.empty())
        objections = method::objections(method::judgeChoice(plan->keys), call.language());
    if (call.has("key") && plan->reason.empty())
        for (const QString& objection : objections)
            call.note(objection);
    QJsonObject answer = planJson(call, *plan, objections);
    if (kind)
        answer.insert(QStringLiteral("suggestions"),
                      suggestionsJson(call, method::suggestKpis(*kind, measuredIn(**audit))));
    call.answer(answer);
    return Exit::Done;
}

}

const Verb& targets()
{
    static const Verb verb{
        .name = "targets",
        .summary = {"Key KPIs with their owners and targets at 3, 6 and 12 months; of totals (revenue, sales_count) a "
                    "month's.",
                    "Ключевые показатели, ответственные и цели на 3, 6 и 12 месяцев; для сумм (revenue, sales_count) — "
                    "за месяц."},
        .takes = "FILE [--kpi ID=VALUE@MONTH]... [--remove ID@MONTH]... [--key ID,ID,...] [--reason TEXT] "
                 "[--owner ID=NAME]... [--suggest young|mature|long]",
        .options =
            [] {
                return QList{option("kpi", "id=value@month"), option("remove", "id@month"), option("key", "ids"),
                             option("reason", "text"),        option("owner", "id=name"),   option("suggest", "kind")};
            },
        .run = run};
    return verb;
}

}

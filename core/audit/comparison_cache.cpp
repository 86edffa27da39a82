#include "core/audit/comparison_cache.h"

#include "core/kpi/measurement_json.h"
#include "core/kpi/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace zamer::audit {

namespace {

/// JSON has no infinities and no NaN: a difference of open-ended times may be either.
QJsonValue written(double value)
{
    if (std::isnan(value))
        return QJsonValue();
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return value;
}

double read(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return value.toString().startsWith(QLatin1Char('-')) ? -std::numeric_limits<double>::infinity()
                                                             : std::numeric_limits<double>::infinity();
    return stats::kNaN;
}

struct Number {
    const char* name;
    double kpi::Comparison::*member;
};
constexpr Number kNumbers[] = {{"before_level", &kpi::Comparison::beforeLevel},
                               {"after_level", &kpi::Comparison::afterLevel},
                               {"delta", &kpi::Comparison::delta},
                               {"low", &kpi::Comparison::low},
                               {"high", &kpi::Comparison::high},
                               {"p", &kpi::Comparison::p}};

}

namespace {

QJsonArray arrayOf(const std::vector<kpi::Comparison>& items)
{
    QJsonArray list;
    for (const kpi::Comparison& item : items) {
        QJsonObject json{{QStringLiteral("kpi"), QString::fromStdString(item.kpi)},
                         {QStringLiteral("part"), QString::fromStdString(item.part)},
                         {QStringLiteral("verdict"), static_cast<int>(item.verdict)},
                         {QStringLiteral("key"), item.key}};
        const std::string_view reason = kpi::wording::codeOf(item.reason);
        json.insert(QStringLiteral("reason"), QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
        for (const Number& number : kNumbers)
            json.insert(QLatin1String(number.name), written(item.*number.member));
        list.append(json);
    }
    return list;
}

std::vector<kpi::Comparison> itemsOf(const QJsonArray& list)
{
    std::vector<kpi::Comparison> items;
    for (const QJsonValue& each : list) {
        kpi::Comparison item;
        item.kpi = each[QLatin1String("kpi")].toString().toStdString();
        item.part = each[QLatin1String("part")].toString().toStdString();
        const int verdict = each[QLatin1String("verdict")].toInt(-1);
        if (kpi::find(item.kpi) == nullptr || verdict < 0 || verdict > static_cast<int>(kpi::Verdict::CannotTell))
            return {};
        item.verdict = static_cast<kpi::Verdict>(verdict);
        item.key = each[QLatin1String("key")].toBool();
        item.reason = kpi::wording::byCode(each[QLatin1String("reason")].toString().toStdString());
        for (const Number& number : kNumbers)
            item.*number.member = read(each[QLatin1String(number.name)]);
        items.push_back(std::move(item));
    }
    return items;
}

}

QByteArray comparisonsToJson(const std::vector<kpi::Comparison>& items)
{
    return QJsonDocument(arrayOf(items)).toJson(QJsonDocument::Compact);
}

std::vector<kpi::Comparison> comparisonsFromJson(const QByteArray& json)
{
    return itemsOf(QJsonDocument::fromJson(json).array());
}

QByteArray keptToJson(const KeptComparison& kept)
{
    QJsonArray lastYear;
    for (const kpi::Measurement& each : kept.lastYear)
        lastYear.append(kpi::toJson(each));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("items"), arrayOf(kept.items)}, {QStringLiteral("last_year"), lastYear}})
        .toJson(QJsonDocument::Compact);
}

KeptComparison keptFromJson(const QByteArray& json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    KeptComparison kept;
    kept.items = itemsOf(whole.value(QStringLiteral("items")).toArray());
    for (const QJsonValue& each : whole.value(QStringLiteral("last_year")).toArray()) {
        auto measured = kpi::measurementFromJson(each.toObject());
        if (!measured)
            return {};
        kept.lastYear.push_back(std::move(*measured));
    }
    return kept;
}

}

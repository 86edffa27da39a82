#include "core/import/compile.h"
#include "core/facts/grain.h"
#include "core/import/export_date.h"
#include "core/import/field_plan.h"
#include "core/import/recognise.h"
#include "core/import/refusal.h"
#include "core/import/text/months.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// Raised with every change of what a reader makes of the same bytes.
constexpr int kReaderVersion = 5;

QString noEntity(const Mapping& mapping)
{
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    if (!mapping.header)
        return QStringLiteral("places");
    if (const std::string why = whyNoEntity(headers, mapping.preview); !why.empty())
        return textOf(why);
    QStringList near;
    for (const Layout* layout : nearestLayouts(headers))
        near << textOf(layout->id);
    return near.isEmpty() ? QString() : QStringLiteral("near:") + near.join(QLatin1String(", "));
}

bool isStatus(std::string_view word)
{
    return word == "open" || word == "won" || word == "lost";
}

Status checkNames(const Mapping& mapping, const Options& options)
{
    const auto check = [&mapping](const std::string& field) -> Status {
        if (facts::fieldByName(mapping.entity, field) >= 0)
            return {};
        return failure(ErrorKind::FieldUnknown, textOf(facts::entityName(mapping.entity)), textOf(field));
    };
    const bool keepsCurrency = facts::fieldByName(mapping.entity, kRowCurrency) >= 0;
    const auto isMoneyWord = [&](const std::string& field) {
        return isPartOfField(mapping.entity, kRowCurrency) ? field == kRowCurrency || field == kRate
                                                           : keepsCurrency && field == kRate;
    };
    const auto isExtra = [&mapping](const std::string& field) {
        return mapping.layout != nullptr &&
               std::any_of(mapping.layout->extras.begin(), mapping.layout->extras.end(),
                           [&field](const LayoutExtra& extra) { return extra.name == field; });
    };
    for (const std::array<std::string, 3>& value : options.values) {
        if (isMoneyWord(value[0]))
            continue;
        if (const Status status = check(value[0]); !status && !isExtra(value[0]))
            return status;
        if (value[0] == "status" && !isStatus(value[2]))
            return failure(ErrorKind::BadValue, textOf(value[0]), textOf(value[2]));
    }
    for (const auto& [field, value] : options.constants) {
        if (field == kRowCurrency && isPartOfField(mapping.entity, field) && !trimmed(value).empty())
            continue;
        if (const Status status = check(field); !status)
            return status;
        if (field == "status" && !isStatus(value))
            return failure(ErrorKind::BadValue, textOf(field), textOf(value));
        const int index = facts::fieldByName(mapping.entity, field);
        const facts::Type type = facts::fields(mapping.entity)[static_cast<std::size_t>(index)].type;
        DateParts parts;
        double number = 0;
        std::int64_t money = 0;
        bool flag = false;
        Day month = 0;
        const bool isMonth = facts::grainOf(mapping.entity, index) == facts::Grain::Month;
        const bool good = isMonth                        ? readMonth(trimmed(value), month)
                          : type == facts::Type::Instant ? readDate(trimmed(value), DateOrder::DayMonthYear, parts)
                          : type == facts::Type::Money   ? readMoney(trimmed(value), 0, money)
                          : type == facts::Type::Number  ? readNumber(trimmed(value), 0, number)
                          : type == facts::Type::Flag    ? readFlag(trimmed(value), flag)
                                                         : !trimmed(value).empty();
        if (!good)
            return failure(ErrorKind::BadValue, textOf(field), textOf(value));
    }
    return {};
}

}

Result<Plan> compile(const Understanding& understanding, const Sample& sample, const Options& options,
                     const Settings& settings, const SecretKey& key, const QString& path)
{
    const Mapping& mapping = understanding.mapping;
    if (mapping.layoutId.empty())
        return failure(ErrorKind::LayoutUnknown, path, noEntity(mapping));
    if (!LocalTime::isKnown(zoneOf(options, settings)))
        return failure(ErrorKind::BadValue, QStringLiteral("time_zone"), zoneOf(options, settings));
    if (const Status status = checkNames(mapping, options); !status)
        return tl::make_unexpected(status.error());
    Plan plan;
    plan.entity = mapping.entity;
    plan.columns = mapping.columns.size();
    for (const ColumnGuess& column : mapping.columns)
        plan.names.push_back(column.header);
    plan.header = understanding.header;
    plan.firstRow = mapping.firstRow;
    plan.endRow = understanding.endRow;
    plan.shortRows = sample.places;
    plan.comments = understanding.comments;
    plan.encoding = sample.encoding;
    plan.dialect = sample.dialect;
    plan.lossReasonStages = mapping.layout != nullptr ? mapping.layout->lossReasonInStage : std::string_view();
    plan.country = settings.country.toStdString();
    Result<Exchange> exchange = exchangeOf(understanding, options, settings);
    if (!exchange)
        return tl::make_unexpected(exchange.error());
    plan.exchange = std::move(*exchange);
    plan.zone = LocalTime(zoneOf(options, settings));
    plan.epoch1904 = sample.epoch1904;
    plan.key = key;
    const std::span<const facts::Field> fields = facts::fields(mapping.entity);
    bool any = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        FieldPlan field = planField(understanding, options, static_cast<int>(i));
        if (field.sources.empty() && !field.isConstant) {
            if (field.required)
                return failure(ErrorKind::FieldMissing, textOf(facts::entityName(mapping.entity)),
                               textOf(fields[i].name));
            continue;
        }
        if (plan.exchange.keeps && fields[i].name == kRowCurrency)
            settleCurrencyField(plan.exchange, field);
        settleUnits(plan.exchange, field);
        any = any || !(field.isConstant || field.shape == Shape::Filled);
        plan.fields.push_back(std::move(field));
    }
    if (mapping.layout != nullptr)
        for (std::size_t i = 0; i < mapping.layout->extras.size(); ++i)
            if (FieldPlan extra =
                    planExtra(understanding, mapping.layout->extras[i], static_cast<int>(fields.size() + i), options);
                !extra.sources.empty()) {
                settleUnits(plan.exchange, extra);
                plan.fields.push_back(std::move(extra));
            }
    for (const std::array<std::string, 3>& value : options.values)
        if (!hasColumn(understanding, value[0]))
            plan.derived.push_back(value);
    if (!any)
        return failure(ErrorKind::FieldMissing, textOf(facts::entityName(mapping.entity)), textOf(fields.front().name));
    return plan;
}

std::string sumOfPlan(const Plan& plan, const Mapping& mapping)
{
    std::string all = std::to_string(kReaderVersion) + '\n' + mapping.layoutId + '\n' + mapping.encoding + '\n' +
                      plan.dialect.delimiter + (plan.dialect.leastBlanks > 1 ? "+" : "") + plan.dialect.quote +
                      plan.dialect.lineEnd + std::to_string(plan.firstRow) + mapping.table + plan.country +
                      (plan.exchange.signs ? plan.exchange.own : std::string()) + '\n' + plan.zone.id().toStdString() +
                      '\n';
    for (const FieldPlan& field : plan.fields) {
        all += std::to_string(field.field) + '=' + (field.isConstant ? "const " + field.constant : std::string());
        for (const CellSource& source : field.sources)
            all += ' ' + std::to_string(source.column) + '/' + std::to_string(static_cast<int>(source.cut)) +
                   (source.outgoing ? "-" : "");
        for (const SourceUnit& unit : field.units)
            all += " unit " + unit.currency + ' ' + std::to_string(unit.worth) + ' ' + std::to_string(unit.power) +
                   ' ' + std::to_string(unit.each);
        for (const auto& [from, to] : field.values)
            all += ' ' + from + '>' + to;
        all += ' ' + std::to_string(static_cast<int>(field.order)) +
               std::string(1, field.decimalMark == 0 ? '-' : field.decimalMark) +
               (field.partOfDay ? *field.partOfDay ? " days" : " seconds" : "") + (field.percents ? " percents" : "") +
               (field.clock ? " clock " + std::to_string(*field.clock) : std::string()) +
               (field.pieces ? " pieces " + std::to_string(*field.pieces) : std::string()) + '\n';
    }
    if (plan.exchange.column || !plan.exchange.constant.empty())
        all += "currency " + (plan.exchange.column ? std::to_string(*plan.exchange.column) : plan.exchange.constant) +
               " in " + plan.exchange.own + '\n';
    for (const auto& [field, from, to] : plan.derived)
        all += field + ' ' + from + '>' + to + '\n';
    return sumHex(QByteArrayView(all.data(), static_cast<qsizetype>(all.size()))).toStdString();
}

}

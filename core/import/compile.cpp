#include "core/import/compile.h"
#include "core/import/export_date.h"
#include "core/import/refusal.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// Raised with every change of what a reader makes of the same bytes.
constexpr int kReaderVersion = 2;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Shape shapeOf(const facts::Field& field)
{
    const std::string_view name = field.name;
    switch (field.type) {
    case facts::Type::Text:
        if (name == "status")
            return Shape::Status;
        if (name == "id")
            return Shape::Id;
        return name == "deal" || name == "lead" || name == "order" ? Shape::Reference : Shape::Text;
    case facts::Type::Key:
        return Shape::CustomerKey;
    case facts::Type::Hashes:
        return name == "phone" ? Shape::Phones : name == "email" ? Shape::Emails : Shape::Topic;
    case facts::Type::Instant:
        return Shape::Instant;
    case facts::Type::Money:
        return Shape::Money;
    case facts::Type::Number:
        return name == "duration" || name == "wait" || name == "first_response_seconds" ? Shape::Duration
                                                                                        : Shape::Number;
    case facts::Type::Flag:
        return Shape::Flag;
    case facts::Type::Presence:
        break;
    }
    return Shape::Presence;
}

/// Fields with a fixed vocabulary take its words in any case.
void addVocabulary(std::string_view name, FieldPlan& plan)
{
    static constexpr std::string_view kWords[] = {
        "lead",  "deal", "call",     "message",  "email", "meeting",   "task", "note", "record",
        "login", "in",   "out",      "new",      "work",  "qualified", "won",  "lost", "marketing",
        "sales", "crm",  "customer", "employee", "nps",   "csi",       "staff"};
    if (name == "kind" || name == "direction" || name == "respondent" || name == "survey")
        for (const std::string_view word : kWords)
            plan.values.emplace(word, word);
}

void addValues(std::string_view field, bool viaStage, const Layout* layout, const Options& options, FieldPlan& plan)
{
    for (const std::array<std::string, 3>& value : options.values)
        if (value[0] == field)
            plan.values[folded(trimmed(value[1]))] = value[2];
    if (layout != nullptr)
        for (const LayoutValue& value : layout->values)
            if (value.field == field)
                plan.values.emplace(value.from, value.to);
    const bool given = std::any_of(options.values.begin(), options.values.end(),
                                   [field](const auto& value) { return value[0] == field; });
    plan.listUnknown = !viaStage || given;
}

struct Ranked {
    std::size_t rank;
    CellSource source;
};

std::vector<Ranked> columnsOf(const Understanding& understanding, std::string_view field)
{
    std::vector<Ranked> list;
    for (const ColumnGuess& column : understanding.mapping.columns)
        if (column.field == field)
            list.push_back({understanding.traits[column.index].rank, {column.index, Cut::Whole}});
    std::stable_sort(list.begin(), list.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    return list;
}

void addSources(const Understanding& understanding, std::string_view field, Cut cut, FieldPlan& plan)
{
    for (const Ranked& column : columnsOf(understanding, field))
        plan.sources.push_back({column.source.column, cut});
}

/// The user's constant overrules a column; the layout's stands where no column has the field.
std::optional<std::string> constantFor(std::string_view field, const Understanding& understanding,
                                       const Options& options)
{
    for (const auto& [name, value] : options.constants)
        if (name == field)
            return value;
    const Layout* const layout = understanding.mapping.layout;
    if (layout != nullptr && columnsOf(understanding, field).empty())
        for (const LayoutConstant& constant : layout->constants)
            if (constant.field == field)
                return std::string(constant.value);
    return std::nullopt;
}

void readLike(const Understanding& understanding, FieldPlan& plan)
{
    if (plan.sources.empty())
        return;
    const std::size_t first = plan.sources.front().column;
    plan.column = understanding.mapping.columns[first].header;
    plan.order = understanding.traits[first].order;
    plan.decimalMark = understanding.traits[first].decimalMark;
}

/// A column that only the layout's `finish` reads.
FieldPlan planExtra(const Understanding& understanding, const LayoutExtra& extra, int index, const Options& options)
{
    FieldPlan plan;
    plan.field = index;
    plan.type = extra.type;
    plan.shape = extra.duration ? Shape::Duration : shapeOf({extra.name, extra.type, false});
    addSources(understanding, extra.of.empty() ? extra.name : extra.of, Cut::Whole, plan);
    addValues(extra.name, false, understanding.mapping.layout, options, plan);
    readLike(understanding, plan);
    return plan;
}

/// A date and its time of day may stand in two columns.
void takeClock(const Understanding& understanding, FieldPlan& plan)
{
    const auto clock =
        std::find_if(plan.sources.begin(), plan.sources.end(), [&understanding](const CellSource& source) {
            return understanding.traits[source.column].timeOfDay;
        });
    if (plan.sources.size() < 2 || clock == plan.sources.end())
        return;
    plan.clock = clock->column;
    plan.sources.erase(clock);
}

/// A line of an order may have the price of one piece in place of the amount.
void takePrice(const Understanding& understanding, FieldPlan& plan)
{
    addSources(understanding, kUnitPrice, Cut::Whole, plan);
    const std::vector<Ranked> quantity = columnsOf(understanding, "quantity");
    if (!plan.sources.empty() && !quantity.empty()) {
        plan.pieces = quantity.front().source.column;
        plan.piecesMark = understanding.traits[*plan.pieces].decimalMark;
    }
}

FieldPlan planField(const Understanding& understanding, const Options& options, int index)
{
    const Mapping& mapping = understanding.mapping;
    const facts::Field& field = facts::fields(mapping.entity)[static_cast<std::size_t>(index)];
    const bool brackets = mapping.layout != nullptr && !mapping.layout->lossReasonInStage.empty();
    FieldPlan plan;
    plan.field = index;
    plan.type = field.type;
    plan.shape = shapeOf(field);
    plan.required = field.required;
    plan.isId = field.name == "id";
    addVocabulary(field.name, plan);
    if (const std::optional<std::string> constant = constantFor(field.name, understanding, options)) {
        plan.isConstant = true;
        plan.constant = *constant;
        return plan;
    }
    addSources(understanding, field.name, brackets && field.name == "stage" ? Cut::BeforeBracket : Cut::Whole, plan);
    if (field.type == facts::Type::Instant)
        takeClock(understanding, plan);
    if (plan.sources.empty() && mapping.entity == facts::Entity::Purchases && index == facts::purchase::amount)
        takePrice(understanding, plan);
    const bool viaStage = plan.shape == Shape::Status && plan.sources.empty();
    addValues(field.name, viaStage, mapping.layout, options, plan);
    if (viaStage && !plan.values.empty())
        addSources(understanding, "stage", Cut::BeforeBracket, plan);
    if (brackets && field.name == "loss_reason")
        addSources(understanding, "stage", Cut::InsideBracket, plan);
    readLike(understanding, plan);
    return plan;
}

QString noEntity(const Mapping& mapping)
{
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    return text(whyNoEntity(headers, mapping.preview));
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
        return failure(ErrorKind::FieldUnknown, text(facts::entityName(mapping.entity)), text(field));
    };
    const auto isExtra = [&mapping](const std::string& field) {
        return mapping.layout != nullptr &&
               std::any_of(mapping.layout->extras.begin(), mapping.layout->extras.end(),
                           [&field](const LayoutExtra& extra) { return extra.name == field; });
    };
    for (const std::array<std::string, 3>& value : options.values) {
        if (const Status status = check(value[0]); !status && !isExtra(value[0]))
            return status;
        if (value[0] == "status" && !isStatus(value[2]))
            return failure(ErrorKind::BadValue, text(value[0]), text(value[2]));
    }
    for (const auto& [field, value] : options.constants) {
        if (const Status status = check(field); !status)
            return status;
        if (field == "status" && !isStatus(value))
            return failure(ErrorKind::BadValue, text(field), text(value));
        const int index = facts::fieldByName(mapping.entity, field);
        const facts::Type type = facts::fields(mapping.entity)[static_cast<std::size_t>(index)].type;
        DateParts parts;
        double number = 0;
        std::int64_t money = 0;
        bool flag = false;
        const bool good = type == facts::Type::Instant  ? readDate(trimmed(value), DateOrder::DayMonthYear, parts)
                          : type == facts::Type::Money  ? readMoney(trimmed(value), 0, money)
                          : type == facts::Type::Number ? readNumber(trimmed(value), 0, number)
                          : type == facts::Type::Flag   ? readFlag(trimmed(value), flag)
                                                        : !trimmed(value).empty();
        if (!good)
            return failure(ErrorKind::BadValue, text(field), text(value));
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
    plan.firstRow = mapping.firstRow;
    plan.endRow = understanding.endRow;
    plan.comments = understanding.comments;
    plan.encoding = sample.encoding;
    plan.dialect = sample.dialect;
    plan.lossReasonStages = mapping.layout != nullptr ? mapping.layout->lossReasonInStage : std::string_view();
    plan.country = settings.country.toStdString();
    // Where a column says the currency, amounts need not.
    if (columnsOf(understanding, "currency").empty() && columnsOf(understanding, "money").empty() &&
        !constantFor("currency", understanding, options))
        plan.currency = settings.currency.toStdString();
    plan.zone = LocalTime(zoneOf(options, settings));
    plan.key = key;
    const std::span<const facts::Field> fields = facts::fields(mapping.entity);
    bool any = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        FieldPlan field = planField(understanding, options, static_cast<int>(i));
        if (field.sources.empty() && !field.isConstant) {
            if (field.required)
                return failure(ErrorKind::FieldMissing, text(facts::entityName(mapping.entity)), text(fields[i].name));
            continue;
        }
        any = any || !field.isConstant;
        plan.fields.push_back(std::move(field));
    }
    if (mapping.layout != nullptr)
        for (std::size_t i = 0; i < mapping.layout->extras.size(); ++i)
            if (FieldPlan extra =
                    planExtra(understanding, mapping.layout->extras[i], static_cast<int>(fields.size() + i), options);
                !extra.sources.empty())
                plan.fields.push_back(std::move(extra));
    for (const std::array<std::string, 3>& value : options.values)
        if (columnsOf(understanding, value[0]).empty())
            plan.derived.push_back(value);
    if (!any)
        return failure(ErrorKind::FieldMissing, text(facts::entityName(mapping.entity)), text(fields.front().name));
    return plan;
}

std::string sumOfPlan(const Plan& plan, const Mapping& mapping)
{
    std::string all = std::to_string(kReaderVersion) + '\n' + mapping.layoutId + '\n' + mapping.encoding + '\n' +
                      plan.dialect.delimiter + plan.dialect.quote + plan.dialect.lineEnd +
                      std::to_string(plan.firstRow) + mapping.table + plan.country + plan.currency + '\n' +
                      plan.zone.id().toStdString() + '\n';
    for (const FieldPlan& field : plan.fields) {
        all += std::to_string(field.field) + '=' + (field.isConstant ? "const " + field.constant : std::string());
        for (const CellSource& source : field.sources)
            all += ' ' + std::to_string(source.column) + '/' + std::to_string(static_cast<int>(source.cut));
        for (const auto& [from, to] : field.values)
            all += ' ' + from + '>' + to;
        all += ' ' + std::to_string(static_cast<int>(field.order)) +
               std::string(1, field.decimalMark == 0 ? '-' : field.decimalMark) +
               (field.clock ? " clock " + std::to_string(*field.clock) : std::string()) +
               (field.pieces ? " pieces " + std::to_string(*field.pieces) : std::string()) + '\n';
    }
    for (const auto& [field, from, to] : plan.derived)
        all += field + ' ' + from + '>' + to + '\n';
    return sumHex(QByteArrayView(all.data(), static_cast<qsizetype>(all.size()))).toStdString();
}

}

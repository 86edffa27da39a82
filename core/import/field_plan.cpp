#include "core/import/field_plan.h"
#include "core/facts/grain.h"
#include "core/import/field_sense.h"
#include "core/import/field_units.h"
#include "core/import/text/headers.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

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
        return isDuration(name) ? Shape::Duration : Shape::Number;
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

/// Whether a cell is looked up among the field's values.
bool readsWords(Shape shape)
{
    switch (shape) {
    case Shape::Text:
    case Shape::Status:
    case Shape::Id:
    case Shape::Reference:
    case Shape::CustomerKey:
    case Shape::Number:
    case Shape::Duration:
    case Shape::Flag:
        return true;
    default:
        return false;
    }
}

void addValues(std::string_view field, bool viaStage, const Layout* layout, const Options& options, FieldPlan& plan)
{
    for (std::size_t i = 0; i < options.values.size(); ++i) {
        const auto& [name, from, to] = options.values[i];
        if (name != field)
            continue;
        plan.values[folded(trimmed(from))] = to;
        if (i >= options.rememberedValues && readsWords(plan.shape) && field != kRowCurrency)
            plan.said.push_back({folded(trimmed(from)), from});
    }
    if (layout != nullptr)
        for (const LayoutValue& value : layout->values)
            if (value.field == field)
                plan.values.emplace(value.from, value.to);
    const bool given = std::any_of(options.values.begin(), options.values.end(),
                                   [field](const auto& value) { return value[0] == field; });
    plan.listUnknown = !viaStage || given;
}

/// Words that the columns have for numbers; the user's own come first.
void addWords(const Understanding& understanding, FieldPlan& plan)
{
    if (plan.type != facts::Type::Number)
        return;
    for (const CellSource& source : plan.sources)
        for (const auto& [word, number] : understanding.mapping.columns[source.column].words)
            plan.values.emplace(word, number);
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
        plan.sources.push_back({column.source.column, cut, understanding.traits[column.source.column].outgoing});
}

void readLike(const Understanding& understanding, FieldPlan& plan)
{
    if (plan.sources.empty())
        return;
    dropSharesOfCounts(understanding, plan);
    const std::size_t first = plan.sources.front().column;
    plan.column = understanding.mapping.columns[first].header;
    plan.order = understanding.traits[first].order;
    plan.decimalMark = understanding.traits[first].decimalMark;
    plan.openMark = plan.decimalMark == 0 ? understanding.traits[first].openMark : '\0';
    plan.partOfDay = understanding.traits[first].partOfDay;
    takeUnits(understanding, plan);
}

bool isMark(const Understanding& understanding, std::size_t column)
{
    return normalisedHeader(understanding.mapping.columns[column].header).starts_with("utm");
}

/// The UTM marks of a row are one set: where it has utm_source, that is its source, with the medium and campaign beside it; where it has
/// not, its source is the one entered in the card, and no mark goes with that. What the user mapped stays as it is.
void keepMarksTogether(const Understanding& understanding, std::string_view field, const Options& options,
                       FieldPlan& plan)
{
    const bool isSource = field == "source";
    const bool isBeside = field == "medium" || field == "campaign" || field == "content" || field == "term";
    const bool byUser = std::any_of(options.map.begin(), options.map.end(), [field](const auto& each) {
        return each.second == field || each.second == "source";
    });
    if ((!isSource && !isBeside) || byUser)
        return;
    const auto marked = [&understanding](const CellSource& source) { return isMark(understanding, source.column); };
    if (isSource) {
        std::stable_partition(plan.sources.begin(), plan.sources.end(), marked);
        return;
    }
    const std::vector<Ranked> sources = columnsOf(understanding, "source");
    if (sources.size() < 2 || !std::all_of(plan.sources.begin(), plan.sources.end(), marked))
        return;
    for (const Ranked& source : sources)
        if (marked(source.source))
            plan.marks.push_back(source.source.column);
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

}

bool hasColumn(const Understanding& understanding, std::string_view field)
{
    return !columnsOf(understanding, field).empty();
}

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

FieldPlan planExtra(const Understanding& understanding, const LayoutExtra& extra, int index, const Options& options)
{
    FieldPlan plan;
    plan.field = index;
    plan.type = extra.type;
    plan.shape = extra.duration ? Shape::Duration : shapeOf({extra.name, extra.type, false});
    addSources(understanding, extra.of.empty() ? extra.name : extra.of, Cut::Whole, plan);
    addValues(extra.name, false, understanding.mapping.layout, options, plan);
    addWords(understanding, plan);
    readLike(understanding, plan);
    return plan;
}

/// Columns of a customer that are no fields are profile attributes: only how many are filled is kept.
void takeAttributes(const Understanding& understanding, FieldPlan& plan)
{
    for (const ColumnGuess& column : understanding.mapping.columns)
        if (column.field.empty() && !column.header.empty())
            plan.sources.push_back({column.index, Cut::Whole});
    if (plan.field == facts::customer::attributes_of && !plan.sources.empty()) {
        plan.isConstant = true;
        plan.constant = std::to_string(plan.sources.size());
        plan.sources.clear();
    }
    plan.shape = Shape::Filled;
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
    plan.months = facts::grainOf(mapping.entity, index) == facts::Grain::Month;
    addVocabulary(field.name, plan);
    if (const std::optional<std::string> constant = constantFor(field.name, understanding, options)) {
        plan.isConstant = true;
        plan.constant = *constant;
        return plan;
    }
    addSources(understanding, field.name, brackets && field.name == "stage" ? Cut::BeforeBracket : Cut::Whole, plan);
    keepMarksTogether(understanding, field.name, options, plan);
    if (field.type == facts::Type::Instant)
        takeClock(understanding, plan);
    if (plan.sources.empty() && mapping.entity == facts::Entity::Purchases && index == facts::purchase::amount)
        takePrice(understanding, plan);
    if (plan.sources.empty() && mapping.entity == facts::Entity::Customers &&
        (index == facts::customer::attributes || index == facts::customer::attributes_of)) {
        takeAttributes(understanding, plan);
        return plan;
    }
    const bool viaStage = plan.shape == Shape::Status && plan.sources.empty();
    addValues(field.name, viaStage, mapping.layout, options, plan);
    addWords(understanding, plan);
    if (viaStage && !plan.values.empty())
        addSources(understanding, "stage", Cut::BeforeBracket, plan);
    if (brackets && field.name == "loss_reason")
        addSources(understanding, "stage", Cut::InsideBracket, plan);
    readLike(understanding, plan);
    plan.percents = isShare(field.name) || givesShares(understanding, field.name, plan);
    return plan;
}

}

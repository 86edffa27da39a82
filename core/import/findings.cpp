#include "core/import/findings.h"
#include "core/import/covers.h"
#include "core/import/date_findings.h"
#include "core/import/field_plan.h"
#include "core/import/personal_text.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;

std::string columnOf(const Plan& plan, int field)
{
    const auto found =
        std::find_if(plan.fields.begin(), plan.fields.end(), [field](const FieldPlan& f) { return f.field == field; });
    return found == plan.fields.end() ? std::string() : found->column;
}

template<class Holds>
void listWhere(Issue::Kind kind, std::string column, ReadResult& result, const Holds& holds)
{
    Issue issue{kind, false, std::move(column), {}, 0, {}};
    for (std::size_t row = 0; row < result.rows.rows; ++row) {
        if (!holds(row))
            continue;
        ++issue.count;
        if (issue.rows.size() < kRowsListed)
            issue.rows.push_back(result.rows.line[row]);
    }
    if (issue.count > 0)
        result.issues.push_back(std::move(issue));
}

/// Those that are not the audit's: three letters, or masked as any other word.
std::string shownCurrencies(const facts::Column& currency, facts::Code own)
{
    std::string list;
    facts::Code last = own;
    for (const facts::Code code : currency.codes) {
        if (code == facts::kNone || code == own || code == last)
            continue;
        const std::string_view word = currency.words->text(code);
        listWords(word.size() == 3 ? std::string(word) : masked(word), kRowsListed, list);
        last = code;
    }
    return list;
}

void addDealFindings(const Plan& plan, const Settings& settings, ReadResult& result)
{
    const facts::Table& deals = result.rows;
    listWhere(Issue::Kind::NoArrival,
              columnOf(plan, deals.has(facts::deal::arrived_at) ? facts::deal::arrived_at : facts::deal::created_at),
              result, [&deals](std::size_t row) {
                  return deals.isEmptyAt(facts::deal::arrived_at, row) && deals.isEmptyAt(facts::deal::created_at, row);
              });
    if (deals.has(facts::deal::status)) {
        const facts::Code won = deals.column(facts::deal::status)->words->find("won");
        const facts::Codes status = deals.codes(facts::deal::status);
        if (won != facts::kNone)
            listWhere(
                Issue::Kind::WonWithoutClose, columnOf(plan, facts::deal::closed_at), result,
                [&](std::size_t row) { return status[row] == won && deals.isEmptyAt(facts::deal::closed_at, row); });
    }
    if (deals.has(facts::deal::currency)) {
        const facts::Column& currency = *deals.column(facts::deal::currency);
        const facts::Code own = currency.words->find(settings.currency.toStdString());
        const std::string column = columnOf(plan, facts::deal::currency); // none where it stood beside the amount
        listWhere(Issue::Kind::ForeignCurrency, column.empty() ? "currency" : column, result,
                  [&](std::size_t row) { return currency.codes[row] != facts::kNone && currency.codes[row] != own; });
        if (!result.issues.empty() && result.issues.back().kind == Issue::Kind::ForeignCurrency)
            result.issues.back().value = shownCurrencies(currency, own);
    }
}

/// What no column and nothing else says: every stage of a table of the user's own, and stages of deals that are closed.
void addUnknownStages(const Plan& plan, const Understanding& understanding, ReadResult& result)
{
    const facts::Table& deals = result.rows;
    const bool told = std::any_of(result.issues.begin(), result.issues.end(),
                                  [](const Issue& issue) { return issue.kind == Issue::Kind::UnknownStage; });
    if (told || !deals.has(facts::deal::stage) || hasColumn(understanding, "status"))
        return;
    const bool anyStage = understanding.mapping.layout == nullptr;
    Issue issue{Issue::Kind::UnknownStage, false, columnOf(plan, facts::deal::stage), {}, 0, {}};
    std::vector<bool> named(deals.column(facts::deal::stage)->words->size(), false);
    for (std::size_t row = 0; row < deals.rows; ++row) {
        const facts::Code stage = deals.codes(facts::deal::stage)[row];
        if (stage == facts::kNone || !deals.isEmptyAt(facts::deal::status, row) ||
            !(anyStage || !deals.isEmptyAt(facts::deal::closed_at, row)))
            continue;
        ++issue.count;
        if (issue.rows.size() < kRowsListed)
            issue.rows.push_back(deals.line[row]);
        if (named[stage])
            continue;
        named[stage] = true;
        listWords(stageForIssue(deals.textAt(facts::deal::stage, row), plan.country), kStagesNamed, issue.value);
    }
    if (issue.count > 0)
        result.issues.push_back(std::move(issue));
}

/// A pipeline in which nothing is ever closed should not go unnoticed.
void addNoStages(ReadResult& result)
{
    const facts::Table& deals = result.rows;
    if (deals.rows > 0 && !deals.has(facts::deal::stage) && !deals.has(facts::deal::status))
        result.issues.push_back({Issue::Kind::NoStages, false, {}, {}, 1, {}});
}

void addHeaderUnits(const Plan& plan, ReadResult& result)
{
    for (const FieldPlan& field : plan.fields) {
        std::string factor;
        for (const SourceUnit& unit : field.units)
            if (unit.power > 0)
                factor = '1' + std::string(static_cast<std::size_t>(unit.power), '0');
            else if (unit.each != 1)
                factor = QString::number(unit.each).toStdString();
        if (!factor.empty())
            result.issues.push_back({Issue::Kind::UnitInHeader, false, field.column, factor, 1, {}});
    }
}

void addRepeatedIds(const Plan& plan, ReadResult& result)
{
    const std::span<const int> key = facts::keyFields(plan.entity);
    if (key.size() != 1 || !result.rows.has(key.front()))
        return;
    const facts::Column& ids = *result.rows.column(key.front());
    if (!ids.words || ids.words->size() == result.rows.rows)
        return;
    std::vector<bool> seen(ids.words->size(), false);
    listWhere(Issue::Kind::RepeatedId, columnOf(plan, key.front()), result, [&](std::size_t row) {
        const facts::Code code = ids.codes[row];
        const bool again = code != facts::kNone && seen[code];
        if (code != facts::kNone)
            seen[code] = true;
        return again;
    });
}

}

void addFindings(const Plan& plan, const Understanding& understanding, const Settings& settings, ReadResult& result)
{
    addRepeatedIds(plan, result);
    if (plan.entity == facts::Entity::Deals) {
        addUnknownStages(plan, understanding, result);
        addNoStages(result);
        addDealFindings(plan, settings, result);
    }
    addDateFindings(plan, understanding.mapping.exportedAt, result);
    if (understanding.mapping.layout != nullptr && understanding.mapping.layout->guessed)
        result.issues.push_back({Issue::Kind::GuessedLayout, false, {}, {}, 1, {}});
    for (const auto& [header, field] : understanding.shared)
        result.issues.push_back({Issue::Kind::SharedField, false, header, field, 1, {}});
    for (const std::string& header : understanding.shifted)
        result.issues.push_back({Issue::Kind::ShiftedColumns, false, header, {}, 1, {}});
    for (const ColumnGuess& column : understanding.mapping.columns)
        if (const ColumnTraits& traits = understanding.traits[column.index]; traits.orderIsGuess)
            result.issues.push_back(
                {Issue::Kind::OrderGuessed, false, column.header, traits.dates.format(traits.order), 1, {}});
    addHeaderUnits(plan, result);
    if (!understanding.preamble.empty())
        result.issues.push_back({Issue::Kind::Preamble,
                                 false,
                                 {},
                                 understanding.preambleValue,
                                 understanding.preamble.size(),
                                 understanding.preamble});
    const Covers covers = coversOf(result.rows);
    result.from = covers.from;
    result.to = covers.to;
}

}

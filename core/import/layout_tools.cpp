#include "core/import/layout_tools.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

namespace zamer::import {

namespace {

/// Calls with each of the words parted by '|' until one answers true.
template<class Test>
bool anyWord(std::string_view words, const Test& test)
{
    for (;;) {
        const std::size_t bar = words.find('|');
        if (test(words.substr(0, bar)))
            return true;
        if (bar == std::string_view::npos)
            return false;
        words.remove_prefix(bar + 1);
    }
}

/// For each word of a dictionary column whether it holds one of `words`.
std::vector<char> codesHolding(const facts::Column& column, std::string_view words)
{
    std::vector<char> holding(column.words->size(), 0);
    for (facts::Code code = 0; code < column.words->size(); ++code)
        holding[code] = holdsWord(column.words->text(code), words);
    return holding;
}

}

bool beginsWith(std::string_view text, std::string_view words)
{
    const std::string all = folded(trimmed(text));
    return anyWord(words, [&all](std::string_view word) { return all.starts_with(word); });
}

bool anyHeader(std::span<const std::string> headers, std::string_view words)
{
    return std::any_of(headers.begin(), headers.end(), [words](const std::string& header) {
        const std::string name = normalisedHeader(header);
        const std::string timeless = headerWithoutTime(header);
        return anyWord(words, [&](std::string_view word) { return word == name || word == timeless; });
    });
}

bool holdsWord(std::string_view text, std::string_view words)
{
    const std::string all = folded(text);
    return anyWord(words, [&all](std::string_view word) { return all.find(word) != std::string::npos; });
}

bool isOneOf(std::string_view folded, std::string_view words)
{
    return anyWord(words, [folded](std::string_view word) { return word == folded; });
}

const ColumnGuess* columnFor(const Harvest& harvest, std::string_view field)
{
    if (harvest.mapping == nullptr)
        return nullptr;
    const auto& columns = harvest.mapping->columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [field](const ColumnGuess& c) { return c.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

const ColumnGuess* columnCalled(const Harvest& harvest, std::string_view headers)
{
    if (harvest.mapping == nullptr)
        return nullptr;
    const auto& columns = harvest.mapping->columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [headers](const ColumnGuess& column) {
        return anyHeader(std::span(&column.header, 1), headers);
    });
    return found == columns.end() ? nullptr : &*found;
}

std::shared_ptr<facts::Column> editable(const Harvest& harvest, int field)
{
    if (const facts::Column* column = harvest.rows.column(field)) {
        auto copy = std::make_shared<facts::Column>(*column);
        if (copy->words)
            copy->words = std::make_shared<facts::Dictionary>(*column->words);
        return copy;
    }
    return newColumn(facts::fields(harvest.rows.entity)[static_cast<std::size_t>(field)].type, harvest.rows.rows);
}

void rejectRows(Harvest& harvest, Issue::Kind kind, const std::string& column, const std::vector<char>& rejected,
                const facts::Column* shown)
{
    Issue issue{kind, true, column, {}, 0, {}};
    std::vector<char> keep(rejected.size(), 1);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        if (!rejected[row])
            continue;
        keep[row] = 0;
        if (issue.count++ == 0 && shown != nullptr)
            issue.value = masked(shown->text(row));
        issue.rows.push_back(harvest.rows.line[row]);
    }
    if (issue.count == 0)
        return;
    keepRows(harvest, keep);
    harvest.issues.push_back(std::move(issue));
}

void rejectTotals(Harvest& harvest, const facts::Column* words, const std::string& header)
{
    if (words == nullptr || words->words == nullptr)
        return;
    std::vector<char> total(words->words->size(), 0);
    for (facts::Code code = 0; code < words->words->size(); ++code) {
        const std::string word = folded(words->words->text(code));
        total[code] = word.starts_with("итого") || word == "всего" || word == "total" || word == "grand total" ||
                      word.starts_with("total rows");
    }
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row)
        rejected[row] = words->codes[row] != facts::kNone && total[words->codes[row]];
    rejectRows(harvest, Issue::Kind::TotalRow, header, rejected);
}

void rejectTotals(Harvest& harvest, int field)
{
    const std::string_view name = facts::fields(harvest.rows.entity)[static_cast<std::size_t>(field)].name;
    const ColumnGuess* const column = columnFor(harvest, name);
    rejectTotals(harvest, harvest.rows.column(field), column != nullptr ? column->header : std::string());
}

bool isNoDay(const Harvest& harvest, int field)
{
    const facts::Ints days = harvest.rows.ints(field);
    return days.empty() ? harvest.rows.rows > 0 : days.front() == harvest.zone.startOf(0);
}

void numberLines(Harvest& harvest)
{
    const facts::Column* const order = harvest.rows.column(facts::purchase::order);
    if (order == nullptr || harvest.rows.has(facts::purchase::line))
        return;
    std::vector<std::uint32_t> count(order->words->size(), 0);
    const auto line = newColumn(facts::Type::Text, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        if (order->codes[row] != facts::kNone)
            line->codes.set(row, line->words->add(std::to_string(++count[order->codes[row]])));
    harvest.rows.columns[facts::purchase::line] = line;
}

void markRefunds(Harvest& harvest, const facts::Column* text)
{
    const facts::Ints said = harvest.rows.ints(facts::purchase::amount);
    if (said.empty())
        return;
    const bool worded = text != nullptr && text->words != nullptr;
    std::vector<char> holding =
        worded ? codesHolding(*text, "возврат|refund|chargeback|reversal|сторно") : std::vector<char>();
    // An acquirer's word for a payment taken back; a purpose tells of it in passing.
    for (facts::Code code = 0; code < holding.size(); ++code)
        holding[code] = holding[code] || beginsWith(text->words->text(code), "отмена|void");
    const auto refund = editable(harvest, facts::purchase::refund);
    // What was earned on a sale is lost with it.
    constexpr int kMoney[] = {facts::purchase::amount, facts::purchase::margin, facts::purchase::vat};
    std::array<std::shared_ptr<facts::Column>, std::size(kMoney)> money;
    for (std::size_t i = 0; i < money.size(); ++i)
        if (harvest.rows.has(kMoney[i]))
            money[i] = editable(harvest, kMoney[i]);
    bool any = false;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const bool told =
            refund->flags[row] == 1 || (worded && text->codes[row] != facts::kNone && holding[text->codes[row]]);
        if (!told && said[row] >= 0)
            continue;
        refund->flags[row] = 1;
        any = true;
        // Amounts without a sign; some exports give the margin its own all the same.
        if (said[row] > 0)
            for (const auto& column : money)
                if (column && column->ints[row] != facts::kNull && column->ints[row] > 0)
                    column->ints.set(row, -column->ints[row]);
    }
    if (!any)
        return;
    harvest.rows.columns[facts::purchase::refund] = refund;
    for (std::size_t i = 0; i < money.size(); ++i)
        if (money[i])
            harvest.rows.columns[static_cast<std::size_t>(kMoney[i])] = money[i];
}

void rejectUnsold(Harvest& harvest, std::size_t extra, std::string_view field)
{
    const facts::Column* const document = harvest.extra(extra);
    if (document == nullptr || document->words == nullptr)
        return;
    std::vector<char> unsold(document->words->size(), 0);
    for (facts::Code code = 0; code < unsold.size(); ++code)
        unsold[code] = beginsWith(document->words->text(code),
                                  "заказ покупателя|заказ клиента|заказ поставщику|счет покупателю|счёт "
                                  "покупателю|счет на оплату|счёт на оплату|счет поставщика|"
                                  "счёт поставщика|приемка|приёмка|возврат поставщику|коммерческое предложение|"
                                  "customer order|sales order|purchase order|quote|quotation");
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row)
        rejected[row] = document->codes[row] != facts::kNone && unsold[document->codes[row]];
    const ColumnGuess* const column = columnFor(harvest, field);
    rejectRows(harvest, Issue::Kind::NotSold, column ? column->header : std::string(field), rejected);
}

void rejectDeclined(Harvest& harvest, std::size_t extra, std::string_view field)
{
    const facts::Column* const state = harvest.extra(extra);
    if (state == nullptr || state->words == nullptr)
        return;
    const std::vector<char> holding =
        codesHolding(*state, "fail|declin|reject|cancel|error|отклон|отказ|отмен|аннулир|ошибк|неуспеш");
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row)
        rejected[row] = state->codes[row] != facts::kNone && holding[state->codes[row]];
    const ColumnGuess* const column = columnFor(harvest, field);
    rejectRows(harvest, Issue::Kind::NotPaid, column ? column->header : std::string(field), rejected);
}

}

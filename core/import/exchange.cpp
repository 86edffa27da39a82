#include "core/import/exchange.h"

#include "core/import/field_plan.h"
#include "core/import/layout_tools.h"
#include "core/import/text/currencies.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

bool isAmong(std::string_view codes, std::string_view code)
{
    return !code.empty() && codes.find(code) != std::string_view::npos;
}

double worth(const Exchange& exchange, std::string_view codes)
{
    if (isAmong(codes, exchange.own))
        return 1;
    for (const auto& [code, rate] : exchange.rates)
        if (isAmong(codes, code))
            return rate;
    return Exchange::kNoRate;
}

/// Of two rates of one currency the last counts: what is said now comes behind what is remembered.
void setRate(Exchange& exchange, const std::string& code, double rate)
{
    const auto known = std::find_if(exchange.rates.begin(), exchange.rates.end(),
                                    [&code](const auto& each) { return each.first == code; });
    if (known == exchange.rates.end())
        exchange.rates.emplace_back(code, rate);
    else
        known->second = rate;
}

std::string codesOf(const Exchange& exchange, const std::string& word)
{
    const auto said = exchange.words.find(folded(word));
    return said != exchange.words.end() ? said->second : currencyNamed(word);
}

}

double Exchange::worthOfCell(std::string_view cell) const
{
    const std::string word(cell.empty() ? std::string_view(constant) : cell);
    if (word.empty())
        return 1;
    const std::string codes = codesOf(*this, word);
    return codes.empty() ? worth(*this, folded(word)) : worth(*this, codes);
}

std::optional<double> Exchange::worthOfAmount(std::string_view amount) const
{
    const std::string_view codes = signs ? currenciesIn(amount) : std::string_view();
    return codes.empty() ? std::nullopt : std::optional(worth(*this, codes));
}

Result<Exchange> exchangeOf(const Understanding& understanding, const Options& options, const Settings& settings)
{
    const Mapping& mapping = understanding.mapping;
    Exchange exchange;
    exchange.own = settings.currency.toStdString();
    exchange.keeps = facts::fieldByName(mapping.entity, kRowCurrency) >= 0;
    exchange.constant = constantFor(kRowCurrency, understanding, options).value_or(std::string());
    for (const ColumnGuess& column : mapping.columns)
        if (exchange.constant.empty() && !exchange.column && column.field == kRowCurrency)
            exchange.column = column.index;
    // Where something else says the currency, amounts need not.
    exchange.signs = exchange.constant.empty() && !exchange.column && !hasColumn(understanding, "money");
    if (mapping.layout != nullptr)
        for (const LayoutValue& value : mapping.layout->values)
            if (value.field == kRowCurrency)
                exchange.words.emplace(value.from, value.to);
    for (const auto& [field, from, to] : options.values) {
        if (field == kRowCurrency)
            exchange.words[folded(trimmed(from))] = to;
        if (field != kRate)
            continue;
        double rate = 0;
        if (trimmed(from).empty() || !readNumber(trimmed(to), 0, rate) || !(rate > 0) || std::isinf(rate))
            return failure(ErrorKind::BadValue, textOf(field + ":" + from), textOf(to));
        const std::string codes = currencyNamed(trimmed(from));
        setRate(exchange, codes.empty() ? folded(trimmed(from)) : codes.substr(0, codes.find(' ')), rate);
    }
    return exchange;
}

void settleCurrencyField(const Exchange& exchange, FieldPlan& field)
{
    const auto spelt = [&exchange](std::string_view codes) {
        const double rate = worth(exchange, codes);
        return std::isnan(rate) ? std::string(codes.substr(0, codes.find(' '))) : exchange.own;
    };
    if (field.isConstant) {
        field.constant = std::isnan(exchange.worthOfCell({})) ? spelt(codesOf(exchange, field.constant)) : exchange.own;
        return;
    }
    for (const CurrencyWord& word : currencyWords())
        field.values.emplace(word.text, word.codes);
    for (const auto& [code, rate] : exchange.rates)
        field.values.emplace(folded(code), code);
    for (auto& [word, codes] : field.values)
        codes = spelt(codes);
}

void settleUnits(const Exchange& exchange, FieldPlan& field)
{
    for (SourceUnit& unit : field.units) {
        unit.worth = unit.currency.empty() ? 1 : worth(exchange, unit.currency);
        unit.currency = unit.worth == 1 ? std::string() : unit.currency.substr(0, unit.currency.find(' '));
    }
    const auto isPlain = [](const SourceUnit& unit) { return unit.worth == 1 && unit.power == 0 && unit.each == 1; };
    if (std::all_of(field.units.begin(), field.units.end(), isPlain))
        field.units.clear();
}

void findCurrency(Mapping& mapping)
{
    if (!isPartOfField(mapping.entity, kRowCurrency))
        return;
    const auto named = [](const ColumnGuess& column) {
        return column.field.empty() && anyHeader(std::span(&column.header, 1),
                                                 "валюта|валюта документа|валюта операции|валюта платежа|код валюты|"
                                                 "currency|currency code");
    };
    const auto tells = [](const ColumnGuess& column) { return column.field == kRowCurrency; };
    const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(), named);
    if (column == mapping.columns.end() || std::any_of(mapping.columns.begin(), mapping.columns.end(), tells))
        return;
    column->field = kRowCurrency;
    column->confidence = std::max(column->confidence, 0.9);
}

}

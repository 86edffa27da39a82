#pragma once
// Exchange: what the amounts of a file are worth in the audit's currency. The currency stands in a column, holds for the whole file
// (--const currency=USD), or is named by the amount itself, or by the header. Amounts in another one count only at the rate that was given for it
// (--value "rate:USD=92.5": one of it is so much of the audit's); unlike currencies are never summed, and what was exchanged is told. Immutable once made; any thread.

#include "core/import/mapping.h"

#include <limits>
#include <map>

namespace zamer::import {

struct FieldPlan;

constexpr std::string_view kRate = "rate"; // in Options::values

struct Exchange {
    static constexpr double kNoRate = std::numeric_limits<double>::quiet_NaN();

    std::string own;                   // the audit's currency
    bool signs = false;                // amounts may name their currency
    std::optional<std::size_t> column; // of the rows' currency
    std::string constant;              // for all rows
    bool keeps = false; // the entity has a field for the currency: KPIs leave amounts without a rate out by it
    std::map<std::string, std::string, std::less<>> words; // folded cells to codes, beside those that are known
    std::vector<std::pair<std::string, double>> rates;     // code or folded word

    /// Of an amount in the currency that a cell of the column names: 1, a rate, or kNoRate. An empty cell says nothing.
    double worthOfCell(std::string_view cell) const;
    /// Of an amount that may name its currency; nothing where it does not.
    std::optional<double> worthOfAmount(std::string_view amount) const;
    /// Whether no amount needs a look.
    bool isPlain() const { return !signs && ((keeps && rates.empty()) || (!column && constant.empty())); }
};

/// BadValue for a rate that is none.
Result<Exchange> exchangeOf(const Understanding& understanding, const Options& options, const Settings& settings);
/// The entity's own field for the currency: one spelling for each, the audit's where there is a rate.
void settleCurrencyField(const Exchange& exchange, FieldPlan& field);
/// What the currencies that headers name are worth; units that change nothing go.
void settleUnits(const Exchange& exchange, FieldPlan& field);
/// Where the entity has no such field, a column that is called so tells it all the same.
void findCurrency(Mapping& mapping);

}

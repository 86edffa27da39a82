#include "core/import/field_units.h"
#include "core/import/field_sense.h"
#include "core/import/text/headers.h"
#include "core/import/text/numbers.h"

#include <algorithm>

namespace zamer::import {

namespace {

bool isWordOf(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t bar = std::min(words.find('|'), words.size());
        if (words.substr(0, bar) == word)
            return true;
        words.remove_prefix(std::min(bar + 1, words.size()));
    }
    return false;
}

SourceUnit unitFor(const FieldPlan& plan, std::string_view field, const HeaderUnit& said)
{
    SourceUnit unit;
    if (plan.type == facts::Type::Money) {
        unit.currency = said.currency;
        unit.power = said.power;
    } else if (said.seconds > 0 && (plan.shape == Shape::Duration || isMinutes(field))) {
        constexpr double kMinute = 60;
        unit.each = plan.shape == Shape::Duration ? said.seconds : said.seconds / kMinute;
    }
    return unit;
}

/// "Прочитано, %": 50 is a half. A sheet's own percentages are parts of one already, and so is "50 %".
bool saysPercent(const Understanding& understanding, std::size_t column)
{
    const Layout* const layout = understanding.mapping.layout;
    const ColumnGuess& guess = understanding.mapping.columns[column];
    return layout != nullptr && isWordOf(layout->shares, guess.field) && isPercentage(guess.header);
}

}

void dropSharesOfCounts(const Understanding& understanding, FieldPlan& plan)
{
    const auto isShare = [&](const CellSource& source) { return saysPercent(understanding, source.column); };
    if (!std::all_of(plan.sources.begin(), plan.sources.end(), isShare))
        std::erase_if(plan.sources, isShare);
}

void takeUnits(const Understanding& understanding, FieldPlan& plan)
{
    bool any = false;
    for (const CellSource& source : plan.sources) {
        const HeaderUnit& said = understanding.traits[source.column].unit;
        plan.units.push_back(unitFor(plan, understanding.mapping.columns[source.column].field, said));
        any = any || said != HeaderUnit();
        if (saysPercent(understanding, source.column) && understanding.traits[source.column].aboveOne) {
            constexpr double kPercent = 0.01;
            plan.units.back().each = kPercent;
            any = true;
        }
        if (plan.shape == Shape::Duration && said.seconds > 0)
            plan.partOfDay = false;
    }
    if (!any)
        plan.units.clear();
}

bool givesShares(const Understanding& understanding, std::string_view field, const FieldPlan& plan)
{
    const Layout* const layout = understanding.mapping.layout;
    return layout != nullptr && isWordOf(layout->shares, field) && !plan.sources.empty() &&
           (!understanding.traits[plan.sources.front().column].aboveOne ||
            saysPercent(understanding, plan.sources.front().column));
}

}

// Own costs by Zamer's template: Дата;Статья;Источник;Кампания;Сумма;Валюта. Advertising, the CRM's licences, salaries: the kind comes from
// the words of the cost item; an item of another kind keeps its name. Costs by month, in a column or a column each, cover all its days;
// what was spent on sources and campaigns, without an item, is advertising.
#include "core/import/month_columns.h"
#include "core/import/text/months.h"

#include <algorithm>
#include <array>

namespace zamer::import {

const Layout& generic_costs();

namespace {

constexpr std::string_view kDay = "дата|date|день|дата с|с|начало|дата начала|from|start";
constexpr std::string_view kItem =
    "статья|статья расходов|статья затрат|вид расходов|вид затрат|назначение расхода|cost "
    "item|expense|expense type|cost type|kind";
constexpr std::string_view kMonth = "месяц|период|отчетный период|month|period";
constexpr std::string_view kSpent =
    "расход|расходы|расход (с ндс)|расход с ндс|затраты|потрачено|cost|costs|spend|spent|ad spend";
constexpr std::string_view kAmount = "сумма|расход|расходы|расход (с ндс)|расход с ндс|сумма с "
                                     "ндс|стоимость|затраты|потрачено|amount|cost|costs|spend|spent|ad spend|total";
constexpr std::string_view kSource = "источник|source|площадка";
constexpr std::string_view kCampaign = "кампания|campaign";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"until", "дата по|по|конец|дата окончания|until|to|end"},
    {"kind", kItem},
    {"month_said", kMonth},
    {"source", kSource},
    {"medium", "канал|medium"},
    {"campaign", kCampaign},
    {"amount", kAmount},
    {"currency", "валюта|currency"},
    {"clicks", "клики|переходы|clicks"},
    {"impressions", "показы|impressions"},
};
constexpr LayoutConstant kConstants[] = {{"at", kNoDay}, {"amount", "0"}};

constexpr std::size_t kFirstMonth = 1; // among the extras
std::array<LayoutExtra, kFirstMonth + kMostMonths> allExtras()
{
    std::array<LayoutExtra, kFirstMonth + kMostMonths> all{{{"month_said", facts::Type::Text}}};
    std::copy(monthExtras().begin(), monthExtras().end(), all.begin() + kFirstMonth);
    return all;
}
constexpr MonthKind kSpentIn[] = {MonthKind::Actual, MonthKind::Plain};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    if (!anyHeader(headers, kDay) && !anyHeader(headers, kMonth))
        return anyHeader(headers, kItem) && kindOfMonths(headers, kSpentIn) ? 0.6 : 0;
    if (anyHeader(headers, kItem) && anyHeader(headers, kAmount))
        return 0.7;
    return anyHeader(headers, kSource) && anyHeader(headers, kCampaign) && anyHeader(headers, kSpent) ? 0.6 : 0;
}

void adjust(Mapping& mapping, SampleRows /*sample*/)
{
    const auto dated = [](const ColumnGuess& column) { return column.field == "at" || column.field == "month_said"; };
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), dated))
        findMonths(mapping, kSpentIn);
}

Day lastOfMonth(Day first)
{
    int year = 0;
    int month = 0;
    int day = 0;
    civilFromDay(first, year, month, day);
    return dayFromCivil(month == 12 ? year + 1 : year, month % 12 + 1, 1) - 1;
}

/// A row for each month's column, over the whole of the month.
Status splitCosts(Harvest& harvest)
{
    if (Status split = splitMonths(harvest, kFirstMonth, facts::cost::at, facts::cost::amount); !split)
        return split;
    const auto until = newColumn(facts::Type::Instant, harvest.rows.rows);
    const facts::Ints at = harvest.rows.ints(facts::cost::at);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        until->ints.set(row, harvest.zone.startOf(lastOfMonth(harvest.zone.dayOf(at[row]))));
    harvest.rows.columns[facts::cost::until] = until;
    return {};
}

/// The whole month, where the file says no more.
Status spreadMonths(Harvest& harvest)
{
    if (hasMonths(harvest, kFirstMonth))
        return splitCosts(harvest);
    const facts::Ints amounts = harvest.rows.ints(facts::cost::amount);
    if (columnFor(harvest, "amount") == nullptr && !amounts.empty() && amounts.front() == 0)
        return failure(ErrorKind::FieldMissing, QStringLiteral("costs"), QStringLiteral("amount"));
    const facts::Column* const said = harvest.extra(0);
    if (!isNoDay(harvest, facts::cost::at) || columnFor(harvest, "at") != nullptr || harvest.rows.rows == 0)
        return {};
    if (said == nullptr)
        return failure(ErrorKind::FieldMissing, QStringLiteral("costs"), QStringLiteral("at"));
    const auto at = newColumn(facts::Type::Instant, harvest.rows.rows);
    const auto until = newColumn(facts::Type::Instant, harvest.rows.rows);
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        Day first = 0;
        rejected[row] = !readMonth(said->text(row), first);
        if (rejected[row])
            continue;
        at->ints.set(row, harvest.zone.startOf(first));
        until->ints.set(row, harvest.zone.startOf(lastOfMonth(first)));
    }
    harvest.rows.columns[facts::cost::at] = at;
    harvest.rows.columns[facts::cost::until] = until;
    rejectRows(harvest, Issue::Kind::BadDate, columnFor(harvest, "month_said")->header, rejected);
    return {};
}

/// Where nothing says what the money was for, but for which campaigns.
void callMarketing(Harvest& harvest)
{
    if (harvest.rows.has(facts::cost::kind) || !harvest.rows.has(facts::cost::campaign))
        return;
    const auto kind = newColumn(facts::Type::Text, harvest.rows.rows);
    kind->codes.assign(harvest.rows.rows, kind->words->add("marketing"));
    harvest.rows.columns[facts::cost::kind] = kind;
}

std::string_view kindOf(std::string_view item)
{
    if (holdsWord(item, "зарплат|заработн|оклад|фот|преми|бонус|комисси|salary|salaries|wage|payroll|bonus"))
        return "sales";
    if (holdsWord(item, "лиценз|crm|црм|битрикс|bitrix|amocrm|внедрен|интеграц|license|licence|subscription"))
        return "crm";
    if (holdsWord(item, "реклам|маркетинг|продвижен|директ|таргет|контекст|seo|smm|advert|marketing|ads"))
        return "marketing";
    return item;
}

Status finish(Harvest& harvest)
{
    if (const ColumnGuess* const column = columnFor(harvest, "kind"); column != nullptr) {
        rejectTotals(harvest, harvest.rows.column(facts::cost::kind), column->header);
        const auto named = editable(harvest, facts::cost::kind);
        const std::shared_ptr<const facts::Dictionary> items = named->words;
        named->words = std::make_shared<facts::Dictionary>();
        for (std::size_t row = 0; row < harvest.rows.rows; ++row)
            named->codes.set(row, named->words->add(kindOf(items->text(named->codes[row]))));
        harvest.rows.columns[facts::cost::kind] = named;
    }
    callMarketing(harvest);
    return spreadMonths(harvest);
}

}

const Layout& generic_costs()
{
    static const auto extras = allExtras();
    static const Layout layout{.id = "generic_costs",
                               .system = "costs",
                               .entity = facts::Entity::Costs,
                               .name = {"Own costs (template)", "Свои расходы (шаблон)"},
                               .columns = kColumns,
                               .adjust = adjust,
                               .constants = kConstants,
                               .extras = extras,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}

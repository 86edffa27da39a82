// Own costs by Zamer's template: Дата;Статья;Источник;Кампания;Сумма;Валюта. Advertising, the CRM's licences, salaries: the kind comes from
// the words of the cost item; an item of another kind keeps its name. Costs by month cover all its days; what was spent on sources
// and campaigns, without an item, is advertising.
#include "core/import/layout_tools.h"
#include "core/import/text/months.h"

#include <algorithm>

namespace zamer::import {

const Layout& generic_costs();

namespace {

constexpr std::string_view kDay = "дата|date|день|дата с|с|начало|дата начала|from|start";
constexpr std::string_view kItem =
    "статья|статья расходов|статья затрат|вид расходов|вид затрат|назначение расхода|cost "
    "item|expense|expense type|cost type|kind";
constexpr std::string_view kMonth = "месяц|month";
constexpr std::string_view kSpent = "расход|расходы|затраты|потрачено|cost|costs|spend|spent|ad spend";
constexpr std::string_view kAmount =
    "сумма|расход|расходы|стоимость|затраты|потрачено|amount|cost|costs|spend|spent|ad spend|total";
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
constexpr LayoutExtra kExtras[] = {{"currency", facts::Type::Text}, {"month_said", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"at", kNoDay}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    if (!anyHeader(headers, kDay) && !anyHeader(headers, kMonth))
        return 0;
    if (anyHeader(headers, kItem) && anyHeader(headers, kAmount))
        return 0.7;
    return anyHeader(headers, kSource) && anyHeader(headers, kCampaign) && anyHeader(headers, kSpent) ? 0.6 : 0;
}

/// The whole month, where the file says no more.
Status spreadMonths(Harvest& harvest)
{
    const facts::Column* const said = harvest.extra(1);
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
        int year = 0;
        int month = 0;
        int day = 0;
        civilFromDay(first, year, month, day);
        at->ints.set(row, harvest.zone.startOf(first));
        until->ints.set(row, harvest.zone.startOf(dayFromCivil(month == 12 ? year + 1 : year, month % 12 + 1, 1) - 1));
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
    rejectForeignCurrency(harvest, harvest.extra(0));
    return spreadMonths(harvest);
}

}

const Layout& generic_costs()
{
    static const Layout layout{.id = "generic_costs",
                               .system = "costs",
                               .entity = facts::Entity::Costs,
                               .name = {"Own costs (template)", "Свои расходы (шаблон)"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}

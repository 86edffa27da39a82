// Own costs by Zamer's template: Дата;Статья;Источник;Кампания;Сумма;Валюта. Advertising, the CRM's licences, salaries: the kind comes from
// the words of the cost item; an item of another kind keeps its name.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& generic_costs();

namespace {

constexpr std::string_view kDay = "дата|date|день|дата с|с|начало|дата начала|from|start";
constexpr std::string_view kItem =
    "статья|статья расходов|статья затрат|вид расходов|вид затрат|назначение расхода|cost "
    "item|expense|expense type|cost type|kind";
constexpr std::string_view kAmount = "сумма|расход|стоимость|затраты|amount|cost|total";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"until", "дата по|по|конец|дата окончания|until|to|end"},
    {"kind", kItem},
    {"source", "источник|source|площадка"},
    {"medium", "канал|medium"},
    {"campaign", "кампания|campaign"},
    {"amount", kAmount},
    {"currency", "валюта|currency"},
};
constexpr LayoutExtra kExtras[] = {{"currency", facts::Type::Text}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    return anyHeader(headers, kDay) && anyHeader(headers, kItem) && anyHeader(headers, kAmount) ? 0.7 : 0;
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
        for (facts::Code& code : named->codes)
            if (code != facts::kNone)
                code = named->words->add(kindOf(items->text(code)));
        harvest.rows.columns[facts::cost::kind] = named;
    }
    rejectForeignCurrency(harvest, harvest.extra(0));
    return {};
}

}

const Layout& generic_costs()
{
    static const Layout layout{.id = "generic_costs",
                               .system = "costs",
                               .entity = facts::Entity::Costs,
                               .name = {"Own costs (template)", "Свои расходы (шаблон)"},
                               .columns = kColumns,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}

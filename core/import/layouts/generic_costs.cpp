// Own costs by Zamer's template: Дата;Статья;Источник;Кампания;Сумма;Валюта. Advertising, the CRM's licences, salaries: the kind comes from
// the words of the cost item; an item of another kind keeps its name. Costs by month, in a column or a column each, cover all its days;
// what was spent on sources and campaigns, without an item, is advertising.
#include "core/import/month_columns.h"
#include "core/import/text/day_ranges.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

namespace zamer::import {

const Layout& generic_costs();

namespace {

constexpr std::string_view kDay = "дата|date|день|дата с|с|начало|дата начала|from|start";
constexpr std::string_view kItem =
    "статья|статья расходов|статья затрат|вид расходов|вид затрат|назначение расхода|cost "
    "item|expense|expense type|cost type|kind";
constexpr std::string_view kLooseItem = "item|category|категория"; // of what is sold, too
constexpr std::string_view kMonth = "месяц|период|отчетный период|неделя|month|period|week";
constexpr std::string_view kSpent = "расход|расходы|расход (с ндс)|расход с ндс|расход без "
                                    "ндс|затраты|потрачено|cost|costs|spend|spent|ad spend";
constexpr std::string_view kAmount = "сумма|расход|расходы|расход (с ндс)|расход с ндс|расход без ндс|сумма с "
                                     "ндс|стоимость|затраты|потрачено|amount|cost|costs|spend|spent|ad spend|total";
constexpr std::string_view kSource =
    "источник|source|площадка|рекламная система|рекламная площадка|рекламный канал|utm_source|utm source|"
    "система|платформа|platform";
constexpr std::string_view kMedium = "канал|medium|channel|utm_medium|utm medium";
constexpr std::string_view kCampaign = "кампания|campaign|utm_campaign|utm campaign";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"until", "дата по|по|конец|дата окончания|until|to|end"},
    {"kind", kItem},
    {"kind", kLooseItem},
    {"month_said", kMonth},
    {"source", kSource},
    {"medium", kMedium},
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

bool knowsAll(std::span<const std::string> headers)
{
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (std::none_of(std::begin(kColumns), std::end(kColumns),
                         [&](const LayoutColumn& column) { return anyHeader(headers.subspan(i, 1), column.headers); }))
            return false;
    return true;
}

/// Money spent on something that a source, a medium or a campaign names; a bare sum is one only for a campaign.
double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    if (!anyHeader(headers, kDay) && !anyHeader(headers, kMonth))
        return anyHeader(headers, kItem) && kindOfMonths(headers, kSpentIn) ? 0.6 : 0;
    if (anyHeader(headers, kItem) && anyHeader(headers, kAmount))
        return 0.7;
    const bool campaign = anyHeader(headers, kCampaign);
    const bool placed = campaign || anyHeader(headers, kSource) || anyHeader(headers, kMedium);
    if (anyHeader(headers, kLooseItem) && !(campaign && anyHeader(headers, kSource)))
        return 0;
    if (knowsAll(headers) && ((placed && anyHeader(headers, kSpent)) || (campaign && anyHeader(headers, kAmount))))
        return 0.6;
    return (anyHeader(headers, kSource) || anyHeader(headers, kMedium)) && campaign && anyHeader(headers, kSpent) ? 0.6
                                                                                                                  : 0;
}

/// "01.06.2026 - 07.06.2026" under "Дата".
bool holdsPeriods(std::size_t column, SampleRows sample)
{
    std::size_t seen = 0;
    std::size_t periods = 0;
    for (const std::vector<std::string>& row : sample)
        if (column < row.size() && !isMissing(trimmed(row[column]))) {
            ++seen;
            periods +=
                readDayRange(row[column], DateOrder::DayMonthYear) || readDayRange(row[column], DateOrder::MonthDayYear)
                    ? 1U
                    : 0U;
        }
    return periods * 2 > seen;
}

void adjust(Mapping& mapping, SampleRows sample)
{
    for (ColumnGuess& column : mapping.columns)
        if (column.field == "at" && holdsPeriods(column.index, sample))
            column.field = "month_said";
    const auto dated = [](const ColumnGuess& column) { return column.field == "at" || column.field == "month_said"; };
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), dated))
        findMonths(mapping, kSpentIn);
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

/// The whole month or other period, where the file says no more.
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
    std::vector<std::string_view> words;
    for (facts::Code code = 0; code < said->words->size(); ++code)
        words.push_back(said->words->text(code));
    const DateOrder order = orderOfPeriods(words);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        const std::optional<DayRange> period = readPeriod(said->text(row), order);
        rejected[row] = !period;
        if (!period)
            continue;
        at->ints.set(row, harvest.zone.startOf(period->first));
        until->ints.set(row, harvest.zone.startOf(period->last));
    }
    harvest.rows.columns[facts::cost::at] = at;
    harvest.rows.columns[facts::cost::until] = until;
    rejectRows(harvest, Issue::Kind::BadDate, columnFor(harvest, "month_said")->header, rejected, said);
    return {};
}

/// Where nothing says what the money was for, but for which campaigns, sources or media.
void callMarketing(Harvest& harvest)
{
    const bool placed = harvest.rows.has(facts::cost::campaign) || harvest.rows.has(facts::cost::source) ||
                        harvest.rows.has(facts::cost::medium);
    if (harvest.rows.has(facts::cost::kind) || !placed)
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

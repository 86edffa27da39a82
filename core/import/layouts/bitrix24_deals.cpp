// Deals of Bitrix24. A deal with products is a row a product, each with its own amount; the export has no closing date, and the system
// sets the expected one when a deal is closed: taken from there, and said to be estimated.
#include "core/import/harvest.h"
#include "core/import/layouts/bitrix24_columns.h"
#include "core/import/personal_text.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

const Layout& bitrix24_deals();

namespace {

namespace deal = facts::deal;

constexpr LayoutColumn kDeal[] = {
    {"id", "id"},
    {"title", "название сделки|сделка|deal name|deal", true},
    {"pipeline", "направление|воронка|pipeline|deal pipeline|category"},
    {"stage", "стадия сделки|стадия|stage|deal stage", true},
    {"amount", "сумма|income|total", true},
    {"money", "сумма/валюта|amount/currency"},
    {"currency", "валюта|currency"},
    {"probability", "вероятность|probability, %|probability|вероятность, %"},
    {"owner", "ответственный|responsible"},
    {"source", "источник|source"},
    {"company", "компания|company"},
    {"customer_name", "контакт|клиент|contact|client"},
    {"created_at", "дата создания|created|created on"},
    {"modified_at", "дата изменения|modified|modified on"},
    {"closed_at", "дата закрытия|фактическая дата закрытия|close date|closed on|date closed"},
    {"expected_close_at", "предполагаемая дата закрытия|assumed close date|expected close date|дата завершения"},
    {"closed", "сделка закрыта|closed"},
    {"lead", "лид|lead|id лида|lead id"},
    {"loss_reason", "причина отказа|причина провала|reason for loss|loss reason"},
    {"product", "товар|product|название товара|product name"},
    {"price", "цена|price"},
    {"quantity", "количество|quantity"},
    {"phone", "телефон|phone|контакт: телефон|contact: phone"},
    {"phone", "рабочий телефон|контакт: рабочий телефон|work phone|contact: work phone"},
    {"phone", "мобильный телефон|контакт: мобильный телефон|mobile phone|contact: mobile phone"},
    {"email", "e-mail|email|контакт: e-mail|contact: e-mail"},
    {"email", "рабочий e-mail|контакт: рабочий e-mail|work e-mail|contact: work e-mail"},
};
constexpr LayoutColumn kLeftOut[] = {
    {"", "повторная сделка|repeat deal"},
    {"", "повторное обращение|repeat inquiry"},
    {"", "дела|activity"},
    {"", "привязка|binding"},
    {"", "тип|type"},
    {"", "дополнительно об источнике|source information"},
    {"", "кем создана|created by"},
    {"", "кем изменена|modified by"},
    {"", "дата начала|start date"},
    {"", "комментарий|comment"},
    {"", "дата события|event date"},
    {"", "тип события|event type"},
    {"", "описание события|event description"},
    {"", "создана crm-формой|created by crm form"},
};
constexpr auto kColumns = bitrix24::joined(kDeal, bitrix24::kUtm, kLeftOut);

enum Extra : std::uint8_t { MoneyText, Closed, Price, Quantity };
constexpr LayoutExtra kExtras[] = {
    {"money", facts::Type::Text},
    {"closed", facts::Type::Flag},
    {"price", facts::Type::Money},
    {"quantity", facts::Type::Number},
};
constexpr LayoutConstant kConstants[] = {{"kind", "deal"}};

// The stages as every portal has them at first; others need --value or the stages' own list.
constexpr LayoutValue kStages[] = {
    {"status", "сделка успешна", "won"},          {"status", "deal won", "won"},
    {"status", "сделка провалена", "lost"},       {"status", "deal lost", "lost"},
    {"status", "анализ причины провала", "lost"}, {"status", "analyze failure", "lost"},
};
constexpr auto kValues = bitrix24::joined(kStages, bitrix24::kCurrencies);

std::string_view currencyIn(std::string_view money)
{
    constexpr std::pair<std::string_view, std::string_view> kSigns[] = {
        {"бел", "BYN"}, {"руб", "RUB"}, {"₽", "RUB"}, {"rub", "RUB"},   {"$", "USD"}, {"usd", "USD"},
        {"€", "EUR"},   {"eur", "EUR"}, {"₸", "KZT"},   {"тенге", "KZT"}, {"₴", "UAH"}, {"грн", "UAH"}};
    const std::string text = folded(money);
    for (const auto& [sign, code] : kSigns)
        if (text.find(sign) != std::string::npos)
            return code;
    return {};
}

/// "12 000 руб." of the list's own column, where the export has no plain amount.
void takeMoney(Harvest& harvest)
{
    const facts::Column* const money = harvest.extra(MoneyText);
    if (money == nullptr)
        return;
    facts::Table& deals = harvest.rows;
    auto amount = newColumn(facts::Type::Money, deals.rows);
    auto currency = newColumn(facts::Type::Text, deals.rows);
    Issue bad{Issue::Kind::BadNumber, false, "Сумма/Валюта", {}, 0, {}};
    for (std::size_t row = 0; row < deals.rows; ++row) {
        const std::string_view cell = money->text(row);
        std::int64_t sum = deals.intAt(deal::amount, row);
        if (sum == facts::kNull && !cell.empty() && !readMoney(cell, 0, sum)) {
            sum = facts::kNull;
            bad.value = bad.count++ == 0 ? masked(cell) : bad.value;
            bad.rows.push_back(deals.line[row]);
        }
        amount->ints.set(row, sum);
        const std::string_view own = deals.textAt(deal::currency, row);
        currency->codes.set(row, currency->words->add(own.empty() ? currencyIn(cell) : own));
    }
    deals.columns[deal::amount] = amount;
    if (deals.has(deal::currency) || currency->words->size() > 0)
        deals.columns[deal::currency] = currency;
    if (bad.count > 0)
        harvest.issues.push_back(std::move(bad));
}

struct Lines {
    std::vector<std::size_t> rows;
    bool areLines = true; // each row's amount is its price x quantity, rounded to the minor unit
};

std::vector<Lines> linesOf(const Harvest& harvest, const facts::Column& ids)
{
    std::vector<Lines> deals(ids.words->size());
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        if (ids.codes[row] == facts::kNone)
            continue;
        Lines& lines = deals[ids.codes[row]];
        lines.rows.push_back(row);
        const std::int64_t price = harvest.extra(Price)->ints[row];
        const double quantity = harvest.extra(Quantity)->numbers[row];
        const bool line = price != facts::kNull && !std::isnan(quantity) &&
                          std::llround(static_cast<double>(price) * quantity) == harvest.rows.intAt(deal::amount, row);
        lines.areLines = lines.areLines && line;
    }
    return deals;
}

/// One row a deal: the lines' sum, or the deal's amount once; the product of the largest line.
void groupProducts(Harvest& harvest)
{
    facts::Table& deals = harvest.rows;
    if (harvest.extra(Price) == nullptr || harvest.extra(Quantity) == nullptr || !deals.has(deal::id))
        return;
    auto amount = newColumn(facts::Type::Money, deals.rows);
    auto product = std::make_shared<facts::Column>(
        deals.has(deal::product) ? *deals.column(deal::product) : *newColumn(facts::Type::Text, deals.rows));
    for (std::size_t row = 0; row < deals.rows; ++row)
        amount->ints.set(row, deals.intAt(deal::amount, row));
    const facts::ColumnPtr ids = deals.columns[deal::id];
    for (const Lines& lines : linesOf(harvest, *ids)) {
        if (lines.rows.size() < 2)
            continue;
        const std::size_t head = lines.rows.front();
        double largest = -1;
        std::int64_t sum = 0;
        for (const std::size_t row : lines.rows) {
            const std::int64_t price = harvest.extra(Price)->ints[row];
            const double value =
                price == facts::kNull ? 0 : static_cast<double>(price) * harvest.extra(Quantity)->numbers[row];
            if (value > largest) {
                largest = value;
                product->codes.set(head, product->codes[row]);
            }
            sum += lines.areLines ? deals.intAt(deal::amount, row) : 0;
        }
        if (lines.areLines)
            amount->ints.set(head, sum);
    }
    deals.columns[deal::amount] = amount;
    deals.columns[deal::product] = product;
    mergeRows(harvest, *ids, {});
}

bool isClosed(const Harvest& harvest, std::size_t row)
{
    if (const facts::Column* const closed = harvest.extra(Closed); closed != nullptr && closed->flags[row] >= 0)
        return closed->flags[row] == 1;
    const std::string_view status = harvest.rows.textAt(deal::status, row);
    return status == "won" || status == "lost";
}

/// A closed deal was closed by its last change, and by the export: a later day is what was expected once.
Instant closedBy(const Harvest& harvest, std::size_t row)
{
    const Instant expected = harvest.rows.intAt(deal::expected_close_at, row);
    const Instant modified = harvest.rows.intAt(deal::modified_at, row);
    const Instant exported = harvest.mapping != nullptr ? harvest.mapping->exportedAt : kNoInstant;
    const Instant latest = modified != facts::kNull ? modified : exported != kNoInstant ? exported : expected;
    return expected == facts::kNull ? expected : std::min(expected, latest);
}

void closeWhereExpected(Harvest& harvest)
{
    facts::Table& deals = harvest.rows;
    if (deals.has(deal::closed_at) || !deals.has(deal::expected_close_at))
        return;
    auto closed = newColumn(facts::Type::Instant, deals.rows);
    Issue issue{Issue::Kind::EstimatedClose, false, "expected_close_at", {}, 0, {}};
    for (std::size_t row = 0; row < deals.rows; ++row) {
        const Instant closedAt = closedBy(harvest, row);
        if (!isClosed(harvest, row) || closedAt == facts::kNull)
            continue;
        closed->ints.set(row, closedAt);
        ++issue.count;
        if (issue.rows.size() < 1'000)
            issue.rows.push_back(deals.line[row]);
    }
    if (issue.count == 0)
        return;
    deals.columns[deal::closed_at] = closed;
    harvest.issues.push_back(std::move(issue));
}

/// Closed in a stage of the portal's own: whether it was won nobody says.
void reportUnknownEnds(Harvest& harvest)
{
    const facts::Table& deals = harvest.rows;
    Issue issue{Issue::Kind::UnknownStage, false, "stage", {}, 0, {}};
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (harvest.extra(Closed) == nullptr || !isClosed(harvest, row) || !deals.isEmptyAt(deal::status, row))
            continue;
        ++issue.count;
        listWords(stageForIssue(deals.textAt(deal::stage, row), harvest.settings.country.toStdString()), kStagesNamed,
                  issue.value);
        if (issue.rows.size() < 1'000)
            issue.rows.push_back(deals.line[row]);
    }
    if (issue.count > 0)
        harvest.issues.push_back(std::move(issue));
}

/// Leads are numbered apart and carry the system's prefix (bitrix24_leads).
void nameLeads(facts::Table& deals)
{
    if (!deals.has(deal::lead))
        return;
    auto lead = newColumn(facts::Type::Text, deals.rows);
    for (std::size_t row = 0; row < deals.rows; ++row) {
        const std::string_view id = deals.textAt(deal::lead, row);
        if (!id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos)
            lead->codes.set(row, lead->words->add("L_" + std::string(id)));
    }
    deals.columns[deal::lead] = lead;
}

Status finish(Harvest& harvest)
{
    takeMoney(harvest);
    groupProducts(harvest);
    closeWhereExpected(harvest);
    reportUnknownEnds(harvest);
    nameLeads(harvest.rows);
    return {};
}

}

const Layout& bitrix24_deals()
{
    static const Layout layout{.id = "bitrix24_deals",
                               .system = "bitrix24",
                               .entity = facts::Entity::Deals,
                               .name = {"Bitrix24 deals", "Сделки Битрикс24"},
                               .columns = kColumns,
                               .values = kValues,
                               .idHeader = "id",
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish};
    return layout;
}

}

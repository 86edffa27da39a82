// Documents of МойСклад: customer orders, shipments, retail sales, returns; one row a document. Written from the words of its lists; no
// genuine file was seen.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& moysklad_sales();

namespace {

constexpr std::string_view kNumber = "№|номер|№ документа";
constexpr std::string_view kTime = "время|дата|дата и время|дата создания";
constexpr std::string_view kCustomer = "контрагент|покупатель";
constexpr std::string_view kOwn = "оплачено|отгружено|канал продаж|со склада|на склад|сумма оплаты|точка продаж";

constexpr LayoutColumn kColumns[] = {
    {"order", kNumber},
    {"at", kTime},
    {"customer", kCustomer},
    {"amount", "сумма|итого"},
    {"vat", "ндс|сумма ндс"},
    {"margin", "прибыль"},
    {"delivery", "стоимость доставки|доставка"},
    {"document", "тип документа|тип|вид документа"},
    {"currency", "валюта"},
    {"", "оплачено|отгружено|зарезервировано|статус|организация|склад|со склада|на склад|канал продаж|проект|договор|"
         "комментарий|отправлено|напечатано|сумма оплаты|точка продаж|владелец-сотрудник"},
};
enum Extra : std::uint8_t { Document, Currency };
constexpr LayoutExtra kExtras[] = {{"document", facts::Type::Text}, {"currency", facts::Type::Text}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    return anyHeader(headers, kNumber) && anyHeader(headers, kTime) && anyHeader(headers, kCustomer) &&
                   anyHeader(headers, "сумма") && anyHeader(headers, kOwn)
               ? 0.8
               : 0;
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, harvest.rows.column(facts::purchase::order), "№");
    rejectForeignCurrency(harvest, harvest.extra(Currency));
    markRefunds(harvest, harvest.extra(Document));
    numberLines(harvest);
    return {};
}

}

const Layout& moysklad_sales()
{
    static const Layout layout{.id = "moysklad_sales",
                               .system = "moysklad",
                               .entity = facts::Entity::Purchases,
                               .name = {"MoySklad documents", "Документы МойСклад"},
                               .columns = kColumns,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

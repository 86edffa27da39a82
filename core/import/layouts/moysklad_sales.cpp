// Documents of МойСклад: customer orders, shipments, retail sales, returns; one row a document. Written from the words of its lists; no
// genuine file was seen.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& moysklad_sales();

namespace {

constexpr std::string_view kNumber = "№|номер|№ документа";
constexpr std::string_view kTime = "время|дата|дата и время|дата создания";
constexpr std::string_view kCustomer = "контрагент|покупатель";
constexpr std::string_view kDocument = "тип документа|тип|вид документа";
constexpr std::string_view kOwn = "оплачено|отгружено|канал продаж|со склада|на склад|сумма оплаты|точка продаж";

constexpr LayoutColumn kColumns[] = {
    {"order", kNumber},
    {"at", kTime},
    {"customer", kCustomer},
    {"amount", "сумма|итого"},
    {"vat", "ндс|сумма ндс"},
    {"margin", "прибыль"},
    {"delivery", "стоимость доставки|доставка"},
    {"document", kDocument},
    {"currency", "валюта"},
    {"state", "статус"},
    {"", "оплачено|отгружено|зарезервировано|организация|склад|со склада|на склад|канал продаж|проект|договор|"
         "комментарий|отправлено|напечатано|сумма оплаты|точка продаж|владелец-сотрудник"},
};
enum Extra : std::uint8_t { Document, State };
constexpr LayoutExtra kExtras[] = {{"document", facts::Type::Text}, {"state", facts::Type::Text}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    const bool own = anyHeader(headers, kOwn) || (anyHeader(headers, "время") && anyHeader(headers, kDocument));
    return own && anyHeader(headers, kNumber) && anyHeader(headers, kTime) && anyHeader(headers, kCustomer) &&
                   anyHeader(headers, "сумма")
               ? 0.8
               : 0;
}

/// Goods that came in are a return or a purchase of one's own, and nothing but the list's title says which.
bool cameIn(const Harvest& harvest)
{
    return columnCalled(harvest, "на склад") != nullptr && columnCalled(harvest, "со склада") == nullptr;
}

Status finish(Harvest& harvest)
{
    if (cameIn(harvest) && harvest.extra(Document) == nullptr && !harvest.rows.has(facts::purchase::refund))
        return failure(ErrorKind::FieldMissing, QStringLiteral("purchases"), QStringLiteral("refund"));
    rejectDeclined(harvest, State, "state");
    rejectTotals(harvest, harvest.rows.column(facts::purchase::order), "№");
    rejectUnsold(harvest, Document, "document");
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

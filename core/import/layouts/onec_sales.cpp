// Sales from 1C: a register or report with a line for each item. A sale is what one document says; a refund has a negative amount or its
// document says so. Written from the words 1C uses; no genuine file was seen.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& onec_sales();

namespace {

constexpr std::string_view kDay = "дата|период|дата документа|дата продажи|период, день|день|date";
constexpr std::string_view kDocument = "регистратор|документ|документ продажи|документ реализации";
constexpr std::string_view kCustomer = "контрагент|покупатель|клиент|партнер|партнёр";
constexpr std::string_view kItem = "номенклатура|товар";
constexpr std::string_view kAmount = "сумма|сумма документа|сумма с ндс|выручка|сумма продажи|стоимость|всего";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"order", "номер|номер документа|№ документа"},
    {"order", kDocument},
    {"line", "номер строки|№ строки"},
    {"customer", kCustomer},
    {"product", kItem},
    {"quantity", "количество|кол-во"},
    {"amount", kAmount},
    {"vat", "ндс|сумма ндс|в т.ч. ндс|в том числе ндс"},
    {"margin", "валовая прибыль|прибыль|маржа"},
    {"document", "вид операции|тип документа|хозяйственная операция"},
    {"currency", "валюта"},
    {"", "себестоимость|менеджер|ответственный|организация|склад|подразделение|цена|ед. изм.|единица|договор"},
};
enum Extra : std::uint8_t { Document };
constexpr LayoutExtra kExtras[] = {{"document", facts::Type::Text}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    if (!anyHeader(headers, kDay) || !anyHeader(headers, kCustomer) || !anyHeader(headers, kAmount))
        return 0;
    if (anyHeader(headers, kItem))
        return 0.8;
    return anyHeader(headers, "сумма документа") ? 0.7 : anyHeader(headers, kDocument) ? 0.6 : 0;
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, facts::purchase::customer);
    rejectUnsold(harvest, Document, "document");
    markRefunds(harvest, harvest.extra(Document));
    markRefunds(harvest, harvest.rows.column(facts::purchase::order));
    numberLines(harvest);
    return {};
}

}

const Layout& onec_sales()
{
    static const Layout layout{.id = "onec_sales",
                               .system = "1c",
                               .entity = facts::Entity::Purchases,
                               .name = {"1C sales", "Продажи из 1С"},
                               .columns = kColumns,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

// Payments: a bank statement or an acquirer's register. Money that came in is a purchase, money given back a refund; what the company paid to
// others is neither and is left out. Written from the words banks use; no genuine file was seen.
#include "core/import/layout_tools.h"
#include "core/import/refund_words.h"

namespace zamer::import {

const Layout& payment_register();

namespace {

constexpr std::string_view kDay = "дата операции|дата|дата платежа|дата проводки|дата и время операции|operation date";
constexpr std::string_view kPayer = "плательщик|контрагент|наименование контрагента|плательщик/получатель|payer";
constexpr std::string_view kTaxId = "инн|инн плательщика|инн контрагента";
constexpr std::string_view kIncome = "приход|поступление|поступления|кредит|зачисление|сумма по кредиту|сумма|сумма "
                                     "операции|сумма платежа|amount";
constexpr std::string_view kPurpose = "назначение|назначение платежа|основание|purpose";
constexpr std::string_view kReference = "rrn|номер транзакции|id платежа|id операции|payment id";
constexpr std::string_view kFee = "комиссия|к зачислению|сумма к зачислению|fee"; // an acquirer's
constexpr std::string_view kSpent = "расход|списание|списания|дебет|сумма по дебету";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"order", kReference},
    {"order", "номер документа|№ документа|номер заказа|номер|№"},
    {"customer", kTaxId},
    {"customer", kPayer},
    {"customer", "карта|номер карты|card"},
    {"amount", kIncome},
    {"purpose", kPurpose},
    {"operation", "тип операции|операция|вид операции|operation"},
    {.field = "amount", .headers = kSpent, .outgoing = true},
    {"currency", "валюта|валюта операции|валюта платежа|currency"},
    {"state", "статус|статус операции|статус платежа|состояние|status"},
    {"", kFee},
    {"", "остаток|счет|счёт|бик|банк"},
};
enum Extra : std::uint8_t { Purpose, Operation, State };
constexpr LayoutExtra kExtras[] = {
    {"purpose", facts::Type::Text}, {"operation", facts::Type::Text}, {"state", facts::Type::Text}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    const bool paid = anyHeader(headers, kPurpose) || anyHeader(headers, kReference) || anyHeader(headers, kFee);
    const bool somebody =
        anyHeader(headers, kPayer) || anyHeader(headers, kTaxId) || anyHeader(headers, "карта|номер карты|card");
    return anyHeader(headers, kDay) && somebody && anyHeader(headers, kIncome) && paid ? 0.7 : 0;
}

bool saysRefund(const Harvest& harvest, std::size_t row)
{
    const facts::Column* const purpose = harvest.extra(Purpose);
    const facts::Column* const operation = harvest.extra(Operation);
    return (purpose != nullptr && isRefundPurpose(purpose->text(row))) ||
           (operation != nullptr && isRefundOperation(operation->text(row)));
}

/// What markRefunds reads: a word where the payment says that it is a refund.
std::shared_ptr<facts::Column> refundsSaid(const Harvest& harvest)
{
    const auto said = newColumn(facts::Type::Text, harvest.rows.rows);
    const facts::Code refund = said->words->add("refund");
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        if (saysRefund(harvest, row))
            said->codes.set(row, refund);
    return said;
}

/// In an acquirer's register a negative amount went back to a buyer. In a bank statement it may be the rent: only one that says so is a
/// refund.
void rejectMoneyOut(Harvest& harvest)
{
    const ColumnGuess* const spent = columnCalled(harvest, kSpent);
    if ((columnCalled(harvest, kReference) || columnCalled(harvest, kFee)) && spent == nullptr)
        return;
    const ColumnGuess* const amount = spent != nullptr ? spent : columnFor(harvest, "amount");
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row)
        rejected[row] = harvest.rows.intAt(facts::purchase::amount, row) < 0 && !saysRefund(harvest, row);
    rejectRows(harvest, Issue::Kind::MoneyOut, amount ? amount->header : std::string(), rejected);
}

/// The purpose is a person's data in part, so it stays behind here.
Status finish(Harvest& harvest)
{
    rejectTotals(harvest, facts::purchase::customer);
    rejectDeclined(harvest, State, "state");
    rejectMoneyOut(harvest);
    markRefunds(harvest, refundsSaid(harvest).get());
    numberLines(harvest);
    return {};
}

}

const Layout& payment_register()
{
    static const Layout layout{.id = "payment_register",
                               .system = "payments",
                               .entity = facts::Entity::Purchases,
                               .name = {"Payment register", "Реестр платежей"},
                               .columns = kColumns,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

// Which key KPIs suit which kind of business, and why.
#include "core/kpi/kpi.h"
#include "core/method/kpi_choice.h"

#include <algorithm>
#include <array>

namespace zamer::method {

namespace {

struct Candidate {
    std::string_view kpi;
    Text reason;
};

/// One place among the seven: the first candidate that the data give is taken.
using Slot = std::vector<Candidate>;

Slot answers()
{
    return {{"first_response_time",
             {"A young company lives on new leads, and the first to answer is the first to talk to the customer.",
              "Молодая компания живёт новыми заявками: кто первым ответил, с тем клиент и разговаривает."}},
            {"untouched_leads",
             {"A lead that nobody answers was paid for and thrown away.",
              "Заявка без ответа — оплаченная и выброшенная."}}};
}

Slot callBacks()
{
    return {{"missed_not_returned",
             {"Calling back a missed customer is the cheapest sale there is.",
              "Перезвонить на пропущенный звонок — самая дешёвая продажа."}},
            {"missed_calls",
             {"Every missed call is a customer who dials the next number.",
              "Каждый пропущенный — клиент, который наберёт следующий номер."}},
            {"untouched_leads",
             {"A lead that nobody answers was paid for and thrown away.",
              "Заявка без ответа — оплаченная и выброшенная."}}};
}

Slot conversion()
{
    return {
        {"lead_conversion",
         {"Shows whether attention to leads turns into sales.", "Показывает, превращается ли внимание в продажи."}},
        {"win_rate", {"How many of the closed deals end in a sale.", "Сколько закрытых сделок кончается продажей."}}};
}

Slot newCustomers()
{
    return {
        {"cac",
         {"New customers are bought: their price decides whether growth pays.",
          "Новых клиентов покупают: их цена решает, окупается ли рост."}},
        {"average_order", {"Says what one customer won brings at once.", "Сколько один новый клиент приносит сразу."}}};
}

Slot sales()
{
    return {{"revenue",
             {"What the owner looks at first; read it beside the lead count and the order value.",
              "Сюда собственник смотрит первым; читать рядом с числом заявок и средним чеком."}},
            {"sales_count", {"Sales by count, whatever their size.", "Продажи в штуках, независимо от суммы."}}};
}

Slot voice(const Text& reason)
{
    return {{"nps", reason},
            {"csi", reason},
            {"returning_customers",
             {"Customers who come back vote with their money; no survey is needed.",
              "Вернувшийся клиент голосует рублём; опрос не нужен."}}};
}

Slot people()
{
    return {{"adoption",
             {"A system that people do not work in changes nothing else.",
              "Если в системе не работают, остальное не изменится."}},
            {"staff_satisfaction",
             {"People who find the system a burden go round it.", "Кому система в тягость, тот её обходит."}},
            {"deals_per_manager",
             {"Shows whether the same people sell more.", "Показывает, больше ли продают те же люди."}}};
}

Slot repeats()
{
    return {{"repeat_sales",
             {"A mature business earns from those it already has: the next sale costs no advertising.",
              "Зрелый бизнес зарабатывает на тех, кто уже есть: следующая продажа не требует рекламы."}},
            {"average_order",
             {"With a stable base the order value moves revenue most.",
              "При устойчивой базе выручку сильнее всего двигает средний чек."}}};
}

Slot lifetime()
{
    return {{"ltv",
             {"Says what a customer is worth over time, and so what may be spent on keeping one.",
              "Сколько клиент стоит со временем, а значит, сколько можно тратить на удержание."}},
            {"average_order",
             {"What an order brings, until there is history enough for LTV.",
              "Сколько приносит заказ, пока для LTV мало истории."}},
            {"revenue",
             {"What the owner looks at first; read it beside the lead count and the order value.",
              "Сюда собственник смотрит первым; читать рядом с числом заявок и средним чеком."}}};
}

Slot keeping()
{
    return {{"retention",
             {"Losing customers quietly is the dearest loss of a mature business.",
              "Тихая потеря клиентов — самая дорогая потеря зрелого бизнеса."}},
            {"returning_customers",
             {"Customers who come back vote with their money; no survey is needed.",
              "Вернувшийся клиент голосует рублём; опрос не нужен."}}};
}

Slot closing()
{
    return {
        {"win_rate",
         {"With few deals each one counts: how many of those closed were won.",
          "Когда сделок немного, важна каждая: сколько закрытых выиграно."}},
        {"lead_conversion",
         {"Shows whether attention to leads turns into sales.", "Показывает, превращается ли внимание в продажи."}}};
}

Slot cycle()
{
    return {{"sales_cycle",
             {"Months in work are money lent to the customer; order in the funnel shortens them first.",
              "Месяцы в работе — деньги, одолженные клиенту; порядок в воронке сокращает их первым."}},
            {"stage_dwell_time", {"Shows on which stage deals wait.", "Показывает, на каком этапе сделки ждут."}}};
}

Slot stuck()
{
    return {{"stuck_deals",
             {"A long deal dies silently: it is the stuck ones that the system must bring to light.",
              "Длинная сделка умирает молча: зависшие и должна показывать система."}},
            {"no_next_step",
             {"A deal without a next step is already half lost.", "Сделка без задачи уже наполовину потеряна."}}};
}

Slot orderSize()
{
    return {{"average_order",
             {"In few large deals the size of a deal decides the year.",
              "При редких крупных сделках год решает размер сделки."}},
            {"revenue",
             {"What the owner looks at first; read it beside the lead count and the order value.",
              "Сюда собственник смотрит первым; читать рядом с числом заявок и средним чеком."}}};
}

Slot forecasts()
{
    return {{"forecast_accuracy",
             {"Plans of a long cycle rest on forecasts: the system is good when they come true.",
              "Планы при длинном цикле держатся на прогнозе: система хороша, если он сбывается."}},
            {"adoption",
             {"A system that people do not work in changes nothing else.",
              "Если в системе не работают, остальное не изменится."}},
            {"deals_per_manager",
             {"Shows whether the same people sell more.", "Показывает, больше ли продают те же люди."}}};
}

Slot contacts()
{
    return {
        {"no_next_step",
         {"A deal without a next step is already half lost.", "Сделка без задачи уже наполовину потеряна."}},
        {"overdue_tasks",
         {"Promises kept on time are what the customer remembers.", "Клиент запоминает, держат ли обещанные сроки."}},
        {"sales_cycle",
         {"Order in the funnel shortens the way to a sale first.",
          "Порядок в воронке первым делом сокращает путь к продаже."}}};
}

std::vector<Slot> slotsOf(BusinessKind kind)
{
    switch (kind) {
    case BusinessKind::Young:
        return {answers(),
                callBacks(),
                conversion(),
                newCustomers(),
                sales(),
                voice({"First impressions decide what is told about a new company.",
                       "О новой компании судят по первым впечатлениям."}),
                people()};
    case BusinessKind::Mature:
        return {repeats(),
                lifetime(),
                keeping(),
                voice({"Whoever would recommend buys again: it is the early sign of repeat sales.",
                       "Кто готов рекомендовать, купит снова: это ранний признак повторных продаж."}),
                closing(),
                contacts(),
                people()};
    case BusinessKind::LongDeals:
        break;
    }
    return {cycle(),
            closing(),
            stuck(),
            orderSize(),
            sales(),
            forecasts(),
            voice({"Large customers are few, and each of them talks to the others.",
                   "Крупных клиентов немного, и они знают друг друга."})};
}

bool isTaken(const std::vector<Suggestion>& suggestions, std::string_view kpi)
{
    return std::any_of(suggestions.begin(), suggestions.end(),
                       [kpi](const Suggestion& each) { return each.kpi == kpi; });
}

}

std::span<const BusinessText, 3> businessKinds()
{
    static constexpr std::array<BusinessText, 3> kinds{
        BusinessText{BusinessKind::Young,
                     "young",
                     {"Young company", "Молодая компания"},
                     {"It grows by new customers: what counts is that none of them waits.",
                      "Растёт за счёт новых клиентов: важно, чтобы никто из них не ждал."}},
        BusinessText{BusinessKind::Mature,
                     "mature",
                     {"Mature business", "Зрелый бизнес"},
                     {"It lives on the customers it has: what counts is that they come back.",
                      "Живёт за счёт тех, кто уже есть: важно, чтобы они возвращались."}},
        BusinessText{BusinessKind::LongDeals,
                     "long",
                     {"Few large deals", "Редкие крупные сделки"},
                     {"A deal takes months: what counts is that none of them stands still unseen.",
                      "Сделка идёт месяцами: важно, чтобы ни одна не стояла незамеченной."}}};
    return kinds;
}

std::optional<BusinessKind> businessKindByKey(std::string_view key)
{
    for (const BusinessText& each : businessKinds())
        if (each.key == key)
            return each.kind;
    return {};
}

std::vector<Suggestion> suggestKpis(BusinessKind kind, const std::set<std::string>& measured)
{
    std::vector<Suggestion> suggestions;
    for (const Slot& slot : slotsOf(kind)) {
        std::optional<Suggestion> best;
        for (const Candidate& candidate : slot) {
            if (kpi::find(candidate.kpi) == nullptr || isTaken(suggestions, candidate.kpi))
                continue;
            const std::string id(candidate.kpi);
            const bool isMeasured = measured.contains(id);
            if (!best || (isMeasured && !best->measured))
                best = Suggestion{id, candidate.reason, isMeasured};
        }
        if (best)
            suggestions.push_back(std::move(*best));
    }
    return suggestions;
}

}

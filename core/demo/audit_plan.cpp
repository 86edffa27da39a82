#include "core/demo/audit_plan.h"

#include "core/demo/people.h"
#include "core/demo/world.h"

namespace zamer::demo {

namespace {

constexpr Text kAuditor{"N. Voronina", "Н. Воронина"};

struct StepLine {
    const char* step;
    const char* status;
    int month;
    int day;
    bool byHead;
    Text note;
    Text reason;
};

const StepLine kSteps[] = {
    {"1.1",
     "done",
     5,
     4,
     false,
     {"Measured from the amoCRM export of 4 May, 2 February to 3 May. Three rows without an ID are form spam.",
      "Измерено по выгрузке amoCRM от 4 мая, период со 2 февраля по 3 мая. Три строки без ID — спам из формы."},
     {}},
    {"1.2",
     "done",
     4,
     24,
     false,
     {"12 of 12 managers answered. Most frequent wish: one place for calls, letters and tasks.",
      "Ответили 12 из 12 менеджеров. Чаще всего просят одно место для звонков, писем и задач."},
     {}},
    {"1.3",
     "done",
     4,
     30,
     false,
     {"90 customers answered the NPS question, 20–29 April. Detractors name slow answers.",
      "На вопрос NPS ответили 90 клиентов, 20–29 апреля. Недовольные называют долгий ответ."},
     {}},
    {"1.4",
     "done",
     4,
     29,
     true,
     {"Goal: lead to sale in 30 days from 12% to 16% by 18 November 2026. Owner: K. Ershov.",
      "Цель: конверсия заявки в продажу за 30 дней с 12 % до 16 % к 18 ноября 2026 года. Ответственный: К. Ершов."},
     {}},
    {"1.5",
     "done",
     4,
     29,
     true,
     {"Seven KPIs agreed with the head of sales, at least one of each direction.",
      "Семь показателей согласованы с руководителем отдела продаж, не меньше одного в каждом направлении."},
     {}},
    {"1.6",
     "done",
     4,
     30,
     true,
     {"Targets for August, November and May set from the better half of the managers.",
      "Цели на август, ноябрь и май взяты по лучшей половине менеджеров."},
     {}},
    {"2.1",
     "na",
     5,
     25,
     false,
     {},
     {"The plan of amoCRM in use keeps no log-in statistics; activity is judged by deals and tasks in step 2.3.",
      "Тариф amoCRM не хранит статистику входов; активность оцениваем по сделкам и задачам на шаге 2.3."}},
    {"2.2",
     "done",
     6,
     1,
     false,
     {"Amount and source are filled in more often than in spring. Agreed: no move to “Offer sent” without an amount.",
      "Бюджет и источник заполняют чаще, чем весной. Договорились: без бюджета сделку в «КП отправлено» не "
      "переводить."},
     {}},
    {"2.3",
     "done",
     6,
     8,
     false,
     {"All 12 managers create deals; tasks per deal grew by half, mostly automatic ones.",
      "Сделки ведут все 12 менеджеров; задач на сделку стало в полтора раза больше, в основном автоматических."},
     {}},
    {"2.4",
     "done",
     6,
     15,
     false,
     {"First answers now go out from the card. D. Fomin and R. Vlasov still work from their own phones.",
      "Первый ответ уходит из карточки. Д. Фомин и Р. Власов по-прежнему звонят со своих телефонов."},
     {}},
    {"2.5",
     "done",
     6,
     17,
     false,
     {"New cards duplicate old ones more often: the site form creates a contact without looking for the phone.",
      "Новые карточки чаще повторяют старые: форма сайта создаёт контакт, не проверяя телефон."},
     {}},
    {"2.6",
     "done",
     6,
     17,
     true,
     {"One scenario runs: the first answer moves the deal and sets the next task.",
      "Работает один сценарий: первый ответ двигает сделку и ставит следующую задачу."},
     {}},
    {"3.1",
     "done",
     11,
     2,
     false,
     {"Compared with the baseline: 3 August to 1 November, the same 13 weeks in length.",
      "Сравнили с базой: с 3 августа по 1 ноября, те же 13 недель."},
     {}},
    {"3.2",
     "progress",
     11,
     2,
     false,
     {"To discuss with K. Ershov: duplicates grew, and two managers sell as they did in spring.",
      "Обсудить с К. Ершовым: дублей стало больше, а двое менеджеров продают как весной."},
     {}},
    {"3.4",
     "done",
     9,
     21,
     false,
     {"12 of 12 answered, 14–18 September. They ask for fewer automatic tasks.",
      "Ответили 12 из 12, 14–18 сентября. Просят меньше автоматических задач."},
     {}},
    {"3.5",
     "progress",
     10,
     23,
     false,
     {"5 of 8 interviews held; one lost customer is still missing.",
      "Проведено 5 интервью из 8; не хватает одного ушедшего клиента."},
     {}},
};

}

Settings demoSettings(Language language)
{
    Settings settings;
    settings.client = Text{"Severny Svet", "Северный Свет"}.in(language);
    settings.business = Text{"lighting wholesale", "светотехника оптом"}.in(language);
    settings.crm = QStringLiteral("amoCRM");
    settings.auditor = kAuditor.in(language);
    settings.goLive = toDate(calendar().goLive);
    settings.timeZone = QStringLiteral("Europe/Moscow");
    settings.currency = QStringLiteral("RUB");
    settings.country = QStringLiteral("RU");
    settings.margin = 0.30;
    settings.horizonDays = 30;
    settings.qualifiedStage = QString::fromUtf8(kStages[Qualified].name);
    return settings;
}

std::vector<KeyKpi> keyKpis()
{
    constexpr double kMinor = 100;
    return {
        {"lead_conversion", {0.14, 0.16, 0.18}, kHeadOfSales},
        {"sales_cycle", {19, 17, 15}, kHeadOfSales},
        {"duplicate_cards", {0.034, 0.030, 0.020}, kAuditor},
        {"average_order", {132'000 * kMinor, 138'000 * kMinor, 145'000 * kMinor}, kHeadOfSales},
        {"revenue", {14'000'000 * kMinor, 15'500'000 * kMinor, 17'500'000 * kMinor}, kHeadOfSales},
        {"returning_customers", {0.22, 0.26, 0.30}, kHeadOfSales},
        {"deals_per_manager", {9, 10, 11}, kHeadOfSales},
    };
}

Text targetOrigin()
{
    return {"agreed with the head of sales, 30 April 2026",
            "согласовано с руководителем отдела продаж, 30 апреля 2026"};
}

std::vector<PlannedSnapshot> snapshots()
{
    const Calendar& dates = calendar();
    return {{"baseline", dates.baseline, toDate(dates.baselineExport)}, {"deep", dates.deep, toDate(dates.endExport)}};
}

std::vector<StepState> stepStates(Language language)
{
    std::vector<StepState> states;
    for (const StepLine& line : kSteps) {
        StepState state;
        state.step = line.step;
        state.status = line.status;
        state.note = line.note.in(language);
        state.reason = line.reason.in(language);
        state.by = (line.byHead ? kHeadOfSales : kAuditor).in(language);
        state.on = QDate(2026, line.month, line.day);
        states.push_back(std::move(state));
    }
    return states;
}

}

#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"lead_conversion", "first_response_time", "sales_cycle",
                                                "average_order",   "returning_customers", "deals_per_manager"};

constexpr std::array kEntries{
    Entry{"reason",
          {"Reason for another choice", "Почему выбор иной"},
          {"Only if there are fewer or more, or a direction is missing",
           "Только если их меньше или больше либо нет какого-то направления"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    const bool reasoned = facts.keyKpis > 0 && isFilled(facts, "reason");
    return {require({"at least 5 key KPIs", "не меньше 5 ключевых показателей"}, reasoned ? 5 : facts.keyKpis, 5),
            require({"no more than 7", "не больше 7"}, facts.keyKpis > 0 && (facts.keyKpis <= 7 || reasoned)),
            require({"from all 4 directions", "из всех 4 направлений"}, reasoned ? 4 : facts.keyDirections, 4)};
}

}

const Step& choose_kpis()
{
    static const Step step{
        .id = "1.5",
        .stage = StageId::Baseline,
        .number = 5,
        .title = {"Choose the key KPIs", "Выбрать ключевые показатели"},
        .why = {"Thirty figures hide the three that matter. Five to seven can be kept in mind, discussed weekly and "
                "printed on one page.",
                "За тридцатью цифрами не видно трёх главных. Пять-семь можно держать в голове, обсуждать каждую неделю "
                "и уместить на странице."},
        .how = {"Take at least one KPI from each direction: operations, money, customers, staff; two or three where "
                "the client’s problem lies. Prefer what a manager can move, and what the data already hold well. "
                "Choose before looking at results: choosing afterwards always flatters.",
                "Возьмите хотя бы по одному показателю из каждого направления: процессы, деньги, клиенты, сотрудники; "
                "два-три — там, где у клиента болит. Лучше те, на которые менеджер может повлиять и по которым данные "
                "уже хорошие. Выбирайте до результатов: выбор задним числом всегда льстит."},
        .doneWhen = {"Five to seven KPIs are chosen and every direction is there, or the reason for another choice is "
                     "written down.",
                     "Выбрано пять-семь показателей, представлены все направления, либо записано, почему иначе."},
        .dueDay = 13,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = true,
    };
    return step;
}

}

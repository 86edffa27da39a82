#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"lead_conversion", "stage_conversion", "win_rate",
                                                "sales_cycle",     "average_order",    "repeat_sales"};

constexpr std::array kEntries{
    Entry{"actions",
          {"Actions", "Действия"},
          {"One a line: action; owner; date; expected effect",
           "По одному в строке: действие; ответственный; срок; ожидаемый эффект"},
          true},
    Entry{"next_measurement", {"Next measurement", "Следующий замер"}, {"A day", "День"}},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"actions with owner, date and effect", "действия с ответственным, сроком и эффектом"},
                    linesWithParts(facts, "actions", 4), 3),
            require({"the day of the next measurement", "день следующего замера"}, hasDate(facts, "next_measurement"))};
}

}

const Step& process_optimisation()
{
    static const Step step{
        .id = "4.6",
        .stage = StageId::Strategic,
        .number = 6,
        .title = {"Optimise the process from the data", "Улучшить процесс по данным"},
        .why = {"An audit ends in decisions or in a drawer. An action with an owner, a day and an expected effect can "
                "be checked next quarter.",
                "Аудит заканчивается либо решениями, либо ящиком стола. Действие с ответственным, сроком и ожидаемым "
                "эффектом можно проверить в следующем квартале."},
        .how = {"Take the places where most money is lost and propose one action for each. Write the effect with its "
                "arithmetic, as “up to”, and which KPI will show it. Three actions that get done are better than "
                "thirty; agree on the day of the next measurement.",
                "Возьмите места, где теряется больше всего денег, и предложите по одному действию на каждое. Эффект "
                "запишите с расчётом, словами «до …», и укажите, какой показатель его покажет. Три сделанных действия "
                "лучше тридцати; договоритесь о дне следующего замера."},
        .doneWhen =
            {"At least three actions with owner, date and expected effect, and the day of the next measurement.",
             "Не меньше трёх действий с ответственным, сроком и ожидаемым эффектом и день следующего замера."},
        .dueDay = 180,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

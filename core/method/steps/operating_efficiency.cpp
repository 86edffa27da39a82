#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 7> kKpis{
    "sales_cycle",  "deals_per_manager", "revenue_per_employee", "requests_per_manager_day", "automation_share",
    "routine_time", "win_rate"};

constexpr std::array kEntries{
    Entry{"conclusion",
          {"What the figures say", "О чём говорят цифры"},
          {"What got faster, what did not, for whom", "Что ускорилось, что нет, у кого"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"figures of efficiency with a value", "показатели эффективности со значением"},
                    measuredAmong(facts, kKpis), 2),
            requireEntry({"what they say", "о чём они говорят"}, facts, "conclusion")};
}

}

const Step& operating_efficiency()
{
    static const Step step{
        .id = "4.2",
        .stage = StageId::Strategic,
        .number = 2,
        .title = {"Change in operating efficiency", "Изменение эффективности работы"},
        .why = {"The same people should get more done, or the same work should take less. Otherwise the system was "
                "only added on top.",
                "Те же люди должны успевать больше, или та же работа — занимать меньше. Иначе система просто "
                "добавилась к прежней работе."},
        .how = {"Look at sales per manager, the length of the deal cycle and the share of automated work against the "
                "baseline. Count by manager-months, so that a larger team doesn’t pass for a better one. Look at the "
                "spread between managers as well: a narrower one is a result too.",
                "Сравните с базой продажи на менеджера, длину цикла сделки и долю автоматизированной работы. Считайте "
                "на менеджеро-месяц, чтобы выросшая команда не сошла за лучшую. Посмотрите и на разброс между "
                "менеджерами: если он сузился, это тоже результат."},
        .doneWhen = {"Two figures of efficiency have a value, and what they say is written down.",
                     "У двух показателей эффективности есть значение, записано, о чём они говорят."},
        .dueDay = 173,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

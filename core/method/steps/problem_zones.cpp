#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 8> kKpis{"stuck_deals",       "overdue_tasks",   "no_next_step",
                                                "card_completeness", "duplicate_cards", "data_freshness",
                                                "adoption",          "stage_conversion"};

constexpr std::array kEntries{
    Entry{"zones",
          {"Zones", "Зоны"},
          {"One a line: zone; figure; example", "По одной в строке: зона; цифра; пример"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"zones with a figure and an example", "зоны с цифрой и примером"},
                    linesWithParts(facts, "zones", 3), 3)};
}

}

const Step& problem_zones()
{
    static const Step step{
        .id = "4.4",
        .stage = StageId::Strategic,
        .number = 4,
        .title = {"Problem zones in the use of the system", "Проблемные зоны в работе с системой"},
        .why = {"After a year the system is used by habit, workarounds included. What is not fixed now stays for good.",
                "Через год системой пользуются по привычке, вместе с обходными путями. Что не исправить сейчас, "
                "останется навсегда."},
        .how = {"Walk along the funnel and look where deals stand still, tasks run late, cards stay empty and stages "
                "are skipped. Give each zone its figure and an example from the data, so that it can’t be argued away. "
                "Sit an hour beside two managers: what they do twice is a zone.",
                "Пройдите по воронке: где сделки стоят, задачи просрочены, карточки пустуют, этапы пропускают. К "
                "каждой зоне — цифра и пример из данных, чтобы было не о чем спорить. Посидите час рядом с двумя "
                "менеджерами: то, что они делают дважды, — тоже зона."},
        .doneWhen = {"At least three zones are named, each with its figure and an example.",
                     "Названо не меньше трёх зон, у каждой цифра и пример."},
        .dueDay = 176,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 2> kKpis{"automation_share", "automated_processes"};

constexpr std::array kEntries{
    Entry{"scenarios",
          {"Scenarios tried", "Проверенные сценарии"},
          {"One a line: scenario; what happened", "По одному в строке: сценарий; что произошло"},
          true},
    Entry{"in_the_way",
          {"What gets in the way", "Что мешает"},
          {"In the words of the staff", "Словами сотрудников"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"scenarios, each with its result", "сценарии, у каждого результат"},
                    linesWithParts(facts, "scenarios", 2), std::max<std::size_t>(1, linesIn(facts, "scenarios")))};
}

}

const Step& automated_scenarios()
{
    static const Step step{
        .id = "2.6",
        .stage = StageId::Monitoring,
        .number = 6,
        .title = {"Check the automated scenarios", "Проверить автоматические сценарии"},
        .why = {"Automation is what the system was bought for, and it breaks in silence: nobody reports a reminder "
                "that did not come.",
                "Ради автоматизации систему и покупали, а ломается она молча: о непришедшем напоминании никто не "
                "сообщит."},
        .how = {"List every scenario that was ordered: distribution of leads, tasks, reminders, letters, stage moves. "
                "Try each with a test deal and write down what happened. Those that get in the way are switched off by "
                "staff sooner or later, so ask about them too.",
                "Перечислите все заказанные сценарии: распределение заявок, задачи, напоминания, письма, смена этапов. "
                "Проверьте каждый на тестовой сделке и запишите, что произошло. Те, что мешают, сотрудники рано или "
                "поздно отключат — спросите и о них."},
        .doneWhen = {"Every scenario listed was tried, with its result.",
                     "Каждый перечисленный сценарий проверен, результат записан."},
        .dueDay = 29,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

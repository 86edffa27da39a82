#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 5> kKpis{"created_deals", "created_tasks", "leads", "sales_count",
                                                "no_next_step"};

constexpr std::array kEntries{
    kFigures,
    kFiguresSource,
    Entry{"outside",
          {"Work outside the system", "Работа мимо системы"},
          {"Where and how much, or “not found”", "Где и сколько, или «не найдена»"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {requireFigures({"deals or tasks created measured, or typed in with their source",
                            "созданное измерено или внесено с источником"},
                           facts, kKpis),
            requireEntry({"work outside the system", "работа мимо системы"}, facts, "outside")};
}

}

const Step& created_work()
{
    static const Step step{
        .id = "2.3",
        .stage = StageId::Monitoring,
        .number = 3,
        .title = {"Count deals and tasks created", "Посчитать созданные сделки и задачи"},
        .why = {"If the phone rings as before and the system shows half of the deals, the other half lives somewhere "
                "else.",
                "Если звонков столько же, а сделок в системе вдвое меньше, вторая половина живёт где-то ещё."},
        .how = {"Compare deals and tasks created per day with calls, letters and requests from the site over the same "
                "days. Look for managers with deals and no tasks, and for days on which everything was entered at "
                "once. Ask to see the spreadsheet; there is nearly always one.",
                "Сопоставьте созданные за день сделки и задачи со звонками, письмами и заявками с сайта за те же дни. "
                "Ищите менеджеров со сделками без задач и дни, когда всё внесено разом. Попросите показать таблицу: "
                "она почти всегда есть."},
        .doneWhen = {"Created deals or tasks are measured, and work outside the system is named.",
                     "Созданные сделки или задачи измерены, работа мимо системы названа."},
        .dueDay = 15,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

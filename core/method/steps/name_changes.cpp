#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"lead_conversion", "first_response_time", "sales_cycle",
                                                "average_order",   "overdue_tasks",       "duplicate_cards"};

constexpr std::array kEntries{
    Entry{"causes",
          {"Other possible causes", "Другие возможные причины"},
          {"One a line: KPI; cause", "По одной в строке: показатель; причина"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"key KPIs with a verdict", "ключевые показатели с выводом"}, facts.verdicts,
                    std::max<std::size_t>(1, facts.keyKpis))};
}

}

const Step& name_changes()
{
    static const Step step{
        .id = "3.2",
        .stage = StageId::Deep,
        .number = 2,
        .title = {"What improved, what got worse", "Что улучшилось, что ухудшилось"},
        .why = {"A difference inside the usual weekly noise is no success and no failure. The verdict says which "
                "changes can be relied on.",
                "Разница в пределах обычных недельных колебаний — не успех и не провал. Вывод показывает, каким "
                "изменениям можно верить."},
        .how = {"Read the verdict of each key KPI with its interval, the worsened ones first. “Not proven” means that "
                "the data can’t tell, not that nothing happened. For each change note what else could have caused it: "
                "season, advertising, prices, new people.",
                "Прочитайте вывод и интервал каждого ключевого показателя, начиная с ухудшений. «Не доказано» "
                "значит, что по данным судить нельзя, а не что ничего не произошло. У каждого изменения отметьте, что "
                "ещё могло его вызвать: сезон, реклама, цены, новые люди."},
        .doneWhen = {"Every key KPI has a verdict.", "У каждого ключевого показателя есть вывод."},
        .dueDay = 86,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = true,
    };
    return step;
}

}

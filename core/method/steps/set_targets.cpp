#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"lead_conversion", "first_response_time", "sales_cycle",
                                                "average_order",   "returning_customers", "deals_per_manager"};

constexpr std::array kEntries{
    Entry{"grounds",
          {"Where the targets come from", "Откуда взяты цели"},
          {"Best quarter, better half of managers, the owner’s plan",
           "Лучший квартал, сильная половина менеджеров, план собственника"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"key KPIs with targets at 3, 6 and 12 months", "ключевые показатели с целями на 3, 6 и 12 месяцев"},
                facts.targets, std::max<std::size_t>(1, facts.keyKpis))};
}

}

const Step& set_targets()
{
    static const Step step{
        .id = "1.6",
        .stage = StageId::Baseline,
        .number = 6,
        .title = {"Set targets", "Назначить целевые значения"},
        .why = {"A target set now tells success from luck later. Three dates show whether the department is on its way "
                "or late.",
                "Цель, назначенная сейчас, потом отличит успех от везения. Три даты покажут, идёт ли отдел по плану "
                "или отстаёт."},
        .how = {"For each key KPI write where it should stand at 3, 6 and 12 months. Start from the client’s own best "
                "quarter or better half of managers, not from somebody’s survey. Expect little in the first three "
                "months: people are still learning.",
                "Для каждого ключевого показателя запишите, где он должен быть через 3, 6 и 12 месяцев. Исходите из "
                "лучшего квартала самого клиента или сильной половины менеджеров, а не из чужих опросов. От первых "
                "трёх месяцев многого не ждите: люди ещё учатся."},
        .doneWhen = {"Every key KPI has targets at 3, 6 and 12 months.",
                     "У каждого ключевого показателя есть цели на 3, 6 и 12 месяцев."},
        .dueDay = 13,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = true,
    };
    return step;
}

}

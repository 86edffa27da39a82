#include "core/kpi/catalogue/managers.h"
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectRevenue(view, window, sample);
    const Managers managers = managersOf(view, window);
    carryMonths(managers, sample);
    sample.exposure = managers.totalMonths();
    sample.note(wording::managersWithoutTime, managers.withoutTime);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::Activities};

}

const Kpi& revenue_per_employee()
{
    static const Kpi kpi{
        .id = "revenue_per_employee",
        .group = Group::Money,
        .name = {"Revenue per employee", "Выручка на сотрудника"},
        .unitText = {"per manager-month", "на менеджера в месяц"},
        .definition =
            {"Revenue of the period divided by manager-months: managers times days over 30.4375, within their time of "
             "employment.",
             "Выручка периода на человеко-месяц: менеджеры, умноженные на дни и делённые на 30,4375, в пределах срока "
             "работы."},
        .unit = Unit::MoneyPerMonth,
        .better = Better::Up,
        .estimator = Estimator::Total,
        .rate = true,
        .purchases = true,
        .needs = kRevenueNeeds,
        .reads = kReads,
        .shows = kRevenueShows,
        .collect = collect,
    };
    return kpi;
}

}

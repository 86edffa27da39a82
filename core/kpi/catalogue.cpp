#include "core/kpi/kpi.h"

namespace zamer::kpi {

const Kpi* find(std::string_view id)
{
    for (const Kpi* kpi : catalogue())
        if (kpi->id == id)
            return kpi;
    return nullptr;
}

std::string_view unitName(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return "percent";
    case Unit::PerDay:
        return "per_day";
    case Unit::Count:
        return "count";
    case Unit::Days:
        return "days";
    case Unit::WorkingMinutes:
        return "working_minutes";
    case Unit::Seconds:
        return "seconds";
    case Unit::Hours:
        return "hours";
    case Unit::Money:
        return "money";
    case Unit::MoneyPerMonth:
        return "money_per_month";
    case Unit::CountPerMonth:
        return "count_per_month";
    case Unit::Ratio:
        return "ratio";
    case Unit::Points:
        return "points";
    case Unit::Minutes:
        return "minutes";
    case Unit::Months:
        return "months";
    case Unit::PerHundred:
        return "per_hundred";
    case Unit::Score:
        break;
    }
    return "score";
}

std::string_view groupName(Group group)
{
    switch (group) {
    case Group::Operations:
        return "operations";
    case Group::Money:
        return "money";
    case Group::Customers:
        return "customers";
    case Group::Staff:
        return "staff";
    case Group::Messengers:
        break;
    }
    return "messengers";
}

std::string_view betterName(Better better)
{
    return better == Better::Up ? "up" : better == Better::Down ? "down" : "target";
}

}

#include "core/kpi/catalogue/working_time.h"

namespace zamer::kpi {

void addCalendar(const Settings& settings, Sample& sample)
{
    std::string calendar;
    for (const auto& [key, value] : settings.entries())
        if ((key == QLatin1String("work_week") || key == QLatin1String("work_hours") ||
             key == QLatin1String("lunch")) &&
            !value.isEmpty())
            calendar += (calendar.empty() ? "" : " ") + value.toStdString();
    sample.parameters["calendar"] = calendar;
}

}

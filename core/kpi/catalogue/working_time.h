#pragma once
// Working time of the KPIs that are measured in it: the audit's calendar over the days a window and its follow-up reach.

#include "core/base/working_clock.h"
#include "core/kpi/sample.h"

namespace zamer::kpi {

inline WorkingClock clockFor(const View& view, const Window& window, Instant followUp)
{
    return {view.settings.calendar, view.time, window.begin, window.end + followUp};
}

/// Week, hours and lunch as a parameter: figures in unlike calendars do not compare. Holidays are of a year, not of a definition.
void addCalendar(const Settings& settings, Sample& sample);

}

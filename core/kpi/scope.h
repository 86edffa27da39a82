#pragma once
// Scope: what a KPI may read in a window, and whether the facts reach over it: as-of, exports, coverage, needs, parameters (kpis.md, Words).

#include "core/kpi/engine.h"

namespace zamer::kpi {

struct Coverage {
    Quality quality = Quality::Ok;
    Text reason;
};

/// A sample with all the engine knows about it.
struct Collected {
    Sample sample;
    Coverage coverage;
    bool shortHistory = false; // the look-back is not covered
    StateFold fold;

    /// The view the sample was read from.
    View viewOf(const View& view) const { return {*fold.facts, *fold.index, view.settings, view.time, view.base}; }
};

Collected collect(const Kpi& kpi, const View& view, const Window& window);
/// The same, row by row (Kpi::collectRows).
Collected collectRows(const Kpi& kpi, const View& view, const Window& window);
/// How far the facts of the view reach over the window; `eventsFrom`: Sample::coveredFrom.
Coverage coverageOf(const Kpi& kpi, const View& view, const Window& window, Day eventsFrom = kNoDay);
/// The measurement of what was collected.
Measurement measured(const Kpi& kpi, const View& view, const Window& window, const Collected& collected,
                     const std::vector<std::string>& by = {});
/// The entities a KPI reads here: of those it names, the ones that were imported.
std::vector<facts::Entity> entitiesOf(const Kpi& kpi, const View& view);
/// `followUpDays`: Window::followUpDays.
std::map<std::string, std::string> parametersOf(const Kpi& kpi, const Settings& settings, int followUpDays = 0);
/// How long each unit is followed, seconds: the audit's horizon, the KPI's own days, or 0.
Instant followUpOf(const Kpi& kpi, const Settings& settings);
Window windowOf(const View& view, Period period, Instant asOf);
/// System and layout of the sources of the entities that the KPI reads: unlike instruments do not compare.
std::vector<std::string> instrumentOf(const Kpi& kpi, const View& view);

}

#pragma once
// The engine: windows, measurements, parts, rows, series, comparisons with verdicts. Pure functions of a View; any thread.
// State KPIs read the fold of the exports up to the one nearest as-of, through View::base (base.h).

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/kpi/kpi.h"
#include "core/stats/xmr.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace zamer::kpi {

struct Part {
    std::string dimension; // one of dimensions(); stage and age for KPIs of several values
    std::string key;       // "(none)" where the row has none
    double value = 0;      // NaN = no data
    double low = 0;
    double high = 0;
    std::size_t n = 0;
    Quality quality = Quality::Ok;
    double numerator = 0; // NaN unless a ratio
    double denominator = 0;
    bool over = false;
    Text reason; // why it is hidden; else empty
};

struct Measurement {
    std::string kpi;
    int version = 1;
    double value = 0;  // NaN = no data
    bool over = false; // the quantile itself is infinite: 'over f'
    double low = 0;    // NaN where the estimator has no interval
    double high = 0;
    std::size_t n = 0;
    double numerator = 0; // NaN unless a ratio
    double denominator = 0;
    Quality quality = Quality::Ok;
    Text reason; // of the quality
    std::size_t pending = 0;
    std::vector<Note> notes;
    std::vector<Beside> beside;
    std::vector<Part> parts;
    std::map<std::string, std::string>
        parameters; // what the value depends on: follow_up_days, horizon_days, required_fields ...
    Window window;
};

/// The fold a KPI reads at as-of: for state KPIs that of the exports up to the nearest one, for others the view's own facts. Null where
/// there is no such export. Row numbers of rows() belong to it.
struct StateFold {
    const facts::Facts* facts = nullptr;
    const Index* index = nullptr;
    std::shared_ptr<const void> keeper; // keeps facts and index alive
    Text reason;                        // why there is none
};
StateFold foldFor(const Kpi& kpi, const View& view, Instant asOf);

/// manager, team, source, pipeline, region, product, channel; group of survey answers, scenario of campaigns; null-terminated.
const char* const* dimensions();

/// The window of a KPI: as-of given, else the earliest among the newest exports of the entities it needs; for state KPIs not after `to`.
Window windowFor(const Kpi& kpi, const View& view, Period period, std::optional<Instant> asOf);
Measurement measure(const Kpi& kpi, const View& view, const Window& window, const std::vector<std::string>& by = {});

struct RowRef {
    facts::Entity entity = facts::Entity::Deals;
    std::uint32_t row = 0; // in the table that foldFor() gives
    facts::SourceId source = 0;
    std::uint32_t line = 0;
    double num = 0;
    double den = 0;
};
/// The rows behind a figure, in the order of import, then of the file; part = {dimension, key} narrows them.
std::vector<RowRef> rows(const Kpi& kpi, const View& view, const Window& window, const std::string& dimension = {},
                         const std::string& key = {});
/// Why rows() lists none though there are some: an empty text, or that a small group is hidden (Kpi::hidesSmallGroups).
Text rowsHidden(const Kpi& kpi, const View& view, const Window& window, const std::string& dimension = {},
                const std::string& key = {});

enum class Step { Day, Week, Month, Quarter };
struct SeriesPoint {
    Period period;
    double value = 0;
    std::size_t n = 0;
    bool counted = true; // false: incomplete, hollow, outside the rules
};
struct Series {
    std::vector<SeriesPoint> points;
    stats::Xmr chart;
    std::size_t baseline = 0;                      // leading points that set the limits
    std::map<std::string, std::string> parameters; // as in Measurement, of the newest point
};
/// One as-of for the whole series. `baseline`: points that end on or before this day set the limits (all, where it is not given).
Series series(const Kpi& kpi, const View& view, Period period, Step step, std::optional<Instant> asOf,
              std::optional<Day> baselineUntil = {});

/// The chart of points that are there already: of a recorded series.
Series charted(std::vector<SeriesPoint> points, std::optional<Day> baselineUntil);
/// The whole step that a day belongs to: weeks from Monday on, months and quarters of the calendar.
Period stepAround(Day day, Step step);

enum class Verdict { Improved, Worsened, PossiblyImproved, PossiblyWorsened, NoReliableChange, CannotTell };

struct Comparison {
    std::string kpi;
    Measurement before;
    Measurement after;
    /// What delta compares: rates per 30.4375 days for totals, the users on both sides for paired means, the deciding stage for
    /// conversion by stage, the distance to the target for Better::Target; else the values themselves. NaN = no data.
    double beforeLevel = 0;
    double afterLevel = 0;
    double delta = 0; // afterLevel - beforeLevel
    double low = 0;   // NaN where there is no interval
    double high = 0;
    double p = 0;     // NaN where there is no test
    std::string part; // the stage that decides, for a KPI by stage
    Verdict verdict = Verdict::CannotTell;
    Text reason;      // why it cannot be told
    bool key = false; // of the family of key KPIs
};

struct Side {
    const View& view;
    Period period;
    std::optional<Instant> asOf;
    bool comparable = false; // the auditor states why unlike sources compare; one side's word is enough
    const std::set<std::string>* comparableKpis = nullptr; // the same for these KPIs only
    int followUpDays = 0;                                  // Window::followUpDays, for KPIs that have their own
};
/// Compares every KPI given, keys forming one family for Benjamini-Hochberg, the rest another. Unlike definitions or parameters
/// cannot be told. Verdicts do not read anything but these.
/// `progress` may be null; cancelled: an empty list.
std::vector<Comparison> compare(std::span<const Kpi* const> kpis, const Side& before, const Side& after,
                                const std::vector<std::string>& keys, const Progress* progress = nullptr);
/// The verdicts of what was compared, from the figures that stand there: Comparison::key says the family. `kpis` are theirs, in their order.
void judge(std::span<const Kpi* const> kpis, std::vector<Comparison>& comparisons);
/// The same by part: managers before and after, for one KPI. No family correction across parts, so a change is at most possible.
std::vector<std::pair<std::string, Comparison>> compareParts(const Kpi& kpi, const Side& before, const Side& after,
                                                             const std::string& dimension);

}

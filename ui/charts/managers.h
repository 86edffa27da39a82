#pragma once
// Who changed: one row per manager, before and now on one axis with the interval of "now", and a sparkline of fixed
// scale.

#include "core/kpi/engine.h"
#include "core/stats/estimate.h"
#include "ui/charts/style.h"

#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace zamer::ui::charts {

/// The axis every row shares. Values in any unit; ticks carry their texts. A logarithmic axis needs low > 0.
struct DotAxis {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
    std::vector<std::pair<double, QString>> ticks;
    std::optional<double> target;
    QString targetText;
};

/// An axis that holds every value of the rows with 3-6 round ticks; logarithmic where asked and all are above 0.
DotAxis dotAxis(const std::vector<double>& values, std::optional<double> target, bool logarithmic);

struct ManagerSpec {
    QString key; // what idActivated() tells
    QString name;
    QString counts; // "128 → 134"
    double before = stats::kNaN;
    double now = stats::kNaN;
    double low = stats::kNaN; // of now
    double high = stats::kNaN;
    QString nowText;
    kpi::Verdict verdict = kpi::Verdict::CannotTell;
    QString verdictText;
    QString change;            // "×0.72", "+3.1 pp"
    std::vector<double> weeks; // NaN = gap
    bool strong = false;       // stands out: name in medium weight
    bool judged = true;        // false: a marker and a whisker in ink, for parts that no verdict is given of
};

struct ManagerHeader {
    QString name, counts, now, verdict, change, weeks; // an empty verdict, change or weeks: no such column
    double weeksHigh = 1;                              // top of every sparkline
    std::size_t weeksSplit = 0;                        // index of the first week after go-live; 0 = no line

    /// Room of the columns, design pixels: what their longest text takes; 0 = the design's. The dots take what is left.
    double nameRoom = 0, countsRoom = 0, nowRoom = 0, verdictRoom = 0, changeRoom = 0, weeksRoom = 0;
};
/// Sets the rooms, so that no word of these rows is cut where the whole is wide enough.
void fitColumns(ManagerHeader& header, const std::vector<ManagerSpec>& rows, const Style& style);

/// What the columns ask for, in design pixels.
double managerDesignWidth(const ManagerHeader& header);
double managerRowHeight(const Style& style);
double managerHeaderHeight(const Style& style);
void paintManagerHeader(QPainter& painter, const QRectF& rect, const ManagerHeader& header, const DotAxis& axis,
                        const Style& style);
void paintManagerRow(QPainter& painter, const QRectF& rect, const ManagerSpec& spec, const ManagerHeader& header,
                     const DotAxis& axis, const Style& style);

/// before and now with the whisker of now, alone.
void paintDotWhisker(QPainter& painter, const QRectF& rect, const ManagerSpec& spec, const DotAxis& axis,
                     const Style& style);
void paintSparkline(QPainter& painter, const QRectF& rect, const std::vector<double>& values, double high,
                    std::size_t split, const Style& style);

}

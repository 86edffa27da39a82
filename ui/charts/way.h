#pragma once
// The way-to-target row: 0 = before, 1 = target, right always better. The whisker is the 95 % interval of the change;
// where it crosses "before", nothing is proven. Beyond the axis it ends in an arrowhead; it is dashed where it cannot
// be told.

#include "core/kpi/engine.h"
#include "core/stats/estimate.h"
#include "ui/charts/style.h"

#include <QRectF>

namespace zamer::ui::charts {

/// One row, worded. low, mid, high: shares of the way (core/report/way.h); NaN = not drawn.
struct WaySpec {
    QString kpi; // id, what activated() tells
    QString name;
    QString unit; // under the name
    QString before;
    QString now;
    QString target; // empty: none set
    double low = stats::kNaN;
    double mid = stats::kNaN;
    double high = stats::kNaN;
    bool hasTarget = false;
    kpi::Verdict verdict = kpi::Verdict::CannotTell;
    QString verdictText;
    QString change;    // under the verdict: change and interval, or why it cannot be told
    QString nowNote{}; // under the value of now, small: "2025: 43.1"; empty: none
};

struct WayHeader {
    QString name; // "7 key KPIs"
    QString before, beforePeriod;
    QString now, nowPeriod;
    QString target, targetPeriod;
    QString verdict, interval;      // "Verdict", "change (95% interval)"
    QString axisBefore, axisTarget; // over the two lines
    QString worse, better;          // at the ends, arrows are added
};
/// The words of a header in a language; name and periods are left to the caller.
WayHeader wayHeader(Language language);

/// Where the columns stand, for one width. Design widths 178 76 244 92 76 186 at 852 ("126 тыс. ₽" must fit); the name, the
/// way and the verdict share what is more or less.
struct WayColumns {
    QRectF name, before, way, now, target, verdict;
};
WayColumns wayColumns(const QRectF& row, const Style& style);

double wayHeaderHeight(const Style& style);
double wayRowHeight(const Style& style);
void paintWayHeader(QPainter& painter, const QRectF& rect, const WayHeader& header, const Style& style);
/// The rule above the row is the row's own.
void paintWayRow(QPainter& painter, const QRectF& rect, const WaySpec& spec, const Style& style);
/// The picture alone, as a step's side pane or a card of the report needs it.
void paintWay(QPainter& painter, const QRectF& rect, const WaySpec& spec, const Style& style);

}

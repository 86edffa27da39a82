#pragma once
// Timeline: the stages of all audits on one axis of time. Pure painting of plain values.

#include "ui/charts/style.h"
#include "ui/models/recent_audits.h"

#include <QRectF>

namespace zamer::ui::start {

/// From the first baseline to the last strategic review of the audits shown, today included.
struct Axis {
    QDate from;
    QDate to;
    QDate today;
    double at(QDate day, const QRectF& box) const;
};
Axis axisOf(const QVector<RecentAudit>& audits, QDate today);

/// Half-years, years, "today".
void paintAxis(QPainter& painter, const QRectF& box, const Axis& axis, const charts::Style& style);
/// The bars of one audit: done filled, current part filled, to come hollow; go-live as a stroke with its date.
void paintStages(QPainter& painter, const QRectF& box, const RecentAudit& audit, const Axis& axis,
                 const charts::Style& style);
/// "stage done", "current", "to come".
void paintLegend(QPainter& painter, const QRectF& box, const charts::Style& style);

}

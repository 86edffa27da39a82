#pragma once
// What an XmR chart must know before it is painted: its axes and where the words at its edge stand. Of this room only.

#include "ui/charts/xmr.h"

namespace zamer::ui::charts {

struct Range {
    double low = 0;
    double high = 1;
    std::vector<double> ticks;
};
/// Holds every value, limit and the target; from zero unless the spec allows a cut axis.
Range valueRange(const XmrSpec& spec);
double day(QDate date);
/// The Mondays that carry a text: every nth week, as many as fit.
std::vector<double> dateTicks(const XmrSpec& spec, double width, const Style& style);

/// The top of a block of that height inside `area` that stands clear of every line and point; where none is, as clear as can be.
double clearTop(const QRectF& area, const std::vector<double>& occupied, double height);

/// Texts at the right edge, pushed apart where they would touch.
struct EdgeLabel {
    double y;
    QString text;
    Label label;
};
void drawEdgeLabels(QPainter& painter, double x, std::vector<EdgeLabel> labels, double lowest, const Style& style);

}

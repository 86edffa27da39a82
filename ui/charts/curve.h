#pragma once
// Conversion by age: the share of leads that were won by a given age, before and now, with the band of the interval.
// Drawn with Qt Charts.

#include "ui/charts/style.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

namespace zamer::ui::charts {

struct CurvePoint {
    double age = 0;   // days
    double value = 0; // share
    double low = 0;   // NaN = no band
    double high = 0;
};

struct Curve {
    QString label; // stands at its end
    Tone tone = Tone::Ink;
    std::vector<CurvePoint> points;
};

struct CurveSpec {
    std::vector<Curve> curves; // two at most are told apart by their labels
    std::vector<double> ages;  // ticks, days
    std::function<QString(double)> valueText;
    std::function<QString(double)> ageText;
};

/// Conversion only changes where a lead is won: lines are steps.
void paintCurve(QPainter& painter, const QRectF& rect, const CurveSpec& spec, const Style& style);

}

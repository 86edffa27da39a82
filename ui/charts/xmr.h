#pragma once
// Is the shift real: weekly (or quarterly) values with the limits that the baseline set, the go-live line, signals filled (worse: a
// diamond), and the strip of ranges from one to the next below. Drawn with Qt Charts, on screen and in print; direct labels
// instead of a legend.

#include "core/kpi/engine.h"
#include "core/report/format.h"
#include "ui/charts/style.h"

#include <QDate>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace zamer::ui::charts {

enum class PointForm { Plain, Hollow, Better, Worse };

struct XmrPoint {
    QDate date;       // first day of the week or quarter
    double value = 0; // NaN = gap
    double range = 0; // NaN = none
    PointForm form = PointForm::Plain;
};

struct XmrSpec {
    std::vector<XmrPoint> points;
    kpi::Step step = kpi::Step::Week;     // or Quarter
    std::size_t baseline = 0;             // leading points that set the limits
    double centre = 0, low = 0, high = 0; // NaN = not enough points: no limits are drawn
    double meanRange = 0, rangeLimit = 0;
    std::optional<double> target;
    double ideal = stats::kNaN; // what the figure should be, where neither more nor less is better
    QDate goLive;               // invalid: no line
    bool zeroBased = true;      // false: the axis may be cut (dots, not bars)
    bool strip = true;          // the ranges below

    QString baselineText, goLiveText, highText, centreText, lowText, targetText, stripTitle, limitText, meanText;
    QString finding; // one or two lines, in the colour of findingForm
    PointForm findingForm = PointForm::Plain;
    std::function<QString(double)> valueText; // ticks
    std::function<QString(QDate)> dateText;
};

/// Words and forms of a series: which side is better decides whether a signal is filled or a diamond. Texts are in the
/// format's language.
XmrSpec xmrSpec(const kpi::Series& series, const kpi::Kpi& kpi, const report::Format& format, QDate goLive,
                std::optional<double> target, kpi::Step step = kpi::Step::Week);
/// The finding alone: "16 of 16 weeks below the lower limit: a real shift, not weekly noise"; empty without signals
/// after go-live.
QString xmrFinding(const XmrSpec& spec, kpi::Better better, Language language);

void paintXmr(QPainter& painter, const QRectF& rect, const XmrSpec& spec, const Style& style);

}

#pragma once
// How is it spread: a step histogram, before above the line and now below it, on one axis; a bin of its own for units without the event.
// Drawn with Qt Charts; direct labels stand where the steps are low.

#include "core/kpi/distribution.h"
#include "core/report/format.h"
#include "ui/charts/style.h"

#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace zamer::ui::charts {

struct HistogramSide {
    std::vector<double> shares; // by bin; empty: this side is not drawn
    double beyond = 0;
    double median = stats::kNaN;
    QString text; // "before: median 42.8"
    QString note; // small, under it
};

struct HistogramSpec {
    std::vector<double> edges;
    bool logarithmic = false;
    HistogramSide before, now;
    std::vector<std::pair<double, QString>> ticks;
    QString beyondText; // under the bin of those without the event; empty: no such bin
    std::optional<double> target;
    QString targetText; // over its line
    QString targetTick;
    kpi::Verdict verdict = kpi::Verdict::CannotTell; // colours now
};

/// Words, ticks and labels in the format's language. compares: with a side before, even an empty one.
HistogramSpec histogramSpec(const kpi::Distribution& spread, const report::Format& format, bool compares,
                            std::optional<double> target, kpi::Verdict verdict);
/// "from 15 to 20", as a table says a bin.
QString binText(const kpi::Distribution& spread, std::size_t bin, const report::Format& format);

void paintHistogram(QPainter& painter, const QRectF& rect, const HistogramSpec& spec, const Style& style);

}

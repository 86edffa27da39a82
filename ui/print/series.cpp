// The weekly chart of one KPI: heading, caption and picture stay together.
#include "ui/charts/xmr.h"
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

namespace zamer::ui::print {

namespace {

constexpr double kChartHeight = 152; // design pixels

}

void addSeries(const Ground& ground, const report::SeriesChart& chart, Pieces& pieces)
{
    const kpi::Kpi* kpi = kpi::find(chart.kpi);
    if (!kpi || chart.series.points.empty())
        return;
    addHeading(ground, {chart.title, 2}, pieces);
    addParagraph(ground, {chart.caption, false, true}, pieces);
    pieces.back().keepWithNext = true;
    charts::XmrSpec spec = charts::xmrSpec(chart.series, *kpi, ground.format, chart.goLive, chart.target);
    spec.strip = false;
    Piece piece;
    piece.before = 4 * sheet::kPoint;
    piece.height = ground.style.px(kChartHeight);
    piece.paint = [spec, height = piece.height, &ground](QPainter& painter, QPointF top) {
        charts::paintXmr(painter, QRectF(top, QSizeF(ground.width, height)), spec, ground.style);
    };
    pieces.push_back(std::move(piece));
}

}

#pragma once
// Blocks: each block of the report model becomes the pieces that the flow places. GUI thread.

#include "core/report/format.h"
#include "core/report/report.h"
#include "ui/print/flow.h"
#include "ui/print/text.h"

namespace zamer::ui::print {

struct Ground {
    Ground(const charts::Style& chartStyle, const report::Format& reportFormat);

    charts::Style style;
    TextStyles text;
    report::Format format;
    double width;
};

using Pieces = std::vector<Piece>;

void addHeading(const Ground& ground, const report::Heading& heading, Pieces& pieces);
void addParagraph(const Ground& ground, const report::Paragraph& paragraph, Pieces& pieces);
void addFields(const Ground& ground, const report::Fields& fields, Pieces& pieces);
void addTable(const Ground& ground, const report::Table& table, Pieces& pieces);
void addFigures(const Ground& ground, const report::Figures& figures, Pieces& pieces);
void addVerdicts(const Ground& ground, const report::Verdicts& verdicts, Pieces& pieces);
void addWay(const Ground& ground, const report::WayTable& way, Pieces& pieces);
void addSeries(const Ground& ground, const report::SeriesChart& chart, Pieces& pieces);
void addBlock(const Ground& ground, const report::Block& block, Pieces& pieces);

void drawRule(QPainter& painter, QPointF from, double width, double thickness, const QColor& colour);
/// Painted: the fonts of the print have no arrows.
void drawArrow(QPainter& painter, QPointF from, double length, const QColor& colour);

/// The whole first page, in page coordinates.
void paintCover(QPainter& painter, const Ground& ground, const report::Section& cover);
void paintCoverChart(QPainter& painter, const Ground& ground, const QRectF& box, const report::SeriesChart& chart);

}

#include "ui/print/blocks.h"

#include "ui/print/sheet.h"

#include <QPainter>

#include <algorithm>

namespace zamer::ui::print {

namespace {

constexpr double kLabelGap = 12 * sheet::kPoint;

/// Lines that follow each other: short paragraphs stay whole, long ones leave at least two lines on either page.
void addLines(const QStringList& lines, const TextStyle& style, double before, bool keepWithNext, Pieces& pieces)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = style.leading;
        piece.before = i == 0 ? before : 0;
        const bool isLast = i + 1 == lines.size();
        piece.keepWithNext = isLast ? keepWithNext : lines.size() <= 3 || i == 0 || i + 2 == lines.size();
        piece.paint = [line = lines[i], style](QPainter& painter, QPointF top) { drawLine(painter, top, line, style); };
        pieces.push_back(std::move(piece));
    }
}

}

Ground::Ground(const charts::Style& chartStyle, const report::Format& reportFormat)
    : style(chartStyle), text(chartStyle), format(reportFormat), width(sheet::kTextWidth)
{
}

void drawRule(QPainter& painter, QPointF from, double width, double thickness, const QColor& colour)
{
    painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + QPointF(width, 0));
}

void drawArrow(QPainter& painter, QPointF from, double length, const QColor& colour)
{
    const double head = length * 0.3;
    const QPointF tip = from + QPointF(length, 0);
    painter.setPen(QPen(colour, 1.0 * sheet::kPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, tip);
    painter.drawPolyline(QPolygonF{tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)});
}

void addHeading(const Ground& ground, const report::Heading& heading, Pieces& pieces)
{
    const TextStyle& style = heading.level <= 1   ? ground.text.title
                             : heading.level == 2 ? ground.text.heading
                                                  : ground.text.smallHeading;
    const double before = heading.level <= 1 ? 0 : heading.level == 2 ? 15 * sheet::kPoint : 10 * sheet::kPoint;
    const QStringList lines = wrapped(heading.text, ground.width, style);
    addLines(lines, style, before, true, pieces);
    for (auto piece = pieces.end() - lines.size(); piece != pieces.end(); ++piece)
        piece->keepWithNext = true;
}

void addParagraph(const Ground& ground, const report::Paragraph& paragraph, Pieces& pieces)
{
    const TextStyle& style = paragraph.lead    ? ground.text.lead
                             : paragraph.small ? ground.text.caption
                                               : ground.text.body;
    // What explains stays with what it explains.
    if (paragraph.small && !pieces.empty())
        pieces.back().keepWithNext = true;
    const double before = paragraph.lead ? 8 * sheet::kPoint : paragraph.small ? 3 * sheet::kPoint : 5 * sheet::kPoint;
    addLines(wrapped(paragraph.text, ground.width, style), style, before, false, pieces);
}

void addFields(const Ground& ground, const report::Fields& fields, Pieces& pieces)
{
    double label = 60 * sheet::kPoint;
    for (const auto& [name, text] : fields.rows)
        label = std::max(label, widthOf(name, ground.text.label));
    label = std::min(label + kLabelGap, ground.width * 0.32);
    for (std::size_t i = 0; i < fields.rows.size(); ++i) {
        const auto& [name, text] = fields.rows[i];
        const QStringList names = wrapped(name, label - kLabelGap, ground.text.label);
        const QStringList lines = wrapped(text, ground.width - label, ground.text.fieldText);
        Piece piece;
        piece.height = static_cast<double>(std::max(names.size(), lines.size())) * ground.text.fieldText.leading;
        piece.before = 5 * sheet::kPoint;
        piece.keepWithNext =
            i + 1 < fields.rows.size() && (fields.rows.size() <= 4 || i == 0 || i + 2 == fields.rows.size());
        piece.paint = [names, lines, label, &ground](QPainter& painter, QPointF top) {
            drawLines(painter, top, names, ground.text.label);
            drawLines(painter, top + QPointF(label, 0), lines, ground.text.fieldText);
        };
        pieces.push_back(std::move(piece));
    }
}

void addBlock(const Ground& ground, const report::Block& block, Pieces& pieces)
{
    struct Adder {
        const Ground& ground;
        Pieces& pieces;
        void operator()(const report::Heading& heading) const { addHeading(ground, heading, pieces); }
        void operator()(const report::Paragraph& paragraph) const { addParagraph(ground, paragraph, pieces); }
        void operator()(const report::Fields& fields) const { addFields(ground, fields, pieces); }
        void operator()(const report::Table& table) const { addTable(ground, table, pieces); }
        void operator()(const report::Figures& figures) const { addFigures(ground, figures, pieces); }
        void operator()(const report::Verdicts& verdicts) const { addVerdicts(ground, verdicts, pieces); }
        void operator()(const report::WayTable& way) const { addWay(ground, way, pieces); }
        void operator()(const report::SeriesChart& chart) const { addSeries(ground, chart, pieces); }
        void operator()(const report::Space& space) const
        {
            Piece piece;
            piece.before = space.points * sheet::kPoint;
            pieces.push_back(std::move(piece));
        }
        void operator()(const report::PageBreak&) const
        {
            Piece piece;
            piece.newPage = true;
            pieces.push_back(std::move(piece));
        }
    };
    std::visit(Adder{ground, pieces}, block);
}

}

// The way-to-target rows on paper: columns and wrapped texts are the page's own, the picture is that of the screen.
#include "ui/charts/verdict_glyph.h"
#include "ui/charts/way.h"
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

#include <algorithm>

namespace zamer::ui::print {

namespace {

// Of the text's width.
constexpr double kName = 0.195;
constexpr double kBefore = 0.29; // right edge
constexpr double kWayLeft = 0.305;
constexpr double kWayRight = 0.59;
constexpr double kNow = 0.675;    // right edge
constexpr double kTarget = 0.755; // right edge
constexpr double kVerdict = 0.78;

constexpr double kLeastHeight = 34 * sheet::kPoint;
constexpr double kPadding = 3 * sheet::kPoint;
constexpr double kGlyph = 13; // design pixels

// The axis of ui/charts/way.cpp: from -1 to 1.6 of the way, 8 design pixels free on either side.
double axisX(const Ground& ground, double share)
{
    const double margin = ground.style.px(8);
    const double left = ground.width * kWayLeft + margin;
    const double width = ground.width * (kWayRight - kWayLeft) - 2 * margin;
    return left + (share + 1) / 2.6 * width;
}

struct RowText {
    charts::WaySpec spec;
    QStringList name, unit, verdict, change; // the change, and what the KPI was a year ago
    double height = kLeastHeight;
};

double heightOf(const QStringList& strong, const QStringList& small, const Ground& ground)
{
    return static_cast<double>(strong.size()) * ground.text.table.leading +
           static_cast<double>(small.size()) * ground.text.caption.leading;
}

double verdictIndent(const Ground& ground)
{
    return ground.style.px(kGlyph) + 4.5 * sheet::kPoint;
}

RowText rowText(const Ground& ground, const report::WayRow& row)
{
    RowText text;
    text.spec = {.kpi = row.kpi,
                 .name = row.name,
                 .unit = row.unit,
                 .before = row.before,
                 .now = row.now,
                 .target = row.target,
                 .low = row.low,
                 .mid = row.mid,
                 .high = row.high,
                 .hasTarget = row.hasTarget,
                 .verdict = row.verdict,
                 .verdictText = row.verdictText,
                 .change = row.change,
                 .nowNote = {}};
    const double words = ground.width * (1 - kVerdict) - verdictIndent(ground);
    text.name = wrapped(row.name, ground.width * kName, ground.text.tableStrong);
    text.unit = row.unit.isEmpty() ? QStringList() : wrapped(row.unit, ground.width * kName, ground.text.caption);
    text.verdict = wrapped(row.verdictText, words, ground.text.tableStrong);
    for (const QString& said : {row.change, row.lastYear})
        if (!said.isEmpty())
            text.change += wrapped(said, words, ground.text.caption);
    text.height = std::max({kLeastHeight, heightOf(text.name, text.unit, ground) + 2 * kPadding,
                            heightOf(text.verdict, text.change, ground) + 2 * kPadding});
    return text;
}

void paintStack(QPainter& painter, QPointF top, const QStringList& strong, const TextStyle& style,
                const QStringList& small, const Ground& ground)
{
    drawLines(painter, top, strong, style);
    drawLines(painter, top + QPointF(0, static_cast<double>(strong.size()) * style.leading), small,
              ground.text.caption);
}

void paintRow(QPainter& painter, QPointF top, const RowText& row, const Ground& ground)
{
    const double middle = top.y() + row.height / 2;
    drawRule(painter, top, ground.width, sheet::kRule, ground.style.grey(ground.style.colours.line.darker(112)));
    charts::paintWay(
        painter, QRectF(top.x() + ground.width * kWayLeft, top.y(), ground.width * (kWayRight - kWayLeft), row.height),
        row.spec, ground.style);
    paintStack(painter, {top.x(), middle - heightOf(row.name, row.unit, ground) / 2}, row.name, ground.text.tableStrong,
               row.unit, ground);

    TextStyle figure = ground.text.table;
    figure.size = 94;
    figure.colour = ground.text.figureBefore.colour;
    const double line = middle - figure.leading / 2;
    drawLine(painter, {top.x() + ground.width * kBefore, line}, row.spec.before, figure, Side::Right);
    drawLine(painter, {top.x() + ground.width * kTarget, line}, row.spec.target, figure, Side::Right);
    TextStyle now = ground.text.tableStrong;
    now.size = 108;
    drawLine(painter, {top.x() + ground.width * kNow, middle - now.leading / 2}, row.spec.now, now, Side::Right);

    const double words = middle - heightOf(row.verdict, row.change, ground) / 2;
    const double left = top.x() + ground.width * kVerdict;
    TextStyle verdict = ground.text.tableStrong;
    verdict.colour = charts::verdictColour(row.spec.verdict, ground.style);
    charts::paintVerdict(painter, {left + ground.style.px(kGlyph) / 2, words + verdict.leading / 2}, row.spec.verdict,
                         ground.style, kGlyph);
    paintStack(painter, {left + verdictIndent(ground), words}, row.verdict, verdict, row.change, ground);
}

void drawCentred(QPainter& painter, double centre, double top, const QString& text, const TextStyle& style)
{
    drawLine(painter, {centre - widthOf(text, style) / 2, top}, text, style);
}

void paintHeader(QPainter& painter, QPointF top, double height, const report::WayTable& way, const Ground& ground)
{
    const TextStyle& style = ground.text.tableHead;
    const double low = top.y() + height - style.leading - 3 * sheet::kPoint;
    const double high = low - style.leading - 1 * sheet::kPoint;
    drawLine(painter, {top.x(), low}, way.nameTitle, style);
    drawLine(painter, {top.x() + ground.width * kBefore, low}, way.beforeTitle, style, Side::Right);
    drawLine(painter, {top.x() + ground.width * kNow, low}, way.nowTitle, style, Side::Right);
    drawLine(painter, {top.x() + ground.width * kTarget, low}, way.targetTitle, style, Side::Right);
    drawLine(painter, {top.x() + ground.width * kVerdict, high}, way.verdictTitle, style);
    drawLine(painter, {top.x() + ground.width * kVerdict, low}, way.changeTitle, style);

    TextStyle axis = style;
    axis.colour = ground.text.figureBefore.colour;
    drawCentred(painter, top.x() + axisX(ground, 0), low, way.beforeTitle, axis);
    const bool hasTarget =
        std::any_of(way.rows.begin(), way.rows.end(), [](const report::WayRow& row) { return row.hasTarget; });
    if (hasTarget)
        drawCentred(painter, top.x() + axisX(ground, 1), low, way.targetTitle, axis);
    drawLine(painter, {top.x() + ground.width * kWayLeft, high}, QChar(0x2190) + QLatin1Char(' ') + way.worse, style);
    drawLine(painter, {top.x() + ground.width * kWayRight, high}, way.better + QLatin1Char(' ') + QChar(0x2192), style,
             Side::Right);
}

}

void addWay(const Ground& ground, const report::WayTable& way, Pieces& pieces)
{
    auto header = std::make_shared<Repeated>();
    header->height = 2 * ground.text.tableHead.leading + 4 * sheet::kPoint;
    header->paint = [way, height = header->height, &ground](QPainter& painter, QPointF top) {
        paintHeader(painter, top, height, way, ground);
    };
    Piece head;
    head.height = header->height;
    head.before = 8 * sheet::kPoint;
    head.keepWithNext = true;
    head.paint = header->paint;
    pieces.push_back(std::move(head));
    const std::size_t rows = way.rows.size();
    for (std::size_t i = 0; i < rows; ++i) {
        const RowText row = rowText(ground, way.rows[i]);
        const bool isLast = i + 1 == rows;
        Piece piece;
        piece.height = row.height;
        piece.header = header;
        piece.keepWithNext = !isLast && (rows <= 3 || i == 0 || i + 2 == rows);
        piece.paint = [row, isLast, &ground](QPainter& painter, QPointF top) {
            paintRow(painter, top, row, ground);
            if (isLast)
                drawRule(painter, top + QPointF(0, row.height), ground.width, sheet::kRule, ground.text.body.colour);
        };
        pieces.push_back(std::move(piece));
    }
}

}

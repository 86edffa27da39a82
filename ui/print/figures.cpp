// The three figures of the summary, the counts of verdicts.
#include "ui/charts/verdict_glyph.h"
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

#include <algorithm>

namespace zamer::ui::print {

namespace {

constexpr double kGlyph = 14; // design pixels
constexpr double kColumnGap = 19 * sheet::kPoint;

/// "11.9%" beside "15.0%" needs its unit only once.
QString withoutUnit(const QString& before, const QString& now)
{
    const auto unitOf = [](const QString& text) {
        qsizetype end = text.size();
        while (end > 0 && !text.at(end - 1).isDigit())
            --end;
        return text.mid(end);
    };
    const QString unit = unitOf(now);
    return !unit.isEmpty() && unitOf(before) == unit ? before.left(before.size() - unit.size()) : before;
}

struct FigureText {
    report::Figure figure;
    QStringList label, note;
    QString before;
    double shrink = 1;
};

constexpr double kArrow = 13 * sheet::kPoint;

double figureWidth(const FigureText& text, const Ground& ground)
{
    const double now = widthOf(text.figure.now, ground.text.figure);
    return text.before.isEmpty() ? now : now + widthOf(text.before, ground.text.figureBefore) + 2.2 * kArrow;
}

void paintFigure(QPainter& painter, QPointF top, const FigureText& text, double width, double labelHeight,
                 const Ground& ground)
{
    drawRule(painter, top, width, sheet::kStrongRule, ground.text.body.colour);
    top.ry() += 6.5 * sheet::kPoint;
    drawLines(painter, top, text.label, ground.text.table);
    top.ry() += labelHeight;

    TextStyle before = ground.text.figureBefore;
    TextStyle now = ground.text.figure;
    before.size *= text.shrink;
    now.size *= text.shrink;
    double left = top.x();
    if (!text.before.isEmpty()) {
        drawLine(painter, {left, top.y()}, text.before, before);
        left += widthOf(text.before, before) + 0.6 * kArrow;
        drawArrow(painter, {left, top.y() + now.leading * 0.54}, kArrow, ground.text.caption.colour);
        left += 1.6 * kArrow;
    }
    drawLine(painter, {left, top.y()}, text.figure.now, now);
    top.ry() += now.leading + 1 * sheet::kPoint;
    if (text.figure.verdict) {
        const double glyph = ground.style.px(kGlyph);
        charts::paintVerdict(painter, top + QPointF(glyph / 2, ground.text.table.leading / 2), *text.figure.verdict,
                             ground.style, kGlyph);
        TextStyle word = ground.text.tableStrong;
        word.colour = charts::verdictColour(*text.figure.verdict, ground.style);
        drawLine(painter, top + QPointF(glyph + 4 * sheet::kPoint, 0), text.figure.verdictText, word);
        top.ry() += ground.text.table.leading + 3 * sheet::kPoint;
    }
    drawLines(painter, top, text.note, ground.text.caption);
}

}

void addFigures(const Ground& ground, const report::Figures& figures, Pieces& pieces)
{
    if (figures.items.empty())
        return;
    const auto count = static_cast<double>(std::max<std::size_t>(figures.items.size(), 3));
    const double width = (ground.width - kColumnGap * (count - 1)) / count;
    std::vector<FigureText> texts;
    qsizetype labels = 1;
    qsizetype notes = 0;
    bool hasVerdict = false;
    for (const report::Figure& figure : figures.items) {
        FigureText text{figure, wrapped(figure.label, width, ground.text.table),
                        wrapped(figure.note, width, ground.text.caption), withoutUnit(figure.before, figure.now), 1};
        text.shrink = std::min(1.0, width / std::max(1.0, figureWidth(text, ground)));
        labels = std::max(labels, text.label.size());
        notes = std::max(notes, text.note.size());
        hasVerdict = hasVerdict || figure.verdict.has_value();
        texts.push_back(std::move(text));
    }
    const double labelHeight = static_cast<double>(labels) * ground.text.table.leading + 2 * sheet::kPoint;
    Piece piece;
    piece.before = 17 * sheet::kPoint;
    piece.height = 6.5 * sheet::kPoint + labelHeight + ground.text.figure.leading + sheet::kPoint +
                   (hasVerdict ? ground.text.table.leading + 3 * sheet::kPoint : 0) +
                   static_cast<double>(notes) * ground.text.caption.leading;
    piece.paint = [texts, width, labelHeight, &ground](QPainter& painter, QPointF top) {
        for (const FigureText& text : texts) {
            paintFigure(painter, top, text, width, labelHeight, ground);
            top.rx() += width + kColumnGap;
        }
    };
    pieces.push_back(std::move(piece));
}

void addVerdicts(const Ground& ground, const report::Verdicts& verdicts, Pieces& pieces)
{
    struct Chip {
        QPointF at;
        kpi::Verdict verdict;
        QString text;
    };
    const double glyph = ground.style.px(kGlyph);
    const double labelWidth = widthOf(verdicts.label, ground.text.table) + 16 * sheet::kPoint;
    const double line = ground.text.table.leading + 4 * sheet::kPoint;
    std::vector<Chip> chips;
    QPointF at(labelWidth, 0);
    for (const report::VerdictCount& item : verdicts.items) {
        const double width = glyph + 4 * sheet::kPoint + widthOf(item.text, ground.text.table);
        if (at.x() > labelWidth && at.x() + width > ground.width)
            at = {labelWidth, at.y() + line};
        chips.push_back({at, item.verdict, item.text});
        at.rx() += width + 13 * sheet::kPoint;
    }
    Piece piece;
    piece.before = 17 * sheet::kPoint;
    piece.height = at.y() + line + 6 * sheet::kPoint;
    piece.paint = [chips, verdicts, glyph, height = piece.height, &ground](QPainter& painter, QPointF top) {
        TextStyle label = ground.text.table;
        label.colour = ground.text.caption.colour;
        drawLine(painter, top, verdicts.label, label);
        for (const Chip& chip : chips) {
            const QPointF left = top + chip.at;
            charts::paintVerdict(painter, left + QPointF(glyph / 2, ground.text.table.leading / 2), chip.verdict,
                                 ground.style, kGlyph);
            TextStyle word = ground.text.table;
            word.colour = charts::verdictColour(chip.verdict, ground.style);
            drawLine(painter, left + QPointF(glyph + 4 * sheet::kPoint, 0), chip.text, word);
        }
        drawRule(painter, top + QPointF(0, height), ground.width, sheet::kRule,
                 ground.style.grey(ground.style.colours.line2));
    };
    pieces.push_back(std::move(piece));
}

}

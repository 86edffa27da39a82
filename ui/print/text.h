#pragma once
// Text on paper: PT Serif for reading, PT Sans for figures, tables and captions; lines on a fixed leading. GUI thread.

#include "ui/charts/style.h"

#include <QColor>
#include <QFont>
#include <QStringList>

class QPainter;

namespace zamer::ui::print {

struct TextStyle {
    bool serif = true;
    double size = 105; // tenths of a point
    double leading = 150;
    bool strong = false;
    QColor colour;

    QFont font() const;
    /// From the top of a line to its baseline.
    double baseline() const;
};

/// The styles of the report. `colours` are the light ones, grey where the print has no colour.
struct TextStyles {
    explicit TextStyles(const charts::Style& style);
    TextStyle kicker, coverTitle, coverLead, title, heading, smallHeading, lead, body, label, fieldText, table,
        tableStrong, tableHead, caption, running, figure, figureBefore;
};

QStringList wrapped(const QString& text, double width, const TextStyle& style);
double widthOf(const QString& text, const TextStyle& style);
/// The widest part that cannot be broken.
double widestWord(const QString& text, const TextStyle& style);
enum class Side { Left, Right };
/// One line whose top left (or right) corner is `top`.
void drawLine(QPainter& painter, QPointF top, const QString& line, const TextStyle& style, Side side = Side::Left);
void drawLines(QPainter& painter, QPointF top, const QStringList& lines, const TextStyle& style,
               Side side = Side::Left);

}

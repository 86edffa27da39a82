#include "ui/print/text.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace zamer::ui::print {

QFont TextStyle::font() const
{
    QFont font = serif ? printSerif(size, strong) : printSans(size, strong);
    // Letters that are spaced, be it invisibly, form no ligatures: what is copied or searched in the PDF stays letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double TextStyle::baseline() const
{
    const QFontMetricsF metrics(font());
    return (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

TextStyles::TextStyles(const charts::Style& style)
{
    const QColor ink = style.grey(style.colours.ink);
    const QColor second = style.grey(style.colours.ink2);
    const QColor third = style.grey(style.colours.ink3);
    kicker = {false, 94, 130, false, third};
    coverTitle = {true, 317, 360, true, ink};
    coverLead = {true, 144, 200, false, second};
    title = {true, 180, 223, true, ink};
    heading = {true, 112, 151, true, ink};
    smallHeading = {false, 94, 130, true, ink};
    lead = {true, 126, 187, false, ink};
    body = {true, 105, 150, false, ink};
    label = {false, 90, 130, true, ink};
    fieldText = {true, 97, 130, false, ink};
    table = {false, 90, 115, false, ink};
    tableStrong = {false, 90, 115, true, ink};
    tableHead = {false, 80, 97, false, third};
    caption = {false, 80, 105, false, third};
    running = {false, 80, 100, false, third};
    figure = {false, 209, 260, true, ink};
    figureBefore = {false, 209, 260, false, second};
}

QStringList wrapped(const QString& text, double width, const TextStyle& style)
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, style.font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString part = paragraph.mid(line.textStart(), line.textLength());
            while (part.endsWith(QLatin1Char(' ')))
                part.chop(1);
            lines << part;
        }
        layout.endLayout();
    }
    return lines;
}

double widthOf(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(style.font()).horizontalAdvance(text);
}

double widestWord(const QString& text, const TextStyle& style)
{
    double widest = 0;
    const QFontMetricsF metrics(style.font());
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

void drawLine(QPainter& painter, QPointF top, const QString& line, const TextStyle& style, Side side)
{
    if (line.isEmpty())
        return;
    painter.setFont(style.font());
    painter.setPen(style.colour);
    const double left = side == Side::Right ? top.x() - widthOf(line, style) : top.x();
    painter.drawText(QPointF(left, top.y() + style.baseline()), line);
}

void drawLines(QPainter& painter, QPointF top, const QStringList& lines, const TextStyle& style, Side side)
{
    for (const QString& line : lines) {
        drawLine(painter, top, line, style, side);
        top.ry() += style.leading;
    }
}

}

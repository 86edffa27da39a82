#include "ui/charts/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace zamer::ui::charts {

QFont Style::font(double pixels, Weight weight) const
{
    QFont font = screenFont(px(pixels), weight == Weight::Strong ? strong : QFont::Normal);
    if (family != QLatin1String("Roboto"))
        font.setFamilies({family, QStringLiteral("DejaVu Sans")});
    return font;
}

double Style::crisp(double v) const
{
    return snap ? std::floor(v) + 0.5 : v;
}

QColor Style::grey(const QColor& colour) const
{
    if (!monochrome)
        return colour;
    const int level = qGray(colour.rgb());
    return {level, level, level};
}

Style Style::screen(const QWidget& widget)
{
    Style style;
    style.colours = tokensFor(widget);
    style.scale = uiScale();
    style.snap = true;
    return style;
}

Style Style::print(double unitsPerPoint, bool monochrome)
{
    Style style;
    style.family = QStringLiteral("PT Sans");
    style.strong = QFont::Bold;
    style.scale = unitsPerPoint * 0.75; // a design pixel is 1/96 inch
    style.colours.bg = Qt::white;
    style.monochrome = monochrome;
    if (monochrome)
        style.colours = inGrey(style.colours);
    return style;
}

Painting::Painting(QPainter& painter) : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

Painting::~Painting()
{
    m_painter.restore();
}

void drawLabel(QPainter& painter, const QRectF& box, const QString& text, const Label& label, const Style& style)
{
    const QFont font = style.font(label.size, label.weight);
    painter.setFont(font);
    painter.setPen(label.colour);
    painter.drawText(box, static_cast<int>(label.align) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 0.5));
}

void drawTextAt(QPainter& painter, QPointF at, const QString& text, const Label& label, const Style& style, bool halo)
{
    const QFont font = style.font(label.size, label.weight);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    if (label.align & Qt::AlignRight)
        at.rx() -= width;
    else if (label.align & Qt::AlignHCenter)
        at.rx() -= width / 2;
    if (label.align & Qt::AlignVCenter)
        at.ry() += (metrics.ascent() - metrics.descent()) / 2;
    else if (label.align & Qt::AlignTop)
        at.ry() += metrics.ascent();
    if (halo) {
        QPainterPath path;
        path.addText(at, font, text);
        painter.strokePath(path, QPen(style.colours.bg, style.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(label.colour);
    painter.drawText(at, text);
}

double textWidth(const QString& text, double size, Weight weight, const Style& style)
{
    return QFontMetricsF(style.font(size, weight)).horizontalAdvance(text);
}

QStringList twoLines(const QString& text, double width, double size, Weight weight, const Style& style)
{
    const QFontMetricsF metrics(style.font(size, weight));
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    qsizetype cut = -1;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i) == QLatin1Char(' ') && metrics.horizontalAdvance(text.left(i)) <= width)
            cut = i;
    if (cut < 0)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(cut), metrics.elidedText(text.mid(cut + 1), Qt::ElideRight, width)};
}

}

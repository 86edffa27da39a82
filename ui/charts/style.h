#pragma once
// Style: what a chart needs to know of where it is painted. One layer paints for the screen, the printer and the PDF; a
// chart is a plain spec and a paint function of it, with no state. Sizes inside charts are the design's pixels times
// scale.

#include "ui/theme/tokens.h"

#include <QFont>
#include <QString>

#include <array>

class QPainter;
class QWidget;

namespace zamer::ui::charts {

enum class Weight { Normal, Strong };

struct Style {
    Tokens colours = lightTokens();
    QString family = QStringLiteral("Roboto");
    QFont::Weight strong = QFont::Medium;
    double scale = 1;        // painter units in one design pixel
    bool monochrome = false; // grey print: verdicts keep their form, lose their colour
    bool compact = false;    // rows of 40 instead of 52

    bool snap = false; // the screen: thin lines stand on whole pixels

    double px(double pixels) const { return pixels * scale; }
    /// Where a thin line through v is drawn sharp.
    double crisp(double v) const;
    QFont font(double pixels, Weight weight = Weight::Normal) const;
    /// A colour that is no token, as this style prints it; `colours` are grey already where monochrome is set.
    QColor grey(const QColor& colour) const;

    /// Colours by the widget's palette, scale by the application's font.
    static Style screen(const QWidget& widget);
    /// Light colours, PT Sans. unitsPerPoint: how many painter units make a typographic point.
    static Style print(double unitsPerPoint, bool monochrome = false);
};

/// Turns antialiasing on and keeps the painter's state for the length of a paint function.
class Painting
{
public:
    explicit Painting(QPainter& painter);
    ~Painting();
    Painting(const Painting&) = delete;
    Painting& operator=(const Painting&) = delete;

private:
    QPainter& m_painter;
};

struct Label {
    double size = 11;
    Weight weight = Weight::Normal;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};
/// One line of text, elided at its end where it does not fit.
void drawLabel(QPainter& painter, const QRectF& box, const QString& text, const Label& label, const Style& style);
/// Text round a point (its alignment says which side stands there), with the background behind it where `halo` is set.
void drawTextAt(QPainter& painter, QPointF at, const QString& text, const Label& label, const Style& style,
                bool halo = false);
double textWidth(const QString& text, double size, Weight weight, const Style& style);
/// A text that takes at most two lines; the second is elided. Returns the lines.
QStringList twoLines(const QString& text, double width, double size, Weight weight, const Style& style);

}

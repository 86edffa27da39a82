#pragma once
// What the tests of the charts share: painting into a picture, looking for a colour, a series with a shift in it.

#include "core/kpi/engine.h"
#include "ui/charts/style.h"

#include <QImage>
#include <QPainter>

#include <functional>

namespace zamer::test {

inline QImage painted(QSize size, const ui::charts::Style& style, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.colours.bg);
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline bool hasColour(const QImage& image, const QRect& where, const QColor& colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.valid(x, y) && image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// `before` with small noise up to the end of the baseline, then `after`, every week a signal.
inline kpi::Series series(int weeks, int baseline, double before, double after)
{
    kpi::Series result;
    result.baseline = static_cast<std::size_t>(baseline);
    const Day first = toDay(QDate(2026, 2, 2));
    result.chart.enough = true;
    result.chart.centre = before;
    result.chart.low = before - 10;
    result.chart.high = before + 10;
    result.chart.meanRange = 3.8;
    result.chart.rangeLimit = 12.3;
    for (int i = 0; i < weeks; ++i) {
        const bool shifted = i >= baseline;
        result.points.push_back({{first + 7 * i, first + 7 * i + 7}, shifted ? after : before + i % 3, 100, true});
        result.chart.signals.push_back(shifted ? stats::Signal::Outside : stats::Signal::None);
        result.chart.ranges.push_back(i == 0 ? stats::kNaN : 2);
    }
    return result;
}

}

#pragma once
// The sheet: A4 portrait in tenths of a point, with the margins of ui.md ("Print"). Everything in this room is measured in these units,
// so that font sizes are whole pixels and the same page replays on screen, printer and PDF.

#include <QPageSize>
#include <QRectF>

namespace zamer::ui::print::sheet {

constexpr double kPoint = 10;
constexpr double kMillimetre = 720 / 25.4;
constexpr double kUnitsPerInch = 720;

constexpr double kWidth = 210 * kMillimetre;
constexpr double kHeight = 297 * kMillimetre;
constexpr double kLeft = 24 * kMillimetre;
constexpr double kRight = kWidth - 18 * kMillimetre;
constexpr double kHeaderRule = 18 * kMillimetre;
constexpr double kTop = 26 * kMillimetre;
constexpr double kBottom = kHeight - 25 * kMillimetre;
constexpr double kFooterRule = kHeight - 18 * kMillimetre;
constexpr double kTextWidth = kRight - kLeft;
constexpr double kTextHeight = kBottom - kTop;

constexpr double kRule = 0.54 * kPoint; // no line is thinner than half a point
constexpr double kStrongRule = 1.1 * kPoint;

}

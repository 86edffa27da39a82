#pragma once
// Lucide icons in the colour of the palette. The picture is rendered when it is painted, so a change of theme needs no
// new icons. GUI thread.

#include "ui/theme/tokens.h"

#include <QIcon>

namespace zamer::ui {

/// name: a file of resources/icons/lucide without its ending, "gauge". An unknown name gives a null icon and a warning
/// in the log.
QIcon icon(const char* name, Tone tone = Tone::Ink);
/// The icon as a picture of the given side in pixels, for painted widgets.
QPixmap iconPixmap(const char* name, const QColor& colour, int side, qreal ratio);
/// The application's picture, for the window and the start page.
QIcon applicationIcon();

}

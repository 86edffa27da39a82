#pragma once
// The fonts of the product, shipped with it: a bare system has none with Cyrillic. GUI thread.

#include <QFont>

namespace zamer::ui {

/// Registers the fonts of :/zamer/fonts; call initResources() first. Returns how many families are there (Roboto, PT
/// Serif, PT Sans, DejaVu Sans).
int registerFonts();
/// Those of the window only; what is printed asks for the rest by registerFonts().
void registerScreenFonts();

/// A font for the screen: Roboto, with DejaVu Sans behind it for the arrows that Roboto lacks.
QFont screenFont(double pixels, QFont::Weight weight = QFont::Normal);
/// Fonts for print: PT Sans for figures and tables, PT Serif for text; strong is bold, as neither has a medium.
QFont printSans(double pixels, bool strong = false);
QFont printSerif(double pixels, bool strong = false, bool italic = false);

}

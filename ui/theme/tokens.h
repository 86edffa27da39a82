#pragma once
// Tokens: every colour of the design by its role (the table of ui.md, "Colour"). Colour means a verdict; chrome is ink
// and grey.

#include <QColor>

class QPalette;
class QWidget;

namespace zamer::ui {

struct Tokens {
    QColor win;   // title, menu and status bar
    QColor bg;    // content
    QColor bg2;   // navigation and side panes
    QColor field; // inputs
    QColor line;  // hairline rules (decorative)
    QColor line2; // control borders, dashed limits, empty markers
    QColor ink;   // text, chrome accent, target line, focus ring
    QColor ink2;  // secondary text
    QColor ink3;  // captions, axis labels
    QColor sel;   // selected row or item
    QColor btn;   // button face
    QColor pri;   // primary button
    QColor pritx; // text on primary
    QColor imp;   // improved
    QColor impt;  // improved, area fill
    QColor wor;   // worsened
    QColor wort;  // worsened, area fill
    QColor neu;   // no reliable change / cannot tell
    QColor neut;  // neutral fill
    QColor warn;  // data-quality and deadline warnings
    QColor warnt; // warning fill
    QColor bef;   // the value before; bars that carry no verdict
    QColor band;  // control-limit and scenario bands
    QColor err;   // invalid input
    QColor grid;  // chart grid

    bool isDark() const { return bg.lightness() < 128; }
};

/// What a text or an icon is coloured for.
enum class Tone { Ink, Secondary, Caption, OnPrimary, Improved, Worsened, Neutral, Warning, Error };
QColor colour(const Tokens& tokens, Tone tone);

/// The same roles in their luminance, for grey print.
Tokens inGrey(const Tokens& tokens);

const Tokens& lightTokens();
const Tokens& darkTokens();
/// The set that goes with a palette: painted widgets need no reference to the theme, they follow their palette.
const Tokens& tokensFor(const QPalette& palette);
const Tokens& tokensFor(const QWidget& widget);

// Sizes in pixels at scale 1 (tokens.json: space, type_px, rows_px).
namespace size {
constexpr int caption = 11;
constexpr int small = 12;
constexpr int body = 13;
constexpr int lead = 15;
constexpr int title = 20;
constexpr int figure = 24;

constexpr int rowCompact = 24;
constexpr int rowTable = 28;
constexpr int rowKpi = 52;
constexpr int rowKpiLow = 40; // windows under 900 pixels high
constexpr int control = 28;
constexpr int nav = 32;

constexpr int margin = 24;
constexpr int gap = 36;
constexpr int side = 308;
constexpr int navigation = 196;
constexpr int rail = 48;
constexpr int widest = 1640;
}

}

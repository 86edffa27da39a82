#include "ui/theme/tokens.h"

#include <QPalette>
#include <QWidget>

namespace zamer::ui {

namespace {

constexpr Tokens light{
    .win = QColor(0xEC, 0xEC, 0xE8),
    .bg = QColor(0xFD, 0xFD, 0xFB),
    .bg2 = QColor(0xF5, 0xF5, 0xF2),
    .field = QColor(0xFF, 0xFF, 0xFF),
    .line = QColor(0xDF, 0xDF, 0xDA),
    .line2 = QColor(0x7D, 0x80, 0x79),
    .ink = QColor(0x1C, 0x21, 0x26),
    .ink2 = QColor(0x47, 0x4D, 0x53),
    .ink3 = QColor(0x5F, 0x65, 0x6A),
    .sel = QColor(0xE3, 0xE7, 0xEB),
    .btn = QColor(0xFF, 0xFF, 0xFF),
    .pri = QColor(0x24, 0x30, 0x3A),
    .pritx = QColor(0xFF, 0xFF, 0xFF),
    .imp = QColor(0x0B, 0x64, 0x88),
    .impt = QColor(0xE0, 0xEF, 0xF5),
    .wor = QColor(0xA6, 0x3A, 0x00),
    .wort = QColor(0xFB, 0xE8, 0xDC),
    .neu = QColor(0x5C, 0x63, 0x68),
    .neut = QColor(0xEC, 0xED, 0xEC),
    .warn = QColor(0x7A, 0x56, 0x00),
    .warnt = QColor(0xF8, 0xED, 0xCF),
    .bef = QColor(0x7B, 0x82, 0x88),
    .band = QColor(0xEF, 0xEF, 0xEB),
    .err = QColor(0x9B, 0x1C, 0x1C),
    .grid = QColor(0xE7, 0xE7, 0xE3),
};

constexpr Tokens dark{
    .win = QColor(0x14, 0x16, 0x17),
    .bg = QColor(0x1B, 0x1E, 0x20),
    .bg2 = QColor(0x22, 0x26, 0x29),
    .field = QColor(0x16, 0x18, 0x1A),
    .line = QColor(0x36, 0x3B, 0x3F),
    .line2 = QColor(0x82, 0x8A, 0x90),
    .ink = QColor(0xED, 0xEE, 0xEF),
    .ink2 = QColor(0xC0, 0xC5, 0xC9),
    .ink3 = QColor(0xA3, 0xAA, 0xB0),
    .sel = QColor(0x32, 0x3A, 0x41),
    .btn = QColor(0x2A, 0x2F, 0x33),
    .pri = QColor(0xE4, 0xE8, 0xEB),
    .pritx = QColor(0x15, 0x18, 0x1A),
    .imp = QColor(0x63, 0xBD, 0xE0),
    .impt = QColor(0x17, 0x32, 0x3E),
    .wor = QColor(0xF3, 0x9A, 0x63),
    .wort = QColor(0x40, 0x28, 0x1B),
    .neu = QColor(0xAE, 0xB5, 0xBA),
    .neut = QColor(0x2E, 0x33, 0x37),
    .warn = QColor(0xDD, 0xB5, 0x52),
    .warnt = QColor(0x3A, 0x31, 0x1A),
    .bef = QColor(0x85, 0x8C, 0x92),
    .band = QColor(0x25, 0x29, 0x2C),
    .err = QColor(0xF2, 0x8B, 0x82),
    .grid = QColor(0x2C, 0x31, 0x34),
};

}

QColor colour(const Tokens& tokens, Tone tone)
{
    switch (tone) {
    case Tone::Secondary:
        return tokens.ink2;
    case Tone::Caption:
        return tokens.ink3;
    case Tone::OnPrimary:
        return tokens.pritx;
    case Tone::Improved:
        return tokens.imp;
    case Tone::Worsened:
        return tokens.wor;
    case Tone::Neutral:
        return tokens.neu;
    case Tone::Warning:
        return tokens.warn;
    case Tone::Error:
        return tokens.err;
    case Tone::Ink:
        break;
    }
    return tokens.ink;
}

Tokens inGrey(const Tokens& tokens)
{
    static constexpr QColor Tokens::*roles[]{
        &Tokens::win,  &Tokens::bg,   &Tokens::bg2,  &Tokens::field, &Tokens::line, &Tokens::line2, &Tokens::ink,
        &Tokens::ink2, &Tokens::ink3, &Tokens::sel,  &Tokens::btn,   &Tokens::pri,  &Tokens::pritx, &Tokens::imp,
        &Tokens::impt, &Tokens::wor,  &Tokens::wort, &Tokens::neu,   &Tokens::neut, &Tokens::warn,  &Tokens::warnt,
        &Tokens::bef,  &Tokens::band, &Tokens::err,  &Tokens::grid};
    Tokens grey = tokens;
    for (QColor Tokens::*role : roles) {
        const int level = qGray((tokens.*role).rgb());
        grey.*role = QColor(level, level, level);
    }
    return grey;
}

const Tokens& lightTokens()
{
    return light;
}

const Tokens& darkTokens()
{
    return dark;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark : light;
}

const Tokens& tokensFor(const QWidget& widget)
{
    return tokensFor(widget.palette());
}

}

#pragma once
// Theme: light, dark or as the system is; palette, style, fonts and the focus ring of the whole application. One
// object, made in main() after initResources(). Widgets follow their palette (tokensFor), so a switch at run time needs
// nothing of them. GUI thread.

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace zamer::ui {

class FocusRing;

enum class ThemeChoice { System, Light, Dark };

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application, ThemeChoice choice = ThemeChoice::System);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const { return m_dark; }
    const Tokens& tokens() const { return m_dark ? darkTokens() : lightTokens(); }

    /// Text and controls against the design's sizes: 1 with a usual system font, more with a larger one.
    double scale() const { return m_scale; }
    void setScale(double scale);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool systemIsDark();

    QApplication& m_application;
    ThemeChoice m_choice;
    bool m_dark = false;
    bool m_applying = false;
    double m_scale = 1;
    FocusRing* m_ring;
};

/// Pixels of the design in the pixels of this application: follows the size of the application's font.
double uiScale();
int scaled(int pixels);

/// The palette of a set of tokens; what Theme gives to the application, and what a preview of the other theme may use.
QPalette paletteFor(const Tokens& tokens);

}

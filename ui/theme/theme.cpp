#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QToolTip>

namespace zamer::ui {

namespace {

/// 15 pixels (11 points at 96 dpi) is the largest font that desktops come with; above it the user asked for larger
/// text.
double scaleOfSystemFont(const QFont& font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return pixels <= 16 ? 1.0 : pixels / 15.0;
}

}

double uiScale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? pixels / double{size::body} : 1.0;
}

int scaled(int pixels)
{
    return qRound(pixels * uiScale());
}

QPalette paletteFor(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, tokens.bg, tokens.bg);
    set(QPalette::WindowText, tokens.ink, tokens.ink3);
    set(QPalette::Base, tokens.field, tokens.bg2);
    set(QPalette::AlternateBase, tokens.bg2, tokens.bg2);
    set(QPalette::Text, tokens.ink, tokens.ink3);
    set(QPalette::Button, tokens.btn, tokens.btn);
    set(QPalette::ButtonText, tokens.ink, tokens.ink3);
    set(QPalette::BrightText, tokens.pritx, tokens.pritx);
    set(QPalette::PlaceholderText, tokens.ink3, tokens.ink3);
    set(QPalette::Highlight, tokens.sel, tokens.sel);
    set(QPalette::HighlightedText, tokens.ink, tokens.ink3);
    set(QPalette::ToolTipBase, tokens.field, tokens.field);
    set(QPalette::ToolTipText, tokens.ink, tokens.ink);
    set(QPalette::Link, tokens.ink, tokens.ink3);
    set(QPalette::LinkVisited, tokens.ink, tokens.ink3);
    set(QPalette::Light, tokens.bg, tokens.bg);
    set(QPalette::Midlight, tokens.band, tokens.band);
    set(QPalette::Mid, tokens.line, tokens.line);
    set(QPalette::Dark, tokens.line2, tokens.line);
    set(QPalette::Shadow, tokens.ink2, tokens.ink3);
    return palette;
}

Theme::Theme(QApplication& application, ThemeChoice choice)
    : m_application(application), m_choice(choice), m_scale(scaleOfSystemFont(QApplication::font())),
      m_ring(new FocusRing(this))
{
    registerScreenFonts();
    QApplication::setStyle(new Style);
    m_application.setWindowIcon(applicationIcon());
    apply();
    m_application.installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setScale(double scale)
{
    m_scale = qBound(0.75, scale, 3.0);
    apply();
}

bool Theme::systemIsDark()
{
    // Qt 6.4 has no QStyleHints::colorScheme: without a palette of ours the application shows the system's.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_choice == ThemeChoice::System ? systemIsDark() : m_choice == ThemeChoice::Dark;
    QApplication::setFont(screenFont(size::body * m_scale));
    QToolTip::setFont(screenFont(size::small * m_scale));
    QApplication::setPalette(paletteFor(tokens()));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ThemeChange && !m_applying && m_choice == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    if (type == QEvent::FocusIn || type == QEvent::FocusOut)
        m_ring->follow(watched, *static_cast<QFocusEvent*>(event));
    return QObject::eventFilter(watched, event);
}

}

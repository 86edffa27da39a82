#pragma once
// Composition: who knows whom. The one place that names every page and wires it into the window.

#include "ui/models/recent_audits.h"
#include "ui/models/session.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace zamer::app {

/// The window and what it stands on, destroyed in the right order. GUI thread.
class Composition
{
public:
    /// awaited: the audit that the session is opening already; empty for none.
    Composition(QApplication& application, ui::Session& session, const QString& awaited);
    ui::MainWindow& window() { return m_window; }

private:
    ui::Theme m_theme;
    ui::LanguageSwitch m_languages;
    ui::RecentAudits m_recent;
    ui::Session& m_session;
    ui::MainWindow m_window;
};

}

#include "app/composition.h"

#include "ui/pages/start/start_page.h"

#include <QApplication>
#include <QSettings>

namespace zamer::app {

namespace {

ui::ThemeChoice rememberedTheme()
{
    const QString name = QSettings().value(QStringLiteral("ui/theme")).toString();
    return name == QLatin1String("light")  ? ui::ThemeChoice::Light
           : name == QLatin1String("dark") ? ui::ThemeChoice::Dark
                                           : ui::ThemeChoice::System;
}

std::vector<ui::PageSpec> pages()
{
    return {};
}

}

Composition::Composition(QApplication& application)
    : m_theme(application, rememberedTheme()), m_window(m_session, m_recent, m_theme, m_languages)
{
    if (const QVariant scale = QSettings().value(QStringLiteral("ui/scale")); scale.isValid())
        m_theme.setScale(scale.toDouble());
    auto* start = new ui::StartPage(m_session, m_recent);
    QObject::connect(start, &ui::StartPage::newRequested, &m_window, &ui::MainWindow::newAudit);
    QObject::connect(start, &ui::StartPage::chooseRequested, &m_window, &ui::MainWindow::chooseAudit);
    QObject::connect(start, &ui::StartPage::demoRequested, &m_window, &ui::MainWindow::openDemo);
    QObject::connect(start, &ui::StartPage::auditRequested, &m_window, &ui::MainWindow::openAudit);
    m_window.setPages(start, pages());
}

}

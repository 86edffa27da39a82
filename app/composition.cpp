#include "app/composition.h"

#include "ui/pages/kpis/kpis_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_page.h"
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

QString said(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

template<class T>
ui::Page* make(ui::Session& session)
{
    return new T(session);
}

ui::Badge keyCount(const ui::Summary& summary)
{
    return {summary.keyKpis.empty() ? QString() : QString::number(summary.keyKpis.size()), {}};
}

std::vector<ui::PageSpec> pages()
{
    std::vector<ui::PageSpec> list;
    list.push_back({.id = QStringLiteral("overview"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Overview")); },
                    .icon = "layout-dashboard",
                    .make = make<ui::OverviewPage>});
    list.push_back(
        {.id = QStringLiteral("kpis"),
         .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "KPIs")); },
         .icon = "gauge",
         .answers = ui::Request::Kpi,
         .make = make<ui::KpisPage>,
         .go = [](ui::Page& page, const QStringList& kpi) { static_cast<ui::KpisPage&>(page).open(kpi.front()); },
         .badge = keyCount});
    list.push_back({.id = QStringLiteral("report"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Report")); },
                    .icon = "file-text",
                    .rail = true,
                    .answers = ui::Request::Report,
                    .make = make<ui::ReportPage>});
    return list;
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

#include "app/composition.h"

#include "ui/pages/checklist/checklist_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/kpis/kpis_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/start/start_page.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

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

ui::Badge stepsDone(const ui::Summary& summary)
{
    const auto settled = std::count_if(summary.steps.begin(), summary.steps.end(), [](const audit::StepState& state) {
        return state.status == method::StepStatus::Done || state.status == method::StepStatus::NotApplicable;
    });
    return {QStringLiteral("%1/%2").arg(settled).arg(summary.steps.size()), {}};
}

ui::Badge rejectedRows(const ui::Summary& summary)
{
    qint64 rejected = 0;
    for (const store::SourceRow& row : summary.sources)
        rejected += row.rejected;
    if (rejected == 0)
        return {};
    return {{},
            QCoreApplication::translate("Pages", "%n row(s) rejected", nullptr,
                                        static_cast<int>(std::min<qint64>(rejected, 1'000'000'000)))};
}

std::vector<ui::PageSpec> pages()
{
    std::vector<ui::PageSpec> list;
    list.push_back({.id = QStringLiteral("overview"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Overview")); },
                    .icon = "layout-dashboard",
                    .make = make<ui::OverviewPage>});
    list.push_back({.id = QStringLiteral("checklist"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Checklist")); },
                    .icon = "list-checks",
                    .rail = true,
                    .answers = ui::Request::Step,
                    .make = make<ui::ChecklistPage>,
                    .go = [](ui::Page& page,
                             const QStringList& step) { static_cast<ui::ChecklistPage&>(page).openStep(step.front()); },
                    .badge = stepsDone});
    list.push_back({.id = QStringLiteral("kpis"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "KPIs")); },
                    .icon = "gauge",
                    .answers = ui::Request::Kpi,
                    .make = make<ui::KpisPage>,
                    .go =
                        [](ui::Page& page, const QStringList& kpi) {
                            const auto of =
                                kpi.contains(ui::kOfPeriods) ? ui::KpisPage::Of::Periods : ui::KpisPage::Of::Snapshots;
                            static_cast<ui::KpisPage&>(page).open(kpi.front(), of);
                        },
                    .badge = keyCount});
    list.push_back({.id = QStringLiteral("compare"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Comparison")); },
                    .icon = "arrow-left-right",
                    .make = make<ui::ComparePage>});
    list.push_back(
        {.id = QStringLiteral("data"),
         .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Data")); },
         .icon = "database",
         .rail = true,
         .answers = ui::Request::Import,
         .make = make<ui::DataPage>,
         .go = [](ui::Page& page, const QStringList& paths) { static_cast<ui::DataPage&>(page).importFiles(paths); },
         .badge = rejectedRows});
    list.push_back({.id = QStringLiteral("report"),
                    .title = [] { return said(QT_TRANSLATE_NOOP("Pages", "Report")); },
                    .icon = "file-text",
                    .rail = true,
                    .answers = ui::Request::Report,
                    .make = make<ui::ReportPage>});
    return list;
}

}

Composition::Composition(QApplication& application, ui::Session& session, const QString& awaited)
    : m_theme(application, rememberedTheme()), m_session(session), m_window(m_session, m_recent, m_theme, m_languages)
{
    if (const QVariant scale = QSettings().value(QStringLiteral("ui/scale")); scale.isValid())
        m_theme.setScale(scale.toDouble());
    auto* start = new ui::StartPage(m_session, m_recent);
    QObject::connect(start, &ui::StartPage::newRequested, &m_window, &ui::MainWindow::newAudit);
    QObject::connect(start, &ui::StartPage::chooseRequested, &m_window, &ui::MainWindow::chooseAudit);
    QObject::connect(start, &ui::StartPage::demoRequested, &m_window, &ui::MainWindow::openDemo);
    QObject::connect(start, &ui::StartPage::auditRequested, &m_window, &ui::MainWindow::openAudit);
    if (!awaited.isEmpty())
        m_window.awaitAudit(awaited);
    m_window.setPages(start, pages());
}

}

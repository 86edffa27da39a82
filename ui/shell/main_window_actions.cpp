// What the table of actions calls.
#include "ui/shell/about_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/audit_files.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/measure_now_dialog.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/snapshot_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/targets_dialog.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QSettings>

namespace zamer::ui {

namespace {

void setTheme(Theme& theme, ThemeChoice choice, const char* name)
{
    QSettings().setValue(QStringLiteral("ui/theme"), QLatin1String(name));
    theme.setChoice(choice);
}

/// Shows a dialog over the window; it goes away with its answer.
void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

void MainWindow::newAudit()
{
    m_files->make();
}

void MainWindow::chooseAudit()
{
    m_files->choose();
}

void MainWindow::openDemo()
{
    m_files->demo();
}

void MainWindow::closeAudit()
{
    m_files->close();
}

void MainWindow::quit()
{
    close();
}

void MainWindow::undo()
{
    if (m_planBefore)
        undoPlan();
    else if (Page* page = m_pages->current(); page == nullptr || !page->undo())
        m_status->say(tr("There is nothing to undo here."));
}

void MainWindow::redo()
{
    if (Page* page = m_pages->current(); page == nullptr || !page->redo())
        m_status->say(tr("There is nothing to redo here."));
}

void MainWindow::goTo()
{
    auto* dialog = new GoToDialog(this);
    std::vector<GoToItem> items;
    if (m_session.isOpen()) {
        for (std::size_t index = 0; index < m_pages->specs().size(); ++index) {
            const PageSpec& spec = m_pages->specs()[index];
            items.push_back({spec.title(), tr("page"), QStringLiteral("Ctrl+%1").arg(index + 1), spec.icon,
                             [this, id = spec.id] { showPage(id); }});
        }
        for (GoToItem& item :
             auditTargets(m_session.summary(), [this](Request request, const QString&id) { answer(request, {id}); }))
            items.push_back(std::move(item));
    }
    for (QAction* action : m_actions->all())
        if (action->isEnabled() && action->objectName() != QLatin1String("goto"))
            items.push_back({plainText(*action), tr("action"), action->shortcut().toString(QKeySequence::NativeText),
                             "", [action] { action->trigger(); }});
    dialog->setItems(std::move(items));
    openDialog(dialog);
}

void MainWindow::useSystemTheme()
{
    setTheme(m_theme, ThemeChoice::System, "system");
}

void MainWindow::useLightTheme()
{
    setTheme(m_theme, ThemeChoice::Light, "light");
}

void MainWindow::useDarkTheme()
{
    setTheme(m_theme, ThemeChoice::Dark, "dark");
}

bool MainWindow::isSystemTheme() const
{
    return m_theme.choice() == ThemeChoice::System;
}

bool MainWindow::isLightTheme() const
{
    return m_theme.choice() == ThemeChoice::Light;
}

bool MainWindow::isDarkTheme() const
{
    return m_theme.choice() == ThemeChoice::Dark;
}

void MainWindow::useEnglish()
{
    m_languages.set(Language::English);
}

void MainWindow::useRussian()
{
    m_languages.set(Language::Russian);
}

bool MainWindow::isEnglish() const
{
    return currentLanguage() == Language::English;
}

bool MainWindow::isRussian() const
{
    return currentLanguage() == Language::Russian;
}

void MainWindow::zoomIn()
{
    setZoom(m_theme.scale() + 0.1);
}

void MainWindow::zoomOut()
{
    setZoom(m_theme.scale() - 0.1);
}

void MainWindow::zoomReset()
{
    setZoom(1);
}

void MainWindow::setZoom(double scale)
{
    m_theme.setScale(scale);
    QSettings().setValue(QStringLiteral("ui/scale"), m_theme.scale());
    m_status->say(tr("Size of text: %1 %").arg(qRound(m_theme.scale() * 100)));
}

void MainWindow::takeSnapshot()
{
    auto* dialog = new SnapshotDialog(m_session, this);
    connect(dialog, &SnapshotDialog::taken, this, [this](const QString& what) { m_status->say(what); });
    openDialog(dialog);
}

void MainWindow::measureNow()
{
    auto* dialog = new MeasureNowDialog(m_session, this);
    connect(dialog, &MeasureNowDialog::measured, this, [this](const QString& what) { m_status->say(what); });
    openDialog(dialog);
}

void MainWindow::editTargets()
{
    auto* dialog = new TargetsDialog(m_session, this);
    connect(dialog, &TargetsDialog::saved, this, [this](const audit::KpiPlan& before) {
        // The summary that follows the change is still on its way.
        m_planBefore = before;
        m_planIsFresh = true;
        m_status->say(tr("Key KPIs and targets are saved; Ctrl+Z takes it back."));
    });
    openDialog(dialog);
}

void MainWindow::undoPlan()
{
    const audit::KpiPlan before = *std::exchange(m_planBefore, std::nullopt);
    m_session.change(
        this, [before](audit::Audit& audit, Progress&) { return audit.setPlan(before); },
        [this](Status done) {
            if (done)
                m_status->say(tr("Key KPIs and targets are as they were."));
            else
                m_notice->tell(done.error());
        });
}

void MainWindow::editSettings()
{
    openDialog(new SettingsDialog(m_session, this));
}

void MainWindow::verifyAudit()
{
    m_status->say(tr("Checking the file…"));
    m_session.ask<QStringList>(
        this, [](audit::Audit& audit, Progress& progress) { return audit.verify(progress); },
        [this](Result<QStringList> found) {
            if (!found)
                m_notice->tell(found.error());
            else if (found->isEmpty())
                m_status->say(tr("The file is sound: every sum and every seal matches."));
            else
                m_notice->tell(tr("%n thing(s) in the file do not match:", nullptr, static_cast<int>(found->size())),
                               found->join(QLatin1String("; ")));
        });
}

void MainWindow::importFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import files"), QSettings().value(QStringLiteral("ui/import_folder")).toString(),
        tr("Exports (%1);;All files (*)")
            .arg(QLatin1String(
                "*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm *.json *.jsonl *.ndjson *.zip")));
    if (paths.isEmpty())
        return;
    QSettings().setValue(QStringLiteral("ui/import_folder"), QFileInfo(paths.front()).absolutePath());
    answer(Request::Import, paths);
}

void MainWindow::showReport()
{
    answer(Request::Report, {});
}

void MainWindow::explain()
{
    const Page* page = m_pages->current();
    const PageSpec* spec = m_pages->spec(m_pages->currentId());
    openDialog(new ExplainDialog(spec != nullptr ? spec->title() : QStringLiteral("Zamer"),
                                 page != nullptr ? page->keys() : QString(), *m_actions, this));
}

void MainWindow::about()
{
    openDialog(new AboutDialog(this));
}

}

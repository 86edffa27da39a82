// Where a report goes: printer and PDF; and what stands in its place where there is none.
#include "core/audit/error_text.h"
#include "ui/pages/report/contents_list.h"
#include "ui/pages/report/options_pane.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_page.h"
#include "ui/print/pdf.h"
#include "ui/print/print_dialog.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

namespace zamer::ui {

void ReportPage::showInstead(QWidget* empty)
{
    m_slices->stop();
    m_pagination.reset();
    m_input.reset();
    m_report.reset();
    m_contents->setSections({});
    m_options->checks().setChecks({});
    m_count->clear();
    m_view->setPages({});
    if (m_empty != nullptr)
        m_empty->deleteLater();
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
}

void ReportPage::showNoSnapshot()
{
    auto* empty = new EmptyState(
        "history", tr("No snapshot of this stage yet"),
        tr("A report prints figures that were measured and sealed: “%1” has none. Measure its period first; "
           "the report stands here right after.")
            .arg(m_options->stageName()),
        tr("Take a snapshot…"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT actionRequested(QStringLiteral("snapshot")); });
    showInstead(empty);
}

void ReportPage::showFailure(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    auto* empty = new EmptyState("triangle-alert", tr("The report could not be made"),
                                 audit::describe(error, currentLanguage()), tr("Try again"));
    connect(empty, &EmptyState::triggered, this, &ReportPage::refresh);
    showInstead(empty);
}

void ReportPage::send(const QString& what, std::function<Status(const print::Pages&, Progress&)> work,
                      std::function<void()> done)
{
    if (m_view->pageCount() == 0 || m_pagination || m_job->isRunning())
        return;
    m_options->error().clear();
    m_options->setReady(false);
    m_options->progress().begin(what);
    // Pages of its own: the view plays the others meanwhile.
    const auto pages = std::make_shared<const print::Pages>(print::detached(m_view->pages()));
    m_job->start(
        [pages, work = std::move(work)](Progress& progress) -> Result<bool> {
            if (const Status status = work(*pages, progress); !status)
                return tl::make_unexpected(status.error());
            return true;
        },
        [this, done = std::move(done)](const Result<bool>& sent) {
            m_options->progress().end();
            m_options->setReady(isLaidOut());
            if (sent)
                done();
            else if (sent.error().kind != ErrorKind::Cancelled)
                m_options->error().show(audit::describe(sent.error(), currentLanguage()));
        });
}

void ReportPage::print()
{
    if (m_view->pageCount() == 0 || !isLaidOut() || m_job->isRunning())
        return;
    print::openPrintDialog(*this, m_view->pages(), m_view->currentPage() + 1,
                           [this](const std::shared_ptr<QPrinter>& printer) {
                               const QString name = print::nameOf(*printer);
                               send(
                                   tr("Printing to %1").arg(name),
                                   [printer, name](const print::Pages& pages, Progress&) -> Status {
                                       if (!print::printChosen(*printer, pages))
                                           return failure(ErrorKind::FileWriteFailed, name);
                                       return {};
                                   },
                                   [this, name] { Q_EMIT statusMessage(tr("Sent to %1").arg(name)); });
                           });
}

void ReportPage::askForPdf()
{
    if (m_view->pageCount() == 0 || !isLaidOut())
        return;
    const QFileInfo audit(session().summary().path);
    auto* dialog =
        new QFileDialog(this, tr("Write the report as PDF"),
                        audit.dir().filePath(audit.completeBaseName() + QLatin1String(".pdf")), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(audit.dir());
    dialog->selectFile(audit.completeBaseName() + QLatin1String(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::writePdf);
    dialog->open();
}

void ReportPage::writePdf(const QString& path)
{
    send(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path](const print::Pages& pages, Progress& progress) { return print::writePdf(pages, path, progress); },
        [this, path] {
            Q_EMIT statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            Q_EMIT pdfWritten(path);
        });
}

}

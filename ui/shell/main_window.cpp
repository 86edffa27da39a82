#include "ui/shell/main_window.h"

#include "ui/shell/actions.h"
#include "ui/shell/audit_files.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace zamer::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}

MainWindow::MainWindow(Session& session, RecentAudits& recent, Theme& theme, LanguageSwitch& languages)
    : m_session(session), m_recent(recent), m_theme(theme), m_languages(languages), m_navigation(new Navigation),
      m_pages(new PageStack(session)), m_notice(new NoticeBar), m_progress(new ProgressStrip), m_status(new StatusLine),
      m_files(new AuditFiles(session, recent, *this)), m_actions(new Actions(*this))
{
    build();
    connectParts();
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size()));
    restoreGeometry(QSettings().value(QStringLiteral("ui/geometry")).toByteArray());
}

void MainWindow::build()
{
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_notice);
    content->addWidget(m_pages, 1);
    content->addWidget(m_progress);
    m_progress->setContentsMargins(scaled(size::margin), scaled(8), scaled(size::margin), scaled(8));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(all);
    m_navigation->hide();
    fillRecent();
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::refreshFrame);
    connect(m_pages, &PageStack::requested, this, &MainWindow::answer);
    connect(m_pages, &PageStack::actionRequested, this, [this](const QString& id) {
        if (QAction* action = m_actions->action(id))
            action->trigger();
    });
    connect(m_pages, &PageStack::statusMessage, m_status, &StatusLine::say);
    connect(m_progress, &ProgressStrip::cancelled, &m_session, &Session::cancel);
    connect(&m_session, &Session::progressed, this, [this](double share) { m_progress->setProgress(share, 0); });
    connect(&m_recent, &RecentAudits::changed, this, &MainWindow::fillRecent);
    connect(m_files, &AuditFiles::begun, this, [this](const QString& what, bool canCancel) {
        m_notice->clear();
        m_progress->begin(what, canCancel ? tr("Cancel leaves no file") : QString());
        refreshFrame();
    });
    connect(m_files, &AuditFiles::opened, this, &MainWindow::showAudit);
    connect(m_files, &AuditFiles::failed, this, [this](const Error& error) {
        m_progress->end();
        if (error.kind == ErrorKind::Cancelled)
            m_status->say(tr("Cancelled; no file was left behind."));
        else
            m_notice->tell(error);
        if (m_pages->current() == nullptr)
            showStart();
    });
    connect(&m_session, &Session::changed, this, [this] {
        m_saved = QTime::currentTime();
        // Ctrl+Z takes back the last change, and this one is newer than the plan's.
        if (!std::exchange(m_planIsFresh, false))
            m_planBefore.reset();
        m_pages->refresh();
        refreshFrame();
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_planBefore.reset();
        m_pages->clear();
        m_status->hush();
        showStart();
    });
    connect(&m_session, &Session::idle, this, [this] {
        if (m_session.isOpen() && !m_pages->currentId().isEmpty() && !std::exchange(m_shownOnce, true))
            Q_EMIT auditShown();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_pages->refresh();
        fitNavigation();
    });
    connect(&m_languages, &LanguageSwitch::changed, this, &MainWindow::retranslate);
}

void MainWindow::setPages(Page* start, std::vector<PageSpec> specs)
{
    m_pages->setStart(start);
    for (PageSpec& spec : specs)
        m_pages->add(std::move(spec));
    m_navigation->setPages(m_pages->specs());
    for (std::size_t index = 0; index < m_pages->specs().size() && index < 9; ++index) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("page.") + m_pages->specs()[index].id);
        action->setIcon(icon(m_pages->specs()[index].icon));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)));
        connect(action, &QAction::triggered, this, [this, id = m_pages->specs()[index].id] { showPage(id); });
        m_actions->menu(QStringLiteral("view"))->addAction(action);
    }
    if (m_files->isOpening())
        m_pages->showNothing();
    else
        showStart();
}

void MainWindow::openAudit(const QString& path)
{
    // The frame is there before the file: where no audit is open yet, the start page would only flash.
    if (!m_session.isOpen())
        m_pages->showNothing();
    m_files->open(path);
}

void MainWindow::awaitAudit(const QString& path)
{
    m_files->await(path);
}

bool MainWindow::showPage(const QString& id)
{
    return m_pages->show(id);
}

QString MainWindow::currentPage() const
{
    return m_pages->currentId();
}

void MainWindow::showAudit()
{
    m_progress->end();
    m_notice->clear();
    m_saved = QFileInfo(m_session.summary().path).lastModified().time();
    m_shownOnce = false;
    m_pages->clear();
    if (!m_pages->specs().empty())
        showPage(m_pages->specs().front().id);
    refreshFrame();
}

void MainWindow::showStart()
{
    m_pages->showStart();
    refreshFrame();
}

void MainWindow::answer(Request request, const QStringList& target)
{
    if (!m_session.isOpen())
        m_notice->tell(tr("No audit is open, so there is nothing to import into."),
                       tr("Open an audit or make a new one, then drop the files again."));
    else
        m_pages->answer(request, target);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Keys that the page has not taken.
    if (event->key() == Qt::Key_Escape && !m_notice->isHidden())
        m_notice->clear();
    else if (!m_actions->press(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    event->acceptProposedAction();
    for (const QString& path : paths)
        if (path.endsWith(QLatin1String(".zamer"), Qt::CaseInsensitive)) {
            openAudit(path);
            return;
        }
    answer(Request::Import, paths);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QStringLiteral("ui/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

}

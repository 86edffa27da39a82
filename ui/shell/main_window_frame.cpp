// The frame around the pages: navigation, title, status line, recent audits, in the language of the moment.
#include "core/report/format.h"
#include "ui/shell/actions.h"
#include "ui/shell/audit_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

#include <numeric>

namespace zamer::ui {

namespace {

constexpr int kRailBelow = 1280;

}

void MainWindow::refreshFrame()
{
    const Page* page = m_pages->current();
    const QString id = m_pages->currentId();
    const bool open = m_session.isOpen();
    const bool inAudit = page == nullptr || !id.isEmpty();
    m_navigation->setVisible(inAudit && (open || m_files->isOpening()));
    m_navigation->setEnabled(open);
    m_navigation->setCurrent(id);
    m_navigation->refresh(m_pages->specs(), m_session.summary());
    if (!open && m_files->isOpening())
        m_navigation->setOpening(m_files->opening());
    fitNavigation();
    m_actions->update(open);
    for (const PageSpec& spec : m_pages->specs())
        if (auto* action = findChild<QAction*>(QStringLiteral("page.") + spec.id)) {
            action->setText(spec.title());
            action->setEnabled(open);
        }
    m_status->setKeys(page != nullptr ? page->keys() : QString());
    m_status->setState(open ? tr("Saved %1 · on this computer").arg(report::Format(currentLanguage()).time(m_saved))
                            : recentWords());
    setWindowTitle(open ? tr("%1 — Zamer").arg(m_session.summary().settings.client) : QStringLiteral("Zamer"));
}

QString MainWindow::recentWords() const
{
    const auto& list = m_recent.list();
    if (list.isEmpty())
        return tr("Nothing is stored yet");
    const qint64 bytes = std::accumulate(list.begin(), list.end(), qint64{0},
                                         [](qint64 sum, const RecentAudit& each) { return sum + each.bytes; });
    return tr("%n audit(s) · %1 on this computer", nullptr, static_cast<int>(list.size()))
        .arg(report::Format(currentLanguage()).bytes(bytes));
}

void MainWindow::fitNavigation()
{
    const PageSpec* spec = m_pages->spec(m_pages->currentId());
    m_navigation->setRail(width() < scaled(kRailBelow) || (spec != nullptr && spec->rail));
}

void MainWindow::fillRecent()
{
    QMenu& menu = *m_actions->menu(QStringLiteral("file.recent"));
    menu.clear();
    for (const RecentAudit& audit : m_recent.list().mid(0, 10)) {
        auto* action = menu.addAction(audit.client.isEmpty()
                                          ? QFileInfo(audit.path).fileName()
                                          : QString(audit.client).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(audit.path);
        connect(action, &QAction::triggered, this, [this, path = audit.path] { openAudit(path); });
    }
    menu.setEnabled(!m_recent.list().isEmpty());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_pages->refresh();
    refreshFrame();
}

}

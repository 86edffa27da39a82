// SourcesView: what is shown of a source, and what can be done with it.
#include "ui/pages/data/sources_view.h"

#include "core/audit/error_text.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/joins_model.h"
#include "ui/pages/data/source_detail.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace zamer::ui::data {

void SourcesView::refresh()
{
    const facts::SourceId selected = m_selected;
    m_model->setSummary(m_session.summary());
    const int rows = m_model->rowCount();
    showList(rows > 0);
    m_counts->setText(tr("%n file(s)", nullptr, rows));
    const int row = m_model->rowOf(selected);
    if (rows > 0)
        m_table->selectRow(row >= 0 ? row : rows - 1);
    select(m_table->currentIndex().row());
    readHistory();
    if (isVisible())
        readJoins();
}

/// Reads the whole base, so only while somebody looks.
void SourcesView::readJoins()
{
    if (m_model->living() == 0) {
        m_joinsSection->hide();
        return;
    }
    m_session.ask<std::vector<audit::JoinLine>>(
        this, [](audit::Audit& audit, Progress& progress) { return audit.joins(progress); },
        [this](Result<std::vector<audit::JoinLine>> lines) {
            if (lines)
                m_joins->setJoins(std::move(*lines));
            m_joinsSection->setVisible(lines && m_joins->rowCount() > 0);
        });
}

void SourcesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readJoins();
}

/// What is still kept of undone imports, and the journal.
void SourcesView::readHistory()
{
    struct History {
        std::vector<store::SourceRow> undone;
        std::vector<store::JournalRow> journal;
    };
    m_session.ask<History>(
        this,
        [](audit::Audit& audit, Progress&) -> Result<History> {
            auto sources = audit.sources(true);
            auto journal = audit.journal();
            if (!sources || !journal)
                return tl::make_unexpected(sources ? journal.error() : sources.error());
            std::erase_if(*sources, [](const store::SourceRow& row) { return !row.undone; });
            return History{std::move(*sources), std::move(*journal)};
        },
        [this, before = ++m_asked](Result<History> history) {
            if (!history || before != m_asked)
                return;
            m_model->setUndone(std::move(history->undone));
            m_history->setJournal(std::move(history->journal), m_session.summary().settings);
            m_pastSection->setVisible(m_history->tellsOfImports());
            showList(m_model->rowCount() > 0);
            if (const int row = m_model->rowOf(m_selected); row >= 0 && row != m_table->currentIndex().row())
                m_table->selectRow(row);
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
                m_table->selectRow(0);
        });
}

void SourcesView::select(int row)
{
    const store::SourceRow* source = m_model->source(row);
    showQuestion(false);
    m_error->clear();
    const bool undone = source != nullptr && source->undone;
    const bool byHand = source != nullptr && source->source.layout == "manual:stages";
    m_undo->setVisible(!undone);
    m_undo->setEnabled(source != nullptr && !undone);
    m_redo->setVisible(undone && source->replacedBy == 0);
    m_again->setVisible(!undone && !byHand);
    if (source == nullptr)
        return;
    m_selected = source->source.id;
    const QString name = m_model->index(row, SourcesModel::File).data().toString();
    m_detail->setTitle(name);
    m_detail->setNote(m_model->index(row, SourcesModel::Layout).data().toString());
    m_provenance->setSource(*source, m_session.summary().settings);
    showIssues(*source, name);
}

void SourcesView::showIssues(const store::SourceRow& source, const QString& name)
{
    m_session.ask<std::vector<store::IssueRow>>(
        this, [id = m_selected](audit::Audit& audit, Progress&) { return audit.issues(id); },
        [this, id = m_selected, rejected = source.rejected, name](Result<std::vector<store::IssueRow>> rows) {
            if (id != m_selected)
                return;
            std::vector<import::Issue> issues;
            if (rows)
                for (const store::IssueRow& each : *rows)
                    issues.push_back(issueOf(each));
            else
                m_error->show(audit::describe(rows.error(), currentLanguage()));
            m_nothing->setVisible(rows && issues.empty());
            m_issues->setVisible(!issues.empty());
            m_issues->setIssues(std::move(issues), rejected, name);
        });
}

void SourcesView::showQuestion(bool shown)
{
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_question->setVisible(shown);
    m_batch.clear();
    m_confirm->setText(tr("Undo the import"));
    if (!shown && hadFocus)
        m_table->setFocus();
    m_undo->setEnabled(!shown && m_model->source(m_table->currentIndex().row()) != nullptr);
    if (!shown)
        return;
    const store::SourceRow* source = m_model->source(m_table->currentIndex().row());
    if (source == nullptr)
        return;
    const report::Format format(currentLanguage());
    QString asks = tr("%1 accepted rows leave the base: figures measured from now on are counted without them. "
                      "Snapshots already taken keep theirs.")
                       .arg(format.count(source->accepted));
    if (!isPinned(source->source.id))
        asks += QLatin1Char(' ') +
                tr("No snapshot uses this import: it is removed for good, and only importing the file again brings it "
                   "back.");
    if (m_model->hasReplaced(source->source.id))
        asks += QLatin1Char(' ') + tr("What this import replaced is back then.");
    m_asks->setText(asks);
    m_confirm->setFocus(Qt::TabFocusReason); // with its ring: Enter means this button
}

QString SourcesView::question() const
{
    return m_asks->text();
}

bool SourcesView::isPinned(facts::SourceId id) const
{
    const auto& snapshots = m_session.summary().snapshots;
    return std::any_of(snapshots.begin(), snapshots.end(), [id](const store::SnapshotRow& snapshot) {
        return std::find(snapshot.sources.begin(), snapshot.sources.end(), id) != snapshot.sources.end();
    });
}

void SourcesView::undo()
{
    if (!m_batch.empty()) {
        undoBatch();
        return;
    }
    const QString name = m_model->index(m_table->currentIndex().row(), SourcesModel::File).data().toString();
    m_confirm->setEnabled(false);
    m_session.change(
        this, [id = m_selected](audit::Audit& audit, Progress&) { return audit.undo(id); },
        [this, name, id = m_selected, kept = isPinned(m_selected)](Status done) {
            m_confirm->setEnabled(true);
            showQuestion(false);
            if (done && !kept)
                m_gone = id;
            if (done)
                Q_EMIT dropped({id});
            if (done)
                Q_EMIT undone(name, kept);
            else
                m_error->show(audit::describe(done.error(), currentLanguage()));
        });
}

/// Possible while a snapshot pins the rows; of those that are gone the answer says why.
void SourcesView::redo()
{
    const store::SourceRow* source = m_model->source(m_table->currentIndex().row());
    const facts::SourceId id = source != nullptr && source->undone ? m_selected : m_gone;
    if (id == 0)
        return;
    const QString name = m_model->index(m_table->currentIndex().row(), SourcesModel::File).data().toString();
    m_redo->setEnabled(false);
    m_session.change(
        this, [id](audit::Audit& audit, Progress&) { return audit.redo(id); },
        [this, name](Status done) {
            m_redo->setEnabled(true);
            if (done)
                Q_EMIT redone(name);
            else
                m_error->show(audit::describe(done.error(), currentLanguage()));
        });
}

void SourcesView::askForFile()
{
    const store::SourceRow* source = m_model->source(m_table->currentIndex().row());
    if (source == nullptr || source->undone)
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("The file to read again: %1").arg(utf8(source->source.fileName)), QString(), fileFilter());
    if (!path.isEmpty())
        readAgain(path);
}

void SourcesView::readAgain(const QString& path)
{
    m_session.ask<import::Options>(
        this, [id = m_selected](audit::Audit& audit, Progress&) { return audit.optionsOf(id); },
        [this, id = m_selected, path](Result<import::Options> options) {
            if (options)
                Q_EMIT readAgainRequested(path, *options, id);
            else
                m_error->show(audit::describe(options.error(), currentLanguage()));
        });
}

void SourcesView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SourcesView::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

}

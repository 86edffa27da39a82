#include "ui/pages/data/data_page.h"

#include "core/audit/error_text.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/data/sources_view.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace zamer::ui {

DataPage::DataPage(Session& session, QWidget* parent)
    : Page(session, parent), m_queue(new data::ImportQueue(session, this)), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    build();
    connect(&session, &Session::changed, this, &DataPage::refresh);
    const auto startAnew = [this] {
        m_queue->startAnew();
        m_stack->setCurrentWidget(m_sources);
        refresh();
    };
    connect(&session, &Session::opened, this, startAnew);
    connect(&session, &Session::closed, this, startAnew);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Page::keysChanged);
    connectQueue();
    refresh();
}

void DataPage::connectQueue()
{
    connect(m_queue, &data::ImportQueue::importUndone, this, [this](int count) {
        Q_EMIT statusMessage(tr("%n import(s) taken back; Ctrl+Y takes them in again", nullptr, count));
    });
    connect(m_queue, &data::ImportQueue::importRedone, this,
            [this](int count) { Q_EMIT statusMessage(tr("%n import(s) taken in again", nullptr, count)); });
    connect(m_queue, &data::ImportQueue::undoFailed, this,
            [this](const Error& error) { Q_EMIT statusMessage(audit::describe(error, currentLanguage())); });
}

/// The views show what queue and session hold, so another language is another pair of views.
void DataPage::build()
{
    m_language = currentLanguage();
    const bool importing = m_import != nullptr && m_stack->currentWidget() == m_import;
    delete m_sources;
    delete m_import;
    m_sources = new data::SourcesView(session());
    m_import = new data::ImportView(session(), *m_queue);
    m_stack->addWidget(m_sources);
    m_stack->addWidget(m_import);
    m_stack->setCurrentWidget(importing ? static_cast<QWidget*>(m_import) : m_sources);
    connect(m_sources, &data::SourcesView::importRequested, this, &DataPage::chooseFiles);
    connect(m_sources, &data::SourcesView::filesDropped, this, &DataPage::importFiles);
    connect(m_sources, &data::SourcesView::undone, this, [this](const QString& file, bool kept) {
        Q_EMIT statusMessage(
            (kept ? tr("Undone: %1") : tr("Undone and removed for good, as no snapshot uses it: %1")).arg(file));
    });
    connect(m_sources, &data::SourcesView::redone, this,
            [this](const QString& file) { Q_EMIT statusMessage(tr("Taken in again: %1").arg(file)); });
    connect(m_sources, &data::SourcesView::batchUndone, this,
            [this](int count) { Q_EMIT statusMessage(tr("%n import(s) taken back", nullptr, count)); });
    connect(m_sources, &data::SourcesView::dropped, m_queue, &data::ImportQueue::noteUndone);
    connect(m_sources, &data::SourcesView::readAgainRequested, this,
            [this](const QString& path, const import::Options& options, facts::SourceId replaces) {
                const int index = m_queue->addAgain(path, options, replaces);
                m_stack->setCurrentWidget(m_import);
                m_import->setCurrent(index);
            });
    connect(m_import, &data::ImportView::closeRequested, this, &DataPage::leaveImport);
}

QString DataPage::keys() const
{
    if (m_stack->currentWidget() == m_import)
        return tr("Tab next column · Alt+↓ open choice · F5 read again · Ctrl+Z undo · Esc cancel · Ctrl+Enter import");
    return tr("↑↓ file · F5 read again · Del undo an import · Ins take it in again · drop files to import");
}

/// Where the files are still here the import can be made again; else it is asked first, as it may be for good.
bool DataPage::undo()
{
    if (m_sources->asks() || m_import->asks()) {
        Q_EMIT statusMessage(tr("Answer the question on the page first."));
        return true;
    }
    if (m_stack->currentWidget() == m_import)
        return m_queue->undo();
    const std::vector<facts::SourceId> last = m_queue->lastBrought();
    if (!last.empty())
        m_sources->askUndo(last);
    return !last.empty();
}

bool DataPage::redo()
{
    return m_sources->asks() || m_import->asks() || m_queue->redo();
}

/// The page itself takes no key: what is shown on it does.
void DataPage::focusInEvent(QFocusEvent* event)
{
    Page::focusInEvent(event);
    if (m_stack->currentWidget() == m_sources)
        m_sources->takeFocus();
}

void DataPage::refresh()
{
    if (m_language != currentLanguage())
        build();
    m_sources->refresh();
}

bool DataPage::isImporting() const
{
    return m_queue->isImporting();
}

void DataPage::importFiles(const QStringList& paths)
{
    if (!session().isOpen())
        return;
    if (paths.isEmpty()) {
        chooseFiles();
        return;
    }
    const int first = m_queue->add(paths);
    m_stack->setCurrentWidget(m_import);
    m_import->setCurrent(first);
}

void DataPage::chooseFiles()
{
    m_stack->setCurrentWidget(m_import);
    m_import->chooseFiles();
    if (m_queue->count() == 0)
        m_stack->setCurrentWidget(m_sources);
}

/// What was read of the files is forgotten with them.
void DataPage::leaveImport()
{
    if (m_queue->isImporting())
        return;
    m_queue->clear();
    m_stack->setCurrentWidget(m_sources);
    m_sources->takeFocus();
}

}

// SourcesView: the imports of one step, undone together; where the keyboard goes.
#include "core/audit/error_text.h"
#include "ui/pages/data/sources_view.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include "core/report/format.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace zamer::ui::data {

namespace {

constexpr int kMostNames = 3;

}

bool SourcesView::asks() const
{
    return !m_question->isHidden();
}

QPushButton* SourcesView::emptyButton() const
{
    return m_empty->button();
}

void SourcesView::takeFocus()
{
    if (m_stack->currentIndex() == 0)
        m_empty->button()->setFocus(Qt::TabFocusReason);
    else
        m_table->setFocus();
}

/// The focus stays in the view: what held it is hidden with its page.
void SourcesView::showList(bool shown)
{
    const int page = shown ? 1 : 0;
    if (m_stack->currentIndex() == page)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(page);
    if (hadFocus)
        takeFocus();
}

void SourcesView::askUndo(const std::vector<facts::SourceId>& sources)
{
    m_table->selectRow(m_model->rowOf(sources.back()));
    showQuestion(true);
    if (sources.size() < 2)
        return;
    m_batch = sources;
    const report::Format format(currentLanguage());
    const int count = static_cast<int>(sources.size());
    QStringList names;
    qint64 accepted = 0;
    for (const facts::SourceId id : sources) {
        const int row = m_model->rowOf(id);
        if (names.size() < kMostNames)
            names += m_model->index(row, SourcesModel::File).data().toString();
        if (const store::SourceRow* source = m_model->source(row))
            accepted += source->accepted;
    }
    if (count > kMostNames)
        names.back() += QString::fromUtf8("…");
    QString asks = tr("The last step brought %n import(s)", nullptr, count) + QLatin1String(": ") +
                   names.join(QLatin1String(", ")) + QLatin1String(". ") +
                   tr("%1 accepted rows leave the base: figures measured from now on are counted without them. "
                      "Snapshots already taken keep theirs.")
                       .arg(format.count(accepted));
    const auto gone =
        std::count_if(sources.begin(), sources.end(), [this](facts::SourceId id) { return !isPinned(id); });
    if (gone > 0)
        asks += QLatin1Char(' ') + tr("No snapshot uses %n of them: they are removed for good, and only importing the "
                                      "files again brings them back.",
                                      nullptr, static_cast<int>(gone));
    m_asks->setText(asks);
    m_confirm->setText(tr("Undo %n import(s)", nullptr, count));
}

void SourcesView::undoBatch()
{
    m_confirm->setEnabled(false);
    m_session.change(
        this,
        [sources = m_batch](audit::Audit& audit, Progress&) -> Status {
            for (const facts::SourceId id : sources)
                if (Status done = audit.undo(id); !done)
                    return done;
            return {};
        },
        [this, sources = m_batch](Status done) {
            m_confirm->setEnabled(true);
            showQuestion(false);
            if (!done) {
                m_error->show(audit::describe(done.error(), currentLanguage()));
                return;
            }
            Q_EMIT dropped(sources);
            Q_EMIT batchUndone(static_cast<int>(sources.size()));
        });
}

}

#include "ui/pages/data/sources_view.h"

#include "core/audit/error_text.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace zamer::ui::data {

SourcesView::SourcesView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new SourcesModel(this)), m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* empty = new EmptyState(
        "database", tr("No data yet"),
        tr("Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV "
           "file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed "
           "hashes."),
        tr("Import files…"));
    connect(empty, &EmptyState::triggered, this, &SourcesView::importRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeList());
    column->addWidget(m_stack);
}

QWidget* SourcesView::makeList()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12));
    column->setSpacing(scaled(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(new TextLabel(tr("Data"), TextRole::Title));
    m_counts = new TextLabel(TextRole::Small, Tone::Caption);
    head->addWidget(m_counts, 1);
    m_import = new QPushButton(icon("file-down", Tone::OnPrimary), tr("Import files…"));
    setPrimary(*m_import);
    head->addWidget(m_import);
    column->addLayout(head);
    column->addSpacing(scaled(4));
    column->addWidget(new Rule(Rule::Kind::Ink));

    m_table = new PlainTable;
    m_table->setModel(m_model);
    m_table->setMostRows(14);
    m_table->setAccessibleName(tr("Imported files"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SourcesModel::File, QHeaderView::Stretch);
    column->addWidget(m_table);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* below = new QWidget;
    auto* detail = new QVBoxLayout(below);
    detail->setContentsMargins(0, scaled(10), 0, 0);
    detail->setSpacing(scaled(6));
    m_detail = new SectionHeader(QString());
    m_undo = new QPushButton(icon("undo-2"), tr("Undo this import…"));
    m_detail->addControl(m_undo);
    detail->addWidget(m_detail);

    m_question = new QWidget;
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(scaled(8));
    m_asks = new TextLabel(TextRole::Body, Tone::Warning);
    question->addWidget(m_asks->wrapping(), 1);
    m_confirm = new QPushButton(tr("Undo the import"));
    auto* keep = new QPushButton(tr("Keep it"));
    question->addWidget(m_confirm);
    question->addWidget(keep);
    m_question->hide();
    detail->addWidget(m_question);

    m_error = new ErrorBar;
    detail->addWidget(m_error);
    m_nothing = new TextLabel(tr("Nothing odd was found in this file."), TextRole::Body, Tone::Caption);
    detail->addWidget(m_nothing);
    m_issues = new IssuesView;
    detail->addWidget(m_issues);
    detail->addStretch();
    scroll->setWidget(below);
    column->addWidget(scroll, 1);

    connect(m_import, &QPushButton::clicked, this, &SourcesView::importRequested);
    connect(m_table, &PlainTable::rowSelected, this, &SourcesView::select);
    connect(m_undo, &QPushButton::clicked, this, [this] { showQuestion(true); });
    connect(keep, &QPushButton::clicked, this, [this] { showQuestion(false); });
    connect(m_confirm, &QPushButton::clicked, this, &SourcesView::undo);
    auto* remove = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_undo, &QPushButton::click);
    auto* leave = new QShortcut(Qt::Key_Escape, m_question, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] { showQuestion(false); });
    return page;
}

void SourcesView::refresh()
{
    const facts::SourceId selected = m_selected;
    m_model->setSummary(m_session.summary());
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    m_counts->setText(tr("%n file(s)", nullptr, rows));
    const int row = m_model->rowOf(selected);
    if (rows > 0)
        m_table->selectRow(row >= 0 ? row : rows - 1);
    select(m_table->currentIndex().row());
}

void SourcesView::select(int row)
{
    const store::SourceRow* source = m_model->source(row);
    showQuestion(false);
    m_error->clear();
    m_undo->setEnabled(source != nullptr);
    if (source == nullptr)
        return;
    m_selected = source->source.id;
    const QString name = m_model->index(row, SourcesModel::File).data().toString();
    m_detail->setTitle(name);
    m_detail->setNote(m_model->index(row, SourcesModel::Layout).data().toString());
    m_session.ask<std::vector<store::IssueRow>>(
        this, [id = m_selected](audit::Audit& audit, Progress&) { return audit.issues(id); },
        [this, id = m_selected, rejected = source->rejected, name](Result<std::vector<store::IssueRow>> rows) {
            if (id != m_selected)
                return;
            std::vector<import::Issue> issues;
            if (rows)
                for (const store::IssueRow& each : *rows)
                    issues.push_back(issueOf(each));
            else
                m_error->show(audit::describe(rows.error(), currentLanguage()));
            m_nothing->setVisible(rows && issues.empty());
            m_issues->setIssues(std::move(issues), rejected, name);
        });
}

void SourcesView::showQuestion(bool shown)
{
    m_question->setVisible(shown);
    m_undo->setEnabled(!shown);
    if (!shown)
        return;
    const store::SourceRow* source = m_model->source(m_table->currentIndex().row());
    if (source == nullptr)
        return;
    const report::Format format(currentLanguage());
    m_asks->setText(tr("%1 accepted rows leave the base: figures measured from now on are counted without them. "
                       "Snapshots already taken keep theirs.")
                        .arg(format.count(source->accepted)));
    m_confirm->setFocus();
}

void SourcesView::undo()
{
    const QString name = m_model->index(m_table->currentIndex().row(), SourcesModel::File).data().toString();
    m_confirm->setEnabled(false);
    m_session.change(
        this, [id = m_selected](audit::Audit& audit, Progress&) { return audit.undo(id); },
        [this, name](Status done) {
            m_confirm->setEnabled(true);
            showQuestion(false);
            if (done)
                Q_EMIT undone(name);
            else
                m_error->show(audit::describe(done.error(), currentLanguage()));
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

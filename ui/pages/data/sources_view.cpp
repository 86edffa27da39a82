#include "ui/pages/data/sources_view.h"

#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/joins_model.h"
#include "ui/pages/data/source_detail.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace zamer::ui::data {

SourcesView::SourcesView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new SourcesModel(this)), m_stack(new QStackedWidget),
      m_history(new HistoryModel(this)), m_joins(new JoinsModel(this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    column->addWidget(m_stack);
    connect(&session, &Session::opened, this, [this] { m_gone = 0; });
}

QWidget* SourcesView::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(
        "database", tr("No data yet"),
        tr("Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV "
           "file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed "
           "hashes."),
        tr("Import files…"));
    connect(m_empty, &EmptyState::triggered, this, &SourcesView::importRequested);
    column->addWidget(m_empty, 1);
    m_pastSection = new QWidget;
    auto* past = new QVBoxLayout(m_pastSection);
    past->setContentsMargins(scaled(24), 0, scaled(24), scaled(12));
    past->setSpacing(scaled(6));
    m_past = makeHistory(*past);
    m_pastSection->hide();
    column->addWidget(m_pastSection);
    return page;
}

PlainTable* SourcesView::makeHistory(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("History"), tr("everything that was done to this audit, the newest first")));
    auto* table = new PlainTable;
    table->setModel(m_history);
    table->setRowHeight(23);
    table->setMostRows(8);
    table->setAccessibleName(tr("What was done to this audit"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::Detail, QHeaderView::Stretch);
    column.addWidget(table);
    return table;
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
    m_table->setMostRows(8);
    m_table->setAccessibleName(tr("Imported files"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SourcesModel::File, QHeaderView::Stretch);
    column->addWidget(m_table);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeDetail());
    column->addWidget(scroll, 1);

    connect(m_import, &QPushButton::clicked, this, &SourcesView::importRequested);
    connect(m_table, &PlainTable::rowSelected, this, &SourcesView::select);
    connect(m_undo, &QPushButton::clicked, this, [this] { showQuestion(true); });
    connect(m_redo, &QPushButton::clicked, this, &SourcesView::redo);
    connect(m_again, &QPushButton::clicked, this, &SourcesView::askForFile);
    const auto shortcut = [this](Qt::Key key, QPushButton* button) {
        auto* made = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, button, &QPushButton::click);
    };
    shortcut(Qt::Key_Delete, m_undo);
    connect(new QShortcut(Qt::Key_Insert, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &SourcesView::redo);
    shortcut(Qt::Key_F5, m_again);
    return page;
}

QWidget* SourcesView::makeDetail()
{
    auto* below = new QWidget;
    auto* detail = new QVBoxLayout(below);
    detail->setContentsMargins(0, scaled(10), 0, 0);
    detail->setSpacing(scaled(6));
    m_detail = new SectionHeader(QString());
    m_again = new QPushButton(icon("refresh-cw"), tr("Read again…"));
    m_undo = new QPushButton(icon("undo-2"), tr("Undo this import…"));
    m_redo = new QPushButton(icon("redo-2"), tr("Take it in again"));
    for (QPushButton* button : {m_again, m_undo, m_redo})
        m_detail->addControl(button);
    m_redo->hide();
    detail->addWidget(m_detail);
    detail->addWidget(makeQuestion());
    m_error = new ErrorBar;
    detail->addWidget(m_error);
    m_provenance = new SourceDetail;
    detail->addWidget(m_provenance);
    m_nothing = new TextLabel(tr("Nothing odd was found in this file."), TextRole::Body, Tone::Caption);
    detail->addWidget(m_nothing);
    m_issues = new IssuesView;
    detail->addWidget(m_issues);
    detail->addSpacing(scaled(10));
    m_joinsSection = new QWidget;
    auto* joined = new QVBoxLayout(m_joinsSection);
    joined->setContentsMargins(0, 0, 0, scaled(10));
    joined->setSpacing(scaled(6));
    joined->addWidget(new SectionHeader(tr("Joined"), tr("how the rows of all sources found each other")));
    auto* joins = new PlainTable;
    joins->setModel(m_joins);
    joins->setRowHeight(23);
    joins->setMostRows(30);
    joins->setAccessibleName(tr("How the rows of all sources found each other"));
    joins->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    joins->horizontalHeader()->setSectionResizeMode(JoinsModel::What, QHeaderView::Stretch);
    joined->addWidget(joins);
    m_joinsSection->hide();
    detail->addWidget(m_joinsSection);
    m_journal = makeHistory(*detail);
    detail->addStretch();
    return below;
}

QWidget* SourcesView::makeQuestion()
{
    m_question = new QWidget;
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(scaled(8));
    m_asks = new TextLabel(TextRole::Body, Tone::Warning);
    question->addWidget(m_asks->wrapping(), 1);
    m_confirm = new QPushButton(tr("Undo the import"));
    m_keep = new QPushButton(tr("Keep it"));
    question->addWidget(m_confirm);
    question->addWidget(m_keep);
    m_question->hide();
    connect(m_keep, &QPushButton::clicked, this, [this] { showQuestion(false); });
    connect(m_confirm, &QPushButton::clicked, this, &SourcesView::undo);
    auto* leave = new QShortcut(Qt::Key_Escape, m_question); // wherever the focus is in the window
    connect(leave, &QShortcut::activated, this, [this] { showQuestion(false); });
    return m_question;
}

}

#include "ui/pages/compare/compare_page.h"

#include "core/audit/error_text.h"
#include "ui/pages/compare/change_table.h"
#include "ui/pages/compare/filter_bar.h"
#include "ui/pages/compare/notes_pane.h"
#include "ui/pages/compare/picker.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/way_table.h"

#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

constexpr int kLowPage = 780; // a window of less than 900 pixels, without its frame

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    scroll->setWidget(content);
    return scroll;
}

}

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page(session, parent), m_figures(Figures::of(session)), m_ofPeriods(Figures::ofPeriods(session)),
      m_title(new TextLabel(TextRole::Title)), m_picker(new compare::Picker(session)), m_report(new QPushButton),
      m_sentence(new SentenceLabel), m_error(new ErrorBar), m_strip(new ProgressStrip),
      m_filter(new compare::FilterBar), m_body(new QWidget), m_left(new QVBoxLayout), m_way(new WayTable),
      m_keyTable(new compare::ChangeTable), m_others(new compare::ChangeTable), m_none(new QWidget),
      m_noneText(new TextLabel(TextRole::Body, Tone::Secondary)), m_showAll(new QPushButton),
      m_notes(new compare::NotesPane), m_page(new QVBoxLayout(this))
{
    build();
    connectParts();
}

QString ComparePage::keys() const
{
    return tr("Enter opens a KPI · Ctrl+F find · Ctrl+T as table · Ctrl+K go to… · Ctrl+P report");
}

void ComparePage::build()
{
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(0);
    buildHeader(*m_page);
    m_page->addWidget(m_picker);

    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(scaled(size::margin), 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_error, m_strip, m_filter}) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 0, scaled(size::margin), 0);
        line->addWidget(part);
        column->addLayout(line);
        if (part == m_strip)
            column->addSpacing(scaled(10));
    }
    column->addSpacing(scaled(10));

    auto* tables = new QWidget;
    tables->setMaximumWidth(scaled(size::widest - size::side - size::gap));
    tables->setLayout(m_left);
    m_left->setContentsMargins(0, 0, scaled(4), scaled(size::margin));
    m_left->setSpacing(0);
    auto* none = new QHBoxLayout(m_none);
    none->setContentsMargins(0, scaled(24), 0, 0);
    none->addWidget(m_noneText);
    none->addWidget(m_showAll);
    none->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_way, m_keyTable, m_others, m_none}) {
        // As high as their rows: the page scrolls, the tables don't.
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_left->addWidget(part);
    }
    m_left->addStretch(1);
    m_scroll = scrolling(tables);

    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, scaled(8), scaled(size::margin), scaled(size::margin));
    sideColumn->addWidget(m_notes);
    sideColumn->addStretch(1);
    QScrollArea* notes = scrolling(side);
    notes->setFixedWidth(scaled(size::side + size::margin));
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(size::gap - 4));
    line->addWidget(m_scroll, 1);
    line->addWidget(notes);
    column->addLayout(line, 1);
    m_page->addWidget(m_body, 1);
    setFocusProxy(m_way);
}

void ComparePage::buildHeader(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(size::margin), scaled(14), scaled(size::margin), scaled(10));
    line->setSpacing(scaled(12));
    line->addWidget(m_title);
    line->addWidget(m_picker->head(), 1);
    line->addWidget(m_report);
    m_report->setIcon(icon("file-text", Tone::OnPrimary));
    setPrimary(*m_report);
    column.addLayout(line);
}

void ComparePage::connectParts()
{
    for (Figures* figures : {&m_figures, &m_ofPeriods})
        connect(figures, &Figures::changed, this, [this, figures] {
            if (figures == &this->figures())
                showFigures();
        });
    connect(&m_ofPeriods, &Figures::progressed, m_strip, &ProgressStrip::setProgress);
    connect(m_report, &QPushButton::clicked, this, &Page::reportRequested);
    connect(m_picker, &compare::Picker::asked, this, &ComparePage::ask);
    connect(m_picker, &compare::Picker::modeChanged, this, [this] {
        m_modeChosen = true;
        if (m_picker->isOfPeriods() && !m_ofPeriods.isAsked())
            ask();
        else
            showFigures();
    });
    connect(m_strip, &ProgressStrip::cancelled, &m_ofPeriods, &Figures::cancel);
    connect(m_filter, &compare::FilterBar::changed, this, &ComparePage::showRows);
    connect(m_filter, &compare::FilterBar::rowsRequested, this, [this] {
        for (PaintedTable* table : std::initializer_list<PaintedTable*>{m_way, m_keyTable, m_others})
            if (table->isVisible()) {
                table->setFocus(Qt::TabFocusReason);
                return;
            }
    });
    connect(m_notes, &compare::NotesPane::stated, this, &ComparePage::state);
    connect(m_showAll, &QPushButton::clicked, m_filter, &compare::FilterBar::clear);
    for (PaintedTable* table : std::initializer_list<PaintedTable*>{m_way, m_keyTable, m_others}) {
        // What the mouse is over is told beside, as what the keyboard is on.
        table->setMouseTracking(true);
        connect(table, &QTableView::entered, this,
                [this, table](const QModelIndex& index) { choose(table->rowId(index.row()), nullptr); });
        connect(table, &PaintedTable::idSelected, this, [this, table](const QString& id) { choose(id, table); });
        connect(table, &PaintedTable::idActivated, this, &ComparePage::open);
    }
    const auto onKey = [this](const QKeySequence& keys, auto call) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, call);
    };
    onKey(Qt::CTRL | Qt::Key_T, [this] { toggleTable(); });
    onKey(Qt::CTRL | Qt::Key_F, [this] { m_filter->find(); });
}

void ComparePage::refresh()
{
    const Summary& summary = session().summary();
    if (!m_modeChosen && session().isOpen())
        m_picker->setOfPeriods(summary.snapshots.size() < 2 && !summary.sources.empty());
    showTexts();
    m_figures.update();
    m_ofPeriods.update();
    if (m_picker->isOfPeriods() && !m_ofPeriods.isAsked())
        ask();
    else
        showFigures();
}

void ComparePage::open(const QString& kpi)
{
    if (kpi.isEmpty())
        return;
    if (m_picker->isOfPeriods())
        Q_EMIT kpiOfPeriodsRequested(kpi);
    else
        Q_EMIT kpiRequested(kpi);
}

void ComparePage::showTexts()
{
    m_title->setText(tr("Comparison"));
    m_report->setText(tr("Report…"));
    m_way->setAccessibleName(tr("Key KPIs, before and now"));
    m_keyTable->setAccessibleName(tr("Key KPIs as a table"));
    m_others->setAccessibleName(tr("Other KPIs by direction"));
    m_noneText->setText(tr("No KPI fits the filter."));
    m_showAll->setText(tr("Show all"));
    m_picker->refresh();
}

void ComparePage::toggleTable()
{
    const bool hadFocus = m_way->hasFocus() || m_keyTable->hasFocus();
    const QString chosen = m_chosen;
    m_asTable = !m_asTable;
    showRows();
    if (!hadFocus)
        return;
    // The table that went away gave its focus to the next; it belongs to the one that came.
    PaintedTable* table = m_asTable ? static_cast<PaintedTable*>(m_keyTable) : m_way;
    table->setFocus(Qt::TabFocusReason);
    table->selectId(chosen);
}

void ComparePage::choose(const QString& kpi, PaintedTable* from)
{
    // What is being written stays under the pen.
    if (kpi.isEmpty() || (from == nullptr && m_notes->isEditing()))
        return;
    // One choice on the page, whichever table it is in.
    if (from != nullptr) {
        for (PaintedTable* table : std::initializer_list<PaintedTable*>{m_way, m_keyTable, m_others})
            if (table != from) {
                table->clearSelection();
                table->setCurrentIndex({});
            }
        bringInto(*from);
    }
    if (kpi == m_chosen)
        return;
    m_chosen = kpi;
    for (const report::KpiWords& each : words())
        if (kpi == QString::fromStdString(each.kpi))
            m_notes->show(input(), words(), &each);
}

void ComparePage::state(const QString& kpi, const QString& reason)
{
    session().change(
        this,
        [before = m_figures.before(), after = m_figures.after(), kpi, reason](audit::Audit& audit, Progress&) {
            return audit.stateComparable(before, after, kpi.toStdString(), reason);
        },
        [this](Status done) {
            if (!done)
                m_error->show(audit::describe(done.error(), currentLanguage()));
        });
}

void ComparePage::bringInto(const PaintedTable& table) const
{
    const QRect row = table.visualRect(table.currentIndex());
    const QPoint top = table.viewport()->mapTo(m_scroll->widget(), row.topLeft());
    const QPoint bottom = table.viewport()->mapTo(m_scroll->widget(), row.bottomLeft());
    m_scroll->ensureVisible(0, bottom.y(), 0, scaled(size::rowKpi));
    m_scroll->ensureVisible(0, top.y(), 0, scaled(size::rowKpi));
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_way->setCompact(height() < scaled(kLowPage));
}

void ComparePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && session().isOpen())
        refresh();
}

}

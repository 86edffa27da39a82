#include "ui/pages/overview/overview_page.h"

#include "ui/pages/compare_bar.h"
#include "ui/pages/overview/attention.h"
#include "ui/pages/overview/stage_path.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/stage_path_widget.h"
#include "ui/widgets/way_table.h"

#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

constexpr int kLowPage = 780; // a window of less than 900 pixels, without its frame
constexpr std::size_t kDue = 4;
constexpr std::size_t kAttention = 5;

}

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_figures(Figures::of(session)), m_title(new TextLabel(TextRole::Title)),
      m_compare(new CompareBar(session)), m_report(new QPushButton), m_path(new StagePathWidget),
      m_sentence(new SentenceLabel), m_error(new ErrorBar), m_left(new QVBoxLayout), m_way(new WayTable),
      m_keys(new FigureTable), m_othersTitle(new SectionHeader(QString())), m_others(new FigureTable),
      m_due(new overview::SideList), m_attention(new overview::SideList),
      m_howToRead(new TextLabel(TextRole::Caption, Tone::Caption))
{
    build();
    connect(&m_figures, &Figures::changed, this, &OverviewPage::showFigures);
    connect(m_report, &QPushButton::clicked, this, &Page::reportRequested);
    connect(m_path, &StagePathWidget::stageActivated, this, [this](int index) {
        Q_EMIT stepRequested(
            overview::stepOfStage(this->session().summary(), method::stages()[static_cast<std::size_t>(index)].id));
    });
    for (PaintedTable* table : std::initializer_list<PaintedTable*>{m_way, m_keys, m_others})
        connect(table, &PaintedTable::idActivated, this, &Page::kpiRequested);
    for (overview::SideList* list : {m_due, m_attention})
        connect(list, &overview::SideList::opened, this, &OverviewPage::openItem);
}

QString OverviewPage::keys() const
{
    return tr("Enter rows behind a KPI · F1 explain this · Ctrl+K go to… · Ctrl+P report");
}

void OverviewPage::build()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildHeader(*page);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    page->addWidget(scroll, 1);

    auto* content = new QWidget;
    content->setMaximumWidth(scaled(size::widest));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(size::margin), 0, scaled(size::margin), scaled(size::margin));
    column->setSpacing(0);
    column->addWidget(m_path);
    column->addSpacing(scaled(12));
    column->addWidget(new Rule(Rule::Kind::Ink));
    column->addSpacing(scaled(10));
    column->addWidget(m_sentence);
    column->addWidget(m_error);
    column->addSpacing(scaled(10));
    buildFigures(*column);
    column->addStretch(1);
    scroll->setWidget(content);
    setFocusProxy(m_way);
}

void OverviewPage::buildHeader(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(size::margin), scaled(14), scaled(size::margin), scaled(10));
    line->setSpacing(scaled(12));
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_compare);
    line->addWidget(m_report);
    m_report->setIcon(icon("file-text", Tone::OnPrimary));
    setPrimary(*m_report);
    column.addLayout(line);
}

void OverviewPage::buildFigures(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(size::gap));
    m_left->setSpacing(0);
    m_left->addWidget(m_way);
    m_left->addWidget(m_keys);
    m_left->addSpacing(scaled(16));
    m_left->addWidget(m_othersTitle);
    m_left->addWidget(m_others);
    m_left->addStretch(1);
    line->addLayout(m_left, 1);

    auto* side = new QVBoxLayout;
    side->setSpacing(scaled(24));
    for (QWidget* part : std::initializer_list<QWidget*>{m_due, m_attention, m_howToRead->wrapping()}) {
        part->setFixedWidth(scaled(size::side));
        side->addWidget(part);
    }
    side->addStretch(1);
    line->addLayout(side);
    column.addLayout(line);
}

void OverviewPage::refresh()
{
    showTexts();
    showPath();
    m_figures.update();
    showFigures();
}

void OverviewPage::showTexts()
{
    m_title->setText(tr("Overview"));
    m_report->setText(tr("Report…"));
    m_way->setAccessibleName(tr("Key KPIs, before and now"));
    m_keys->setAccessibleName(tr("Key KPIs"));
    m_others->setAccessibleName(tr("Other KPIs"));
    m_howToRead->setText(
        tr("How to read: each row runs from its value before to its target; right is better. The whisker is the 95% "
           "interval of the change; where it crosses “before”, nothing is proven."));
    m_compare->refresh();
}

void OverviewPage::showPath()
{
    const Summary& summary = session().summary();
    const report::Format format(currentLanguage(), summary.settings.currency);
    m_path->setPath(overview::stagePath(summary, format, QDate::currentDate()));
}

void OverviewPage::showSide()
{
    const Summary& summary = session().summary();
    const report::Format format(currentLanguage(), summary.settings.currency);
    const QDate today = QDate::currentDate();
    m_due->setItems(tr("Next due"), overview::nextDue(summary, format, today, kDue),
                    summary.settings.goLive.isValid()
                        ? tr("Every step is settled.")
                        : tr("Dates follow from the go-live day: set it in the audit's settings."));
    m_attention->setItems(tr("Needs attention"),
                          overview::needsAttention(summary, m_figures.words(), format, today, kAttention),
                          tr("Nothing stands out."));
}

void OverviewPage::openItem(const overview::SideItem& item)
{
    if (!item.kpi.isEmpty())
        Q_EMIT kpiRequested(item.kpi);
    else if (!item.step.isEmpty())
        Q_EMIT stepRequested(item.step);
    else if (item.action == QLatin1String("data"))
        Q_EMIT importRequested({});
    else if (!item.action.isEmpty())
        Q_EMIT actionRequested(item.action);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_way->setCompact(height() < scaled(kLowPage));
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && session().isOpen())
        refresh();
}

}

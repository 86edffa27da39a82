#include "ui/pages/kpis/kpi_detail.h"

#include "core/audit/error_text.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/definition_dialog.h"
#include "ui/pages/kpis/head.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/rows_pane.h"
#include "ui/pages/kpis/sentence.h"
#include "ui/pages/kpis/spread_pane.h"
#include "ui/pages/kpis/what_if_fields.h"
#include "ui/pages/kpis/what_if_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zamer::ui::kpis {

KpiDetail::KpiDetail(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figures(&Figures::of(session)), m_back(new QToolButton),
      m_name(new TextLabel(TextRole::Title)), m_compare(new CompareBar(session)), m_try(new QPushButton),
      m_previous(new QPushButton), m_next(new QPushButton), m_scroll(new QScrollArea), m_error(new ErrorBar),
      m_panes(new QWidget), m_sentence(new SentenceLabel), m_head(new Head), m_whatIf(new WhatIfPane(session)),
      m_chart(new ChartPane), m_spread(new SpreadPane), m_people(new PeoplePane), m_rows(new RowsPane(session))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &KpiDetail::backRequested);
    connect(m_try, &QPushButton::clicked, this, &KpiDetail::showWhatIf);
    connect(m_whatIf, &WhatIfPane::closed, this, [this] {
        m_try->setChecked(false);
        showWhatIf();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(1); });
    connect(m_chart, &ChartPane::seriesChosen, this, &KpiDetail::askSeries);
    connect(m_chart, &ChartPane::measureRequested, this, &KpiDetail::measureRequested);
    connect(m_people, &PeoplePane::managerActivated, m_rows, &RowsPane::narrow);
    connect(m_rows, &RowsPane::saved, this, &KpiDetail::saved);
    connect(m_compare, &CompareBar::snapshotsRequested, this, [this] {
        setFigures(Figures::of(m_session));
        refresh();
    });
    for (Figures* figures : {&Figures::of(session), &Figures::ofPeriods(session)})
        connect(figures, &Figures::changed, this, [this, figures] {
            if (figures == m_figures && !m_kpi.isEmpty())
                showFigures();
        });
}

void KpiDetail::setFigures(Figures& figures)
{
    if (m_figures == &figures)
        return;
    m_figures = &figures;
    m_shown.clear();
    m_compare->setFigures(figures);
    m_whatIf->setFigures(figures);
    m_rows->setFigures(figures);
}

QLayout* KpiDetail::buildLine()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(size::margin), scaled(14), scaled(size::margin), scaled(8));
    line->setSpacing(scaled(8));
    m_back->setAutoRaise(true);
    m_compare->setCompact(true);
    m_name->setMinimumWidth(scaled(120));
    m_try->setCheckable(true);
    m_try->setIcon(icon("flask-conical"));
    for (QPushButton* arrow : {m_previous, m_next})
        arrow->setFixedWidth(scaled(32));
    m_previous->setIcon(icon("chevron-up"));
    m_next->setIcon(icon("chevron-down"));
    line->addWidget(m_back);
    line->addWidget(m_name->wrapping(), 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_compare, m_try, m_previous, m_next})
        line->addWidget(part);
    return line;
}

void KpiDetail::build()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(buildLine());

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto* content = new QWidget;
    content->setMaximumWidth(scaled(size::widest));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(size::margin), 0, scaled(size::margin), scaled(16));
    column->setSpacing(scaled(10));
    column->addWidget(m_error);
    column->addWidget(m_sentence);
    column->addWidget(m_head);
    column->addWidget(m_whatIf);
    column->addWidget(m_panes, 1);
    m_whatIf->hide();
    auto* panes = new QVBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(scaled(14));
    const auto addHalves = [panes](QWidget* left, int leftShare, QWidget* right, int rightShare, int stretch) {
        auto* halves = new QHBoxLayout;
        halves->setSpacing(scaled(size::gap));
        halves->addWidget(left, leftShare);
        halves->addWidget(right, rightShare);
        // The shares decide, not what stands inside.
        for (QWidget* half : {left, right})
            half->setSizePolicy(QSizePolicy::Ignored, half->sizePolicy().verticalPolicy());
        panes->addLayout(halves, stretch);
    };
    addHalves(m_chart, 744, m_spread, 416, 0);
    addHalves(m_people, 680, m_rows, 480, 1);
    m_scroll->setWidget(content);
    page->addWidget(m_scroll, 1);
}

void KpiDetail::open(const QString& kpi)
{
    if (kpi != m_kpi) {
        m_shown.clear();
        m_scroll->ensureVisible(0, 0);
    }
    m_kpi = kpi;
    refresh();
}

void KpiDetail::refresh()
{
    m_back->setText(tr("KPIs") + QString::fromUtf8(" ›"));
    m_back->setAccessibleName(tr("Back to all KPIs"));
    m_previous->setToolTip(tr("Previous KPI (Alt+Up)"));
    m_previous->setAccessibleName(tr("Previous KPI"));
    m_next->setToolTip(tr("Next KPI (Alt+Down)"));
    m_next->setAccessibleName(tr("Next KPI"));
    m_try->setText(tr("What if?"));
    m_try->setToolTip(tr("Try other settings (Alt+W)"));
    m_compare->refresh();
    if (m_kpi.isEmpty())
        return;
    showFigures();
    // 'Measure now' adds to what was recorded and changes no figure.
    if (!m_shown.isEmpty() && m_chart->isRecorded())
        askSeries();
}

report::Format KpiDetail::format() const
{
    return report::Format(currentLanguage(), m_session.summary().settings.currency);
}

std::vector<ChartFrame*> KpiDetail::frames() const
{
    return {m_chart, m_spread, m_people};
}

void KpiDetail::showFigures()
{
    const Language language = currentLanguage();
    const Figures& figures = *m_figures;
    const kpi::Kpi* kpi = kpi::find(m_kpi.toStdString());
    m_name->setText(kpi == nullptr ? m_kpi : kpi->name.in(language));
    m_name->setToolTip(kpi == nullptr ? QString() : kpi->definition.in(language));
    if (figures.state() == Figures::State::Failed)
        m_error->show(audit::describe(figures.error(), language));
    else
        m_error->clear();
    const report::KpiWords* words = figures.find(m_kpi);
    const bool isLoading = figures.state() == Figures::State::Loading;
    const bool isKnown = words != nullptr && kpi != nullptr;
    // A KPI without data on either side has no panes to show; parts that were reached already have (a young curve).
    const kpi::Comparison* comparison = isKnown ? &words->line->comparison : nullptr;
    const bool has = comparison != nullptr &&
                     (words->isMeasured() || comparison->after.over ||
                      comparison->before.quality != kpi::Quality::NoData || !comparison->after.parts.empty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_head, m_panes})
        part->setVisible(has);
    m_try->setVisible(has && WhatIfPane::isPossible(*words));
    delete std::exchange(m_empty, nullptr);
    if (has) {
        showPanes(*words);
    } else {
        m_whatIf->hide();
        m_shown.clear();
        if (!isLoading)
            showNothing(words);
    }
}

void KpiDetail::showPanes(const report::KpiWords& words)
{
    // Values, targets and words may have changed with the same pair; what hangs on the pair alone is not read twice.
    const QByteArray now = m_kpi.toUtf8() + ' ' + m_figures->sidesKey() +
                           (currentLanguage() == Language::Russian ? " ru " : " en ") + words.target.toUtf8();
    m_sentence->setSentence(kpiSentence(words));
    m_head->show(words, format());
    showWhatIf();
    if (now == m_shown || m_figures->state() != Figures::State::Ready)
        return;
    m_shown = now;
    ++m_asked;
    m_chart->wait();
    m_spread->wait(words, format());
    m_people->wait();
    askSeries();
    askSpread();
    askManagers();
    m_rows->show(words, format());
    askWeeks();
}

void KpiDetail::showWhatIf()
{
    const report::KpiWords* words = m_figures->find(m_kpi);
    const bool shown = m_try->isChecked() && words != nullptr && WhatIfPane::isPossible(*words);
    if (shown)
        m_whatIf->show(*words);
    else
        m_whatIf->clear();
    m_whatIf->setVisible(shown);
}

void KpiDetail::toggleWhatIf()
{
    if (m_try->isHidden())
        return;
    m_try->toggle();
    showWhatIf();
    if (m_try->isChecked() && !m_whatIf->fields().empty())
        m_whatIf->fields().front()->editor()->setFocus(Qt::ShortcutFocusReason);
}

void KpiDetail::toggleRecorded()
{
    if (m_panes->isVisible())
        m_chart->setRecorded(!m_chart->isRecorded());
}

void KpiDetail::toggleTable()
{
    const std::vector<ChartFrame*> all = frames();
    const bool any = std::any_of(all.begin(), all.end(), [](const ChartFrame* frame) { return frame->isTable(); });
    for (ChartFrame* frame : all)
        frame->setTable(!any);
}

void KpiDetail::enterRows()
{
    if (m_rows->isVisible()) {
        m_rows->table()->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(m_rows->table(), 0, scaled(16));
    }
}

bool KpiDetail::widen()
{
    if (m_rows->narrowedTo().isEmpty())
        return false;
    m_rows->narrow({});
    return true;
}

void KpiDetail::explain()
{
    if (const kpi::Kpi* kpi = kpi::find(m_kpi.toStdString())) {
        const report::KpiWords* words = m_figures->find(m_kpi);
        DefinitionDialog(*kpi, words == nullptr ? nullptr : &words->line->comparison.after, this).exec();
    }
}

}

#include "ui/pages/kpis/kpi_detail.h"

#include "core/audit/error_text.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/definition_dialog.h"
#include "ui/pages/kpis/head.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/rows_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

KpiDetail::KpiDetail(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_back(new QToolButton), m_name(new TextLabel(TextRole::Title)),
      m_compare(new CompareBar(session)), m_previous(new QToolButton), m_next(new QToolButton),
      m_scroll(new QScrollArea), m_error(new ErrorBar), m_definition(new TextLabel(TextRole::Small, Tone::Secondary)),
      m_head(new Head), m_chart(new ChartPane), m_people(new PeoplePane), m_rows(new RowsPane(session))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &KpiDetail::backRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT otherRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT otherRequested(1); });
    connect(m_people, &PeoplePane::managerActivated, m_rows, &RowsPane::narrow);
    connect(m_rows, &RowsPane::saved, this, &KpiDetail::saved);
    connect(&Figures::of(session), &Figures::changed, this, [this] {
        if (!m_kpi.isEmpty())
            showFigures();
    });
}

void KpiDetail::build()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(size::margin), scaled(14), scaled(size::margin), scaled(8));
    line->setSpacing(scaled(8));
    m_back->setAutoRaise(true);
    line->addWidget(m_back);
    line->addWidget(m_name, 1);
    line->addWidget(m_compare);
    m_previous->setIcon(icon("chevron-up"));
    m_next->setIcon(icon("chevron-down"));
    line->addWidget(m_previous);
    line->addWidget(m_next);
    page->addLayout(line);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto* content = new QWidget;
    content->setMaximumWidth(scaled(size::widest));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(size::margin), 0, scaled(size::margin), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(m_error);
    column->addWidget(m_definition->wrapping());
    column->addWidget(m_head);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(scaled(size::gap));
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(12));
    left->addWidget(m_chart);
    left->addWidget(m_people, 1);
    halves->addLayout(left, 680);
    halves->addWidget(m_rows, 480);
    column->addLayout(halves, 1);
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
    m_compare->refresh();
    if (!m_kpi.isEmpty())
        showFigures();
}

void KpiDetail::showFigures()
{
    const Language language = currentLanguage();
    const Figures& figures = Figures::of(m_session);
    const kpi::Kpi* kpi = kpi::find(m_kpi.toStdString());
    m_name->setText(kpi == nullptr ? m_kpi : kpi->name.in(language));
    if (figures.state() == Figures::State::Failed)
        m_error->show(audit::describe(figures.error(), language));
    else
        m_error->clear();
    const report::KpiWords* words = figures.find(m_kpi);
    const bool has = words != nullptr && kpi != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_chart, m_people, m_rows})
        part->setVisible(has);
    m_definition->setVisible(!has);
    if (!has) {
        showNothing();
        return;
    }
    // Values, targets and words may have changed with the same pair; what hangs on the pair alone is not read twice.
    const QByteArray now = m_kpi.toUtf8() + ' ' + QByteArray::number(figures.before()) + ' ' +
                           QByteArray::number(figures.after()) + (language == Language::Russian ? " ru " : " en ") +
                           words->target.toUtf8();
    const report::Format format(language, m_session.summary().settings.currency);
    m_head->show(*words, format);
    if (now == m_shown || figures.state() != Figures::State::Ready)
        return;
    m_shown = now;
    ++m_asked;
    m_chart->wait(*words);
    m_people->wait(*words, format);
    askSeries();
    askManagers();
    m_rows->show(*words, format);
}

void KpiDetail::showNothing()
{
    const kpi::Kpi* kpi = kpi::find(m_kpi.toStdString());
    const QString definition = kpi == nullptr ? tr("This KPI is not in the catalogue of this version.")
                                              : kpi->definition.in(currentLanguage());
    const bool isLoading = Figures::of(m_session).state() == Figures::State::Loading;
    m_definition->setText(definition + QStringLiteral("\n\n") +
                          (isLoading
                               ? tr("Comparing…")
                               : tr("No snapshot holds this figure yet. Take one: it seals every KPI of a period.")));
    m_shown.clear();
}

void KpiDetail::askSeries()
{
    const Figures& figures = Figures::of(m_session);
    const qint64 after = figures.after();
    const qint64 before = figures.compares() ? figures.before() : after;
    m_session.ask<kpi::Series>(
        this,
        [kpi = m_kpi.toStdString(), before, after](audit::Audit& audit, Progress&) {
            return audit.seriesOver(kpi, before, after);
        },
        [this, asked = m_asked](const Result<kpi::Series>& series) {
            const report::KpiWords* words = Figures::of(m_session).find(m_kpi);
            if (asked != m_asked || words == nullptr)
                return;
            const Settings& settings = m_session.summary().settings;
            if (series)
                m_chart->show(*words, *series, report::Format(currentLanguage(), settings.currency), settings.goLive);
            else
                m_chart->showNothing(audit::describe(series.error(), currentLanguage()));
        });
}

void KpiDetail::askManagers()
{
    const Figures& figures = Figures::of(m_session);
    const auto done = [this, asked = m_asked](const Result<ManagerLines>& managers) {
        const report::KpiWords* words = Figures::of(m_session).find(m_kpi);
        if (asked != m_asked || words == nullptr)
            return;
        if (!managers)
            m_error->show(audit::describe(managers.error(), currentLanguage()));
        m_people->show(*words, managers ? *managers : ManagerLines(),
                       report::Format(currentLanguage(), m_session.summary().settings.currency));
    };
    if (!figures.compares()) {
        done(managersAlone(figures.find(m_kpi)->line->comparison.after));
        return;
    }
    m_session.ask<ManagerLines>(
        this,
        [kpi = m_kpi.toStdString(), before = figures.before(),
         after = figures.after()](audit::Audit& audit, Progress&) { return audit.compareManagers(kpi, before, after); },
        done);
}

void KpiDetail::toggleTable()
{
    m_chart->toggleTable();
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
        const report::KpiWords* words = Figures::of(m_session).find(m_kpi);
        DefinitionDialog(*kpi, words == nullptr ? nullptr : &words->line->comparison.after, this).exec();
    }
}

}

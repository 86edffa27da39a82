// What the overview shows for each state of the figures: nothing imported, no snapshot, one snapshot, two compared.
#include "ui/pages/overview/overview_page.h"

#include "core/audit/error_text.h"
#include "core/report/format.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpi_rows.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/way_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

/// The opening of the sentence, up to what is listed, is what is read first.
QString withStrongOpening(const QString& sentence)
{
    static const QString kEnds = QStringLiteral(":.");
    for (qsizetype i = 0; i < sentence.size(); ++i)
        if (kEnds.contains(sentence.at(i)))
            return QLatin1Char('*') + sentence.left(i) + QLatin1Char('*') + sentence.mid(i);
    return sentence;
}

}

void OverviewPage::showFigures()
{
    const bool failed = m_figures.state() == Figures::State::Failed;
    if (failed)
        m_error->show(audit::describe(m_figures.error(), currentLanguage()));
    else
        m_error->clear();
    const bool hasWords = !m_figures.words().empty();
    delete m_empty;
    m_empty = nullptr;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_way, m_keys, m_othersTitle, m_others, m_sentence, m_howToRead})
        part->setVisible(false);
    m_report->setEnabled(!session().summary().snapshots.empty());
    m_report->setToolTip(m_report->isEnabled() ? QString() : tr("A report needs a snapshot."));
    if (hasWords && m_figures.input().before)
        showComparison();
    else if (hasWords)
        showAlone();
    else if (m_figures.state() == Figures::State::Empty)
        showEmpty();
    else if (!failed)
        m_sentence->setSentence(tr("Comparing…"));
    m_sentence->setVisible(hasWords || m_figures.state() == Figures::State::Loading);
    showSide();
}

void OverviewPage::showEmpty()
{
    const bool hasData = !session().summary().sources.empty();
    auto* empty =
        hasData ? new EmptyState(
                      "gauge", tr("No snapshot yet"),
                      tr("A snapshot seals every KPI of a period. The first one, the baseline, is what all later "
                         "figures are compared with."),
                      tr("Take the baseline…"))
                : new EmptyState("database", tr("No data yet"),
                                 tr("Here the key KPIs will stand, before and now. They are counted from the CRM's own "
                                    "exports; the client keeps working as usual."),
                                 tr("Import an export…"));
    connect(empty, &EmptyState::triggered, this, [this, hasData] {
        if (hasData)
            Q_EMIT actionRequested(QStringLiteral("snapshot"));
        else
            Q_EMIT importRequested({});
    });
    m_empty = empty;
    m_left->insertWidget(0, m_empty);
}

void OverviewPage::showComparison()
{
    m_sentence->setSentence(withStrongOpening(m_figures.sentence()));
    std::vector<charts::WaySpec> rows;
    std::vector<const report::KpiWords*> others;
    for (const report::KpiWords& each : m_figures.words()) {
        if (each.line->key)
            rows.push_back(waySpec(each));
        else
            others.push_back(&each);
    }
    const report::Input& input = m_figures.input();
    const report::Format format(input.language, input.settings.currency);
    const int month = m_figures.targetMonth();
    charts::WayHeader header = charts::wayHeader(input.language);
    header.name = tr("%n key KPI(s)", nullptr, static_cast<int>(rows.size()));
    header.before = tr("Before");
    header.beforePeriod = format.shortPeriod(input.before->period);
    header.now = tr("Now");
    header.nowPeriod = format.shortPeriod(input.after->period);
    header.target = month > 0 ? tr("Target") : QString();
    header.targetPeriod = month > 0 ? tr("%n month(s)", nullptr, month) : QString();
    header.verdict = tr("Verdict");
    header.interval = tr("change (95% interval)");
    const bool hasKeys = !rows.empty();
    m_way->setRows(std::move(header), std::move(rows));
    m_way->setVisible(hasKeys);
    m_howToRead->setVisible(hasKeys);
    m_othersTitle->setTitle(hasKeys ? tr("Other KPIs") : tr("All KPIs"));
    m_othersTitle->setNote(hasKeys ? QString() : tr("choose 5–7 key KPIs to see their way to target"));
    m_others->setRows(comparedColumns(), comparedRows(others));
    m_othersTitle->setVisible(!others.empty());
    m_others->setVisible(!others.empty());
}

void OverviewPage::showAlone()
{
    m_sentence->setSentence(withStrongOpening(m_figures.sentence()));
    std::vector<const report::KpiWords*> keys;
    std::vector<const report::KpiWords*> others;
    for (const report::KpiWords& each : m_figures.words())
        (each.line->key ? keys : others).push_back(&each);
    m_keys->setRows(aloneColumns(), aloneRows(keys));
    m_keys->setVisible(!keys.empty());
    m_othersTitle->setTitle(keys.empty() ? tr("All KPIs") : tr("Other KPIs"));
    m_othersTitle->setNote(keys.empty() ? tr("choose 5–7 key KPIs: Audit, Key KPIs and targets") : QString());
    m_others->setRows(aloneColumns(), aloneRows(others));
    m_othersTitle->setVisible(!others.empty());
    m_others->setVisible(!others.empty());
}

}

// What the KPI's page asks the audit for, and what stands there where nothing is measured.
#include "core/audit/error_text.h"
#include "core/report/wording.h"
#include "ui/pages/kpis/chart_pane.h"
#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/people_pane.h"
#include "ui/pages/kpis/spread_pane.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zamer::ui::kpis {

namespace {

/// "It is computed from leads and deals."
QString neededText(const kpi::Kpi& kpi)
{
    const Language language = currentLanguage();
    QStringList words;
    const auto add = [&](facts::Entity entity) {
        const std::string_view name = facts::entityName(entity);
        const QString word =
            report::entityWord(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), language);
        if (!words.contains(word))
            words << word;
    };
    for (const facts::Entity entity : kpi.reads)
        add(entity);
    for (const kpi::Need& need : kpi.needs)
        add(need.entity);
    return words.isEmpty() ? QString()
                           : KpiDetail::tr("It is computed from: %1.").arg(words.join(QStringLiteral(", ")));
}

struct Spread {
    kpi::Distribution distribution;
    std::optional<audit::SideParts> parts; // where the figure carries none of its own
};

/// On the audit's thread.
Result<Spread> spreadOf(audit::Audit& audit, const std::string& kpi, const audit::Sides& sides)
{
    auto distribution = audit.distribution(kpi, sides);
    if (!distribution)
        return tl::make_unexpected(distribution.error());
    Spread spread{std::move(*distribution), {}};
    // A snapshot seals the parts of the whole department; of periods and segments they are measured now.
    if (sides.periods || !audit.segment().filter.isEmpty())
        if (auto parts = audit.parts(kpi, sides))
            spread.parts = std::move(*parts);
    return spread;
}

/// The first day of what is shown.
Day firstDay(const report::Input& input)
{
    const Day after = input.after ? input.after->period.from : 0;
    return input.before ? std::min(input.before->period.from, after) : after;
}

}

void KpiDetail::askSeries()
{
    if (m_chart->isRecorded()) {
        askRecorded();
        return;
    }
    m_session.ask<kpi::Series>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides()](audit::Audit& audit, Progress&) {
            return audit.seriesOver(kpi, sides);
        },
        [this, asked = m_asked](const Result<kpi::Series>& series) {
            const report::KpiWords* words = m_figures->find(m_kpi);
            if (asked != m_asked || words == nullptr || m_chart->isRecorded())
                return;
            const Settings& settings = m_session.summary().settings;
            if (series)
                m_chart->show(*words, *series, format(), settings.goLive);
            else
                m_chart->showNothing(audit::describe(series.error(), currentLanguage()));
        });
}

void KpiDetail::askRecorded()
{
    m_session.ask<kpi::Series>(
        this, [kpi = m_kpi.toStdString()](audit::Audit& audit, Progress&) { return audit.recorded(kpi); },
        [this, asked = m_asked](const Result<kpi::Series>& series) {
            const report::KpiWords* words = m_figures->find(m_kpi);
            if (asked != m_asked || words == nullptr || words->definition == nullptr || !m_chart->isRecorded())
                return;
            if (series)
                m_chart->showRecorded(*words, *series, audit::rhythmOf(*words->definition),
                                      !m_session.segment().filter.isEmpty(), format(),
                                      m_session.summary().settings.goLive);
            else
                m_chart->showNothing(audit::describe(series.error(), currentLanguage()));
        });
}

void KpiDetail::askManagers()
{
    const auto done = [this, asked = m_asked](const Result<ManagerLines>& managers) {
        const report::KpiWords* words = m_figures->find(m_kpi);
        if (asked != m_asked || words == nullptr)
            return;
        if (!managers)
            m_error->show(audit::describe(managers.error(), currentLanguage()));
        m_people->show(*words, managers ? *managers : ManagerLines(), format());
    };
    if (!m_figures->compares()) {
        done(managersAlone(m_figures->find(m_kpi)->line->comparison.after));
        return;
    }
    m_session.ask<ManagerLines>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides()](audit::Audit& audit, Progress&) {
            return audit.compareManagers(kpi, sides);
        },
        done);
}

void KpiDetail::askSpread()
{
    m_session.ask<Spread>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides()](audit::Audit& audit, Progress&) {
            return spreadOf(audit, kpi, sides);
        },
        [this, asked = m_asked](Result<Spread> spread) {
            const report::KpiWords* words = m_figures->find(m_kpi);
            if (asked != m_asked || words == nullptr)
                return;
            Spread got = spread ? std::move(*spread) : Spread();
            m_spread->show(*words, got.distribution, got.parts ? std::move(*got.parts) : partsIn(*words), format());
        });
}

void KpiDetail::askWeeks()
{
    m_session.ask<ManagerWeeks>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides(),
         from = firstDay(m_figures->input())](audit::Audit& audit, Progress&) {
            return audit.managerSeries(kpi, sides).map([from](std::vector<kpi::PartSeries> series) {
                return ManagerWeeks{std::move(series), from};
            });
        },
        [this, asked = m_asked](const Result<ManagerWeeks>& weeks) {
            if (asked == m_asked && weeks)
                m_people->addWeeks(*weeks, m_session.summary().settings.goLive);
        });
}

void KpiDetail::showNothing(const report::KpiWords* words)
{
    const kpi::Kpi* kpi = kpi::find(m_kpi.toStdString());
    const QString definition = kpi == nullptr ? tr("This KPI is not in the catalogue of this version.")
                                              : kpi->definition.in(currentLanguage());
    if (words == nullptr) {
        auto* empty =
            new EmptyState("gauge", tr("No snapshot holds this figure yet"),
                           definition + QStringLiteral("\n\n") +
                               tr("A snapshot seals every KPI of a period, so that it can be compared later."),
                           tr("Take a snapshot…"));
        connect(empty, &EmptyState::triggered, this, &KpiDetail::snapshotRequested);
        m_empty = empty;
    } else {
        const QString reason = report::sentence(words->line->comparison.after.reason.in(currentLanguage()));
        auto* empty = new EmptyState("database", tr("No data for this figure yet"),
                                     definition + QStringLiteral("\n\n") +
                                         (reason.isEmpty() ? QString() : reason + QLatin1Char(' ')) + neededText(*kpi),
                                     tr("Import…"));
        connect(empty, &EmptyState::triggered, this, &KpiDetail::importRequested);
        m_empty = empty;
    }
    m_scroll->widget()->layout()->addWidget(m_empty);
}

}

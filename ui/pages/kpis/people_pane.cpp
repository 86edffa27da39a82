#include "ui/pages/kpis/people_pane.h"

#include "ui/pages/kpis/spread_pane.h"
#include "ui/widgets/manager_table.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

PeoplePane::PeoplePane(QWidget* parent) : ChartFrame(parent), m_managers(new ManagerTable)
{
    addChart(m_managers);
    connect(m_managers, &PaintedTable::idActivated, this, &PeoplePane::managerActivated);
}

void PeoplePane::wait()
{
    header().setTitle(tr("Who changed?"));
    header().setNote(QString());
    m_rows.clear();
    bringNothing(tr("Reading…"));
}

void PeoplePane::show(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format)
{
    const bool compares = !words.before.isEmpty();
    header().setTitle(compares ? tr("Who changed?") : tr("Who stands where?"));
    m_rows.clear();
    if (words.definition != nullptr)
        m_rows = managerSpecs(words, managers, format);
    if (m_rows.empty()) {
        bringNothing(tr(
            "Here every manager will stand with a value, an interval and the weeks. The rows behind this figure do not "
            "say who worked on them."));
        return;
    }
    const bool isUp = words.definition->better == kpi::Better::Up;
    const bool tellsChange = std::any_of(m_rows.begin(), m_rows.end(), [](const charts::ManagerSpec& row) {
        return row.change.size() > 1; // more than a dash
    });
    header().setNote(isUp ? tr("value and 95% interval; lowest first") : tr("value and 95% interval; highest first"));
    // A target of the whole is none of one manager.
    const std::optional<double> target = words.monthly ? std::nullopt : words.line->target;
    m_axis = axisFor(m_rows, *words.definition, target, format);
    m_unit = words.definition->unit;
    m_format.assign(1, format);
    m_header = {};
    m_header.name = tr("Manager");
    m_header.counts = tr("cases");
    m_header.now = nowText(compares);
    m_header.verdict = compares ? tr("verdict") : QString();
    m_header.change = compares && tellsChange ? tr("change") : QString();
    m_managers->setAccessibleName(tr("%1 by manager").arg(words.name));
    m_managers->setRows(m_header, m_axis, m_rows);
    bring(m_managers, managerTable(words, managers, format));
}

void PeoplePane::addWeeks(const ManagerWeeks& weeks, QDate goLive)
{
    if (m_rows.empty() || weeks.series.empty())
        return;
    setWeeks(weeks, goLive, m_rows, m_header);
    if (m_header.weeksHigh > 0)
        m_header.weeks = tr("%n week(s), 0–%1", nullptr, static_cast<int>(weeks.series.front().values.size()))
                             .arg(m_format.front().tick(m_unit, m_header.weeksHigh));
    m_managers->setRows(m_header, m_axis, m_rows);
}

}

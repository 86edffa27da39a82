#pragma once
// PeoplePane: who changed: managers before and now on one axis, with a sparkline of one scale for all of them.

#include "core/kpi/part_series.h"
#include "core/report/format.h"
#include "core/report/words.h"
#include "ui/charts/managers.h"
#include "ui/pages/kpis/chart_frame.h"

#include <QDate>

namespace zamer::ui {

class ManagerTable;

namespace kpis {

using ManagerLines = std::vector<std::pair<std::string, kpi::Comparison>>;

/// The managers' weeks: their values, and the week that go-live falls into.
struct ManagerWeeks {
    std::vector<kpi::PartSeries> series;
    Day from = 0; // first day of the first week
};

class PeoplePane : public ChartFrame
{
    Q_OBJECT
public:
    explicit PeoplePane(QWidget* parent = nullptr);
    /// While the managers are being read.
    void wait();
    void show(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format);
    /// The weeks come later than the rest.
    void addWeeks(const ManagerWeeks& weeks, QDate goLive);
    ManagerTable* table() const { return m_managers; }

Q_SIGNALS:
    void managerActivated(const QString& manager);

private:
    charts::ManagerHeader m_header;
    charts::DotAxis m_axis;
    std::vector<charts::ManagerSpec> m_rows;
    std::vector<report::Format> m_format; // one, or none yet
    kpi::Unit m_unit = kpi::Unit::Count;
    ManagerTable* m_managers;
};

/// Managers worded, the worst of now first, those without a value last.
std::vector<charts::ManagerSpec> managerSpecs(const report::KpiWords& words, const ManagerLines& managers,
                                              const report::Format& format);
/// The same in figures: before and now with their intervals, the change with its interval.
ChartTable managerTable(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format);
/// Of one snapshot alone: its parts by manager, nothing before them.
ManagerLines managersAlone(const kpi::Measurement& now);
/// Gives every row its weeks, and the header their scale and where go-live stands among them.
void setWeeks(const ManagerWeeks& weeks, QDate goLive, std::vector<charts::ManagerSpec>& rows,
              charts::ManagerHeader& header);

}

}

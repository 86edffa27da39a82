#pragma once
// ChartPane: is the shift real: the weekly chart.

#include "core/report/format.h"
#include "core/report/words.h"
#include "ui/pages/kpis/chart_frame.h"

#include <QDate>

namespace zamer::ui {

class XmrWidget;

namespace kpis {

class ChartPane : public ChartFrame
{
    Q_OBJECT
public:
    explicit ChartPane(QWidget* parent = nullptr);
    /// While the series is being read.
    void wait(const report::KpiWords& words);
    void show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format, QDate goLive);
    void showNothing(const QString& why) { bringNothing(why); }

private:
    XmrWidget* m_chart;
};

}

}

#pragma once
// ChartPane: is the shift real: the weekly chart as it is worked out from the facts today, or the weekly and quarterly values as 'measure
// now' recorded them at the time. Which of the two is the reader's choice, kept from one KPI to the next.

#include "core/report/format.h"
#include "core/report/words.h"
#include "ui/pages/kpis/chart_frame.h"

#include <QDate>

class QPushButton;

namespace zamer::ui {

class SegmentedButton;
class XmrWidget;

namespace kpis {

class ChartPane : public ChartFrame
{
    Q_OBJECT
public:
    explicit ChartPane(QWidget* parent = nullptr);
    /// While the series is being read.
    void wait();
    void show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format, QDate goLive);
    /// `step` is that of the KPI's rhythm; `ofWhole`: the figures beside are of a segment, what was recorded is not.
    void showRecorded(const report::KpiWords& words, const kpi::Series& series, kpi::Step step, bool ofWhole,
                      const report::Format& format, QDate goLive);
    void showNothing(const QString& why) { bringNothing(why); }

    bool isRecorded() const { return m_isRecorded; }
    void setRecorded(bool recorded);
    SegmentedButton* choice() const { return m_choice; }
    QPushButton* measureButton() const { return m_measure; }

Q_SIGNALS:
    /// Another series is wanted.
    void seriesChosen();
    void measureRequested();

private:
    void retranslate();
    void draw(const report::KpiWords& words, const kpi::Series& series, kpi::Step step, const report::Format& format,
              QDate goLive);

    bool m_isRecorded = false;
    Language m_language = Language::English; // of m_choice
    SegmentedButton* m_choice = nullptr;     // made anew in another language: its words cannot be changed
    QPushButton* m_measure;
    XmrWidget* m_chart;
};

}

}

#pragma once
// ChartPane: is the shift real: the weekly chart, and the same as a table (Ctrl+T).

#include "core/report/format.h"
#include "core/report/words.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace zamer::ui {

class SectionHeader;
class TextLabel;
class XmrWidget;

namespace kpis {

class ChartPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPane(QWidget* parent = nullptr);
    /// While the series is being read.
    void wait(const report::KpiWords& words);
    void show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format, QDate goLive);
    void showNothing(const QString& why);
    void toggleTable();
    bool isTable() const;

private:
    void fillTable(const report::KpiWords& words, const kpi::Series& series, const report::Format& format);
    void bring();

    SectionHeader* m_title;
    QToolButton* m_switch;
    QStackedLayout* m_stack;
    XmrWidget* m_chart;
    QTableWidget* m_table;
    TextLabel* m_nothing;
    bool m_hasSeries = false;
};

}

}

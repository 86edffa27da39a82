#pragma once
// ChartFrame: one section of the KPI page: its heading, what is drawn, and the same as a table (Ctrl+T, or the button in the heading);
// where there is nothing to draw, why. The panes of the page are such frames.

#include <QStringList>
#include <QWidget>

#include <vector>

class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace zamer::ui {

class SectionHeader;
class TextLabel;

namespace kpis {

/// The words behind a chart.
struct ChartTable {
    QString name; // what a screen reader calls it
    QStringList heads;
    std::vector<QStringList> rows;
    QList<int> texts{0}; // columns that align left
};

class ChartFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ChartFrame(QWidget* parent = nullptr);

    /// Shows the table in place of the chart, now and for whatever comes after.
    void setTable(bool table);
    bool isTable() const;
    /// What is shown is a chart or its table, no excuse.
    bool hasChart() const { return m_current != nullptr; }

    /// What the later side is called: beside one before it, or alone.
    static QString nowText(bool compares);

protected:
    SectionHeader& header() { return *m_header; }
    /// A chart that may be shown; hidden until bring().
    void addChart(QWidget* chart);
    /// Stands left of the table's button.
    void addControl(QWidget* control);
    /// Stands below the reason why nothing is drawn, where there is one.
    void addWayOut(QWidget* control);
    void bring(QWidget* chart, const ChartTable& table);
    void bringNothing(const QString& why);

private:
    void fill(const ChartTable& table);
    void place();

    SectionHeader* m_header;
    QToolButton* m_switch;
    QVBoxLayout* m_column;
    QTableWidget* m_table;
    QWidget* m_excuse; // in place of a chart
    TextLabel* m_nothing;
    std::vector<QWidget*> m_charts;
    QWidget* m_current = nullptr;
};

}

}

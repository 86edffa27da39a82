#pragma once
// KpiDetail: one KPI: headline, weekly chart, managers, and where the figure comes from. What is slow is asked for piece by piece; answers
// about a KPI that is no longer shown are dropped.

#include "ui/models/figures.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace zamer::ui {

class CompareBar;
class EmptyState;
class ErrorBar;
class TextLabel;

namespace kpis {

class ChartPane;
class Head;
class PeoplePane;
class RowsPane;

class KpiDetail : public QWidget
{
    Q_OBJECT
public:
    explicit KpiDetail(Session& session, QWidget* parent = nullptr);

    void open(const QString& kpi);
    const QString& kpi() const { return m_kpi; }
    void refresh();
    void toggleTable();
    /// Definition, estimator and parameters of the KPI.
    void explain();
    /// Takes the narrowing to a manager back; false where there was none.
    bool widen();
    RowsPane& rows() const { return *m_rows; }
    PeoplePane& people() const { return *m_people; }
    ChartPane& chart() const { return *m_chart; }

Q_SIGNALS:
    void backRequested();
    void otherRequested(int step);
    void saved(const QString& path);

private:
    void build();
    void showFigures();
    void showNothing();
    void askSeries();
    void askManagers();

    Session& m_session;
    QString m_kpi;
    QByteArray m_shown; // what the panes were read for
    quint64 m_asked = 0;
    QToolButton* m_back;
    TextLabel* m_name;
    CompareBar* m_compare;
    QToolButton* m_previous;
    QToolButton* m_next;
    QScrollArea* m_scroll;
    ErrorBar* m_error;
    TextLabel* m_definition;
    Head* m_head;
    ChartPane* m_chart;
    PeoplePane* m_people;
    RowsPane* m_rows;
};

}

}

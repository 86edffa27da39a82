#pragma once
// KpiDetail: one KPI: its sentence and headline, weekly chart, spread, managers, and where the figure comes from; a panel for other
// settings. What is slow is asked for piece by piece; answers about a KPI that is no longer shown are dropped.

#include "core/report/format.h"
#include "ui/models/figures.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace zamer::ui {

class CompareBar;
class EmptyState;
class ErrorBar;
class SentenceLabel;
class TextLabel;

namespace kpis {

class ChartFrame;
class ChartPane;
class Head;
class PeoplePane;
class RowsPane;
class SpreadPane;
class WhatIfPane;

class KpiDetail : public QWidget
{
    Q_OBJECT
public:
    explicit KpiDetail(Session& session, QWidget* parent = nullptr);

    /// Which pair the page is of: the session's snapshots (to begin with) or the periods compared.
    void setFigures(Figures& figures);
    const Figures& figures() const { return *m_figures; }
    void open(const QString& kpi);
    const QString& kpi() const { return m_kpi; }
    void refresh();
    /// Every chart of the page as a table, or back.
    void toggleTable();
    /// The series from the data, or the one that was recorded.
    void toggleRecorded();
    /// Opens the panel for other settings, or closes it; nothing where the figure hangs on none.
    void toggleWhatIf();
    /// To the rows behind the figure.
    void enterRows();
    /// Definition, estimator and parameters of the KPI.
    void explain();
    /// Takes the narrowing to a manager back; false where there was none.
    bool widen();
    RowsPane& rows() const { return *m_rows; }
    PeoplePane& people() const { return *m_people; }
    ChartPane& chart() const { return *m_chart; }
    SpreadPane& spread() const { return *m_spread; }
    WhatIfPane& whatIf() const { return *m_whatIf; }

Q_SIGNALS:
    void backRequested();
    void otherRequested(int step);
    void saved(const QString& path);
    void importRequested();
    void snapshotRequested();
    void measureRequested();

private:
    void build();
    QLayout* buildLine();
    void showFigures();
    void showPanes(const report::KpiWords& words);
    void showNothing(const report::KpiWords* words);
    void showWhatIf();
    void askSeries();
    void askRecorded();
    void askSpread();
    void askManagers();
    void askWeeks();
    std::vector<ChartFrame*> frames() const;
    report::Format format() const;

    Session& m_session;
    Figures* m_figures;
    QString m_kpi;
    QByteArray m_shown; // what the panes were read for
    quint64 m_asked = 0;
    QToolButton* m_back;
    TextLabel* m_name;
    CompareBar* m_compare;
    QPushButton* m_try;
    QPushButton* m_previous;
    QPushButton* m_next;
    QScrollArea* m_scroll;
    ErrorBar* m_error;
    QWidget* m_empty = nullptr; // in place of the panes, where there is no figure
    QWidget* m_panes;
    SentenceLabel* m_sentence;
    Head* m_head;
    WhatIfPane* m_whatIf;
    ChartPane* m_chart;
    SpreadPane* m_spread;
    PeoplePane* m_people;
    RowsPane* m_rows;
};

}

}

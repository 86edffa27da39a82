#pragma once
// KpiList: the catalogue by direction, with the figures of the snapshots chosen. Enter or a click opens a KPI.

#include "ui/models/figures.h"

#include <QWidget>

namespace zamer::ui {

class CompareBar;
class ErrorBar;
class FigureTable;
class TextLabel;

namespace kpis {

class KpiList : public QWidget
{
    Q_OBJECT
public:
    explicit KpiList(Session& session, QWidget* parent = nullptr);
    void refresh();
    /// The KPIs in the order of the list.
    QStringList order() const;
    void select(const QString& kpi);

Q_SIGNALS:
    void opened(const QString& kpi);

private:
    void showRows();

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_note;
    CompareBar* m_compare;
    ErrorBar* m_error;
    FigureTable* m_table;
};

}

}

#pragma once
// WayTable: the KPIs of an audit, each on its way from before to target. Up and down choose, Enter or a click opens the
// rows behind a KPI. Signals carry the KPI's id. Its size hint holds every row, so that it stands in a scrolling page
// without a bar of its own.

#include "ui/charts/way.h"

#include <QTableView>

#include <vector>

namespace zamer::ui
{

class WayModel;

class WayTable : public QTableView
{
    Q_OBJECT

public:
    explicit WayTable(QWidget* parent = nullptr);

    void setRows(charts::WayHeader header, std::vector<charts::WaySpec> rows);
    const std::vector<charts::WaySpec>& rows() const;
    const charts::WayHeader& header() const;
    /// Rows of 40 pixels instead of 52, for low windows.
    void setCompact(bool compact);
    charts::Style chartStyle() const;

    QString selectedKpi() const;
    void select(const QString& kpi);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void kpiSelected(const QString& kpi);
    void kpiActivated(const QString& kpi);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();

    WayModel* m_model;
    bool m_compact = false;
};

}

#pragma once
// WayTable: the KPIs of an audit, each on its way from before to target. Enter or a click opens the rows behind a KPI;
// the ids that idActivated() and idSelected() carry are KPI ids.

#include "ui/charts/way.h"
#include "ui/widgets/painted_table.h"

#include <vector>

namespace zamer::ui {

class WayTable : public PaintedTable
{
    Q_OBJECT

public:
    explicit WayTable(QWidget* parent = nullptr);

    /// Keeps the choice where its KPI is still there.
    void setRows(charts::WayHeader header, std::vector<charts::WaySpec> rows);
    const std::vector<charts::WaySpec>& rows() const { return m_rows; }
    /// Rows of 40 pixels instead of 52, for low windows.
    void setCompact(bool compact);

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString rowId(int row) const override { return at(row).kpi; }
    QString rowText(int row) const override;
    QString rowDescription(int row) const override;
    double headerHeight(const charts::Style& style) const override { return charts::wayHeaderHeight(style); }
    double rowHeight(const charts::Style& style) const override { return charts::wayRowHeight(style); }
    double designWidth() const override { return 852; }
    void paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const override;
    void paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const override;
    charts::Style chartStyle() const override;

private:
    const charts::WaySpec& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    charts::WayHeader m_header;
    std::vector<charts::WaySpec> m_rows;
    bool m_compact = false;
};

}

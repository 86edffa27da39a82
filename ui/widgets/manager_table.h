#pragma once
// ManagerTable: who changed. The ids that idActivated() carries are managers' keys.

#include "ui/charts/managers.h"
#include "ui/widgets/painted_table.h"

namespace zamer::ui {

class ManagerTable : public PaintedTable
{
    Q_OBJECT

public:
    explicit ManagerTable(QWidget* parent = nullptr);

    void setRows(charts::ManagerHeader header, charts::DotAxis axis, std::vector<charts::ManagerSpec> rows);
    const std::vector<charts::ManagerSpec>& rows() const { return m_rows; }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString rowId(int row) const override { return at(row).key; }
    QString rowText(int row) const override;
    QString rowDescription(int row) const override;
    double headerHeight(const charts::Style& style) const override { return charts::managerHeaderHeight(style); }
    double rowHeight(const charts::Style& style) const override { return charts::managerRowHeight(style); }
    double designWidth() const override { return charts::managerDesignWidth(m_header); }
    void paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const override;
    void paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const override;

private:
    const charts::ManagerSpec& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    charts::ManagerHeader m_header;
    charts::DotAxis m_axis;
    std::vector<charts::ManagerSpec> m_rows;
};

}

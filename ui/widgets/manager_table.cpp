#include "ui/widgets/manager_table.h"

namespace zamer::ui {

ManagerTable::ManagerTable(QWidget* parent) : PaintedTable(parent)
{
    setAccessibleName(tr("Managers, before and now"));
}

void ManagerTable::setRows(charts::ManagerHeader header, charts::DotAxis axis, std::vector<charts::ManagerSpec> rows)
{
    const QString chosen = selectedId();
    m_header = std::move(header);
    m_axis = std::move(axis);
    m_rows = std::move(rows);
    charts::fitColumns(m_header, m_rows, chartStyle());
    rowsChanged();
    selectId(chosen);
}

QString ManagerTable::rowText(int row) const
{
    return at(row).verdictText.isEmpty() ? tr("%1, now %2").arg(at(row).name, at(row).nowText)
                                         : tr("%1, now %2, %3").arg(at(row).name, at(row).nowText, at(row).verdictText);
}

QString ManagerTable::rowDescription(int row) const
{
    return at(row).change.isEmpty() ? at(row).counts : at(row).counts + QStringLiteral(", ") + at(row).change;
}

void ManagerTable::paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const
{
    charts::paintManagerHeader(painter, rect, m_header, m_axis, style);
}

void ManagerTable::paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const
{
    charts::paintManagerRow(painter, rect, at(row), m_header, m_axis, style);
}

}

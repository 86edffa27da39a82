#include "ui/widgets/way_table.h"

namespace zamer::ui {

WayTable::WayTable(QWidget* parent) : PaintedTable(parent)
{
    setAccessibleName(tr("KPIs, before and now"));
}

void WayTable::setRows(charts::WayHeader header, std::vector<charts::WaySpec> rows)
{
    const QString chosen = selectedId();
    m_header = std::move(header);
    m_rows = std::move(rows);
    rowsChanged();
    selectId(chosen);
}

void WayTable::setCompact(bool compact)
{
    m_compact = compact;
    fitRows();
}

QString WayTable::rowText(int row) const
{
    return tr("%1, %2 to %3, %4").arg(at(row).name, at(row).before, at(row).now, at(row).verdictText);
}

QString WayTable::rowDescription(int row) const
{
    const QString change =
        at(row).nowNote.isEmpty() ? at(row).change : at(row).change + QStringLiteral("; ") + at(row).nowNote;
    return at(row).target.isEmpty() ? change : tr("%1; target %2").arg(change, at(row).target);
}

void WayTable::paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const
{
    charts::paintWayHeader(painter, rect, m_header, style);
}

void WayTable::paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const
{
    charts::paintWayRow(painter, rect, at(row), style);
}

charts::Style WayTable::chartStyle() const
{
    charts::Style style = PaintedTable::chartStyle();
    style.compact = m_compact;
    return style;
}

}

#include "ui/pages/compare/change_table.h"

#include "ui/charts/verdict_glyph.h"

#include <QPainter>

#include <algorithm>

namespace zamer::ui::compare {

namespace {

constexpr double kGap = 8;
constexpr double kFigure = 72; // "126 тыс. ₽" must fit
constexpr double kVerdict = 158;
constexpr double kSign = 20;
constexpr double kLine = 15;

struct Columns {
    QRectF name, before, now, lastYear, verdict, change;
};

Columns columnsOf(const QRectF& row, const charts::Style& style)
{
    const double figures = 3 * style.px(kFigure);
    const double words = row.width() - figures - style.px(kVerdict + 20);
    double x = row.left();
    const auto take = [&](double width) {
        const QRectF column(x, row.top(), width - style.px(kGap), row.height());
        x += width;
        return column;
    };
    Columns columns;
    columns.name = take(words * 0.46);
    columns.before = take(style.px(kFigure));
    columns.now = take(style.px(kFigure));
    columns.lastYear = take(style.px(kFigure));
    x += style.px(20);
    columns.verdict = take(style.px(kVerdict));
    columns.change = QRectF(x, row.top(), row.right() - x, row.height());
    return columns;
}

/// One or two lines about the middle of a box.
void drawLines(QPainter& painter, const QRectF& box, const QStringList& lines, const charts::Label& label,
               const charts::Style& style)
{
    const double line = style.px(kLine);
    double y = box.center().y() - line * static_cast<double>(lines.size()) / 2;
    for (const QString& text : lines) {
        charts::drawLabel(painter, {box.left(), y, box.width(), line}, text, label, style);
        y += line;
    }
}

}

void ChangeTable::setRows(ChangeHeader header, std::vector<ChangeRow> rows)
{
    const QString chosen = selectedId();
    m_header = std::move(header);
    m_rows = std::move(rows);
    rowsChanged();
    if (!chosen.isEmpty())
        selectId(chosen);
}

int ChangeTable::firstKpi() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ChangeRow& row) { return !row.id.isEmpty(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ChangeTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    PaintedTable::currentChanged(current, previous);
    if (!current.isValid() || current.row() >= rowCount() || !rowId(current.row()).isEmpty())
        return;
    // The choice goes past a heading; from the first one it turns round.
    const bool up = previous.isValid() && previous.row() > current.row() && current.row() > 0;
    const int next = current.row() + (up ? -1 : 1);
    if (next < rowCount())
        QMetaObject::invokeMethod(
            this, [this, next] { selectRow(next); }, Qt::QueuedConnection);
}

QString ChangeTable::rowText(int row) const
{
    const ChangeRow& each = at(row);
    return each.id.isEmpty() ? each.name
                             : tr("%1, %2 to %3, %4").arg(each.name, each.before, each.now, each.verdictText);
}

QString ChangeTable::rowDescription(int row) const
{
    const ChangeRow& each = at(row);
    return each.lastYear.isEmpty() ? each.change : tr("%1; a year ago %2").arg(each.change, each.lastYear);
}

double ChangeTable::headerHeight(const charts::Style& style) const
{
    return style.px(size::rowCompact);
}

double ChangeTable::rowHeight(const charts::Style& style) const
{
    return style.px(size::rowKpiLow);
}

void ChangeTable::paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const
{
    const charts::Painting painting(painter);
    const Columns columns = columnsOf(rect, style);
    const charts::Label left{size::caption, charts::Weight::Normal, style.colours.ink3};
    charts::Label right = left;
    right.align = Qt::AlignRight | Qt::AlignVCenter;
    charts::drawLabel(painter, columns.name, m_header.name, left, style);
    charts::drawLabel(painter, columns.before, m_header.before, right, style);
    charts::drawLabel(painter, columns.now, m_header.now, right, style);
    charts::drawLabel(painter, columns.lastYear, m_header.lastYear, right, style);
    charts::drawLabel(painter, columns.verdict, m_header.verdict, left, style);
    charts::drawLabel(painter, columns.change, m_header.change, left, style);
}

void ChangeTable::paintRow(QPainter& painter, const QRectF& rect, int index, const charts::Style& style) const
{
    const ChangeRow& row = at(index);
    const charts::Painting painting(painter);
    const Tokens& tokens = style.colours;
    if (row.id.isEmpty()) {
        painter.fillRect(QRectF(rect.left(), style.crisp(rect.bottom() - 1) - 0.5, rect.width(), 1), tokens.ink);
        charts::drawLabel(painter, rect.adjusted(0, style.px(10), 0, 0), row.name,
                          {size::body, charts::Weight::Strong, tokens.ink}, style);
        return;
    }
    if (index > 0 && !at(index - 1).id.isEmpty())
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), tokens.line);
    const Columns columns = columnsOf(rect, style);
    const double middle = rect.center().y();
    const double height = style.px(18);
    charts::drawLabel(painter, {columns.name.left(), middle - height + 1, columns.name.width(), height}, row.name,
                      {size::body, charts::Weight::Normal, tokens.ink}, style);
    charts::drawLabel(painter, {columns.name.left(), middle, columns.name.width(), style.px(kLine)}, row.unit,
                      {size::caption, charts::Weight::Normal, tokens.ink3}, style);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    charts::drawLabel(painter, columns.before, row.before, {size::body, charts::Weight::Normal, tokens.ink2, right},
                      style);
    charts::drawLabel(painter, columns.now, row.now, {size::body, charts::Weight::Strong, tokens.ink, right}, style);
    charts::drawLabel(painter, columns.lastYear, row.lastYear, {size::body, charts::Weight::Normal, tokens.ink2, right},
                      style);
    charts::paintVerdict(painter, {columns.verdict.left() + style.px(7), middle}, row.verdict, style);
    const QRectF verdict = columns.verdict.adjusted(style.px(kSign), 0, 0, 0);
    drawLines(painter, verdict,
              charts::twoLines(row.verdictText, verdict.width(), size::small, charts::Weight::Strong, style),
              {size::small, charts::Weight::Strong, charts::verdictColour(row.verdict, style)}, style);
    drawLines(painter, columns.change,
              charts::twoLines(row.change, columns.change.width(), size::small, charts::Weight::Normal, style),
              {size::small, charts::Weight::Normal, row.warns ? tokens.warn : tokens.ink2}, style);
}

}

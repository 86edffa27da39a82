#include "ui/widgets/figure_table.h"

#include <QPainter>

#include <algorithm>

namespace zamer::ui {

namespace {

constexpr double kGap = 8;
constexpr double kGlyph = 20;
constexpr double kIndent = 14; // of words, from the figure before them

Qt::Alignment alignmentOf(const FigureColumn& column)
{
    const bool right = column.kind == FigureColumn::Kind::Number || column.kind == FigureColumn::Kind::Strong;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

}

FigureTable::FigureTable(QWidget* parent) : PaintedTable(parent)
{
    setAccessibleName(tr("KPIs"));
}

void FigureTable::setRows(std::vector<FigureColumn> columns, std::vector<FigureRow> rows)
{
    const QString chosen = selectedId();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    for (FigureRow& row : m_rows)
        row.cells.resize(static_cast<qsizetype>(m_columns.size()));
    rowsChanged();
    if (!chosen.isEmpty())
        selectId(chosen);
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
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

QString FigureTable::rowText(int row) const
{
    QStringList texts;
    for (qsizetype i = 0; i < at(row).cells.size(); ++i) {
        const QString& cell = at(row).cells.at(i);
        const QString& title = m_columns[static_cast<std::size_t>(i)].title;
        if (!cell.isEmpty())
            texts << (i == 0 || title.isEmpty() ? cell : title + QLatin1Char(' ') + cell);
    }
    return texts.join(QStringLiteral(", "));
}

QString FigureTable::rowDescription(int row) const
{
    if (at(row).id.isEmpty())
        return {};
    QStringList texts{at(row).unit, at(row).cells.back()};
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

double FigureTable::headerHeight(const charts::Style& style) const
{
    return style.px(size::rowCompact);
}

double FigureTable::rowHeight(const charts::Style& style) const
{
    return style.px(size::rowTable);
}

std::vector<QRectF> FigureTable::boxes(const QRectF& rect, const charts::Style& style) const
{
    double fixed = 0;
    for (const FigureColumn& column : m_columns)
        fixed += style.px(column.width);
    const double spare = rect.width() - fixed;
    std::vector<QRectF> all;
    double x = rect.left();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == m_columns.size();
        const double width = std::max(style.px(m_columns[i].width) + (isEnd ? spare / 2 : 0), style.px(24));
        const bool wordsAfterFigure =
            i > 0 && (alignmentOf(m_columns[i]) & Qt::AlignLeft) && (alignmentOf(m_columns[i - 1]) & Qt::AlignRight);
        const double indent = wordsAfterFigure ? style.px(kIndent) : 0;
        all.emplace_back(x + indent, rect.top(), width - style.px(kGap) - indent, rect.height());
        x += width;
    }
    return all;
}

void FigureTable::paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const
{
    const charts::Painting painting(painter);
    const std::vector<QRectF> places = boxes(rect, style);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        charts::drawLabel(painter, places[i], m_columns[i].title,
                          {size::caption, charts::Weight::Normal, style.colours.ink3, alignmentOf(m_columns[i])},
                          style);
}

void FigureTable::paintName(QPainter& painter, const QRectF& box, const FigureRow& row,
                            const charts::Style& style) const
{
    const charts::Weight weight = row.strong ? charts::Weight::Strong : charts::Weight::Normal;
    const QString& name = row.cells.front();
    charts::drawLabel(painter, box, name, {size::body, weight, style.colours.ink}, style);
    const double used = charts::textWidth(name, size::body, weight, style) + style.px(kGap);
    if (!row.unit.isEmpty() && box.width() - used > style.px(30))
        charts::drawLabel(painter, box.adjusted(used, 0, 0, 0), row.unit,
                          {size::caption, charts::Weight::Normal, style.colours.ink3}, style);
}

void FigureTable::paintRow(QPainter& painter, const QRectF& rect, int index, const charts::Style& style) const
{
    const FigureRow& row = at(index);
    const charts::Painting painting(painter);
    if (row.id.isEmpty()) {
        painter.fillRect(QRectF(rect.left(), style.crisp(rect.top()) - 0.5, rect.width(), 1), style.colours.ink);
        charts::drawLabel(painter, rect, row.cells.value(0), {size::body, charts::Weight::Strong, style.colours.ink},
                          style);
        return;
    }
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), style.colours.line);
    const std::vector<QRectF> places = boxes(rect, style);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString& cell = row.cells.at(static_cast<qsizetype>(i));
        const FigureColumn& column = m_columns[i];
        QRectF box = places[i];
        if (i == 0) {
            paintName(painter, box, row, style);
            continue;
        }
        const bool isVerdict = column.kind == FigureColumn::Kind::Verdict;
        const bool isStrong = column.kind == FigureColumn::Kind::Strong;
        QColor ink = isStrong ? style.colours.ink : style.colours.ink2;
        if (isVerdict && row.verdict) {
            charts::paintVerdict(painter, {box.left() + style.px(7), box.center().y()}, *row.verdict, style);
            box.adjust(style.px(kGlyph), 0, 0, 0);
            ink = charts::verdictColour(*row.verdict, style);
        }
        const bool medium = isStrong || isVerdict;
        charts::drawLabel(
            painter, box, cell,
            {column.kind == FigureColumn::Kind::Text || isVerdict ? double{size::small} : double{size::body},
             medium ? charts::Weight::Strong : charts::Weight::Normal, ink, alignmentOf(column)},
            style);
    }
}

}

// Tables: columns by weight, but never narrower than their longest word; rows are not cut, headers stand again on each page.
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace zamer::ui::print {

namespace {

constexpr double kGap = 10 * sheet::kPoint;
constexpr qsizetype kMostLines = 40; // a row is never taller than a page

struct Column {
    double left = 0;
    double width = 0; // of the text
    bool right = false;
    TextStyle style;
};

const TextStyle& cellStyle(const Ground& ground, const report::TableColumn& column)
{
    return column.strong ? ground.text.tableStrong : ground.text.table;
}

/// What a column cannot do without: its longest word; figures are never broken, so their whole width.
double leastWidth(const Ground& ground, const report::Table& table, std::size_t index)
{
    const report::TableColumn& column = table.columns[index];
    double least = widestWord(column.title, ground.text.tableHead);
    for (const QStringList& row : table.rows) {
        const QString cell = row.value(static_cast<qsizetype>(index));
        const double width = column.align == report::Align::Right ? widthOf(cell, cellStyle(ground, column))
                                                                  : widestWord(cell, cellStyle(ground, column));
        least = std::max(least, width);
    }
    return std::min(least, ground.width * 0.4);
}

std::vector<Column> columnsOf(const Ground& ground, const report::Table& table)
{
    const std::size_t count = table.columns.size();
    const double room = ground.width - kGap * static_cast<double>(count - 1);
    double weights = 0;
    for (const report::TableColumn& column : table.columns)
        weights += column.weight;
    std::vector<double> widths;
    std::vector<double> least;
    for (std::size_t i = 0; i < count; ++i) {
        widths.push_back(room * table.columns[i].weight / weights);
        least.push_back(leastWidth(ground, table, i));
    }
    // Columns that are too narrow take from the others what these can spare.
    double missing = 0;
    double spare = 0;
    for (std::size_t i = 0; i < count; ++i) {
        missing += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    const double share = spare > 0 ? std::min(1.0, missing / spare) : 0;
    std::vector<Column> columns;
    double left = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double width = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * share;
        columns.push_back(
            {left, width, table.columns[i].align == report::Align::Right, cellStyle(ground, table.columns[i])});
        left += width + kGap;
    }
    return columns;
}

void drawCell(QPainter& painter, QPointF top, const Column& column, const QStringList& lines, const TextStyle& style)
{
    const QPointF corner = top + QPointF(column.right ? column.left + column.width : column.left, 0);
    drawLines(painter, corner, lines, style, column.right ? Side::Right : Side::Left);
}

std::shared_ptr<const Repeated> headerOf(const Ground& ground, const report::Table& table,
                                         const std::vector<Column>& columns)
{
    std::vector<QStringList> titles;
    qsizetype most = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(wrapped(table.columns[i].title, columns[i].width + kGap / 2, ground.text.tableHead));
        most = std::max(most, titles.back().size());
    }
    auto header = std::make_shared<Repeated>();
    const double text = static_cast<double>(most) * ground.text.tableHead.leading;
    header->height = text + 4 * sheet::kPoint;
    header->paint = [=, &ground](QPainter& painter, QPointF top) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double offset = text - static_cast<double>(titles[i].size()) * ground.text.tableHead.leading;
            drawCell(painter, top + QPointF(0, offset), columns[i], titles[i], ground.text.tableHead);
        }
    };
    return header;
}

Piece rowPiece(const Ground& ground, const report::Table& table, const std::vector<Column>& columns,
               const QStringList& row)
{
    std::vector<QStringList> cells;
    qsizetype most = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QStringList lines = wrapped(row.value(static_cast<qsizetype>(i)), columns[i].width, columns[i].style);
        if (lines.size() > kMostLines) {
            lines = lines.mid(0, kMostLines);
            lines.last() += QChar(0x2026);
        }
        most = std::max(most, lines.size());
        cells.push_back(std::move(lines));
    }
    const double padding = (table.compact ? 1.4 : 4) * sheet::kPoint;
    Piece piece;
    piece.height = static_cast<double>(most) * ground.text.table.leading + 2 * padding;
    piece.paint = [=, &ground](QPainter& painter, QPointF top) {
        drawRule(painter, top, ground.width, sheet::kRule, ground.style.grey(QColor(0xC9C9C4)));
        for (std::size_t i = 0; i < columns.size(); ++i)
            drawCell(painter, top + QPointF(0, padding), columns[i], cells[i], columns[i].style);
    };
    return piece;
}

}

void addTable(const Ground& ground, const report::Table& table, Pieces& pieces)
{
    if (table.columns.empty() || table.rows.empty())
        return;
    const std::vector<Column> columns = columnsOf(ground, table);
    const auto header = headerOf(ground, table, columns);
    Piece head;
    head.height = header->height;
    head.before = 6 * sheet::kPoint;
    head.keepWithNext = true;
    head.paint = header->paint;
    pieces.push_back(std::move(head));
    const std::size_t rows = table.rows.size();
    for (std::size_t i = 0; i < rows; ++i) {
        Piece piece = rowPiece(ground, table, columns, table.rows[i]);
        piece.header = header;
        // Up to three rows stay together; of more, two stand on either side of a break.
        piece.keepWithNext = i + 1 < rows && (rows <= 3 || i == 0 || i + 2 == rows);
        pieces.push_back(std::move(piece));
    }
}

}

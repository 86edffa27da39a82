#pragma once
// FigureTable: KPIs in compact rows, with headings between them where there are groups. Enter or a click opens a KPI; a heading has no id.

#include "ui/charts/verdict_glyph.h"
#include "ui/widgets/painted_table.h"

#include <optional>
#include <vector>

namespace zamer::ui {

struct FigureColumn {
    enum class Kind { Text, Number, Strong, Verdict };
    QString title;
    double width = 80; // design pixels; the first and the last column share what is more or less
    Kind kind = Kind::Text;
};

struct FigureRow {
    QString id;        // empty: a heading, of which only the first cell shows
    QStringList cells; // one for each column
    QString unit;      // small, behind the first cell
    std::optional<kpi::Verdict> verdict;
    bool strong = false; // stands out: its name in medium weight
};

class FigureTable : public PaintedTable
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget* parent = nullptr);

    /// Keeps the choice where its KPI is still there.
    void setRows(std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    const std::vector<FigureRow>& rows() const { return m_rows; }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString rowId(int row) const override { return at(row).id; }
    QString rowText(int row) const override;
    /// The unit, and the last column in full: what a narrow window cuts.
    QString rowDescription(int row) const override;
    double headerHeight(const charts::Style& style) const override;
    double rowHeight(const charts::Style& style) const override;
    double designWidth() const override { return 852; }
    void paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const override;
    void paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const FigureRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::vector<QRectF> boxes(const QRectF& rect, const charts::Style& style) const;
    void paintName(QPainter& painter, const QRectF& box, const FigureRow& row, const charts::Style& style) const;

    std::vector<FigureColumn> m_columns;
    std::vector<FigureRow> m_rows;
};

}

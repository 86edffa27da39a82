#pragma once
// ChangeTable: compared KPIs in rows of two lines, under headings: name and unit, before, now, the same days a year before, verdict, and
// beside it the change with its interval or why it cannot be told. Enter or a click opens a KPI; a heading has no id.

#include "core/kpi/engine.h"
#include "ui/widgets/painted_table.h"

#include <vector>

namespace zamer::ui::compare {

struct ChangeRow {
    QString id;   // empty: a heading
    QString name; // of the KPI or of the heading
    QString unit;
    QString before;
    QString now;
    QString lastYear; // empty: the data do not reach back
    kpi::Verdict verdict = kpi::Verdict::CannotTell;
    QString verdictText;
    QString change;     // or the reason
    bool warns = false; // the sides were not measured alike
};

struct ChangeHeader {
    QString name, before, now, lastYear, verdict, change;
};

class ChangeTable : public PaintedTable
{
    Q_OBJECT
public:
    explicit ChangeTable(QWidget* parent = nullptr) : PaintedTable(parent) {}

    /// Keeps the choice where its KPI is still there.
    void setRows(ChangeHeader header, std::vector<ChangeRow> rows);
    const std::vector<ChangeRow>& rows() const { return m_rows; }
    /// The first row that is a KPI; -1 where there is none.
    int firstKpi() const;

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString rowId(int row) const override { return at(row).id; }
    QString rowText(int row) const override;
    QString rowDescription(int row) const override;
    double headerHeight(const charts::Style& style) const override;
    double rowHeight(const charts::Style& style) const override;
    double designWidth() const override { return 852; }
    void paintHeader(QPainter& painter, const QRectF& rect, const charts::Style& style) const override;
    void paintRow(QPainter& painter, const QRectF& rect, int row, const charts::Style& style) const override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const ChangeRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    ChangeHeader m_header;
    std::vector<ChangeRow> m_rows;
};

}

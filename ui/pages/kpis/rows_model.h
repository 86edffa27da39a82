#pragma once
// RowsModel: the rows behind a figure, down to file and row number. The answer may hold a million rows; the view gets them by the page,
// and texts are made when they are seen. GUI thread.

#include "core/audit/figure_answers.h"
#include "core/report/format.h"

#include <QAbstractTableModel>

#include <memory>

namespace zamer::ui::kpis {

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(std::shared_ptr<const audit::RowsAnswer> answer, const kpi::Kpi& kpi, const report::Format& format);
    /// Dates of this year are shown without it.
    void setYear(int year) { m_year = year; }
    void clear() { release(); }
    /// Clears, and gives what was shown: freeing a million rows is no work for the window's thread.
    std::shared_ptr<const audit::RowsAnswer> release();
    const std::shared_ptr<const audit::RowsAnswer>& answer() const { return m_answer; }
    std::size_t total() const { return m_answer ? m_answer->rows.size() : 0; }
    /// Rows in the order of their values, with their rank in front: those of a median. Else they stand as they were imported.
    bool isRanked() const { return m_ranked; }
    /// The rows that the median is the mean of (or the one it is), from 0; the view has them fetched. Empty where nothing is ranked.
    std::vector<int> middle() const;
    void fetchTo(int row);
    /// Every field of a row with its name, file and line last: what the record's window lists.
    std::vector<std::pair<QString, QString>> record(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    enum class Kind { Rank, Field, Value, Line, File };
    Kind kindOf(int column) const;
    std::size_t fieldOf(int column) const;
    void findFields();
    QString text(const audit::RowLine& row, int column) const;
    QString fieldText(const std::string& field, const QString& cell) const;
    QString valueText(const audit::RowLine& row) const;

    std::shared_ptr<const audit::RowsAnswer> m_answer;
    const kpi::Kpi* m_kpi = nullptr;
    std::shared_ptr<const report::Format> m_format;
    std::vector<std::size_t> m_fields; // those of the answer that hold anything
    int m_year = 0;
    bool m_ranked = false;
    int m_shown = 0;
};

/// The rows of a median in the order of their values. Any thread: a million rows are sorted off the window's.
void rankRows(audit::RowsAnswer& answer);

/// A field as people name it: "closed_at" -> "closed". Unknown names come back as they are.
QString fieldTitle(const std::string& field);
/// Rows as a spreadsheet reads them: UTF-8 with its mark, quoted where needed, and nothing that a spreadsheet would run as a formula.
/// Any thread.
QByteArray rowsCsv(const audit::RowsAnswer& answer, const QStringList& titles);
/// The heads of such a file.
QStringList csvTitles(const audit::RowsAnswer& answer);
QString csvCell(const QString& text);

}

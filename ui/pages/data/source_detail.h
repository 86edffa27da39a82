#pragma once
// SourceDetail: where the rows of a source come from: system, layout, the file and its sum, the period covered, when and
// by whom it was imported, what it changed, and what each of its columns was taken for.

#include "ui/models/session.h"

#include <QAbstractTableModel>
#include <QWidget>

class QGridLayout;

namespace zamer::ui {
class PlainTable;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

/// The columns of a source and the fields they feed, as the audit keeps them.
class SourceMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setMapping(const std::string& json);
    int leftOut() const { return m_leftOut; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<QString, QString>> m_rows; // the used ones; column, meaning
    int m_leftOut = 0;
};

class SourceDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SourceDetail(QWidget* parent = nullptr);
    void setSource(const store::SourceRow& row, const Settings& settings);
    PlainTable* mapping() const { return m_mapping; }
    /// "imported: 6 Sep 2026 · N. Voronina" ... for reading out and for tests.
    QString text() const;

private:
    void setLine(int line, const QString& name, const QString& value);

    SourceMappingModel* m_model;
    QGridLayout* m_grid;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_lines;
    SectionHeader* m_mappingHeader;
    PlainTable* m_mapping;
};

/// Everything that was done to the audit, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Detail, kColumns };
    using QAbstractTableModel::QAbstractTableModel;
    void setJournal(std::vector<store::JournalRow> rows, const Settings& settings);
    bool tellsOfImports() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::JournalRow> m_rows;
    Settings m_settings;
};

}

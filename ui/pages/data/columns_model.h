#pragma once
// ColumnsModel: the columns of a file and what each means; the meaning can be chosen.

#include "core/import/importer.h"
#include "ui/pages/data/choice_table.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Samples, Means, Confidence, Note, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const import::Mapping& mapping, const QString& timeZone);
    facts::Entity entity() const { return m_entity; }
    /// "leave out", then the fields of the entity.
    Choices choices() const;
    int needLook() const;
    int matched() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void fieldChosen(const std::string& column, const std::string& field);

private:
    QString noteOf(const import::ColumnGuess& column) const;

    std::vector<import::ColumnGuess> m_columns;
    facts::Entity m_entity = facts::Entity::Deals;
    QString m_dates;
    bool m_known = false;
    bool m_masks = false;
};

}

#pragma once
// TargetsModel: the catalogue as rows: key or not, name, targets at 3, 6 and 12 months as typed. Says what is wrong with the choice.

#include "core/kpi/kpi.h"
#include "core/store/audit_file.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace zamer::ui {

class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Direction, Month3, Month6, Month12, Columns };
    TargetsModel(const std::vector<std::string>& keys, const std::vector<store::TargetRow>& targets, QString currency,
                 QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// In the order they were chosen, new ones behind.
    const std::vector<std::string>& keys() const { return m_keys; }
    /// Typed targets that differ from those given.
    std::vector<store::TargetRow> changedTargets() const;
    /// First cell whose text is no number; invalid where all fit.
    QModelIndex wrongCell() const;
    /// Directions (operations, money, customers, staff) that no key KPI speaks of.
    QStringList missingDirections() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        const kpi::Kpi* kpi = nullptr;
        std::array<QString, 3> texts;
        std::array<QString, 3> given;
    };
    bool isKey(const Row& row) const;

    std::vector<Row> m_rows;
    std::vector<std::string> m_keys;
    QString m_currency;
};

}

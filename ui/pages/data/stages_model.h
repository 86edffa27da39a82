#pragma once
// StagesModel: the stages that a file of deals names and what each stands for: open, won or lost. PreviewModel: the first
// rows as they will be read.

#include "core/report/format.h"
#include "ui/pages/data/choice_table.h"
#include "ui/pages/data/import_file.h"

#include <QAbstractTableModel>

namespace zamer::ui::data {

class StagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Stage, Deals, Means, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setStages(std::vector<StageMeaning> stages);
    static Choices choices();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void statusChosen(const QString& stage, const QString& status);

private:
    std::vector<StageMeaning> m_stages;
};

class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setCheck(const FileCheck* check, const Settings& settings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

}

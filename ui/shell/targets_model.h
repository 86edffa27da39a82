#pragma once
// TargetsModel: the catalogue as rows: key or not, name, what the baseline says, targets at 3, 6 and 12 months as typed, who answers for it.
// Every edit can be undone, one at a time. GUI thread.

#include "core/audit/figure_answers.h"
#include "core/kpi/kpi.h"
#include "core/method/kpi_choice.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <vector>

namespace zamer::ui {

class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Direction, Baseline, Month3, Month6, Month12, Owner, Columns };
    /// baseline: values to set targets from, by KPI; of totals a month's.
    TargetsModel(const audit::KpiPlan& plan, std::map<std::string, double> baseline, QString currency, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// In the order they were chosen, new ones behind.
    const std::vector<std::string>& keys() const { return m_state.keys; }
    bool isKey(int row) const;
    const kpi::Kpi& kpi(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /// Chooses these and no others; one step for undo. Reasons are told beside the rows.
    void suggest(const std::vector<method::Suggestion>& suggestions);
    /// Why a KPI was suggested; empty where it was not.
    QString suggestedWhy(int row) const;

    bool canUndo() const { return !m_before.empty(); }
    void undo();

    /// The plan as it stands. Where a target's text was not touched its value is the one given, to the last digit; a target that cannot be
    /// read is left as given: ask wrongCell() first.
    audit::KpiPlan plan(const QString& reason) const;
    /// First cell whose text is no number; invalid where all fit.
    QModelIndex wrongCell() const;

Q_SIGNALS:
    void edited();

private:
    using Months = std::array<QString, 3>;
    struct State {
        std::vector<std::string> keys;
        std::map<std::string, Months> texts;
        std::map<std::string, QString> owners;
        bool operator==(const State&) const = default;
    };
    const QString& text(const std::string& kpi, std::size_t month) const;
    QString given(const store::TargetRow& target) const;
    void change(const std::function<void(State&)>& edit);

    std::vector<const kpi::Kpi*> m_rows;
    audit::KpiPlan m_given;
    std::map<std::string, double> m_baseline;
    std::map<std::string, Text> m_why;
    QString m_currency;
    State m_state;
    std::vector<State> m_before; // newest last
};

}

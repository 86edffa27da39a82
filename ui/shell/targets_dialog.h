#pragma once
// TargetsDialog: the five to seven key KPIs of the audit, where each is to be after 3, 6 and 12 months, and who answers for it. Suggests by
// kind of business; a choice beside the rule asks for its reason. Ctrl+Z undoes an edit, Delete takes a target or an owner away.

#include "ui/models/session.h"
#include "ui/shell/audit_dialog.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace zamer::ui {

class TargetsModel;
class TextLabel;

class TargetsDialog : public AuditDialog
{
    Q_OBJECT
public:
    TargetsDialog(Session& session, QWidget* parent);
    TargetsModel& model() const { return *m_model; }
    QTableView* table() const { return m_table; }
    QString hint() const;
    QLineEdit* reason() const { return m_reason; }
    QComboBox* kinds() const { return m_kinds; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    /// Saved; `before` is what stood there.
    void saved(const zamer::audit::KpiPlan& before);

protected:
    void apply() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    void judge();
    void suggest();
    void showWhy();
    void filterRows();

    Session& m_session;
    TargetsModel* m_model;
    QComboBox* m_kinds;
    TextLabel* m_kindWhy;
    QLineEdit* m_search;
    QTableView* m_table;
    TextLabel* m_why;
    TextLabel* m_hint;
    QLineEdit* m_reason;
};

}

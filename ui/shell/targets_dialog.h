#pragma once
// TargetsDialog: the five to seven key KPIs of the audit and where each is to be after 3, 6 and 12 months.

#include "ui/models/session.h"
#include "ui/shell/audit_dialog.h"

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
    QString hint() const;

protected:
    void apply() override;

private:
    void judge();

    Session& m_session;
    TargetsModel* m_model;
    QTableView* m_table;
    TextLabel* m_hint;
};

}

#pragma once
// SnapshotDialog: measures a period for one of the four stages and seals the values. Says first what will be measured from which data.

#include "core/base/time.h"
#include "ui/models/session.h"
#include "ui/shell/audit_dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace zamer::ui {

class TextLabel;

class SnapshotDialog : public AuditDialog
{
    Q_OBJECT
public:
    SnapshotDialog(Session& session, QWidget* parent);

Q_SIGNALS:
    void taken(const QString& what);

protected:
    void apply() override;

private:
    void build();
    void suggest();
    void describe();
    method::StageId stage() const;
    Period period() const;

    Session& m_session;
    QComboBox* m_stage;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QCheckBox* m_asOfOn;
    QDateEdit* m_asOf;
    TextLabel* m_what;
    TextLabel* m_warning;
};

}

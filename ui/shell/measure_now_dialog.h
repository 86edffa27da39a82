#pragma once
// MeasureNowDialog: records the weeks and quarters that the measuring rhythm is missing. Cancel records nothing.

#include "ui/models/session.h"
#include "ui/shell/audit_dialog.h"

namespace zamer::ui {

class MeasureNowDialog : public AuditDialog
{
    Q_OBJECT
public:
    MeasureNowDialog(Session& session, QWidget* parent);

Q_SIGNALS:
    void measured(const QString& what);

protected:
    void apply() override;

private:
    Session& m_session;
};

}

#pragma once
// SettingsDialog: every parameter of the open audit.

#include "ui/models/session.h"
#include "ui/shell/audit_dialog.h"

namespace zamer::ui {

class SettingsForm;

class SettingsDialog : public AuditDialog
{
    Q_OBJECT
public:
    SettingsDialog(Session& session, QWidget* parent);
    SettingsForm& form() const { return *m_form; }

protected:
    void apply() override;

private:
    Session& m_session;
    SettingsForm* m_form;
};

}

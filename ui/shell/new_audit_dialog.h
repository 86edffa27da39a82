#pragma once
// NewAuditDialog: a client, a go-live day and what the measures depend on. Where the file goes is asked next.

#include "core/base/settings.h"
#include "ui/shell/audit_dialog.h"

namespace zamer::ui {

class SettingsForm;

class NewAuditDialog : public AuditDialog
{
    Q_OBJECT
public:
    explicit NewAuditDialog(QWidget* parent);
    SettingsForm& form() const { return *m_form; }

Q_SIGNALS:
    void made(const zamer::Settings& settings);

protected:
    void apply() override;

private:
    SettingsForm* m_form;
};

}

#include "ui/shell/new_audit_dialog.h"

#include "ui/shell/settings_form.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace zamer::ui {

NewAuditDialog::NewAuditDialog(QWidget* parent)
    : AuditDialog(tr("New audit"), tr("What is measured depends on these; they can be changed later."),
                  tr("Make the audit…"), parent),
      m_form(new SettingsForm(SettingsForm::Extent::NewAudit))
{
    m_form->setSettings(Settings());
    content()->addWidget(m_form);
    setMinimumWidth(scaled(560));
    m_form->field(QStringLiteral("client"))->setFocus();
}

void NewAuditDialog::apply()
{
    if (const auto settings = m_form->settings()) {
        accept();
        Q_EMIT made(*settings);
    }
}

}

#include "ui/shell/settings_dialog.h"

#include "ui/shell/settings_form.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace zamer::ui {

SettingsDialog::SettingsDialog(Session& session, QWidget* parent)
    : AuditDialog(
          tr("Audit settings"),
          tr("Snapshots already taken keep the settings they were measured with; unlike ones cannot be compared."),
          tr("Save"), parent),
      m_session(session), m_form(new SettingsForm(SettingsForm::Extent::Everything))
{
    m_form->setSettings(session.summary().settings);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_form->setContentsMargins(0, 0, scaled(12), 0);
    content()->addWidget(scroll);
    resize(scaled(640), scaled(640));
    m_form->field(QStringLiteral("client"))->setFocus();
}

void SettingsDialog::apply()
{
    if (!m_form->settings())
        return;
    const auto changes = m_form->changes();
    if (changes.empty()) {
        accept();
        return;
    }
    const auto progress = begin(tr("Saving the settings"));
    m_session.change(
        this, [changes](audit::Audit& audit, Progress&) { return audit.changeSettings(changes); },
        [this](Status done) {
            end();
            if (done)
                accept();
            else
                tell(done.error());
        },
        progress);
}

}

#include "ui/shell/audit_dialog.h"

#include "core/audit/error_text.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace zamer::ui {

AuditDialog::AuditDialog(const QString& title, const QString& purpose, const QString& button, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_form(new QWidget), m_error(new ErrorBar),
      m_strip(new ProgressStrip), m_button(new QPushButton(button))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(size::margin), scaled(20), scaled(size::margin), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(title, TextRole::Title));
    if (!purpose.isEmpty())
        column->addWidget((new TextLabel(purpose, TextRole::Body, Tone::Secondary))->wrapping());
    m_form->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(scaled(10));
    column->addWidget(m_form, 1);
    column->addWidget(m_error);
    column->addWidget(m_strip);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    setPrimary(*m_button);
    column->addWidget(buttons);
    // Only a button that is in its dialog already becomes the one that Enter presses.
    m_button->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &AuditDialog::reject);
    connect(m_button, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_strip, &ProgressStrip::cancelled, this, &AuditDialog::reject);
}

QString AuditDialog::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void AuditDialog::reject()
{
    // A change under way is stopped first; its answer brings the form back.
    if (m_progress)
        m_progress->cancel();
    else
        QDialog::reject();
}

void AuditDialog::tell(const Error& error)
{
    tell(audit::describe(error, currentLanguage()), {});
}

void AuditDialog::tell(const QString& happened, const QString& rest)
{
    m_error->show(happened, rest);
}

std::shared_ptr<Progress> AuditDialog::begin(const QString& what)
{
    const QPointer<ProgressStrip> strip(m_strip);
    m_progress = std::make_shared<Progress>([strip](double share, qint64 rows) {
        // From the audit's thread: the strip is only looked at on the window's.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [strip, share, rows] {
            if (strip)
                strip->setProgress(share, rows);
        });
    });
    m_error->clear();
    m_form->setEnabled(false);
    m_button->setEnabled(false);
    m_strip->begin(what, tr("Cancel leaves the audit as it was"));
    return m_progress;
}

void AuditDialog::end()
{
    m_progress.reset();
    m_form->setEnabled(true);
    m_button->setEnabled(true);
    m_strip->end();
}

}

#pragma once
// AuditDialog: what the shell's dialogs share: a heading, a sentence on what it is for, room for the content, what went wrong, one dark
// button and Cancel. The dialog stays open until its change is done or was given up.

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace zamer::ui {

class ErrorBar;
class ProgressStrip;

class AuditDialog : public QDialog
{
    Q_OBJECT
public:
    AuditDialog(const QString& title, const QString& purpose, const QString& button, QWidget* parent);
    QPushButton* button() const { return m_button; }
    QString errorText() const;

    void reject() override;

protected:
    QVBoxLayout* content() const { return m_content; }
    virtual void apply() = 0;
    void tell(const Error& error);
    void tell(const QString& happened, const QString& rest);
    /// While the change is being made: the form is locked, `progress` is what Cancel stops.
    std::shared_ptr<Progress> begin(const QString& what);
    void end();

private:
    QVBoxLayout* m_content;
    QWidget* m_form;
    ErrorBar* m_error;
    ProgressStrip* m_strip;
    QPushButton* m_button;
    std::shared_ptr<Progress> m_progress;
};

}

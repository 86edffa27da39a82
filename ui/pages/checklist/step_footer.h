#pragma once
// StepFooter: back and next with where they lead, not applicable with its reason asked in place, and done with what is
// missing beside it.

#include "core/audit/step_answers.h"
#include "core/report/format.h"
#include "ui/widgets/pane.h"

class QLineEdit;
class QPushButton;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::checklist {

class StepFooter : public Pane
{
    Q_OBJECT

public:
    explicit StepFooter(QWidget* parent = nullptr);
    void show(const audit::StepState& state, const method::Step* back, const method::Step* next,
              const report::Format& format);
    /// Asks for the reason; Enter sets it, Esc leaves.
    void askReason();

    QPushButton* doneButton() const { return m_done; }
    QPushButton* notApplicableButton() const { return m_notApplicable; }
    QLineEdit* reason() const { return m_reason; }
    QString why() const;

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void doneRequested();
    void reopenRequested();
    void notApplicableRequested(const QString& reason);

private:
    void leaveReason();

    QWidget* m_usual;
    QWidget* m_question;
    QPushButton* m_back;
    TextLabel* m_backName;
    QPushButton* m_next;
    TextLabel* m_nextName;
    QPushButton* m_notApplicable;
    QPushButton* m_done;
    TextLabel* m_why;
    QLineEdit* m_reason;
    QPushButton* m_set;
    bool m_settled = false;
};

}

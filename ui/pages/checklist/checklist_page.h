#pragma once
// ChecklistPage: the 24 steps of the method, one at a time, with what the data says beside it. Everything typed is saved
// when its field is left; Ctrl+Z takes the last change back.

#include "ui/pages/page.h"

#include "core/base/text.h"

class QHBoxLayout;

namespace zamer::ui {

namespace checklist {
class DataPane;
class Spine;
class StepView;
}

class ChecklistPage : public Page
{
    Q_OBJECT

public:
    explicit ChecklistPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    bool undo() override;
    void refresh() override;

    QString currentStep() const { return m_current; }
    checklist::Spine* spine() const { return m_spine; }
    checklist::StepView* view() const { return m_view; }

public Q_SLOTS:
    /// "3.5"; unknown ids change nothing.
    void openStep(const QString& step);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void addKeys();
    void showStep();
    void openDefault();
    void go(int steps);
    const audit::StepState* state(const QString& step) const;
    const method::Step* neighbour(int steps) const;
    void apply(audit::StepChange change);
    void setStatus(method::StepStatus status, const QString& reason = {});
    void openEvidence(qint64 id, const QString& name);
    void remember(const audit::StepChange& change);

    QHBoxLayout* m_line;
    checklist::Spine* m_spine = nullptr;
    checklist::StepView* m_view = nullptr;
    checklist::DataPane* m_pane = nullptr;
    QString m_current;
    std::vector<audit::StepChange> m_undo;
    Language m_language = Language::English;
};

}

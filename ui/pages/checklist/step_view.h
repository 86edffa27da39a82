#pragma once
// StepView: one step: what it is, why and how, what is entered, what is attached, when it is done.

#include "ui/models/session.h"

#include <QWidget>

class QScrollArea;

namespace zamer::ui {
class ErrorBar;
class TextLabel;
}

namespace zamer::ui::checklist {

class EntriesForm;
class EvidenceRow;
class Requirements;
class StepFooter;
class StepGlyph;

class StepView : public QWidget
{
    Q_OBJECT

public:
    explicit StepView(QWidget* parent = nullptr);

    void show(const audit::StepState& state, const method::Step* back, const method::Step* next,
              const Settings& settings);
    void showError(const QString& text);
    EntriesForm* entries() const { return m_entries; }
    EvidenceRow* evidence() const { return m_evidence; }
    StepFooter* footer() const { return m_footer; }
    QString statusText() const;

private:
    QWidget* makeHead();
    QWidget* makeContent();

    const method::Step* m_step = nullptr;
    TextLabel* m_id = nullptr;
    TextLabel* m_title = nullptr;
    StepGlyph* m_glyph = nullptr;
    TextLabel* m_status = nullptr;
    QScrollArea* m_scroll = nullptr;
    ErrorBar* m_error = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_how = nullptr;
    EntriesForm* m_entries;
    EvidenceRow* m_evidence;
    TextLabel* m_doneWhen = nullptr;
    Requirements* m_requirements;
    StepFooter* m_footer;
};

/// F1: why, how and when done, in a window that can stay beside the work.
void showGuide(const method::Step& step, QWidget* parent);

}

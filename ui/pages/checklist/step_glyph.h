#pragma once
// The four step forms: disc with a tick (done), half a disc (in progress), ring (to do), struck ring (not applicable).
// StepGlyph is the form as a widget; StatusWords are what stands beside it.

#include "core/audit/step_answers.h"
#include "core/report/format.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace zamer::ui::checklist {

void paintStep(QPainter& painter, QPointF centre, method::StepStatus status, const Tokens& tokens, double diameter);

class StepGlyph : public QWidget
{
    Q_OBJECT

public:
    explicit StepGlyph(method::StepStatus status, QWidget* parent = nullptr);
    void setStatus(method::StepStatus status);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    method::StepStatus m_status;
};

/// "in progress · N. Voronina since 27 Aug · due 25 Sep": for the head of a step.
QString statusLine(const audit::StepState& state, const report::Format& format, const LocalTime& zone);
/// "4 Sep · N. Voronina", "due 25 Sep": under its name in the list.
QString statusNote(const audit::StepState& state, const report::Format& format, const LocalTime& zone);
QString statusWord(method::StepStatus status, Language language);
/// What is still missing, in one line; empty where nothing is.
QString missingText(const audit::StepState& state, const report::Format& format);

}

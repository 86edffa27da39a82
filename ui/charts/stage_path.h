#pragma once
// The path of an audit: its four stages with their dates, a bar of six segments each, and where today stands.

#include "core/method/step.h"
#include "ui/charts/style.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace zamer::ui::charts {

enum class StageState { Done, Current, ToCome };

struct StageSpec {
    QString name;     // "Months 3-6 · deep review"
    QString dates;    // "18 Aug - 18 Nov"
    QString progress; // "2 of 6", "5 of 6, 1 not applicable"
    StageState state = StageState::ToCome;
    std::vector<method::StepStatus> steps;
};

struct StagePathSpec {
    std::vector<StageSpec> stages;
    /// Index of the stage that today follows the start of, plus the share of the way to the start of the next: 2.23.
    /// None: not drawn.
    std::optional<double> today;
    QString todayText; // "today, 8 Sep"
    int selected = -1; // drawn with the selection's ground
    int focused = -1;  // drawn with the focus ring
};

double stagePathHeight(const Style& style);
/// Where stage `index` of `count` stands: what a click means.
QRectF stageRect(const QRectF& rect, std::size_t index, std::size_t count);
void paintStagePath(QPainter& painter, const QRectF& rect, const StagePathSpec& spec, const Style& style);

/// The round sign of a step or a stage: 16 design pixels.
void paintStep(QPainter& painter, QPointF centre, method::StepStatus status, const Style& style, double diameter = 16);

}

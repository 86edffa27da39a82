#pragma once
// The six verdict forms. Shape and word carry the verdict, colour only helps: disc with + improved, diamond with -
// worsened, the same hollow where it is possible and not confirmed, ring with the almost-equal sign for no reliable
// change, dashed ring with ? for cannot tell.

#include "core/kpi/engine.h"
#include "ui/charts/style.h"

class QPointF;

namespace zamer::ui::charts {

QColor verdictColour(kpi::Verdict verdict, const Style& style);
/// The sign before the word: 14 design pixels across by default.
void paintVerdict(QPainter& painter, QPointF centre, kpi::Verdict verdict, const Style& style, double diameter = 14);
/// The marker that stands on a whisker.
void paintMarker(QPainter& painter, QPointF centre, kpi::Verdict verdict, const Style& style, double size = 1);

}

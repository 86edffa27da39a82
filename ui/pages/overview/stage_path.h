#pragma once
// The path of this audit: its stages with dates and progress as of a day. Pure.

#include "core/report/format.h"
#include "ui/charts/stage_path.h"
#include "ui/models/session.h"

namespace zamer::ui::overview {

charts::StagePathSpec stagePath(const Summary& summary, const report::Format& format, QDate today);
/// The step to open when a stage is chosen: its first that is not settled, else its first.
QString stepOfStage(const Summary& summary, method::StageId stage);

}

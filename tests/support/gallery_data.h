#pragma once
// The rows of the reference pictures, to compare what we paint with them by eye.

#include "ui/charts/curve.h"
#include "ui/charts/managers.h"
#include "ui/charts/stage_path.h"
#include "ui/charts/way.h"
#include "ui/charts/xmr.h"

namespace zamer::gallery {

ui::charts::WayHeader wayHeader();
std::vector<ui::charts::WaySpec> wayRows();
ui::charts::StagePathSpec stagePath();
ui::charts::XmrSpec xmr(Language language);
ui::charts::ManagerHeader managerHeader();
ui::charts::DotAxis managerAxis();
std::vector<ui::charts::ManagerSpec> managers();
ui::charts::CurveSpec curve();

}

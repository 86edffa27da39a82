#pragma once
// The rows of the reference pictures, to compare what we paint with them by eye.

#include "ui/charts/stage_path.h"
#include "ui/charts/way.h"

namespace zamer::gallery
{

ui::charts::WayHeader wayHeader();
std::vector<ui::charts::WaySpec> wayRows();
ui::charts::StagePathSpec stagePath();

}

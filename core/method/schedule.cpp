#include "core/method/schedule.h"

#include <algorithm>

namespace zamer::method {

std::vector<Deadline> schedule(QDate goLive)
{
    std::vector<Deadline> deadlines;
    if (!goLive.isValid())
        return deadlines;
    for (const Step* step : steps())
        deadlines.push_back({step, dueDate(*step, goLive)});
    std::ranges::stable_sort(deadlines, {}, &Deadline::due);
    return deadlines;
}

}

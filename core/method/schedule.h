#pragma once
// The schedule: when each step is due, from the go-live day. Pure; any thread.

#include "core/method/step.h"

namespace zamer::method {

struct Deadline {
    const Step* step;
    QDate due;
};

/// All steps, the earliest first; those due on one day in the order of the method. Empty without a go-live day.
std::vector<Deadline> schedule(QDate goLive);

}

#pragma once
// Interrupt: while it lives, Ctrl+C and SIGTERM ask a long call to stop, so that it ends as cancelled calls do: with its message and the
// audit as it was. The second signal ends the program as usual. One at a time; signals that are ignored (nohup) stay so.

#include "core/base/progress.h"

#include <csignal>

namespace zamer::cli {

class Interrupt
{
public:
    explicit Interrupt(Progress& progress);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    struct sigaction m_before[2] = {};
};

}

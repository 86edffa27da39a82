#include "app/cli/interrupt.h"

namespace zamer::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM};

/// A signal's handler has nothing else to go by.
std::atomic<Progress*> asked{nullptr};

extern "C" void stop(int)
{
    if (Progress* const progress = asked.load())
        progress->cancel();
}

}

Interrupt::Interrupt(Progress& progress)
{
    asked.store(&progress);
    struct sigaction action = {};
    action.sa_handler = stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < std::size(kSignals); ++i) {
        sigaction(kSignals[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(kSignals[i], &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (std::size_t i = 0; i < std::size(kSignals); ++i)
        sigaction(kSignals[i], &m_before[i], nullptr);
    asked.store(nullptr);
}

}

#pragma once
// The sentence of each kind of error: what happened, what was kept, what to do. Where the window has a control for what the terminal has an
// option for, each names its own.

#include "core/base/error.h"
#include "core/base/text.h"

namespace zamer::audit {

/// %1 = the error's subject, %2 = its detail.
Text wordsIn(Surface surface, ErrorKind kind);

}

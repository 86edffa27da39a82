#pragma once
// The words for an Error: what happened, what was kept, what to do. The one place that turns ErrorKind into sentences, for window and
// terminal alike.

#include "core/base/error.h"
#include "core/base/text.h"

namespace zamer::audit {

/// In the window it names controls, in the terminal options.
QString describe(const Error& error, Language language, Surface surface = Surface::Window);

}

#pragma once
// How a file is to be read, from the options of the verb `import`.

#include "app/cli/verb.h"

namespace zamer::cli {

/// Errors: WrongUsage, BadValue.
Result<import::Options> readOptions(const Call& call, const Settings& settings);

}

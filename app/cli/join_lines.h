#pragma once
// The lines about joined entities, as `joins` and `import` show them.

#include "app/cli/verb.h"

#include <QJsonArray>

#include <set>

namespace zamer::cli {

/// Prints the lines as prose and gives them as JSON.
QJsonArray tellJoins(const Call& call, const std::vector<audit::JoinLine>& lines);
/// The lines that concern the sources just imported; nothing where the base is so large that reading it would be felt (the verb `joins`
/// says it then).
Result<std::optional<std::vector<audit::JoinLine>>> joinsOf(audit::Audit& audit, const std::set<facts::SourceId>& fresh,
                                                            Progress& progress);

}

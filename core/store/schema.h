#pragma once
// The schema of audit files and its migrations. resources/schema/NNNN_reason.sql are compiled in; the version of a file
// (user_version) is how many of them it has had. Each runs in one transaction together with its version.

#include "core/store/database.h"

#include <vector>

namespace zamer::store {

/// "ZAMR" in the header of every audit file.
constexpr quint32 kApplicationId = 0x5A41'4D52;

/// In the order of their numbers; generated from resources/schema.
std::vector<const char*> schemaScripts();
inline int schemaVersion()
{
    return static_cast<int>(schemaScripts().size());
}

/// Brings a file of an older version (0 = empty) to this one.
Status migrate(const Database& database, int from);

/// Whether everything in the file's schema is what the scripts up to this version make: no other table, view, trigger
/// or index, none missing, none changed. AuditDamaged names the first that differs.
Status checkSchema(const Database& database, int version);

}

#pragma once
// Rows of the table source, read and written.

#include "core/store/audit_data.h"

namespace zamer::store {

/// `condition` is the end of the query: WHERE and ORDER BY.
Result<std::vector<SourceRow>> readSources(const Database& database, const QString& condition,
                                           const QVariantList& values = {});
/// Number and file, for the journal.
QString nameOf(const SourceRow& row);
/// SourceUnknown where there is none of that id.
Result<SourceRow> readSource(const Database& database, facts::SourceId id);
/// Everything but the manifest, which is known once the chunks are written. Returns the new id.
Result<facts::SourceId> insertSource(const Database& database, const SourceRow& row);

}

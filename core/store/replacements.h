#pragma once
// Sources come and go: undoing, replacing, taking in again. What an import replaced is marked undone and keeps its chunks until all that
// replaced it is undone; then it lives again. So whatever is undone and has a replacement is stood for by a living source, over any number
// of replacements. For core/store only, inside the caller's transaction; all of it is noted in the journal. Errors: SourceUnknown, those of
// the database.

#include "core/facts/facts.h"
#include "core/store/database.h"

#include <vector>

namespace zamer::store {

struct SourceRow;

/// Deletes a source; one that a snapshot pins is marked undone. A replaced one goes for good, unless it is pinned.
Status dropSource(const Database& database, facts::SourceId id, const QString& who);
/// Marks a living source undone, because another takes its place.
Status setAside(const Database& database, facts::SourceId id, const QString& who);
/// `newer` took the place of `older`: those of one entity of each other, where there are such, else all of all.
Status noteReplaced(const Database& database, const std::vector<SourceRow>& older, const std::vector<SourceRow>& newer);
/// What a source replaced.
Result<std::vector<facts::SourceId>> replacedSources(const Database& database, facts::SourceId newer);
/// Of these, those that nothing stands for any more live again; those that are gone are passed over.
Status bringBack(const Database& database, const std::vector<facts::SourceId>& ids, const QString& who);
/// Takes an undoing back; what the source had replaced makes room again. SourceReplaced where another stands for it. Where the undoing
/// deleted it, the detail of SourceUnknown says of which file it was, who undid it and when.
Status takeInAgain(const Database& database, facts::SourceId id, const QString& who);

}

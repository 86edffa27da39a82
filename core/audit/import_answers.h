#pragma once
// What Audit's calls about files and their stages take and give. Plain shapes.

#include "core/import/importer.h"

#include <string>
#include <vector>

namespace zamer::audit {

/// A living source of the same entity over days that the new one covers too, and no common ids to tell the same facts by.
struct Overlap {
    facts::SourceId source = 0; // 0: another table of the same file
    std::string fileName;
    Instant from = kNoInstant; // the first and the last instant that both cover
    Instant to = kNoInstant;
    std::size_t rows = 0; // of that source between them
    /// Of that source: on days or of kinds that the new one says nothing of; replacing would lose them.
    std::size_t outside = 0;
};

/// What to do about overlaps: keep both and list them; drop the older sources in the same transaction, or change nothing where that would
/// lose rows outside the overlap; change nothing.
enum class OnOverlap : std::uint8_t { Keep, Replace, Refuse };

/// What became of one table of an imported file.
struct ImportOutcome {
    QString path;
    std::string table; // its sheet or archive member; empty where the file is one table
    import::Mapping mapping;
    import::Options options; // that it was read with, its sheet named: what import::rowsOf and saveRows take
    qint64 rowsRead = 0;
    qint64 accepted = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    std::vector<import::Issue> issues;
    bool nothingNew = false;              // the same file with the same mapping is already in: nothing was stored
    facts::SourceId source = 0;           // the first of them; 0 after a dry run or where nothing was new
    std::vector<facts::SourceId> sources; // one for each entity that the table held
    std::vector<Overlap> overlaps;
    bool refused = false;   // because of overlaps: nothing of the file was stored
    std::string remembered; // file name of the source whose options were used because the caller's say nothing
};

struct StageOrder {
    std::string pipeline;
    std::vector<std::string> stages;
};

struct StageLine {
    std::string pipeline;
    std::string stage;
    int order = -1;   // -1: seen in deals, not ordered yet
    std::string kind; // new, work, qualified, won, lost; empty = unknown
    std::size_t deals = 0;
};

}

#pragma once
// ImportMemory: what the user said about earlier files, as the sources of the audit keep it, so that the next file of the same shape is
// read in the same way. Column names and the user's own words only; no cell of a file is kept. Pure once built, any thread; what cannot
// be read (an earlier version's mapping) is passed over.

#include "core/import/importer.h"
#include "core/store/rows.h"

namespace zamer::audit {

/// What the provenance page shows and a second reading needs.
std::string mappingJson(const import::Mapping& mapping, const import::Options& options);
/// The options in it; empty ones where it has none (sources of earlier versions, stages entered by hand).
import::Options optionsIn(const std::string& mappingJson);

struct Remembered {
    std::string fileName;           // of the source that it was said about
    import::Options options;        // what holds for other files too
    std::vector<std::string> dates; // fields for which one date was said: the next file has its own
};

class ImportMemory
{
public:
    /// Undone sources count too.
    explicit ImportMemory(const std::vector<store::SourceRow>& sources);

    bool isEmpty() const { return m_entries.empty(); }
    /// Of the newest source of this shape. A table without a header that nothing recognised has no shape that can be known before one is
    /// told so: it is asked for by its number of columns.
    std::optional<Remembered> find(const import::Mapping& mapping) const;

private:
    struct Entry {
        std::string shape;
        Remembered remembered;
    };
    std::vector<Entry> m_entries; // newest first
};

}

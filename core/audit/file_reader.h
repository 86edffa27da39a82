#pragma once
// FileReader: all tables of an imported file, read with what the user said about it or about earlier files of the same shape. Nothing is
// stored here. One thread, that of the import; row counts and row numbers as the file has them.

#include "core/audit/import_answers.h"
#include "core/audit/import_memory.h"
#include "core/audit/known_file.h"
#include "core/base/progress.h"

namespace zamer::audit {

/// A table among several that nothing recognises.
struct Skipped {
    std::string table;
    Error error;
};

struct OneTable {
    import::ReadResult read;
    import::Options options;                                // that it was read with
    import::Options kept;                                   // the same without persons, as the audit file keeps them
    std::string remembered;                                 // file name of the source that they are from
    std::vector<std::shared_ptr<const facts::Table>> parts; // what it held, one for each entity
    std::vector<facts::Source> sources;                     // of the parts
    std::vector<Overlap> overlaps;
    bool isKnown = false; // the same file, read in the same way, is already in
};

struct ReadTables {
    std::vector<OneTable> tables;
    std::vector<Skipped> skipped;
};

class FileReader
{
public:
    FileReader(const QString& path, const Settings& settings, const SecretKey& key, const ImportMemory& memory,
               KnownFile& known)
        : m_path(path), m_settings(settings), m_key(key), m_memory(memory), m_known(known)
    {
    }

    /// Errors as import::read's.
    Result<ReadTables> read(const import::Options& options, Progress& progress) const;

private:
    Status recall(OneTable& table, Progress& progress) const;
    Status readOne(OneTable& table, Progress& progress) const;

    const QString& m_path;
    const Settings& m_settings;
    const SecretKey& m_key;
    const ImportMemory& m_memory;
    KnownFile& m_known;
};

}

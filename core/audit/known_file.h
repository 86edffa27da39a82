#pragma once
// KnownFile: a file that is already in the audit, found before it is read: its bytes have the sum of a living source's, and what decides how
// they become rows is the same too. Sums are only made where a source of this size was read in this way. One thread,
// that of the audit file.

#include "core/base/progress.h"
#include "core/import/importer.h"
#include "core/store/audit_file.h"

namespace zamer::audit {

class KnownFile
{
public:
    KnownFile(const store::AuditFile& file, const std::vector<store::SourceRow>& sources, QString path)
        : m_file(file), m_sources(sources), m_path(std::move(path))
    {
    }

    /// Counts, issues and sums as the first reading of the table had them, without rows; nothing where it must be read.
    /// Errors: Cancelled, and those of the audit file.
    Result<std::optional<import::ReadResult>> recall(const import::Options& options, const Settings& settings,
                                                     const SecretKey& key, Progress& progress);
    /// What was said of these very bytes when they came in, their dates too, where `options` are silent: with it they are known. Nothing
    /// where no date was said of them then, or where `options` would read them in another way.
    Result<std::optional<import::Options>> saidThen(const import::Options& options, const Settings& settings,
                                                    const SecretKey& key, Progress& progress);
    /// Whether the file had to be read for its sum.
    bool wasSummed() const { return !m_sum.isEmpty(); }

private:
    Status summed(Progress& progress);
    Status addCounts(import::ReadResult& result) const;

    const store::AuditFile& m_file;
    const std::vector<store::SourceRow>& m_sources;
    QString m_path;
    QByteArray m_sum; // of the file, once it was asked for
};

}

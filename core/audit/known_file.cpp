#include "core/audit/known_file.h"

#include "core/audit/import_memory.h"
#include "core/import/shape.h"

#include <QFileInfo>

#include <algorithm>

namespace zamer::audit {

Result<std::optional<import::ReadResult>> KnownFile::recall(const import::Options& options, const Settings& settings,
                                                            const SecretKey& key, Progress& progress)
{
    const qint64 bytes = QFileInfo(m_path).size();
    // Another export time is news: it decides which file wins.
    const auto any = [&](const auto& holds) {
        return std::any_of(m_sources.begin(), m_sources.end(), [&](const store::SourceRow& row) {
            return (options.exportedAt == kNoInstant || row.source.exportedAt == options.exportedAt) && holds(row);
        });
    };
    if (!any([bytes](const store::SourceRow& row) { return row.bytes == bytes; }))
        return std::nullopt;
    auto result = import::foresee(m_path, options, settings, key);
    if (!result) // what is wrong with the file is said when it is read
        return std::nullopt;
    if (!any([&](const store::SourceRow& row) { return row.bytes == bytes && row.mappingSum == result->mappingSum; }))
        return std::nullopt;
    if (const Status sum = summed(progress); !sum)
        return tl::make_unexpected(sum.error());
    result->fileSum = m_sum;
    if (!any([&](const store::SourceRow& row) { return row.fileSum == m_sum && row.mappingSum == result->mappingSum; }))
        return std::nullopt;
    if (const Status counted = addCounts(*result); !counted)
        return tl::make_unexpected(counted.error());
    return std::optional(std::move(*result));
}

Result<std::optional<import::Options>> KnownFile::saidThen(const import::Options& options, const Settings& settings,
                                                           const SecretKey& key, Progress& progress)
{
    const qint64 bytes = QFileInfo(m_path).size();
    for (auto row = m_sources.rbegin(); row != m_sources.rend(); ++row) {
        if (row->bytes != bytes)
            continue;
        const import::Options then = optionsIn(row->mapping);
        if (import::datesSaid(then).empty())
            continue;
        import::Options both = import::withSaidThen(options, then);
        const auto result = import::foresee(m_path, both, settings, key);
        if (!result || result->mappingSum != row->mappingSum)
            continue;
        if (const Status sum = summed(progress); !sum)
            return tl::make_unexpected(sum.error());
        if (row->fileSum == m_sum)
            return std::optional(std::move(both));
    }
    return std::nullopt;
}

Status KnownFile::summed(Progress& progress)
{
    if (!m_sum.isEmpty())
        return {};
    auto sum = import::fileSumOf(m_path, progress);
    if (!sum)
        return tl::make_unexpected(sum.error());
    m_sum = std::move(*sum);
    return {};
}

/// Of one import of it: the table may have been imported again after an undo, and may have brought several entities.
Status KnownFile::addCounts(import::ReadResult& result) const
{
    const store::SourceRow* first = nullptr;
    for (const store::SourceRow& row : m_sources) {
        if (row.fileSum != result.fileSum || row.mappingSum != result.mappingSum ||
            (first != nullptr &&
             (row.importedAt != first->importedAt || row.source.exportedAt != first->source.exportedAt)))
            continue;
        if (first == nullptr)
            first = &row;
        result.rowsRead += static_cast<std::size_t>(row.rowsRead);
        result.rejected += static_cast<std::size_t>(row.rejected);
        const auto issues = m_file.issues(row.source.id);
        if (!issues)
            return tl::make_unexpected(issues.error());
        for (const store::IssueRow& issue : *issues) {
            const auto kind = import::issueByKey(issue.kind);
            // What the neighbours and other sheets were then is no property of the table.
            if (kind && *kind != import::Issue::Kind::Overlap && *kind != import::Issue::Kind::SheetSkipped)
                result.issues.push_back({*kind, issue.rejects, issue.column, issue.value, issue.count, issue.rows});
        }
    }
    return {};
}

}

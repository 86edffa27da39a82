#include "core/demo/exports.h"

#include "core/demo/export_kinds.h"

#include <QDir>

#include <memory>

namespace zamer::demo {

namespace {

struct Planned {
    ExportFile file;
    const ExportKind* kind;
    Span span;
};

Planned planned(const ExportKind& kind, Batch batch, const Options& options)
{
    const Calendar& dates = calendar();
    const Day day = batch == Batch::Baseline ? dates.baselineExport : dates.endExport;
    Planned result{{}, &kind, {}};
    result.span.from = batch == Batch::Baseline ? kNoInstant : localInstant(dates.baselineExport);
    result.span.to = localInstant(day);
    result.span.names = options.names;
    result.file.name = QString::fromUtf8(kind.name);
    if (result.file.name.contains(QLatin1String("%1")))
        result.file.name = result.file.name.arg(toDate(day).toString(Qt::ISODate));
    result.file.layout = QString::fromUtf8(kind.layout);
    result.file.batch = batch;
    result.file.exportedAt = result.span.to;
    if (kind.describe)
        kind.describe(result.file, options);
    return result;
}

std::vector<Planned> plannedFiles(const Options& options)
{
    std::vector<Planned> files;
    for (const Batch batch : {Batch::Baseline, Batch::End})
        for (const ExportKind& kind : exportKinds())
            if (batch == Batch::Baseline ? kind.baseline : kind.end)
                files.push_back(planned(kind, batch, options));
    return files;
}

using Writers = std::vector<std::unique_ptr<CsvWriter>>;

Status openAll(Writers& writers, std::vector<Planned>& files, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileWriteFailed, folder);
    for (Planned& planned : files) {
        planned.file.path = QDir(folder).filePath(planned.file.name);
        writers.push_back(std::make_unique<CsvWriter>(planned.file.path, planned.kind->delimiter));
        if (Status opened = writers.back()->open(); !opened)
            return opened;
        if (planned.kind->header)
            planned.kind->header(*writers.back());
    }
    return {};
}

Status addWorld(Writers& writers, const std::vector<Planned>& files, const World& world, const Progress& progress)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        files[i].kind->rows(*writers[i], world, files[i].span);
        if (Status flushed = writers[i]->flush(); !flushed)
            return flushed;
    }
    return {};
}

}

std::vector<ExportFile> plan(const Options& options)
{
    std::vector<ExportFile> list;
    for (Planned& planned : plannedFiles(options))
        list.push_back(std::move(planned.file));
    return list;
}

Result<std::vector<ExportFile>> writeExports(const Options& options, const QString& folder, Progress& progress)
{
    if (options.scale < 1 || options.scale > 1'000)
        return failure(ErrorKind::BadValue, QStringLiteral("scale"), QString::number(options.scale));
    std::vector<Planned> files = plannedFiles(options);
    Writers writers;
    if (Status opened = openAll(writers, files, folder); !opened)
        return tl::make_unexpected(opened.error());
    for (int pod = 0; pod < options.scale; ++pod) {
        if (Status added = addWorld(writers, files, simulate(options.seed, pod), progress); !added)
            return tl::make_unexpected(added.error());
        progress.report((pod + 1.0) / options.scale);
    }
    std::vector<ExportFile> list;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (Status committed = writers[i]->commit(); !committed)
            return tl::make_unexpected(committed.error());
        list.push_back(std::move(files[i].file));
    }
    return list;
}

}

#include "core/audit/demo.h"

#include "core/demo/audit_plan.h"
#include "core/demo/exports.h"
#include "core/method/status.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace zamer::audit {

namespace {

Status importBatch(Audit& audit, const std::vector<demo::ExportFile>& files, demo::Batch batch, Progress& progress)
{
    for (const demo::ExportFile& file : files) {
        if (file.batch != batch || file.layout.isEmpty())
            continue;
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        audit.setClock([exported = file.exportedAt] {
            return QDateTime::fromSecsSinceEpoch(exported, Qt::UTC).addSecs(10 * 3600);
        });
        if (const auto done = audit.import(file.path, optionsOf(file), false, progress); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

/// Noon of a day: the demo's people work in its own past.
std::function<QDateTime()> at(QDate day)
{
    return [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); };
}

Status takePlanned(Audit& audit, const char* stage, Progress& progress)
{
    for (const demo::PlannedSnapshot& planned : demo::snapshots()) {
        if (planned.stage != stage)
            continue;
        const auto id = method::stageByKey(planned.stage);
        audit.setClock(at(planned.takenOn));
        if (const auto taken = audit.takeSnapshot(*id, planned.period, {}, progress); !taken)
            return tl::make_unexpected(taken.error());
    }
    return {};
}

Status chooseKeys(Audit& audit, Language language)
{
    constexpr int kMonths[] = {3, 6, 12};
    KpiPlan plan;
    for (const demo::KeyKpi& key : demo::keyKpis()) {
        plan.keys.push_back(key.kpi);
        for (std::size_t i = 0; i < 3; ++i)
            plan.targets.push_back(
                {key.kpi, kMonths[i], key.targets[i], demo::targetOrigin().in(language).toStdString()});
        plan.owners[key.kpi] = key.owner.in(language).toStdString();
    }
    return audit.setPlan(plan);
}

Status workOnSteps(Audit& audit, Language language)
{
    for (const demo::StepState& state : demo::stepStates(language)) {
        StepChange change;
        change.id = state.step;
        change.status = method::statusByKey(state.status);
        change.reason = state.reason.toStdString();
        if (!state.note.isEmpty())
            change.entries.emplace_back("notes", state.note.toStdString());
        change.by = state.by;
        audit.setClock(at(state.on));
        if (Status done = audit.changeStep(change); !done)
            return done;
    }
    return {};
}

Status fill(Audit& audit, const DemoOptions& options, Progress& progress)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorKind::FileWriteFailed, folder.path(), folder.errorString());
    const auto files = demo::writeExports({options.seed, options.scale, options.language}, folder.path(), progress);
    if (!files)
        return tl::make_unexpected(files.error());
    // As a client's audit would grow: baseline export, keys and targets, baseline snapshot; months later the second export and its snapshot.
    if (Status done = importBatch(audit, *files, demo::Batch::Baseline, progress); !done)
        return done;
    if (Status done = chooseKeys(audit, options.language); !done)
        return done;
    if (Status done = takePlanned(audit, "baseline", progress); !done)
        return done;
    if (Status done = importBatch(audit, *files, demo::Batch::End, progress); !done)
        return done;
    if (Status done = takePlanned(audit, "deep", progress); !done)
        return done;
    // The first look at the overview shall not wait for what can be known by now.
    if (const auto compared = audit.compare(1, 2, progress); !compared)
        return tl::make_unexpected(compared.error());
    return workOnSteps(audit, options.language);
}

}

zamer::import::Options optionsOf(const demo::ExportFile& file)
{
    import::Options options;
    options.layout = file.layout;
    for (const auto& [column, field] : file.map)
        options.map.emplace_back(column.toStdString(), field.toStdString());
    for (const auto& [field, from, to] : file.values)
        options.values.push_back({field.toStdString(), from.toStdString(), to.toStdString()});
    for (const auto& [field, value] : file.constants)
        options.constants.emplace_back(field.toStdString(), value.toStdString());
    options.exportedAt = file.exportedAt;
    return options;
}

Result<std::unique_ptr<Audit>> makeDemo(const QString& path, const DemoOptions& options, Progress& progress)
{
    auto audit = Audit::create(path, demo::demoSettings(options.language));
    if (!audit)
        return audit;
    if (const Status filled = fill(**audit, options, progress); !filled) {
        audit->reset();
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(ending));
        return tl::make_unexpected(filled.error());
    }
    return audit;
}

Result<QStringList> writeDemoExports(const DemoOptions& options, const QString& folder, Progress& progress)
{
    const auto files = demo::writeExports({options.seed, options.scale, options.language}, folder, progress);
    if (!files)
        return tl::make_unexpected(files.error());
    QStringList paths;
    for (const demo::ExportFile& file : *files)
        paths << file.path;
    return paths;
}
}

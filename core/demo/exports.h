#pragma once
// Exports of the simulated company: the files its consultant gets at the baseline (4 May 2026) and again at the end (2
// November 2026), in the layouts of the real systems. An export holds the state at its own first moment, so the second
// one tells the same deals further on. Written world by world: memory does not grow with the scale. Any thread; errors:
// Cancelled, DiskFull, FileWriteFailed. Nothing appears in the folder unless every file was written.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace zamer::demo {

struct Options {
    std::uint64_t seed = 1;
    int scale = 1;                      // times twelve managers and their leads
    Language names = Language::English; // how the managers' names are written; the systems' own words stay Russian
};

enum class Batch { Baseline, End };

/// One file and how it is to be imported. Import in the order of plan().
struct ExportFile {
    QString name;
    QString path;   // filled in by writeExports
    QString layout; // amocrm_leads, table:stage_moves ...; empty: a layout of its own is not there yet
    std::vector<std::pair<QString, QString>> map;       // column -> field, as --map
    std::vector<std::array<QString, 3>> values;         // field, from, to, as --value
    std::vector<std::pair<QString, QString>> constants; // field -> value, as --const
    Batch batch = Batch::Baseline;
    Instant exportedAt = 0;
};

std::vector<ExportFile> plan(const Options& options = {});
Result<std::vector<ExportFile>> writeExports(const Options& options, const QString& folder, Progress& progress);

}

#pragma once
// The demo audit: the invented company of core/demo, its exports imported through the same importer as a client's, snapshots taken,
// the checklist worked on up to the deep review. A minute of looking instead of an hour of importing; and the test of the verdicts.

#include "core/audit/audit.h"

namespace zamer::demo {
struct ExportFile;
}

namespace zamer::audit {

struct DemoOptions {
    std::uint64_t seed = 1;
    int scale = 1; // times 12 managers
    Language language = Language::English;
};

/// Makes the file; refuses to overwrite. A demo that fails or is cancelled leaves no file.
Result<std::unique_ptr<Audit>> makeDemo(const QString& path, const DemoOptions& options, Progress& progress);
/// Only the exports, as files in the real layouts; gives their paths.
Result<QStringList> writeDemoExports(const DemoOptions& options, const QString& folder, Progress& progress);
/// How an export is to be imported, as its consultant would say it.
import::Options optionsOf(const demo::ExportFile& file);

}

#pragma once
// PDF and printer. GUI thread (a QGuiApplication with the fonts of ui/theme registered, offscreen will do).

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/paginator.h"

class QPrinter;

namespace zamer::ui::print {

/// Writes the report as an A4 PDF with its fonts embedded. The file appears complete or not at all: where the disk is full (DiskFull) or
/// cannot be written (FileWriteFailed), an older file stays as it was.
Status writePdf(const report::Report& report, const QString& path, const Options& options = {});
Status writePdf(const Pages& pages, const QString& path);
/// The same on any thread, with pages of its own (see detached()). Cancelled between two pages: no file.
Status writePdf(const Pages& pages, const QString& path, const Progress& progress);

/// Prints pages `from`..`to` (from 1; 0 = all of them) scaled to the printer's paper. False: the printer would not take them.
bool printTo(QPrinter& printer, const Pages& pages, int from = 0, int to = 0);

}

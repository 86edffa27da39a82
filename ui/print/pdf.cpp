#include "ui/print/pdf.h"

#include "ui/print/sheet.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace zamer::ui::print {

namespace {

constexpr int kResolution = 1200;

tl::unexpected<Error> writeFailure(const QSaveFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorKind::DiskFull : ErrorKind::FileWriteFailed, file.fileName(), file.errorString());
}

}

Status writePdf(const report::Report& report, const QString& path, const Options& options)
{
    return writePdf(paginate(report, options), path);
}

Status writePdf(const Pages& pages, const QString& path)
{
    return writePdf(pages, path, Progress());
}

Status writePdf(const Pages& pages, const QString& path, const Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(kResolution);
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Zamer"));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorKind::FileWriteFailed, path, file.errorString());
        painter.scale(kResolution / sheet::kUnitsPerInch, kResolution / sheet::kUnitsPerInch);
        for (int page = 0; page < pages.count(); ++page) {
            if (progress.isCancelled()) {
                painter.end();
                file.cancelWriting();
                return failure(ErrorKind::Cancelled, path);
            }
            progress.report(static_cast<double>(page) / pages.count());
            if (page > 0)
                writer.newPage();
            replay(painter, pages.pictures[static_cast<std::size_t>(page)]);
        }
        painter.end();
    }
    // A write that failed on the way makes commit fail: the temporary file goes, the old one stays.
    if (file.error() != QFileDevice::NoError || !file.commit())
        return writeFailure(file);
    return {};
}

bool printTo(QPrinter& printer, const Pages& pages, int from, int to)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(pages.title);
    printer.setCreator(QStringLiteral("Zamer"));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = std::max(1, from);
    const int last = to > 0 ? std::min(to, pages.count()) : pages.count();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        paintPage(painter, pages, page - 1, printer.paperRect(QPrinter::DevicePixel));
    }
    return painter.end();
}

}

#include "app/cli/values.h"

#include "ui/print/pdf.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QFileInfo>

namespace zamer::cli {

namespace {

Result<audit::ReportRequest> readRequest(const Call& call)
{
    audit::ReportRequest request;
    request.language = call.language();
    request.names = call.value("names");
    static const QStringList forms{QStringLiteral("full"), QStringLiteral("initials"), QStringLiteral("hidden")};
    if (!forms.contains(request.names))
        return failure(ErrorKind::WrongUsage, QStringLiteral("--names full|initials|hidden"), request.names);
    if (call.has("compare")) {
        const QStringList ids = call.value("compare").split(QLatin1Char(','));
        if (ids.size() != 2)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--compare A,B"), call.value("compare"));
        request.compare = std::pair(ids[0].toLongLong(), ids[1].toLongLong());
    } else {
        request.stage = method::stageByKey(call.value("stage").toStdString());
        if (!request.stage)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--stage baseline|monitoring|deep|strategic"),
                           call.value("stage"));
    }
    return request;
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const QString path = call.value("o");
    if (QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return call.usage(call.say({"-o OUT.pdf: this version writes PDF", "-o OUT.pdf: эта версия пишет PDF"}));
    const auto request = readRequest(call);
    if (!request)
        return call.fail(request.error());
    const auto input = (*audit)->reportInput(*request, call.progress());
    if (!input)
        return call.fail(input.error());
    ui::initResources();
    ui::registerFonts();
    const ui::print::Pages pages = ui::print::paginate(report::build(*input));
    if (const Status written = ui::print::writePdf(pages, path); !written)
        return call.fail(written.error());
    call.answer({{QStringLiteral("path"), path}, {QStringLiteral("pages"), pages.count()}});
    call.line(call.say({"Report written: ", "Отчёт записан: "}) + path);
    return Exit::Done;
}

}

const Verb& report()
{
    static const Verb verb{.name = "report",
                           .summary = {"Writes the report of a stage, or of two snapshots, as PDF.",
                                       "Пишет отчёт этапа или двух снимков в PDF."},
                           .takes = "FILE --stage S | --compare A,B  -o OUT.pdf [--names full|initials|hidden]",
                           .options =
                               [] {
                                   return QList{option("stage", "stage"), option("compare", "a,b"), option("o", "path"),
                                                option("names", "form", "full")};
                               },
                           .run = run};
    return verb;
}

}

#include "app/cli/values.h"

#include "core/audit/demo.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    audit::DemoOptions options;
    options.language = call.language();
    bool seedOk = false;
    bool scaleOk = false;
    options.seed = call.value("seed").toULongLong(&seedOk);
    options.scale = call.value("scale").toInt(&scaleOk);
    if (!seedOk || !scaleOk || options.scale < 1)
        return call.usage(QStringLiteral("--seed N --scale K"));
    if (call.has("exports")) {
        const auto files = audit::writeDemoExports(options, call.value("exports"), call.progress());
        if (!files)
            return call.fail(files.error());
        QJsonArray list;
        for (const QString& file : *files) {
            list.append(file);
            call.line(file);
        }
        call.answer({{QStringLiteral("exports"), list}});
        return Exit::Done;
    }
    if (call.arguments() == 0)
        return call.usage(QStringLiteral("demo FILE | demo --exports DIR"));
    const auto audit = audit::makeDemo(call.argument(0), options, call.progress());
    if (!audit)
        return call.fail(audit.error());
    call.answer({{QStringLiteral("file"), call.argument(0)}, {QStringLiteral("client"), (*audit)->settings().client}});
    call.line(call.say({"Demo audit made: ", "Демонстрационный аудит создан: "}) + call.argument(0));
    return Exit::Done;
}

}

const Verb& demo()
{
    static const Verb verb{
        .name = "demo",
        .summary = {"Makes the audit of an invented company, or writes its exports.",
                    "Создаёт аудит вымышленной компании или пишет её выгрузки."},
        .takes = "FILE [--seed N] [--scale K] [--exports DIR]",
        .least = 0,
        .options =
            [] {
                return QList{option("seed", "number", "1"), option("scale", "times", "1"), option("exports", "folder")};
            },
        .run = run};
    return verb;
}

}

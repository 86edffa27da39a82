#include "app/cli/values.h"

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const QString what = call.argument(1);
    // Without a path: beside the audit.
    const QString path = call.arguments() > 2 ? call.argument(2) : call.argument(0) + QLatin1String(".key");
    if (what == QLatin1String("import")) {
        // The audit cannot join anything without its key, so it is not opened for this.
        if (const Status done = audit::Audit::importKey(call.argument(0), path); !done)
            return call.fail(done.error());
    } else if (what == QLatin1String("export")) {
        const auto audit = call.openAudit();
        if (!audit)
            return call.fail(audit.error());
        if (const Status done = (*audit)->exportKey(path); !done)
            return call.fail(done.error());
    } else {
        return call.usage(QStringLiteral("key FILE export|import [PATH]"));
    }
    call.answer({{QStringLiteral("key"), what}, {QStringLiteral("path"), path}});
    call.line(what == QLatin1String("import") ? call.say({"Key installed.", "Ключ установлен."})
                                              : call.say({"Key written; keep it apart from the audit: ",
                                                          "Ключ записан; храните его отдельно от аудита: "}) +
                                                    path);
    return Exit::Done;
}

}

const Verb& key()
{
    static const Verb verb{.name = "key",
                           .summary = {"Carries the hash key of an audit to another computer.",
                                       "Переносит ключ хешей аудита на другой компьютер."},
                           .takes = "FILE export|import [PATH]",
                           .least = 2,
                           .most = 3,
                           .run = run};
    return verb;
}

}

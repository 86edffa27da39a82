#include "app/cli/values.h"

namespace zamer::cli {

const Verb& new_audit()
{
    static const Verb verb{
        .name = "new",
        .summary = {"Makes an audit file; refuses to overwrite one.",
                    "Создаёт файл аудита; существующий не перезаписывает."},
        .takes = "FILE --client NAME --go-live DATE [--time-zone Z] [--currency C] [--set key=value]...",
        .options =
            [] {
                return QList{option("client", "name"), option("go-live", "date"), option("time-zone", "zone"),
                             option("currency", "code"), option("set", "key=value")};
            },
        .run =
            [](const Call& call) {
                Settings settings;
                std::vector<std::pair<QString, QString>> given{{QStringLiteral("client"), call.value("client")},
                                                               {QStringLiteral("go_live"), call.value("go-live")}};
                if (call.has("time-zone"))
                    given.emplace_back(QStringLiteral("time_zone"), call.value("time-zone"));
                if (call.has("currency"))
                    given.emplace_back(QStringLiteral("currency"), call.value("currency"));
                for (const QString& text : call.values("set")) {
                    const qsizetype at = text.indexOf(QLatin1Char('='));
                    if (at < 1)
                        return call.usage(QStringLiteral("--set key=value: ") + text);
                    given.emplace_back(text.left(at), text.mid(at + 1));
                }
                for (const auto& [key, value] : given)
                    if (const Status set = settings.set(key, value); !set)
                        return call.fail(set.error());
                const auto audit = audit::Audit::create(call.argument(0), settings);
                if (!audit)
                    return call.fail(audit.error());
                call.answer({{QStringLiteral("file"), call.argument(0)}, {QStringLiteral("client"), settings.client}});
                call.line(call.say({"Audit made: ", "Аудит создан: "}) + call.argument(0));
                return Exit::Done;
            }};
    return verb;
}

}

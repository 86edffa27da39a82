#include "app/cli/values.h"

namespace zamer::cli {

const Verb& set()
{
    static const Verb verb{
        .name = "set",
        .summary = {"Changes parameters of the audit, or lists them.", "Меняет параметры аудита или показывает их."},
        .takes = "FILE [key=value...]",
        .most = 1000,
        .run = [](const Call& call) {
            const auto audit = call.openAudit();
            if (!audit)
                return call.fail(audit.error());
            std::vector<std::pair<QString, QString>> changes;
            for (int i = 1; i < call.arguments(); ++i) {
                const QString text = call.argument(i);
                const qsizetype at = text.indexOf(QLatin1Char('='));
                if (at < 1)
                    return call.usage(QStringLiteral("key=value: ") + text);
                changes.emplace_back(text.left(at), text.mid(at + 1));
            }
            if (const Status done = changes.empty() ? Status{} : (*audit)->changeSettings(changes); !done)
                return call.fail(done.error());
            QJsonObject settings;
            for (const auto& [key, value] : (*audit)->settings().entries()) {
                settings.insert(key, value);
                call.line(key + QLatin1String(" = ") + value);
            }
            call.answer({{QStringLiteral("settings"), settings}});
            return Exit::Done;
        }};
    return verb;
}

}

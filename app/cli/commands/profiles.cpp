#include "app/cli/values.h"

#include "core/store/mapping_store.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const store::MappingStore profiles;
    if (call.has("remove")) {
        if (const Status removed = profiles.remove(call.value("remove")); !removed)
            return call.fail(removed.error());
        call.answer({{QStringLiteral("removed"), call.value("remove")}});
        call.line(call.say({"Profile removed: ", "Профиль удалён: "}) + call.value("remove"));
        return Exit::Done;
    }
    QJsonArray list;
    for (const store::MappingProfile& profile : profiles.list()) {
        list.append(QJsonObject{{QStringLiteral("name"), profile.name},
                                {QStringLiteral("layout"), jsonText(profile.layout)},
                                {QStringLiteral("shape"), jsonText(profile.shape)},
                                {QStringLiteral("options"), profile.options}});
        call.line(profile.name + QLatin1String("  ") + QString::fromStdString(profile.layout));
    }
    call.answer({{QStringLiteral("profiles"), list}});
    return Exit::Done;
}

}

const Verb& profiles()
{
    static const Verb verb{.name = "profiles",
                           .summary = {"Saved ways to read a kind of file (import --save-profile, --profile).",
                                       "Сохранённые способы читать файлы (import --save-profile, --profile)."},
                           .takes = "[--remove NAME]",
                           .least = 0,
                           .most = 0,
                           .options = [] { return QList{option("remove", "name")}; },
                           .run = run};
    return verb;
}

}

#include "app/cli/values.h"

#include <QFileInfo>

namespace zamer::cli {

namespace {

QString entityNames()
{
    QStringList names;
    for (std::size_t i = 0; i < facts::kEntities; ++i) {
        const std::string_view name = facts::entityName(static_cast<facts::Entity>(i));
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names.join(QLatin1Char('|'));
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto entity = facts::entityByName(call.value("table").toStdString());
    if (!entity)
        return call.usage(QStringLiteral("--table %1").arg(entityNames()));
    const QString path = call.value("o");
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
        return call.usage(call.say({"-o OUT.csv: this version writes CSV", "-o OUT.csv: эта версия пишет CSV"}));
    const auto rows = (*audit)->exportTable(*entity, path, call.progress());
    if (!rows)
        return call.fail(rows.error());
    call.answer({{QStringLiteral("table"), call.value("table")},
                 {QStringLiteral("path"), path},
                 {QStringLiteral("rows"), static_cast<qint64>(*rows)}});
    call.line(call.say({"Table written: ", "Таблица записана: "}) + path);
    return Exit::Done;
}

}

const Verb& export_table()
{
    static const Verb verb{.name = "export",
                           .summary = {"Writes one table of the facts as CSV, each row with its source and row number.",
                                       "Пишет таблицу фактов в CSV, у каждой строки – источник и номер строки."},
                           .takes = "FILE --table NAME -o OUT.csv",
                           .options =
                               [] {
                                   return QList{option("table", "name"), option("o", "path")};
                               },
                           .run = run};
    return verb;
}

}

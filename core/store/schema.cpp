#include "core/store/schema.h"

#include "core/store/statements.h"

#include <map>

namespace zamer::store {

namespace {

Status runScript(const Database& database, const char* script)
{
    for (const std::string& statement : splitStatements(script))
        if (auto done = database.run(QString::fromStdString(statement)); !done)
            return tl::make_unexpected(done.error());
    return {};
}

using Objects = std::map<QString, QString>; // "trigger name on table" -> its SQL

Result<Objects> objects(const Database& database)
{
    auto rows = database.run(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    Objects found;
    while (rows->next()) {
        const QString type = rows->value(0).toString();
        const QString name = rows->value(1).toString();
        const bool isOwn = type == QLatin1String("table") &&
                           (name == QLatin1String("sqlite_sequence") || name == QLatin1String("sqlite_stat1") ||
                            name == QLatin1String("sqlite_stat4"));
        if (!isOwn)
            found[type + QLatin1Char(' ') + name + QLatin1String(" on ") + rows->value(2).toString()] =
                rows->value(3).toString();
    }
    if (Status done = database.finished(*rows); !done)
        return tl::make_unexpected(done.error());
    return found;
}

}

Status migrate(const Database& database, int from)
{
    const std::vector<const char*> scripts = schemaScripts();
    for (std::size_t i = static_cast<std::size_t>(from); i < scripts.size(); ++i) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        if (Status done = runScript(database, scripts[i]); !done)
            return done;
        if (auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(i + 1)); !done)
            return tl::make_unexpected(done.error());
        if (Status done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Status checkSchema(const Database& database, int version)
{
    auto model = Database::open(database.path(), Database::Mode::InMemory);
    if (!model)
        return tl::make_unexpected(model.error());
    const std::vector<const char*> scripts = schemaScripts();
    for (std::size_t i = 0; i < static_cast<std::size_t>(version); ++i)
        if (Status done = runScript(**model, scripts[i]); !done)
            return done;
    const Result<Objects> expected = objects(**model);
    const Result<Objects> found = objects(database);
    if (!expected || !found)
        return tl::make_unexpected(expected ? found.error() : expected.error());
    for (const auto& [name, sql] : *found)
        if (const auto known = expected->find(name); known == expected->end() || known->second != sql)
            return failure(ErrorKind::AuditDamaged, database.path(), name);
    for (const auto& [name, sql] : *expected)
        if (!found->contains(name))
            return failure(ErrorKind::AuditDamaged, database.path(), name);
    return {};
}

}

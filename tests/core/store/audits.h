#pragma once
// What the store's tests share: an audit in a temporary folder, tables of every column type, and SQLite itself for
// looking behind the store's back.

#include "core/facts/table_builder.h"
#include "core/store/audit_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <sqlite3.h>

namespace zamer::store {

struct Folder {
    QTemporaryDir dir;
    QString path(const QString& name = QStringLiteral("client.zamer")) const { return dir.filePath(name); }
};

inline const QString kAuditId = QStringLiteral("00112233445566778899aabbccddeeff");

inline Settings someSettings()
{
    Settings settings;
    settings.client = QString::fromUtf8("ООО «Свет»");
    settings.auditor = QStringLiteral("Vera");
    settings.goLive = QDate(2026, 3, 1);
    return settings;
}

inline std::unique_ptr<AuditFile> newAudit(const QString& path)
{
    auto audit = AuditFile::create(path, someSettings(), kAuditId, "c0ffee");
    return audit ? std::move(*audit) : nullptr;
}

inline SourceRow someSource(const std::string& name = "leads.csv")
{
    SourceRow row;
    row.source.system = "amocrm";
    row.source.layout = "amocrm_leads";
    row.source.fileName = name;
    row.source.exportedAt = 1'750'000'000;
    row.importedAt = QStringLiteral("2026-06-01T10:00:00Z");
    row.importedBy = QStringLiteral("Vera");
    row.fileSum = "ab12";
    row.mappingSum = "cd34";
    row.mapping = "{\"columns\":[]}";
    row.bytes = 1'234;
    row.rowsRead = 20;
    row.accepted = 19;
    row.added = 19;
    row.rejected = 1;
    return row;
}

inline facts::Table smallTable(const std::string& owner = "Anna")
{
    return *facts::TableBuilder(facts::Entity::Deals, {"id", "owner", "amount"})
                .row({"1", owner, "100"})
                .row({"2", "Boris", ""})
                .table();
}

inline facts::SourceId import(AuditFile& audit, const facts::Table& table, const std::string& name = "leads.csv")
{
    Progress progress;
    const auto id = audit.addSource(someSource(name), table, {}, progress);
    return id ? *id : 0;
}

inline SnapshotRow someSnapshot(const std::vector<facts::SourceId>& sources, const std::string& stage = "baseline",
                                double value = 0.25)
{
    SnapshotRow snapshot;
    snapshot.stage = stage;
    snapshot.period = {dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1)};
    snapshot.takenAt = QStringLiteral("2026-06-02T09:00:00Z");
    snapshot.takenBy = QStringLiteral("Vera");
    snapshot.settings = {{"currency", "RUB"}, {"time_zone", "Europe/Moscow"}};
    snapshot.sources = sources;
    snapshot.values.push_back({"win_rate", 1, "{\"value\":0.25}", value, 0.2, 0.3, 400, "good", true});
    snapshot.values.push_back({"nps", 2, "{}", std::nan(""), std::nan(""), std::nan(""), 0, "none", false});
    return snapshot;
}

/// Runs SQL on the file as any other program could; the message of SQLite, or an empty text.
inline QString behindTheBack(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    QString message;
    char* error = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql, nullptr, nullptr, &error) != SQLITE_OK)
        message = QString::fromUtf8(error ? error : sqlite3_errmsg(handle));
    sqlite3_free(error);
    sqlite3_close(handle);
    return message;
}

template<class T>
QString kindOf(const Result<T>& result)
{
    return result ? QStringLiteral("fine") : QStringLiteral("error %1").arg(static_cast<int>(result.error().kind));
}
inline QString named(ErrorKind kind)
{
    return QStringLiteral("error %1").arg(static_cast<int>(kind));
}

}

// The plan of an audit: key KPIs, targets, owners.
#include "core/store/audit_data.h"

namespace zamer::store {

Result<std::map<std::string, std::string>> AuditFile::kpiOwners() const
{
    using Pair = std::pair<std::string, std::string>;
    const auto rows = readAll<Pair>(*m_data->database, QStringLiteral("SELECT kpi, owner FROM kpi_owner ORDER BY kpi"),
                                    {}, [](const QSqlQuery& row) {
                                        return Pair{bytes(row.value(0)), bytes(row.value(1))};
                                    });
    if (!rows)
        return tl::make_unexpected(rows.error());
    return std::map<std::string, std::string>(rows->begin(), rows->end());
}

Status AuditFile::savePlan(const PlanRow& plan, const StepRow* step,
                           const std::vector<std::pair<QString, QString>>& notes, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        for (const char* table : {"kpi_choice", "target", "kpi_owner"})
            if (Status cleared = change(database, QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))); !cleared)
                return cleared;
        int position = 0;
        for (const std::string& key : plan.keys)
            if (Status saved = change(database, QStringLiteral("INSERT INTO kpi_choice (kpi, position) VALUES (?, ?)"),
                                      {bindText(key), position++});
                !saved)
                return saved;
        for (const TargetRow& target : plan.targets)
            if (Status saved = change(
                    database, QStringLiteral("INSERT INTO target (kpi, month, value, origin) VALUES (?, ?, ?, ?)"),
                    {bindText(target.kpi), target.month, target.value, bindText(target.origin)});
                !saved)
                return saved;
        for (const auto& [kpi, owner] : plan.owners)
            if (Status saved = change(database, QStringLiteral("INSERT INTO kpi_owner (kpi, owner) VALUES (?, ?)"),
                                      {bindText(kpi), bindText(owner)});
                !saved)
                return saved;
        if (step != nullptr)
            if (Status saved = writeStep(database, *step); !saved)
                return saved;
        for (const auto& [what, detail] : notes)
            if (Status noted = writeJournal(database, who, what, detail); !noted)
                return noted;
        return {};
    });
}

}

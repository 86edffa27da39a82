// Saved segments and recorded series.

#include "core/store/audit_data.h"

namespace zamer::store {

namespace {

QString dayText(Day day)
{
    return toDate(day).toString(Qt::ISODate);
}

Day dayOf(const QVariant& text)
{
    return toDay(QDate::fromString(text.toString(), Qt::ISODate));
}

}

Result<std::vector<SegmentRow>> AuditFile::segments() const
{
    return readAll<SegmentRow>(*m_data->database, QStringLiteral("SELECT name, filter FROM segment ORDER BY name"), {},
                               [](const QSqlQuery& row) {
                                   return SegmentRow{row.value(0).toString(), bytes(row.value(1))};
                               });
}

Status AuditFile::saveSegment(const SegmentRow& segment, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        const QString sql = QStringLiteral("INSERT INTO segment (name, filter) VALUES (?, ?) "
                                           "ON CONFLICT (name) DO UPDATE SET filter = excluded.filter");
        if (Status saved = change(database, sql, {segment.name, bindText(segment.filter)}); !saved)
            return saved;
        return writeJournal(database, who, QStringLiteral("segment"),
                            segment.name + QLatin1String(": ") + QString::fromStdString(segment.filter));
    });
}

Status AuditFile::removeSegment(const QString& name, const QString& who)
{
    const Database& database = *m_data->database;
    return inTransaction(database, [&]() -> Status {
        const QString sql = QStringLiteral("DELETE FROM segment WHERE name = ? RETURNING name");
        auto gone = database.run(sql, {name});
        if (!gone)
            return tl::make_unexpected(gone.error());
        const bool there = gone->next();
        if (Status done = database.finished(*gone); !done)
            return done;
        if (!there)
            return failure(ErrorKind::UnknownKey, name);
        return writeJournal(database, who, QStringLiteral("segment removed"), name);
    });
}

Result<std::vector<RhythmRow>> AuditFile::rhythm(const std::string& kpi) const
{
    const QString sql =
        QStringLiteral("SELECT kpi, step, period_from, period_to, version, parameters, value, n, as_of, "
                       "measured_at, measured_by FROM rhythm_value WHERE ? IN ('', kpi) "
                       "ORDER BY kpi, step, period_from, measured_at");
    return readAll<RhythmRow>(*m_data->database, sql, {bindText(kpi)}, [](const QSqlQuery& row) {
        return RhythmRow{bytes(row.value(0)),       bytes(row.value(1)),     {dayOf(row.value(2)), dayOf(row.value(3))},
                         row.value(4).toInt(),      bytes(row.value(5)),     row.value(6).toDouble(),
                         row.value(7).toLongLong(), instantOf(row.value(8)), row.value(9).toString(),
                         row.value(10).toString()};
    });
}

Status AuditFile::addRhythm(const std::vector<RhythmRow>& rows, const QString& who)
{
    const Database& database = *m_data->database;
    const QString sql = QStringLiteral("INSERT INTO rhythm_value (kpi, step, period_from, period_to, version, "
                                       "parameters, value, n, as_of, measured_at, measured_by) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    return inTransaction(database, [&]() -> Status {
        for (const RhythmRow& row : rows) {
            const Status added = change(database, sql,
                                        {bindText(row.kpi), bindText(row.step), dayText(row.period.from),
                                         dayText(row.period.to), row.version, bindText(row.parameters), row.value,
                                         row.n, bindInstant(row.asOf), row.measuredAt, row.measuredBy});
            if (!added)
                return added;
        }
        return writeJournal(database, who, QStringLiteral("measured now"), QString::number(rows.size()));
    });
}

}

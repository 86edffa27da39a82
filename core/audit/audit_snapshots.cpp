// Snapshots: every KPI of a period measured and sealed.

#include "core/audit/audit_data.h"
#include "core/kpi/measurement_json.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace zamer::audit {

namespace {

std::vector<std::string> allDimensions()
{
    std::vector<std::string> all;
    for (const char* const* name = kpi::dimensions(); *name != nullptr; ++name)
        all.emplace_back(*name);
    return all;
}

store::SnapshotValue valueOf(const kpi::Measurement& measured, bool key)
{
    store::SnapshotValue value;
    value.kpi = measured.kpi;
    value.version = measured.version;
    value.json = QJsonDocument(kpi::toJson(measured)).toJson(QJsonDocument::Compact).toStdString();
    value.value = measured.value;
    value.low = measured.low;
    value.high = measured.high;
    value.n = static_cast<qint64>(measured.n);
    value.quality = std::string(kpi::qualityName(measured.quality));
    value.key = key;
    return value;
}

}

Result<qint64> Audit::takeSnapshot(method::StageId stage, Period period, std::optional<Instant> asOf,
                                   Progress& progress)
{
    const auto sources = m_data->file->sources();
    const auto keys = m_data->file->keyKpis();
    if (!sources || !keys)
        return tl::make_unexpected(sources ? keys.error() : sources.error());
    if (sources->empty())
        return failure(ErrorKind::NoData, QString::fromUtf8(method::stage(stage).key.data()), {});
    const Segment segment = std::exchange(m_data->segment, {}); // a snapshot is always of the whole department
    const auto measured = measure({period, asOf, {}, {}}, allDimensions(), progress);
    m_data->segment = segment;
    if (!measured)
        return tl::make_unexpected(measured.error());

    store::SnapshotRow row;
    row.stage = std::string(method::stage(stage).key);
    row.period = period;
    row.asOf = asOf.value_or(kNoInstant);
    row.takenAt = m_data->now().toString(Qt::ISODate);
    row.takenBy = m_data->settings.auditor.isEmpty() ? currentUser() : m_data->settings.auditor;
    for (const auto& [key, value] : m_data->settings.entries())
        row.settings[key.toStdString()] = value.toStdString();
    for (const store::SourceRow& source : *sources)
        row.sources.push_back(source.source.id);
    for (const kpi::Measurement& each : *measured)
        row.values.push_back(valueOf(each, std::find(keys->begin(), keys->end(), each.kpi) != keys->end()));
    return m_data->file->addSnapshot(std::move(row));
}

Result<std::vector<store::SnapshotRow>> Audit::snapshots() const
{
    return m_data->file->snapshots();
}

}

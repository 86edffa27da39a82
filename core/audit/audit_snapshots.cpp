// Snapshots: every KPI of a period measured and sealed; and two of them side by side.

#include "core/audit/audit_data.h"
#include "core/base/sum.h"
#include "core/kpi/measurement_json.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

std::optional<Instant> asOfOf(const store::SnapshotRow& row)
{
    return row.asOf == kNoInstant ? std::nullopt : std::optional(row.asOf);
}

/// What was sealed stands; only change, interval and verdict are computed anew from the pinned sources.
void restoreSealed(kpi::Measurement& measured, const std::string& kpi, const store::SnapshotRow& row)
{
    measured.kpi = kpi;
    for (const store::SnapshotValue& value : row.values) {
        if (value.kpi != kpi)
            continue;
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(value.json)).object();
        if (auto sealed = kpi::measurementFromJson(json))
            measured = std::move(*sealed);
    }
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

namespace {

/// The family of key KPIs is the one pinned in the *before* snapshot, in the order chosen.
std::vector<std::string> familyOf(const store::SnapshotRow& before, const std::vector<std::string>& chosen)
{
    std::vector<std::string> keys;
    const auto isPinned = [&](const std::string& id) {
        return std::any_of(before.values.begin(), before.values.end(),
                           [&](const store::SnapshotValue& v) { return v.key && v.kpi == id; });
    };
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(keys), isPinned);
    for (const store::SnapshotValue& value : before.values)
        if (value.key && std::find(keys.begin(), keys.end(), value.kpi) == keys.end())
            keys.push_back(value.kpi);
    std::erase_if(keys, [](const std::string& id) { return kpi::find(id) == nullptr; });
    return keys;
}

/// Raised when the same snapshots would compare differently.
constexpr int kComparisonVersion = 2;

QByteArray signatureOf(const Comparisons& compared, const std::vector<std::string>& keys)
{
    QByteArray text = compared.before.seal + '/' + compared.after.seal + '/' + QByteArray::number(kComparisonVersion);
    for (const std::string& key : keys)
        text += '/' + QByteArray::fromStdString(key);
    return sumHex(text);
}

std::vector<facts::Source> sourcesOf(const store::SnapshotRow& snapshot, const std::vector<store::SourceRow>& all)
{
    std::vector<facts::Source> pinned;
    for (const store::SourceRow& row : all)
        if (std::find(snapshot.sources.begin(), snapshot.sources.end(), row.source.id) != snapshot.sources.end())
            pinned.push_back(row.source);
    return pinned;
}

void findDifferences(const std::vector<store::SourceRow>& sources, Comparisons& compared)
{
    const std::vector<facts::Source> before = sourcesOf(compared.before, sources);
    const std::vector<facts::Source> after = sourcesOf(compared.after, sources);
    for (const kpi::Comparison& item : compared.items) {
        auto found = kpi::differencesOf(*kpi::find(item.kpi), {item.before, before}, {item.after, after});
        if (!found.empty())
            compared.differences[item.kpi] = std::move(found);
    }
    compared.settings = kpi::settingsThatDiffer(compared.before.settings, compared.after.settings);
}

}

std::vector<const kpi::Kpi*> comparedOrder(const std::vector<std::string>& family)
{
    std::vector<const kpi::Kpi*> order;
    for (const std::string& id : family)
        order.push_back(kpi::find(id));
    for (const kpi::Kpi* kpi : kpi::catalogue())
        if (std::find(order.begin(), order.end(), kpi) == order.end())
            order.push_back(kpi);
    return order;
}

int targetMonth(const std::string& stage)
{
    switch (method::stageByKey(stage).value_or(method::StageId::Deep)) {
    case method::StageId::Baseline:
    case method::StageId::Monitoring:
        return 3;
    case method::StageId::Deep:
        return 6;
    case method::StageId::Strategic:
        break;
    }
    return 12;
}

void takeTargets(const std::vector<store::TargetRow>& targets, int month, Comparisons& compared)
{
    for (const kpi::Comparison& item : compared.items)
        for (const store::TargetRow& target : targets)
            if (target.kpi == item.kpi && target.month == month)
                compared.targets[item.kpi] = target;
}

/// Both snapshots' samples from the sources they pin, compared: the long way.
Result<KeptComparison> Audit::Data::workOut(const Comparisons& compared, const std::vector<std::string>& family,
                                            const Progress& progress)
{
    const auto baseBefore = baseOf(compared.before);
    const auto baseAfter = baseBefore ? baseOf(compared.after) : baseBefore;
    if (!baseAfter)
        return tl::make_unexpected(baseAfter.error());
    const std::vector<const kpi::Kpi*> order = comparedOrder(family);
    const Sight before = look(*baseBefore);
    const Sight after = look(*baseAfter);
    KeptComparison kept;
    kept.items = kpi::compare(order, {before.view, compared.before.period, asOfOf(compared.before)},
                              {after.view, compared.after.period, asOfOf(compared.after)}, family, &progress);
    kept.lastYear = kpi::yearBefore(order, after.view, compared.season, asOfOf(compared.after), &progress);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    return kept;
}

Result<Comparisons> Audit::compare(qint64 before, qint64 after, Progress& progress)
{
    Comparisons compared;
    auto first = m_data->file->snapshot(before);
    auto last = m_data->file->snapshot(after);
    const auto targets = m_data->file->targets();
    const auto chosen = m_data->file->keyKpis();
    const auto sources = m_data->file->sources(true);
    if (!first || !last || !targets || !chosen || !sources)
        return tl::make_unexpected(!first     ? first.error()
                                   : !last    ? last.error()
                                   : !targets ? targets.error()
                                   : !chosen  ? chosen.error()
                                              : sources.error());
    compared.before = std::move(*first);
    compared.after = std::move(*last);
    const std::vector<std::string> keys = familyOf(compared.before, *chosen);
    compared.keys = keys.size();

    compared.season = kpi::seasonOf(compared.before.period, compared.after.period);

    const QByteArray signature = signatureOf(compared, keys);
    const bool whole = m_data->segment.filter.isEmpty();
    KeptComparison kept;
    if (const auto known = m_data->file->comparison(before, after, signature); known && whole)
        kept = keptFromJson(*known);
    if (kept.items.size() != kpi::catalogue().size()) {
        auto made = m_data->workOut(compared, keys, progress);
        if (!made)
            return tl::make_unexpected(made.error());
        kept = std::move(*made);
        // A file that cannot be written (read-only folder) only loses the short cut.
        if (whole)
            (void)m_data->file->saveComparison(before, after, signature, keptToJson(kept));
    }
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    compared.items = std::move(kept.items);
    for (kpi::Measurement& each : kept.lastYear)
        compared.lastYear[each.kpi] = std::move(each);
    for (kpi::Comparison& item : compared.items) {
        if (whole) { // inside a segment nothing was sealed
            restoreSealed(item.before, item.kpi, compared.before);
            restoreSealed(item.after, item.kpi, compared.after);
        }
    }
    findDifferences(*sources, compared);
    if (whole) // targets are those of the whole department
        takeTargets(*targets, targetMonth(compared.after.stage), compared);
    progress.report(1.0);
    return compared;
}

std::vector<kpi::Comparison> sealedAlone(const store::SnapshotRow& row, const std::vector<std::string>& keys)
{
    std::vector<kpi::Comparison> items;
    const auto add = [&](const std::string& id, bool key) {
        kpi::Comparison item;
        item.kpi = id;
        item.key = key;
        item.before.kpi = item.after.kpi = id;
        item.before.value = stats::kNaN;
        item.before.quality = kpi::Quality::NoData;
        item.delta = item.low = item.high = item.p = stats::kNaN;
        restoreSealed(item.after, id, row);
        items.push_back(std::move(item));
    };
    for (const std::string& id : keys)
        add(id, true);
    for (const store::SnapshotValue& value : row.values)
        if (std::find(keys.begin(), keys.end(), value.kpi) == keys.end())
            add(value.kpi, false);
    return items;
}

Result<std::vector<std::pair<std::string, kpi::Comparison>>> Audit::compareManagers(const std::string& id,
                                                                                    qint64 before, qint64 after)
{
    const auto first = m_data->file->snapshot(before);
    const auto last = m_data->file->snapshot(after);
    const kpi::Kpi* kpi = kpi::find(id);
    if (!first || !last)
        return tl::make_unexpected(first ? last.error() : first.error());
    if (kpi == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    const auto baseBefore = m_data->baseOf(*first);
    const auto baseAfter = baseBefore ? m_data->baseOf(*last) : baseBefore;
    if (!baseAfter)
        return tl::make_unexpected(baseAfter.error());
    const Sight sightBefore = m_data->look(*baseBefore);
    const Sight sightAfter = m_data->look(*baseAfter);
    return kpi::compareParts(*kpi, {sightBefore.view, first->period, asOfOf(*first)},
                             {sightAfter.view, last->period, asOfOf(*last)}, "manager");
}
}

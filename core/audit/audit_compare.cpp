// Two snapshots side by side: their sealed values with change, verdict, what differs, and the same days a year before.

#include "core/audit/audit_data.h"
#include "core/base/sum.h"
#include "core/kpi/measurement_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace zamer::audit {

namespace {

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

/// What the auditor said of this pair, by KPI.
std::map<std::string, store::StatementRow> statementsOf(const std::vector<store::StatementRow>& all, qint64 before,
                                                        qint64 after)
{
    std::map<std::string, store::StatementRow> statements;
    for (const store::StatementRow& each : all)
        if (each.before == before && each.after == after)
            statements[each.kpi] = each;
    return statements;
}

std::set<std::string> namesIn(const std::map<std::string, store::StatementRow>& statements)
{
    std::set<std::string> names;
    for (const auto& [kpi, statement] : statements)
        names.insert(kpi);
    return names;
}

QByteArray signatureOf(const Comparisons& compared, const std::vector<std::string>& keys)
{
    QByteArray text = compared.before.seal + '/' + compared.after.seal + '/' + QByteArray::number(kComparisonVersion);
    for (const std::string& key : keys)
        text += '/' + QByteArray::fromStdString(key);
    for (const auto& [kpi, statement] : compared.statements)
        text += "/comparable " + QByteArray::fromStdString(kpi);
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
    const Sight sightBefore = look(*baseBefore);
    const Sight sightAfter = look(*baseAfter);
    const std::set<std::string> comparable = namesIn(compared.statements);
    KeptComparison kept;
    kept.items = kpi::compare(
        order, {sightBefore.view, compared.before.period, asOfOf(compared.before), false, &comparable},
        {sightAfter.view, compared.after.period, asOfOf(compared.after), false, &comparable}, family, &progress);
    kept.lastYear = kpi::yearBefore(order, sightAfter.view, compared.season, asOfOf(compared.after), &progress);
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
    const auto statements = m_data->file->statements();
    if (!first || !last || !targets || !chosen || !sources || !statements)
        return tl::make_unexpected(!first     ? first.error()
                                   : !last    ? last.error()
                                   : !targets ? targets.error()
                                   : !chosen  ? chosen.error()
                                   : !sources ? sources.error()
                                              : statements.error());
    compared.before = std::move(*first);
    compared.after = std::move(*last);
    const std::vector<std::string> keys = familyOf(compared.before, *chosen);
    compared.keys = keys.size();

    compared.statements = statementsOf(*statements, before, after);
    compared.season = kpi::seasonOf(compared.before.period, compared.after.period);

    const bool whole = m_data->segment.filter.isEmpty();
    const QByteArray signature =
        signatureOf(compared, keys) + QByteArray::fromStdString(kpi::textOf(m_data->segment.filter));
    KeptComparison kept;
    if (const auto known = m_data->file->comparison(before, after, signature); known && whole)
        kept = keptFromJson(*known);
    if (!whole && m_data->insideSegment && m_data->insideSegment->first == signature)
        kept = m_data->insideSegment->second;
    if (kept.items.size() != kpi::catalogue().size()) {
        auto made = m_data->workOut(compared, keys, progress);
        if (!made)
            return tl::make_unexpected(made.error());
        kept = std::move(*made);
        // A file that cannot be written (read-only folder) only loses the short cut.
        if (whole)
            (void)m_data->file->saveComparison(before, after, signature, keptToJson(kept));
        else
            m_data->insideSegment = std::pair(signature, kept);
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

Result<std::vector<store::StatementRow>> Audit::statements() const
{
    return m_data->file->statements();
}

Status Audit::stateComparable(qint64 before, qint64 after, const std::string& id, const QString& reason)
{
    if (kpi::find(id) == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    for (const qint64 snapshot : {before, after})
        if (const auto known = m_data->file->snapshot(snapshot); !known)
            return tl::make_unexpected(known.error());
    return m_data->file->saveStatement(
        {before, after, id, reason.trimmed().toStdString(), m_data->now().toString(Qt::ISODate), currentUser()});
}

}

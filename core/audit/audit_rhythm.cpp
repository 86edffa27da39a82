// The measuring rhythm: weekly operational and quarterly strategic values, recorded once and for all.

#include "core/audit/audit_data.h"
#include "core/kpi/scope.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace zamer::audit {

namespace {

const char* stepName(kpi::Step step)
{
    return step == kpi::Step::Quarter ? "quarter" : "week";
}

std::string jsonOf(const std::map<std::string, std::string>& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(QString::fromStdString(name), QString::fromStdString(value));
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

/// From the first fact of what it reads to as-of, in whole steps; empty where there is not one.
Period wholeSteps(const kpi::View& view, const kpi::Kpi& kpi, kpi::Step step)
{
    Instant first = kNoInstant;
    for (const facts::Entity entity : kpi::entitiesOf(kpi, view)) {
        const Instant own = view.index.firstFact(entity);
        if (own != kNoInstant && (first == kNoInstant || own < first))
            first = own;
    }
    Instant last = kNoInstant;
    for (const facts::Source& source : view.facts.sources)
        last = std::max(last, source.exportedAt);
    if (first == kNoInstant || last == kNoInstant)
        return {};
    Period begin = kpi::stepAround(view.time.dayOf(first), step);
    if (begin.from < view.time.dayOf(first))
        begin = kpi::stepAround(begin.to, step);
    return {begin.from, kpi::stepAround(view.time.dayOf(last), step).from};
}

/// The steps of the period that are not among those recorded, from the first one missing to the last.
Period missingOf(Period period, kpi::Step step, const std::set<Day>& recorded)
{
    Period missing;
    for (Day day = period.from; day < period.to; day = kpi::stepAround(day, step).to) {
        if (recorded.contains(day))
            continue;
        if (missing.to == 0)
            missing.from = day;
        missing.to = kpi::stepAround(day, step).to;
    }
    return missing;
}

}

kpi::Step rhythmOf(const kpi::Kpi& kpi)
{
    constexpr std::string_view kSlow[] = {"staff_satisfaction", "suggestions", "forecast_accuracy"};
    const bool slow = kpi.group == kpi::Group::Money || kpi.group == kpi::Group::Customers ||
                      std::find(std::begin(kSlow), std::end(kSlow), kpi.id) != std::end(kSlow);
    return slow ? kpi::Step::Quarter : kpi::Step::Week;
}

Result<RhythmOutcome> Audit::measureNow(Progress& progress)
{
    const auto base = m_data->currentBase();
    const auto known = m_data->file->rhythm();
    if (!base || !known)
        return tl::make_unexpected(base ? known.error() : base.error());
    const kpi::View view = (*base)->view();
    const QString now = m_data->now().toString(Qt::ISODate);
    std::vector<store::RhythmRow> rows;
    RhythmOutcome outcome;
    std::size_t done = 0;
    for (const kpi::Kpi* kpi : kpi::catalogue()) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        progress.report(static_cast<double>(done++) / static_cast<double>(kpi::catalogue().size()));
        const kpi::Step step = rhythmOf(*kpi);
        const Period all = wholeSteps(view, *kpi, step);
        if (all.days() <= 0)
            continue;
        // The newest step tells the parameters: what was recorded under others stands beside.
        const Period newest{kpi::stepAround(all.to - 1, step).from, all.to};
        const std::string parameters = jsonOf(kpi::series(*kpi, view, newest, step, {}).parameters);
        std::set<Day> recorded;
        for (const store::RhythmRow& row : *known)
            if (row.kpi == kpi->id && row.step == stepName(step) && row.version == kpi->version &&
                row.parameters == parameters)
                recorded.insert(row.period.from);
        const Period missing = missingOf(all, step, recorded);
        if (missing.days() <= 0)
            continue;
        const std::size_t before = rows.size();
        for (const kpi::SeriesPoint& point : kpi::series(*kpi, view, missing, step, {}).points) {
            if (!point.counted || recorded.contains(point.period.from))
                continue;
            const Instant asOf = kpi::windowFor(*kpi, view, kpi->wholeBase ? point.period : missing, {}).asOf;
            rows.push_back({std::string(kpi->id), stepName(step), point.period, kpi->version, parameters, point.value,
                            static_cast<qint64>(point.n), asOf, now, currentUser()});
            ++(step == kpi::Step::Week ? outcome.weeks : outcome.quarters);
        }
        outcome.kpis += rows.size() > before ? 1 : 0;
    }
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    if (!rows.empty())
        if (Status added = m_data->file->addRhythm(rows, currentUser()); !added)
            return tl::make_unexpected(added.error());
    progress.report(1.0);
    return outcome;
}

Result<kpi::Series> Audit::recorded(const std::string& id)
{
    const kpi::Kpi* kpi = kpi::find(id);
    if (kpi == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    const auto rows = m_data->file->rhythm(id);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const store::RhythmRow* newest = nullptr;
    for (const store::RhythmRow& row : *rows)
        if (row.version == kpi->version && (newest == nullptr || row.measuredAt >= newest->measuredAt))
            newest = &row;
    std::vector<kpi::SeriesPoint> points;
    for (const store::RhythmRow& row : *rows)
        if (newest != nullptr && row.version == newest->version && row.parameters == newest->parameters &&
            row.step == newest->step)
            points.push_back({row.period, row.value, static_cast<std::size_t>(row.n), true});
    std::optional<Day> baseline;
    if (m_data->settings.goLive.isValid() && !points.empty() &&
        points.front().period.to <= toDay(m_data->settings.goLive))
        baseline = toDay(m_data->settings.goLive);
    kpi::Series series = kpi::charted(std::move(points), baseline);
    if (newest != nullptr) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(newest->parameters)).object();
        for (auto at = json.begin(); at != json.end(); ++at)
            series.parameters[at.key().toStdString()] = at.value().toString().toStdString();
    }
    return series;
}

}

// Two periods side by side, measured now from the living sources. Nothing is saved.

#include "core/audit/audit_data.h"

#include <algorithm>

namespace zamer::audit {

namespace {

/// By the end of the later period: the stage that it falls into says which target it is looked at beside.
int monthOf(const Period& after, QDate goLive)
{
    if (!goLive.isValid())
        return targetMonth(std::string(method::stage(method::StageId::Deep).key));
    const QDate last = toDate(after.to - 1);
    return last < goLive.addMonths(3) ? 3 : last < goLive.addMonths(6) ? 6 : 12;
}

store::SnapshotRow sideOf(const Period& period, std::optional<Instant> asOf)
{
    store::SnapshotRow side;
    side.period = period;
    side.asOf = asOf.value_or(kNoInstant);
    return side;
}

}

Result<Comparisons> Audit::comparePeriods(const PeriodsQuestion& question, Progress& progress)
{
    if (question.before.days() <= 0 || question.after.days() <= 0)
        return failure(ErrorKind::BadValue, QStringLiteral("period"), {});
    const auto sources = m_data->file->sources();
    const auto targets = m_data->file->targets();
    auto family = m_data->file->keyKpis();
    if (!sources || !targets || !family)
        return tl::make_unexpected(!sources ? sources.error() : !targets ? targets.error() : family.error());
    if (sources->empty())
        return failure(ErrorKind::NoData, QStringLiteral("compare"), {});
    std::erase_if(*family, [](const std::string& id) { return kpi::find(id) == nullptr; });
    const auto base = m_data->currentBase();
    if (!base)
        return tl::make_unexpected(base.error());

    const Sight sight = m_data->look(*base);
    const kpi::View& view = sight.view;
    const std::vector<const kpi::Kpi*> order = comparedOrder(*family);
    Comparisons compared;
    compared.before = sideOf(question.before, question.asOf);
    compared.after = sideOf(question.after, question.asOf);
    compared.keys = family->size();
    compared.season = kpi::seasonOf(question.before, question.after);
    const Progress comparing(progress, 0, 0.7);
    compared.items = kpi::compare(order, {view, question.before, question.asOf}, {view, question.after, question.asOf},
                                  *family, &comparing);
    for (kpi::Measurement& each : kpi::yearBefore(order, view, compared.season, question.asOf, &progress))
        compared.lastYear[each.kpi] = std::move(each);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    const std::vector<facts::Source>& all = view.facts.sources;
    for (const kpi::Comparison& item : compared.items) {
        auto found = kpi::differencesOf(*kpi::find(item.kpi), {item.before, all}, {item.after, all});
        if (!found.empty())
            compared.differences[item.kpi] = std::move(found);
    }
    if (m_data->segment.filter.isEmpty()) // targets are those of the whole department
        takeTargets(*targets, monthOf(question.after, m_data->settings.goLive), compared);
    progress.report(1.0);
    return compared;
}

}

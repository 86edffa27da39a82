// The detail of one KPI over two snapshots: spread, managers week by week, and what other settings would have made of it.

#include "core/audit/audit_data.h"

namespace zamer::audit {

namespace {

std::optional<Instant> asOfOf(const store::SnapshotRow& row)
{
    return row.asOf == kNoInstant ? std::nullopt : std::optional(row.asOf);
}

/// One KPI and the snapshots it is looked at over; `before` absent: the later one alone.
struct Detail {
    const kpi::Kpi* kpi = nullptr;
    std::optional<store::SnapshotRow> before;
    store::SnapshotRow after;
};

Result<Detail> detailOf(const store::AuditFile& file, const std::string& id, qint64 before, qint64 after)
{
    Detail detail;
    detail.kpi = kpi::find(id);
    if (detail.kpi == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    auto last = file.snapshot(after);
    if (!last)
        return tl::make_unexpected(last.error());
    detail.after = std::move(*last);
    if (before == 0 || before == after)
        return detail;
    auto first = file.snapshot(before);
    if (!first)
        return tl::make_unexpected(first.error());
    detail.before = std::move(*first);
    return detail;
}

}

Result<kpi::Distribution> Audit::distribution(const std::string& id, qint64 before, qint64 after)
{
    const auto detail = detailOf(*m_data->file, id, before, after);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto baseAfter = m_data->baseOf(detail->after);
    const auto baseBefore = baseAfter && detail->before ? m_data->baseOf(*detail->before) : baseAfter;
    if (!baseBefore)
        return tl::make_unexpected(baseBefore.error());
    const Sight sightAfter = m_data->look(*baseAfter);
    const kpi::View& viewAfter = sightAfter.view;
    const kpi::Side last{viewAfter, detail->after.period, asOfOf(detail->after)};
    if (!detail->before)
        return kpi::distribution(*detail->kpi, nullptr, last);
    const Sight sightBefore = m_data->look(*baseBefore);
    const kpi::View& viewBefore = sightBefore.view;
    const kpi::Side first{viewBefore, detail->before->period, asOfOf(*detail->before)};
    return kpi::distribution(*detail->kpi, &first, last);
}

Result<std::vector<kpi::PartSeries>> Audit::managerSeries(const std::string& id, qint64 before, qint64 after)
{
    const auto detail = detailOf(*m_data->file, id, before, after);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto base = m_data->baseOf(detail->after);
    if (!base)
        return tl::make_unexpected(base.error());
    const Day from = detail->before ? detail->before->period.from : detail->after.period.from;
    return kpi::partSeries(*detail->kpi, m_data->look(*base).view, {from, detail->after.period.to}, kpi::Step::Week,
                           asOfOf(detail->after), "manager");
}

Result<kpi::Comparison> Audit::whatIf(const std::string& id, qint64 before, qint64 after, const Overrides& overrides,
                                      Progress& progress)
{
    const auto detail = detailOf(*m_data->file, id, before, after);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto changed = [&](const store::SnapshotRow& row) -> Result<std::shared_ptr<const kpi::Base>> {
        auto base = m_data->baseOf(row);
        return base ? under(*base, overrides) : base;
    };
    const auto baseAfter = changed(detail->after);
    if (!baseAfter)
        return tl::make_unexpected(baseAfter.error());
    progress.report(0.5);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    const Sight sightAfter = m_data->look(*baseAfter);
    const kpi::View& viewAfter = sightAfter.view;
    kpi::Comparison comparison;
    if (!detail->before) {
        comparison.kpi = id;
        comparison.delta = comparison.low = comparison.high = comparison.p = stats::kNaN;
        comparison.before.value = comparison.before.low = comparison.before.high = stats::kNaN;
        comparison.before.quality = kpi::Quality::NoData;
        comparison.after =
            kpi::measure(*detail->kpi, viewAfter,
                         kpi::windowFor(*detail->kpi, viewAfter, detail->after.period, asOfOf(detail->after)));
    } else {
        const auto baseBefore = changed(*detail->before);
        if (!baseBefore)
            return tl::make_unexpected(baseBefore.error());
        const Sight sightBefore = m_data->look(*baseBefore);
        const kpi::View& viewBefore = sightBefore.view;
        const kpi::Kpi* const one[] = {detail->kpi};
        comparison = std::move(kpi::compare(one, {viewBefore, detail->before->period, asOfOf(*detail->before)},
                                            {viewAfter, detail->after.period, asOfOf(detail->after)}, {})
                                   .front());
    }
    comparison.verdict = kpi::Verdict::CannotTell; // a verdict is of the family that was measured
    progress.report(1.0);
    return comparison;
}

}

// The detail of one KPI over two snapshots: spread, and managers week by week.

#include "core/audit/audit_data.h"
#include "core/audit/detail.h"

namespace zamer::audit {

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

}

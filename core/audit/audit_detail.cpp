// The detail of one KPI over two sides, snapshots or periods: weeks, spread, managers, parts.

#include "core/audit/detail.h"

#include <algorithm>

namespace zamer::audit {

namespace {

Result<DetailSide> sideOf(const store::AuditFile& file, qint64 id)
{
    return file.snapshot(id).map([](store::SnapshotRow row) {
        const auto asOf = asOfOf(row);
        const Period period = row.period;
        return DetailSide{std::move(row), period, asOf};
    });
}

}

Result<Detail> detailOf(const store::AuditFile& file, const std::string& id, const Sides& sides)
{
    Detail detail;
    detail.kpi = kpi::find(id);
    if (detail.kpi == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    if (sides.periods) {
        detail.before = DetailSide{std::nullopt, sides.periods->before, sides.periods->asOf};
        detail.after = DetailSide{std::nullopt, sides.periods->after, sides.periods->asOf};
        return detail;
    }
    auto last = sideOf(file, sides.after);
    if (!last)
        return tl::make_unexpected(last.error());
    detail.after = std::move(*last);
    if (sides.before == 0 || sides.before == sides.after)
        return detail;
    auto first = sideOf(file, sides.before);
    if (!first)
        return tl::make_unexpected(first.error());
    detail.before = std::move(*first);
    return detail;
}

Result<kpi::Series> Audit::seriesOver(const std::string& id, const Sides& sides)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto base = m_data->baseOf(detail->after.snapshot);
    if (!base)
        return tl::make_unexpected(base.error());
    const Day limits = detail->before ? detail->before->period.to : detail->after.period.to;
    return kpi::series(*detail->kpi, m_data->look(*base).view, detail->span(), kpi::Step::Week, detail->after.asOf,
                       limits);
}

Result<std::vector<std::pair<std::string, kpi::Comparison>>> Audit::compareManagers(const std::string& id,
                                                                                    const Sides& sides)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const DetailSide& first = detail->before ? *detail->before : detail->after;
    const auto baseBefore = m_data->baseOf(first.snapshot);
    const auto baseAfter = baseBefore ? m_data->baseOf(detail->after.snapshot) : baseBefore;
    if (!baseAfter)
        return tl::make_unexpected(baseAfter.error());
    const Sight sightBefore = m_data->look(*baseBefore);
    const Sight sightAfter = m_data->look(*baseAfter);
    bool stated = false;
    if (const auto statements = m_data->file->statements(); statements && !sides.periods)
        stated = std::any_of(statements->begin(), statements->end(), [&](const store::StatementRow& each) {
            return each.kpi == id && each.before == sides.before && each.after == sides.after;
        });
    return kpi::compareParts(*detail->kpi, {sightBefore.view, first.period, first.asOf, stated},
                             {sightAfter.view, detail->after.period, detail->after.asOf, stated}, "manager");
}

Result<kpi::Distribution> Audit::distribution(const std::string& id, const Sides& sides)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto baseAfter = m_data->baseOf(detail->after.snapshot);
    const auto baseBefore = baseAfter && detail->before ? m_data->baseOf(detail->before->snapshot) : baseAfter;
    if (!baseBefore)
        return tl::make_unexpected(baseBefore.error());
    const Sight sightAfter = m_data->look(*baseAfter);
    const kpi::Side last{sightAfter.view, detail->after.period, detail->after.asOf};
    if (!detail->before)
        return kpi::distribution(*detail->kpi, nullptr, last);
    const Sight sightBefore = m_data->look(*baseBefore);
    const kpi::Side first{sightBefore.view, detail->before->period, detail->before->asOf};
    return kpi::distribution(*detail->kpi, &first, last);
}

Result<std::vector<kpi::PartSeries>> Audit::managerSeries(const std::string& id, const Sides& sides)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    const auto base = m_data->baseOf(detail->after.snapshot);
    if (!base)
        return tl::make_unexpected(base.error());
    return kpi::partSeries(*detail->kpi, m_data->look(*base).view, detail->span(), kpi::Step::Week, detail->after.asOf,
                           "manager");
}

Result<SideParts> Audit::parts(const std::string& id, const Sides& sides)
{
    const auto detail = detailOf(*m_data->file, id, sides);
    if (!detail)
        return tl::make_unexpected(detail.error());
    std::vector<std::string> all;
    for (const char* const* name = kpi::dimensions(); *name != nullptr; ++name)
        all.emplace_back(*name);
    const auto partsOf = [&](const DetailSide& side) -> Result<std::vector<kpi::Part>> {
        const auto base = m_data->baseOf(side.snapshot);
        if (!base)
            return tl::make_unexpected(base.error());
        const Sight sight = m_data->look(*base);
        const kpi::Window window = kpi::windowFor(*detail->kpi, sight.view, side.period, side.asOf);
        return kpi::measure(*detail->kpi, sight.view, window, all).parts;
    };
    auto after = partsOf(detail->after);
    auto before = after && detail->before ? partsOf(*detail->before) : Result<std::vector<kpi::Part>>();
    if (!after || !before)
        return tl::make_unexpected(after ? before.error() : after.error());
    return SideParts{std::move(*before), std::move(*after)};
}

}

// Segments: the part of the department that everything is looked at in.

#include "core/audit/audit_data.h"
#include "core/kpi/row_keys.h"

#include <algorithm>
#include <array>

namespace zamer::audit {

namespace {

constexpr std::size_t kSamplesOfABase = std::size_t{192} << 20U;

/// Whose rows are counted beside a key.
facts::Entity countedEntity(std::string_view dimension)
{
    return dimension == "group"      ? facts::Entity::SurveyAnswers
           : dimension == "scenario" ? facts::Entity::MessageCampaigns
                                     : facts::Entity::Deals;
}

}

Sight Audit::Data::look(const std::shared_ptr<const kpi::Base>& seen)
{
    const bool kept = seen == base || std::any_of(pinned.begin(), pinned.end(),
                                                  [&seen](const auto& known) { return known.second == seen; });
    Sight sight{seen, nullptr, seen->view()};
    if (kept && keepsSamples)
        sight.view.samples = &samples.try_emplace(seen.get(), kSamplesOfABase).first->second;
    if (segment.filter.isEmpty())
        return sight;
    std::shared_ptr<const kpi::Selection> fresh;
    std::shared_ptr<const kpi::Selection>& selection = kept ? selections[seen.get()] : fresh;
    if (!selection)
        selection = std::make_shared<const kpi::Selection>(sight.view, segment.filter);
    sight.selection = selection;
    sight.view.selection = selection.get();
    return sight;
}

void Audit::look(Segment segment)
{
    if (!(segment.filter == m_data->segment.filter))
        m_data->selections.clear();
    m_data->segment = std::move(segment);
}

const Segment& Audit::segment() const
{
    return m_data->segment;
}

void Audit::keepSamples(bool keep)
{
    m_data->keepsSamples = keep;
    if (!keep)
        m_data->samples.clear();
}

Result<std::vector<Segment>> Audit::segments() const
{
    const auto rows = m_data->file->segments();
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Segment> segments;
    for (const store::SegmentRow& row : *rows) {
        auto filter = kpi::filterFromText(row.filter);
        if (filter) // one of a later version with other dimensions is left alone
            segments.push_back({row.name, std::move(*filter)});
    }
    return segments;
}

Status Audit::saveSegment(const Segment& segment)
{
    const QString name = segment.name.trimmed();
    if (name.isEmpty() || segment.filter.isEmpty())
        return failure(ErrorKind::BadValue, QStringLiteral("segment"), name);
    return m_data->file->saveSegment({name, kpi::textOf(segment.filter)}, currentUser());
}

Status Audit::removeSegment(const QString& name)
{
    return m_data->file->removeSegment(name, currentUser());
}

Result<std::vector<kpi::Measurement>> Audit::measureSnapshot(qint64 id, Progress& progress)
{
    const auto row = m_data->file->snapshot(id);
    if (!row)
        return tl::make_unexpected(row.error());
    const auto base = m_data->baseOf(*row);
    if (!base)
        return tl::make_unexpected(base.error());
    const Sight sight = m_data->look(*base);
    const std::optional<Instant> asOf = row->asOf == kNoInstant ? std::nullopt : std::optional(row->asOf);
    std::vector<kpi::Measurement> measured;
    for (const kpi::Kpi* kpi : kpi::catalogue()) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        measured.push_back(
            kpi::measure(*kpi, sight.view, kpi::windowFor(*kpi, sight.view, row->period, asOf), {"manager"}));
    }
    return measured;
}

Result<std::vector<SegmentKey>> Audit::keysOf(const std::string& dimension)
{
    if (!kpi::isDimension(dimension))
        return failure(ErrorKind::UnknownKey, QString::fromStdString(dimension));
    const auto base = m_data->currentBase();
    if (!base)
        return tl::make_unexpected(base.error());
    const kpi::View view = (*base)->view();
    const facts::Entity counted = countedEntity(dimension);
    const kpi::RowKeys keys(view.facts, view.index, dimension, std::array{counted});
    std::vector<SegmentKey> found;
    for (const std::string& name : keys.names())
        found.push_back({name, 0});
    const auto rows = static_cast<std::uint32_t>(view.facts.table(counted).rows);
    for (std::uint32_t row = 0; keys.knows(counted) && row < rows; ++row)
        ++found[keys.of(counted, row)].rows;
    std::erase_if(found, [](const SegmentKey& key) { return key.rows == 0; });
    std::stable_sort(found.begin(), found.end(),
                     [](const SegmentKey& a, const SegmentKey& b) { return a.rows > b.rows; });
    return found;
}

}

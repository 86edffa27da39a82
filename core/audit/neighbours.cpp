#include "core/audit/neighbours.h"

#include "core/import/text/words.h"

#include <algorithm>
#include <set>

namespace zamer::audit {

namespace {

bool isCountedByDays(facts::Entity entity)
{
    return entity != facts::Entity::Customers && entity != facts::Entity::Users && entity != facts::Entity::Stages &&
           entity != facts::Entity::Automations;
}

bool hasIds(const facts::Table& rows)
{
    const std::span<const int> key = facts::keyFields(rows.entity);
    return !key.empty() && rows.has(key.front());
}

/// Fields that part an entity into things of different kinds.
std::vector<std::string_view> kindsOf(facts::Entity entity)
{
    switch (entity) {
    case facts::Entity::Activities:
        return {"kind"};
    case facts::Entity::SurveyAnswers:
        return {"survey"};
    case facts::Entity::Costs:
        return {"kind", "source"};
    case facts::Entity::MessageCampaigns:
        return {"channel"};
    default:
        return {};
    }
}

/// Folded, as KPIs join them: "Yandex" and "yandex" are one source.
std::set<std::string> wordsOf(const facts::Table& rows, int field)
{
    const facts::Column& column = *rows.column(field);
    std::vector<bool> used(column.words->size(), false);
    std::set<std::string> words;
    for (const facts::Code code : column.codes) {
        if (code == facts::kNone || used[code])
            continue;
        used[code] = true;
        words.insert(import::folded(column.words->text(code)));
    }
    return words;
}

/// Whether both may tell about things of one kind; a column that one of them lacks says nothing.
bool shareKinds(const facts::Table& left, const facts::Table& right)
{
    for (const std::string_view name : kindsOf(left.entity)) {
        const int field = facts::fieldByName(left.entity, name);
        if (!left.has(field) || !right.has(field))
            continue;
        const std::set<std::string> words = wordsOf(left, field);
        const std::set<std::string> others = wordsOf(right, field);
        const bool common =
            std::any_of(words.begin(), words.end(), [&](const auto& word) { return others.contains(word); });
        if (!common && !words.empty() && !others.empty())
            return false;
    }
    return true;
}

/// Whether equal rows of the newer layer stand for all rows that the older has between these instants.
bool repeatsAll(const facts::Layer& older, const facts::Layer& newer, std::size_t rowsWithin, const Progress& progress)
{
    const facts::Layer both[] = {older, newer};
    return facts::foldCounts(newer.source.entity, both, &progress).unchanged >= rowsWithin;
}

/// One system goes on within a day where its last export ended; two systems on one day may well tell of the same.
zamer::import::Covers common(const facts::Source& left, const facts::Source& right, const LocalTime& zone)
{
    const import::Covers both{std::max(left.from, right.from), std::min(left.to, right.to)};
    if (left.system == right.system)
        return both;
    return {zone.startOf(zone.dayOf(both.from)), zone.startOf(zone.dayOf(both.to) + 1) - 1};
}

bool meet(const facts::Source& older, const facts::Source& newer, const LocalTime& zone)
{
    if (older.entity != newer.entity || older.from == kNoInstant)
        return false;
    const import::Covers both = common(older, newer, zone);
    return both.from <= both.to;
}

/// Rows of the older that are of kinds or on local days of which the newer says nothing.
std::size_t rowsOutside(const facts::Layer& older, const facts::Layer& newer, const LocalTime& zone)
{
    const Instant from = zone.startOf(zone.dayOf(newer.source.from));
    const Instant to = zone.startOf(zone.dayOf(newer.source.to) + 1);
    const import::RowDates dates(*older.rows);
    std::vector<std::pair<int, std::vector<char>>> told; // by code of the older, whether the newer tells of it too
    for (const std::string_view name : kindsOf(older.source.entity)) {
        const int field = facts::fieldByName(older.source.entity, name);
        if (!older.rows->has(field) || !newer.rows->has(field))
            continue;
        const std::set<std::string> words = wordsOf(*newer.rows, field);
        if (words.empty())
            continue;
        const facts::Dictionary& own = *older.rows->column(field)->words;
        std::vector<char>& known = told.emplace_back(field, std::vector<char>(own.size(), 0)).second;
        for (facts::Code code = 0; code < known.size(); ++code)
            known[code] = words.contains(import::folded(own.text(code)));
    }
    std::size_t outside = 0;
    for (std::size_t row = 0; row < older.rows->rows; ++row) {
        const bool ofOtherKind = std::any_of(told.begin(), told.end(), [&](const auto& kind) {
            const facts::Code code = older.rows->column(kind.first)->codes[row];
            return code != facts::kNone && !kind.second[code];
        });
        // Without a date: before any day.
        if (ofOtherKind || dates.at(row) < from || dates.until(row) >= to)
            ++outside;
    }
    return outside;
}

std::optional<Overlap> overlapOf(const facts::Layer& older, const facts::Layer& newer, const LocalTime& zone,
                                 const Progress& progress)
{
    const bool sameSystem = older.source.system == newer.source.system;
    if ((sameSystem && hasIds(*newer.rows) && hasIds(*older.rows)) || !shareKinds(*newer.rows, *older.rows))
        return std::nullopt;
    const import::Covers both = common(older.source, newer.source, zone);
    const std::size_t within = import::rowsWithin(*older.rows, both);
    if (within == 0 || import::rowsWithin(*newer.rows, both) == 0)
        return std::nullopt;
    if (sameSystem && repeatsAll(older, newer, within, progress))
        return std::nullopt;
    return Overlap{older.source.id, older.source.fileName, both.from, both.to, within, rowsOutside(older, newer, zone)};
}

}

bool Neighbours::has(const QByteArray& fileSum, const std::string& mappingSum, Instant exportedAt) const
{
    return std::any_of(m_known.begin(), m_known.end(), [&](const store::SourceRow& row) {
        return row.fileSum == fileSum && row.mappingSum == mappingSum &&
               (exportedAt == kNoInstant || row.source.exportedAt == exportedAt);
    });
}

void Neighbours::leaveOut(const std::vector<facts::SourceId>& sources)
{
    const auto leaves = [&sources](facts::SourceId id) {
        return std::find(sources.begin(), sources.end(), id) != sources.end();
    };
    std::erase_if(m_known, [&](const store::SourceRow& row) { return leaves(row.source.id); });
    for (auto& [entity, layers] : m_layers)
        std::erase_if(layers, [&](const facts::Layer& layer) { return leaves(layer.source.id); });
}

Result<std::vector<facts::Layer>*> Neighbours::layersOf(facts::Entity entity)
{
    auto found = m_layers.find(entity);
    if (found == m_layers.end()) {
        std::vector<facts::SourceId> same;
        for (const store::SourceRow& each : m_known)
            if (each.source.entity == entity)
                same.push_back(each.source.id);
        auto layers =
            same.empty() ? Result<std::vector<facts::Layer>>(std::vector<facts::Layer>{}) : m_file.layers(&same);
        if (!layers)
            return tl::make_unexpected(layers.error());
        found = m_layers.emplace(entity, std::move(*layers)).first;
    }
    return &found->second;
}

Result<std::vector<Overlap>> Neighbours::overlaps(const facts::Source& source,
                                                  const std::shared_ptr<const facts::Table>& rows, Progress& progress)
{
    std::vector<Overlap> list;
    if (!isCountedByDays(source.entity) || source.from == kNoInstant)
        return list;
    const facts::Layer newer{source, rows};
    const auto compare = [&](const facts::Layer& older) {
        if (const std::optional<Overlap> found = overlapOf(older, newer, m_zone, progress))
            list.push_back(*found);
    };
    for (const store::SourceRow& row : m_known) {
        if (!meet(row.source, source, m_zone))
            continue;
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const auto layers = layersOf(source.entity);
        if (!layers)
            return tl::make_unexpected(layers.error());
        const auto layer = std::find_if((*layers)->begin(), (*layers)->end(),
                                        [&row](const facts::Layer& each) { return each.source.id == row.source.id; });
        if (layer != (*layers)->end())
            compare(*layer);
    }
    for (const facts::Layer& layer : m_together)
        if (meet(layer.source, source, m_zone))
            compare(layer);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    m_together.push_back(newer);
    return list;
}

Result<facts::FoldCounts> Neighbours::add(const facts::Source& source, std::shared_ptr<const facts::Table> rows,
                                          const Progress& progress)
{
    const auto layers = layersOf(source.entity);
    if (!layers)
        return tl::make_unexpected(layers.error());
    (*layers)->push_back({source, std::move(rows)});
    const facts::FoldCounts counts = facts::foldCounts(source.entity, **layers, &progress);
    return progress.isCancelled() ? failure(ErrorKind::Cancelled) : Result<facts::FoldCounts>(counts);
}
}

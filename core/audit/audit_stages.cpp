// The funnel: stages as deals and stage tables name them, their order and kinds. Entered by hand they become a layer like any other,
// so that snapshots pin them and undo drops them.

#include "core/audit/audit_data.h"
#include "core/facts/fold.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace zamer::audit {

namespace {

std::vector<StageLine> seenStages(const facts::Facts& facts)
{
    std::map<std::pair<std::string, std::string>, StageLine> lines;
    const facts::Table& stages = facts.table(facts::Entity::Stages);
    for (std::size_t row = 0; row < stages.rows; ++row) {
        StageLine line;
        line.pipeline = stages.textAt(facts::stage::pipeline, row);
        line.stage = stages.textAt(facts::stage::stage, row);
        line.kind = stages.textAt(facts::stage::kind, row);
        const facts::Numbers order = stages.numbers(facts::stage::order);
        line.order = order.empty() || std::isnan(order[row]) ? -1 : static_cast<int>(order[row]);
        lines[{line.pipeline, line.stage}] = line;
    }
    // By code first: there are many deals, and few stages.
    const facts::Table& deals = facts.deals();
    const facts::Codes pipelines = deals.codes(facts::deal::pipeline);
    const facts::Codes stageOf = deals.codes(facts::deal::stage);
    std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>>
        seen; // a row that stands there, and how many do
    for (std::size_t row = 0; row < stageOf.size(); ++row) {
        const std::uint64_t pipeline = pipelines.empty() ? facts::kNone : pipelines[row];
        ++seen.try_emplace(pipeline << 32U | stageOf[row], row, 0).first->second.second;
    }
    for (const auto& [codes, place] : seen) {
        const std::pair<std::string, std::string> key(deals.textAt(facts::deal::pipeline, place.first),
                                                      deals.textAt(facts::deal::stage, place.first));
        if (!key.second.empty())
            lines.try_emplace(key, StageLine{key.first, key.second, -1, {}, 0}).first->second.deals += place.second;
    }
    std::vector<StageLine> list;
    for (auto& [key, line] : lines)
        list.push_back(std::move(line));
    std::stable_sort(list.begin(), list.end(), [](const StageLine& a, const StageLine& b) {
        if (a.pipeline != b.pipeline)
            return a.pipeline < b.pipeline;
        return static_cast<unsigned>(a.order) < static_cast<unsigned>(b.order); // unordered ones last
    });
    return list;
}

/// The layers of one entity, with these fields alone.
Result<std::vector<facts::Layer>> layersOf(const store::AuditFile& file, facts::Entity entity,
                                           const std::vector<int>* fields)
{
    const auto sources = file.sources();
    if (!sources)
        return tl::make_unexpected(sources.error());
    std::vector<facts::Layer> layers;
    for (const store::SourceRow& row : *sources) {
        if (row.source.entity != entity)
            continue;
        auto table = file.layer(row.source.id, fields);
        if (!table)
            return tl::make_unexpected(table.error());
        layers.push_back({row.source, std::make_shared<facts::Table>(std::move(*table))});
    }
    return layers;
}

/// Deals and stage tables as far as the funnel needs them: an audit's activities are many.
Result<facts::Facts> funnelFacts(const store::AuditFile& file)
{
    const std::vector<int> few{facts::deal::id, facts::deal::modified_at, facts::deal::pipeline, facts::deal::stage};
    auto deals = layersOf(file, facts::Entity::Deals, &few);
    const auto hasIds = [](const facts::Layer& layer) { return layer.rows->has(facts::deal::id); };
    // Rows without an id are told apart by all that they hold.
    if (deals && deals->size() > 1 && !std::all_of(deals->begin(), deals->end(), hasIds))
        deals = layersOf(file, facts::Entity::Deals, nullptr);
    const auto stages = layersOf(file, facts::Entity::Stages, nullptr);
    if (!deals || !stages)
        return tl::make_unexpected(deals ? stages.error() : deals.error());
    deals->insert(deals->end(), stages->begin(), stages->end());
    return facts::foldAll(*deals);
}

facts::Table tableOf(const std::vector<StageLine>& lines)
{
    facts::Table table(facts::Entity::Stages);
    table.rows = lines.size();
    const auto makeText = [] {
        auto column = std::make_shared<facts::Column>();
        column->type = facts::Type::Text;
        column->words = std::make_shared<facts::Dictionary>();
        return column;
    };
    const auto pipeline = makeText();
    const auto stage = makeText();
    const auto kind = makeText();
    const auto order = std::make_shared<facts::Column>();
    order->type = facts::Type::Number;
    for (const StageLine& line : lines) {
        pipeline->codes.push_back(pipeline->words->add(line.pipeline));
        stage->codes.push_back(stage->words->add(line.stage));
        kind->codes.push_back(kind->words->add(line.kind));
        order->numbers.push_back(line.order);
        table.line.push_back(static_cast<std::uint32_t>(table.line.size() + 1));
    }
    table.source.assign(lines.size(), 0);
    table.columns[facts::stage::pipeline] = pipeline;
    table.columns[facts::stage::stage] = stage;
    table.columns[facts::stage::order] = order;
    table.columns[facts::stage::kind] = kind;
    return table;
}

}

Result<std::vector<StageLine>> Audit::stages()
{
    if (m_data->base)
        return seenStages(m_data->base->view().facts);
    const auto facts = funnelFacts(*m_data->file);
    if (!facts)
        return tl::make_unexpected(facts.error());
    return seenStages(*facts);
}

Status Audit::setStages(const std::vector<StageOrder>& orders,
                        const std::vector<std::pair<std::string, std::string>>& kinds)
{
    auto known = stages();
    if (!known)
        return tl::make_unexpected(known.error());
    std::vector<StageLine> lines = std::move(*known);
    for (const StageOrder& order : orders) {
        int place = 0;
        for (const std::string& stage : order.stages) {
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const StageLine& each) {
                return each.pipeline == order.pipeline && each.stage == stage;
            });
            if (line != lines.end())
                line->order = place++;
            else
                lines.push_back({order.pipeline, stage, place++, {}, 0});
        }
    }
    for (const auto& [stage, kind] : kinds) {
        bool found = false;
        for (StageLine& line : lines) {
            if (line.stage != stage)
                continue;
            line.kind = kind;
            found = true;
        }
        if (!found)
            return failure(ErrorKind::UnknownKey, QString::fromStdString(stage));
    }
    // Only what was ordered or named: the rest stays as the deals show it.
    std::erase_if(lines, [](const StageLine& line) { return line.order < 0 && line.kind.empty(); });
    for (StageLine& line : lines)
        line.order = std::max(line.order, 0);

    store::SourceRow row;
    row.source.entity = facts::Entity::Stages;
    row.source.system = "table";
    row.source.layout = "manual:stages";
    row.source.fileName = "stages";
    row.source.exportedAt = QDateTime::currentSecsSinceEpoch();
    row.importedBy = currentUser();
    row.rowsRead = row.accepted = row.added = static_cast<qint64>(lines.size());
    Progress progress;
    const auto id = m_data->file->addSource(row, tableOf(lines), {}, progress);
    if (!id)
        return tl::make_unexpected(id.error());
    m_data->forgetFacts();
    return {};
}

}

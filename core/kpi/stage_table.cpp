#include "core/kpi/stage_table.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Code;
using facts::kNone;
using facts::Table;

namespace {

int indexOf(std::vector<std::string>& list, std::string_view text)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i] == text)
            return static_cast<int>(i);
    list.emplace_back(text);
    return static_cast<int>(list.size() - 1);
}

std::vector<int> codesOf(const Table& deals, int field, const std::vector<std::string>& list)
{
    if (!deals.has(field))
        return {};
    const facts::Dictionary& words = *deals.column(field)->words;
    std::vector<int> of(words.size(), -1);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Code code = words.find(list[i]);
        if (code != kNone)
            of[code] = static_cast<int>(i);
    }
    return of;
}

StageKind kindOf(std::string_view kind)
{
    return kind == "won" ? StageKind::Won : kind == "lost" ? StageKind::Lost : StageKind::Work;
}

}

StageTable::StageTable(const facts::Facts& facts)
{
    const Table& table = facts.table(facts::Entity::Stages);
    for (std::size_t row = 0; row < table.rows; ++row) {
        Stage stage;
        stage.pipeline = static_cast<std::uint32_t>(indexOf(m_pipelines, table.textAt(facts::stage::pipeline, row)));
        stage.name = std::string(table.textAt(facts::stage::stage, row));
        stage.order =
            table.has(facts::stage::order) ? table.numbers(facts::stage::order)[row] : static_cast<double>(row);
        stage.kind = kindOf(table.textAt(facts::stage::kind, row));
        stage.qualifies = table.textAt(facts::stage::kind, row) == "qualified";
        indexOf(m_names, stage.name);
        m_stages.push_back(std::move(stage));
    }
    std::stable_sort(m_stages.begin(), m_stages.end(), [](const Stage& a, const Stage& b) {
        return a.pipeline != b.pipeline ? a.pipeline < b.pipeline : a.order < b.order;
    });
    m_stageOf.assign(m_pipelines.size() * m_names.size(), -1);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const auto name = static_cast<std::size_t>(indexOf(m_names, m_stages[i].name));
        m_stageOf[m_stages[i].pipeline * m_names.size() + name] = static_cast<int>(i);
    }
    m_pipelineOfCode = codesOf(facts.deals(), facts::deal::pipeline, m_pipelines);
    m_nameOfCode = codesOf(facts.deals(), facts::deal::stage, m_names);
}

int StageTable::pipelineOf(Code pipeline) const
{
    if (pipeline == kNone)
        return m_pipelines.size() == 1 ? 0 : -1;
    return pipeline < m_pipelineOfCode.size() ? m_pipelineOfCode[pipeline] : -1;
}

int StageTable::of(Code pipeline, Code stage) const
{
    const int line = pipelineOf(pipeline);
    const int name = stage < m_nameOfCode.size() ? m_nameOfCode[stage] : -1;
    if (line < 0 || name < 0)
        return -1;
    return m_stageOf[static_cast<std::size_t>(line) * m_names.size() + static_cast<std::size_t>(name)];
}

int StageTable::named(int pipeline, std::string_view stage) const
{
    const auto at = std::find(m_names.begin(), m_names.end(), stage);
    if (pipeline < 0 || at == m_names.end())
        return -1;
    return m_stageOf[static_cast<std::size_t>(pipeline) * m_names.size() +
                     static_cast<std::size_t>(at - m_names.begin())];
}

}

#pragma once
// StageTable: the stages of the pipelines in the words of the deals: which stage of the funnel a deal's (pipeline, stage) is.
// Immutable once built; any thread.

#include "core/facts/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace zamer::kpi {

enum class StageKind : std::uint8_t { Work, Won, Lost };

struct Stage {
    std::uint32_t pipeline = 0; // into StageTable::pipelines
    std::string name;
    double order = 0;
    StageKind kind = StageKind::Work;
    bool qualifies = false; // kind qualified: a lead that comes here or further is
};

class StageTable
{
public:
    explicit StageTable(const facts::Facts& facts);

    /// In funnel order: by pipeline, then by order.
    const std::vector<Stage>& stages() const { return m_stages; }
    const std::vector<std::string>& pipelines() const { return m_pipelines; }
    /// The stage of a deal's codes, or -1. A deal without a pipeline belongs to the only one there is.
    int of(facts::Code pipeline, facts::Code stage) const;
    /// The pipeline of a deal's code, or -1.
    int pipelineOf(facts::Code pipeline) const;
    /// The stage of that name in the pipeline, or -1.
    int named(int pipeline, std::string_view stage) const;

private:
    std::vector<Stage> m_stages;
    std::vector<std::string> m_pipelines;
    std::vector<int> m_pipelineOfCode; // deals' pipeline words
    std::vector<int> m_nameOfCode;     // deals' stage words -> distinct stage names
    std::vector<std::string> m_names;
    std::vector<int> m_stageOf; // pipeline x name
};

}

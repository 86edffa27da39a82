#pragma once
// Which stages deals entered, and whether they went on: from stage moves, or from where the deals stand now.

#include "core/kpi/stage_table.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

/// The stages that are measured (not the won and lost ones), in funnel order.
struct Funnel {
    std::vector<std::string> names;                   // "pipeline / stage" where there are several pipelines
    std::vector<std::size_t> stage;                   // into StageTable::stages(), by number in the funnel
    std::vector<int> numberOf;                        // by stage of the table; -1 = not measured
    std::vector<std::vector<std::size_t>> ofPipeline; // numbers in the funnel, in order

    explicit Funnel(const StageTable& stages);
};

bool hasMoves(const View& view);

/// One observation for each stage a deal of the window entered and whose follow-up is over.
void collectMoves(const View& view, const Window& window, const StageTable& stages, const Funnel& funnel,
                  Sample& sample);
/// Without moves: a deal has entered every stage up to its current one, a won one all of them. Pipelines with lost deals that do not say
/// where they were lost are left out.
void collectReached(const View& view, const Window& window, const StageTable& stages, const Funnel& funnel,
                    Sample& sample);

}

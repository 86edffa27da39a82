#include "core/method/status.h"

#include <algorithm>

namespace zamer::method {

namespace {

struct StatusTexts {
    std::string_view key;
    Text name;
};
const std::array<StatusTexts, 4> kStatuses{{
    {"todo", {"to do", "не начат"}},
    {"progress", {"in progress", "в работе"}},
    {"done", {"done", "сделан"}},
    {"na", {"not applicable", "неприменим"}},
}};

bool isBegun(const Facts& facts)
{
    return facts.hasEvidence ||
           std::ranges::any_of(facts.entries, [](const auto& entry) { return !entry.second.empty(); });
}

}

std::string_view statusKey(StepStatus status)
{
    return kStatuses[static_cast<std::size_t>(status)].key;
}

std::optional<StepStatus> statusByKey(std::string_view key)
{
    const auto found = std::ranges::find(kStatuses, key, &StatusTexts::key);
    if (found == kStatuses.end())
        return std::nullopt;
    return static_cast<StepStatus>(found - kStatuses.begin());
}

const Text& statusName(StepStatus status)
{
    return kStatuses[static_cast<std::size_t>(status)].name;
}

bool mayBeDone(const Step& step, const Facts& facts)
{
    return std::ranges::all_of(step.requirements(facts), &Requirement::met);
}

StepStatus statusOf(const Step& step, const Facts& facts, StepStatus set)
{
    if (set == StepStatus::NotApplicable)
        return set;
    if (step.derived && mayBeDone(step, facts))
        return StepStatus::Done;
    if (step.derived && set == StepStatus::Done)
        return StepStatus::InProgress;
    if (set == StepStatus::ToDo && isBegun(facts))
        return StepStatus::InProgress;
    return set;
}

}

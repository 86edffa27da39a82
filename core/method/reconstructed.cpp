#include "core/method/reconstructed.h"

#include "core/method/step.h"

#include <algorithm>

namespace zamer::method {

bool isReconstructed(std::string_view stage, const Period& period, std::span<const facts::Source> sources,
                     const Settings& settings)
{
    if (stage != method::stage(StageId::Baseline).key || !settings.goLive.isValid() ||
        period.from >= toDay(settings.goLive))
        return false;
    const Instant late = settings.localTime().startOf(toDay(settings.goLive) + kReconstructedAfterDays + 1);
    const bool anyDeals = std::any_of(sources.begin(), sources.end(), [](const facts::Source& source) {
        return source.entity == facts::Entity::Deals && source.exportedAt != kNoInstant;
    });
    bool isLate = false;
    for (const facts::Source& source : sources) {
        if (source.exportedAt == kNoInstant || (anyDeals && source.entity != facts::Entity::Deals))
            continue;
        if (source.exportedAt < late)
            return false;
        isLate = true;
    }
    return isLate;
}

}

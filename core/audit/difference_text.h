#pragma once
// The words for what two sides of a comparison were not measured alike with, and for the season they lie in. Pure; any thread.

#include "core/base/text.h"
#include "core/kpi/difference.h"
#include "core/kpi/season.h"

#include <QString>

namespace zamer::audit {

/// "deals: before amoCRM, deals; now Bitrix24, deals", "follow-up: 30 days before, 14 days now".
QString describe(const kpi::Difference& difference, Language language);
/// Why a change between the two may be the season's; empty where it is not.
QString describe(const kpi::Season& season, const Period& before, const Period& after, Language language);

}

#pragma once
// How full the cards and deals created in a window are: the walk that card_completeness and complete_cards share.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <functional>

namespace zamer::kpi {

inline constexpr facts::Entity kCardReads[] = {facts::Entity::Deals, facts::Entity::Customers};
inline constexpr Need kCardShows[] = {{facts::Entity::Deals, facts::deal::id},
                                      {facts::Entity::Deals, facts::deal::owner},
                                      {facts::Entity::Deals, facts::deal::created_at},
                                      {facts::Entity::Deals, facts::deal::amount},
                                      {facts::Entity::Customers, facts::customer::id},
                                      {facts::Entity::Customers, facts::customer::owner},
                                      {facts::Entity::Customers, facts::customer::created_at}};

/// One observation for each record: `whole` asks whether all required fields are filled (0/1 of 1), else filled fields of required ones.
/// A column that was not imported is left out and named.
Sample collectCompleteness(const View& view, const Window& window, bool whole);

}

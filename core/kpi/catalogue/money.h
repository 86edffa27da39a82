#pragma once
// What the money KPIs share: purchases as observations.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

inline constexpr Need kRevenueNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at},
                                         {facts::Entity::Deals, facts::deal::amount}};
inline constexpr Need kPurchaseNeeds[] = {{facts::Entity::Deals, facts::deal::closed_at}};
inline constexpr Need kRevenueShows[] = {{facts::Entity::Deals, facts::deal::id},
                                         {facts::Entity::Deals, facts::deal::owner},
                                         {facts::Entity::Deals, facts::deal::closed_at},
                                         {facts::Entity::Deals, facts::deal::amount},
                                         {facts::Entity::Purchases, facts::purchase::order},
                                         {facts::Entity::Purchases, facts::purchase::at},
                                         {facts::Entity::Purchases, facts::purchase::amount},
                                         {facts::Entity::Purchases, facts::purchase::product}};

/// One observation for each line: num = its amount in minor units, den = 1 on the first line of a purchase, 0 on further ones.
/// The caller has left out what has no amount of its own.
void addLines(const View& view, const Purchase& purchase, Sample& sample);
/// Purchases and refunds of the window; other currencies and missing amounts are left out and counted.
void collectRevenue(const View& view, const Window& window, Sample& sample);

}

#pragma once
// What open_rate, click_rate and response_rate share: counts of mailings over what was delivered.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

/// Of what a mailing delivers, the least that says anything; and so many mailings (kpis.md, Measurement).
constexpr double kLeastMessages = 30;
constexpr std::size_t kLeastCampaigns = 10;

inline constexpr facts::Entity kMailingReads[] = {facts::Entity::MessageCampaigns};
inline constexpr Need kMailingShows[] = {{facts::Entity::MessageCampaigns, facts::message_campaign::id},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::at},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::channel},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::scenario},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::delivered},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::opened},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::clicked},
                                         {facts::Entity::MessageCampaigns, facts::message_campaign::replied}};

/// One observation for each row: num = the field, den = delivered, cluster = its mailing: the id, where there is none the scenario, else the
/// row alone.
Sample collectMailings(const View& view, const Window& window, int field);

}

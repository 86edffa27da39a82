// open_rate: opened of delivered, over the mailings of the period. Two mailings, 600 of 1,000 and 180 of 200 delivered: 780 of 1,200 = 65 %
// (not the mean of 60 % and 90 %). The interval is drawn by mailing, for messages of one mailing are alike.
#include "core/kpi/catalogue/mailings.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectMailings(view, window, facts::message_campaign::opened);
}

constexpr Need kNeeds[] = {{facts::Entity::MessageCampaigns, facts::message_campaign::opened}};

}

const Kpi& open_rate()
{
    static const Kpi kpi{
        .id = "open_rate",
        .group = Group::Messengers,
        .name = {"Opened", "Открываемость"},
        .unitText = {"% of delivered", "% доставленных"},
        .definition =
            {"Messages opened out of those delivered, over the mailings of the period. The interval is drawn by "
             "mailing.",
             "Доля открытых сообщений среди доставленных по рассылкам периода. Интервал построен по рассылкам."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .minimumUnits = kLeastCampaigns,
        .needs = kNeeds,
        .reads = kMailingReads,
        .shows = kMailingShows,
        .collect = collect,
    };
    return kpi;
}

}

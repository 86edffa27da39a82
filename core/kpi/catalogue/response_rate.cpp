// response_rate: replied of delivered, over the mailings of the period. Two mailings, 120 of 1,000 and 60 of 200 delivered: 180 of 1,200 = 15 %
// (not the mean of 12 % and 30 %). The interval is drawn by mailing, for messages of one mailing are alike.
#include "core/kpi/catalogue/mailings.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectMailings(view, window, facts::message_campaign::replied);
}

constexpr Need kNeeds[] = {{facts::Entity::MessageCampaigns, facts::message_campaign::replied}};

}

const Kpi& response_rate()
{
    static const Kpi kpi{
        .id = "response_rate",
        .group = Group::Messengers,
        .name = {"Replied", "Доля ответивших"},
        .unitText = {"% of delivered", "% доставленных"},
        .definition =
            {"Replies out of the messages delivered, over the mailings of the period. The interval is drawn by "
             "mailing.",
             "Доля ответов среди доставленных сообщений по рассылкам периода. Интервал построен по рассылкам."},
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

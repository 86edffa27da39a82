// click_rate: clicked of delivered, over the mailings of the period. Two mailings, 60 of 1,000 and 24 of 200 delivered: 84 of 1,200 = 7 %
// (not the mean of 6 % and 12 %). The interval is drawn by mailing, for messages of one mailing are alike.
#include "core/kpi/catalogue/mailings.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectMailings(view, window, facts::message_campaign::clicked);
}

constexpr Need kNeeds[] = {{facts::Entity::MessageCampaigns, facts::message_campaign::clicked}};

}

const Kpi& click_rate()
{
    static const Kpi kpi{
        .id = "click_rate",
        .group = Group::Messengers,
        .name = {"Clicked", "CTR"},
        .unitText = {"% of delivered", "% доставленных"},
        .definition =
            {"Messages with a click out of those delivered, over the mailings of the period. The interval is drawn by "
             "mailing.",
             "Доля сообщений с переходом среди доставленных по рассылкам периода. Интервал построен по рассылкам."},
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

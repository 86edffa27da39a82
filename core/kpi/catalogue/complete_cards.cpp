#include "core/kpi/catalogue/completeness.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectCompleteness(view, window, true);
}

}

const Kpi& complete_cards()
{
    static const Kpi kpi{
        .id = "complete_cards",
        .group = Group::Operations,
        .name = {"Complete cards", "Заполненные карточки"},
        .unitText = {"% of cards and deals", "% карточек и сделок"},
        .definition = {"Of the cards and deals created in the period, the share with every required field filled, as "
                       "the export nearest to the date shows them.",
                       "Доля карточек и сделок периода, в которых заполнены все обязательные поля, по ближайшей к дате "
                       "выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .state = true,
        .byDay = true,
        .reads = kCardReads,
        .shows = kCardShows,
        .collect = collect,
    };
    return kpi;
}

}

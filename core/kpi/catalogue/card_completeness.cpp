#include "core/kpi/catalogue/completeness.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    return collectCompleteness(view, window, false);
}

}

const Kpi& card_completeness()
{
    static const Kpi kpi{
        .id = "card_completeness",
        .group = Group::Operations,
        .name = {"Completeness of cards", "Полнота данных"},
        .unitText = {"% of required fields", "% обязательных полей"},
        .definition = {"Filled required fields out of all required fields, over the cards and deals created in the "
                       "period, as the export nearest to the date shows them.",
                       "Заполненные обязательные поля среди всех обязательных по карточкам и сделкам, созданным в "
                       "периоде, по ближайшей к дате выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .state = true,
        .byDay = true,
        .reads = kCardReads,
        .shows = kCardShows,
        .collect = collect,
    };
    return kpi;
}

}

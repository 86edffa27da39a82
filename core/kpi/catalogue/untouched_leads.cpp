// Worked example. Leads of 1 March: one called on 1 March, one written to on 8 March at the hour it arrived (7 x 24 h: still within), one
// called on 9 March (too late), one never. 2 of 4 = 50 %.
//
// Needs and what is left out: as first_response_time. Minimum: 30 leads.

#include "core/kpi/catalogue/responses.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    forResponses(view, window, sample, [&](std::uint32_t row, Instant arrival, Instant response) {
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = response == kNoInstant ? 1.0 : 0.0});
    });
    return sample;
}

}

const Kpi& untouched_leads()
{
    static const Kpi kpi{
        .id = "untouched_leads",
        .group = Group::Operations,
        .name = {"Untouched leads", "Необработанные заявки"},
        .unitText = {"% of leads", "% заявок"},
        .definition = {"Of the leads that arrived in the period, the share that no person answered within 7 days. Only "
                       "leads at least that old are counted.",
                       "Доля заявок периода, на которые за 7 дней не ответил ни один человек. Более молодые заявки не "
                       "учитываются."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .byDay = true,
        .followUpDays = kResponseDays,
        .needs = kResponseNeeds,
        .reads = kResponseReads,
        .shows = kResponseShows,
        .collect = collect,
    };
    return kpi;
}

}

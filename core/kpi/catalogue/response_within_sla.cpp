// Worked example, SLA 15 working minutes, Monday to Friday 09:00-18:00. Leads: Monday 10:00, called at 10:15 (15 working minutes: in
// time); Monday 17:50, called on Tuesday at 09:10 (20: late); Saturday 12:00, written to on Monday at 09:05 (5: in time); one never
// answered (late). 2 of 4 = 50 %.
//
// The SLA and the calendar are parameters of the measurement: figures under another SLA do not compare. Needs and what is left out: as
// first_response_time. Minimum: 30 leads.

#include "core/kpi/catalogue/responses.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    addCalendar(view.settings, sample);
    sample.parameters["sla_minutes"] = std::to_string(view.settings.slaMinutes);
    const WorkingClock clock = clockFor(view, window, window.followUp(kResponseDays));
    const Instant allowed = Instant{view.settings.slaMinutes} * 60;
    forResponses(view, window, sample, [&](std::uint32_t row, Instant arrival, Instant response) {
        const bool isInTime = response != kNoInstant && clock.between(arrival, response) <= allowed;
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = isInTime ? 1.0 : 0.0});
    });
    return sample;
}

}

const Kpi& response_within_sla()
{
    static const Kpi kpi{
        .id = "response_within_sla",
        .group = Group::Operations,
        .name = {"Answered in time", "Ответ в срок"},
        .unitText = {"% of leads within the SLA", "% заявок в пределах норматива"},
        .definition = {"Of the leads that arrived in the period, the share first answered by a person within the SLA "
                       "of the audit (15 working minutes by default). Only leads at least 7 days old are counted.",
                       "Доля заявок периода, на которые человек впервые ответил в пределах норматива аудита (по "
                       "умолчанию 15 рабочих минут). Заявки моложе 7 дней не учитываются."},
        .unit = Unit::Percent,
        .better = Better::Up,
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

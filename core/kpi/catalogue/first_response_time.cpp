// Worked example, Monday to Friday 09:00-18:00. Leads of one week: Monday 10:00, called at 10:20 (20 working minutes, 20 calendar ones);
// Monday 17:50, called on Tuesday at 09:10 (20 working, 920 calendar); Saturday 12:00, written to on Monday at 09:05 (5 working, 2,705
// calendar); Tuesday 12:00, never answered (infinite). Median of 5, 20, 20, infinity = 20 working minutes; p90 over 7 days; calendar
// median (920 + 2,705) / 2 = 1,812.5 minutes; median of the answered 20.
//
// Needs arrivals and either contacts (calls, messages, e-mails, meetings) or a column with the first response. Minimum: 30 leads.
// Left out: leads without arrival, and leads younger than 7 days at as-of (pending).

#include "core/kpi/catalogue/quantiles.h"
#include "core/kpi/catalogue/responses.h"

#include <limits>

namespace zamer::kpi {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSecondsPerMinute = 60;

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    addCalendar(view.settings, sample);
    const WorkingClock clock = clockFor(view, window, kResponseFollowUp);
    std::vector<double> working;
    std::vector<double> calendar;
    std::vector<double> answered;
    std::size_t backward = 0;
    forResponses(view, window, sample, [&](std::uint32_t row, Instant arrival, Instant response) {
        const bool isAnswered = response != kNoInstant;
        const double minutes =
            isAnswered ? static_cast<double>(clock.between(arrival, response)) / kSecondsPerMinute : kInfinity;
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = minutes});
        working.push_back(minutes);
        calendar.push_back(
            isAnswered ? static_cast<double>(std::max<Instant>(0, response - arrival)) / kSecondsPerMinute : kInfinity);
        if (isAnswered)
            answered.push_back(minutes);
        backward += isAnswered && response < arrival ? 1 : 0;
    });
    sample.note(wording::unansweredWithin, working.size() - answered.size());
    sample.note(wording::answeredBefore, backward);
    if (!working.empty()) {
        sample.beside.push_back({wording::p90, quantileOf(working, 0.9), Unit::WorkingMinutes});
        sample.beside.push_back({wording::calendarMedian, quantileOf(calendar, 0.5), Unit::Minutes});
        if (!answered.empty())
            sample.beside.push_back({wording::answeredMedian, quantileOf(answered, 0.5), Unit::WorkingMinutes});
    }
    return sample;
}

}

const Kpi& first_response_time()
{
    static const Kpi kpi{
        .id = "first_response_time",
        .group = Group::Operations,
        .name = {"Lead response time", "Время обработки заявки"},
        .unitText = {"median, working min", "медиана, рабочих мин"},
        .definition = {"Median working time from the arrival of a lead of the period to the first answer by a person: "
                       "an answered call, an outgoing message, e-mail or meeting. Leads without one within 7 days "
                       "count as endless.",
                       "Медиана рабочего времени от поступления заявки периода до первого ответа человека: "
                       "состоявшегося звонка, исходящего сообщения, письма или встречи. Заявки без ответа за 7 дней "
                       "считаются бесконечными."},
        .unit = Unit::WorkingMinutes,
        .better = Better::Down,
        .estimator = Estimator::Median,
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

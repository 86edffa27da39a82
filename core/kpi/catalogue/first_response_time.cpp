// Worked example, Monday to Friday 09:00-18:00. Leads of one week: Monday 10:00, called at 10:20 (20 working minutes, 20 calendar ones);
// Monday 17:50, called on Tuesday at 09:10 (20 working, 920 calendar); Saturday 12:00, written to on Monday at 09:05 (5 working, 2,705
// calendar); Tuesday 12:00, never answered (infinite). Median of 5, 20, 20, infinity = 20 working minutes; p90 over 7 days; calendar
// median (920 + 2,705) / 2 = 1,812.5 minutes; median of the answered 20.
//
// Needs arrivals and either contacts (calls, messages, e-mails, meetings) or a column with the first response. Minimum: 30 leads.
// Left out: leads without arrival, and leads younger than 7 days at as-of (pending).

#include "core/kpi/catalogue/quantiles.h"
#include "core/kpi/catalogue/responses.h"

#include <cmath>
#include <limits>

namespace zamer::kpi {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSecondsPerMinute = 60;

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    addCalendar(view.settings, sample);
    const WorkingClock clock = clockFor(view, window, window.followUp(kResponseDays));
    std::size_t unanswered = 0;
    std::size_t backward = 0;
    forResponses(view, window, sample, [&](std::uint32_t row, Instant arrival, Instant response) {
        const bool isAnswered = response != kNoInstant;
        const double minutes =
            isAnswered ? static_cast<double>(clock.between(arrival, response)) / kSecondsPerMinute : kInfinity;
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = minutes});
        unanswered += isAnswered ? 0 : 1;
        backward += isAnswered && response < arrival ? 1 : 0;
    });
    sample.note(wording::unansweredWithin, unanswered);
    sample.note(wording::answeredBefore, backward);
    return sample;
}

std::vector<Beside> beside(const View& view, const Window&, const Sample& sample)
{
    const std::span<const std::int64_t> arrivals = view.index.arrivals();
    const std::span<const std::int64_t> responses = view.index.firstResponse();
    std::vector<double> working;
    std::vector<double> calendar;
    std::vector<double> answered;
    for (const Observation& one : sample.seen) {
        working.push_back(one.num);
        if (std::isinf(one.num)) {
            calendar.push_back(kInfinity);
            continue;
        }
        answered.push_back(one.num);
        calendar.push_back(static_cast<double>(std::max<Instant>(0, responses[one.row] - arrivals[one.row])) /
                           kSecondsPerMinute);
    }
    if (working.empty())
        return {};
    std::vector<Beside> figures{{wording::p90, quantileOf(working, 0.9), Unit::WorkingMinutes},
                                {wording::calendarMedian, quantileOf(calendar, 0.5), Unit::Minutes}};
    if (!answered.empty())
        figures.push_back({wording::answeredMedian, quantileOf(answered, 0.5), Unit::WorkingMinutes});
    return figures;
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
        .beside = beside,
    };
    return kpi;
}

}

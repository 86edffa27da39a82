// Worked example, Monday to Friday 09:00-18:00. One dialogue on a Monday: the client writes at 10:00:00 (opens a turn) and at 10:00:30
// (still waiting: no turn), a robot answers at 10:00:40 (no person), Anna at 10:01:00: 60 working and calendar seconds. The client thanks
// at 17:59:00 (opens a turn), Anna answers on Tuesday at 09:01:00: 120 working, 54,120 calendar seconds. The client writes once more and
// nobody answers within 4 days: infinite. Median of 60, 120, infinity = 120 working seconds; calendar median 54,120; 1 of 3 within 90 s.
//
// A dialogue is what the export names so; without names the messages with one client in one channel, less than 24 hours apart. Of
// messages at the same instant the client's come first. Needs messages with a direction. Minimum: 30 turns. Left out: messages of nobody
// known, and turns younger than 4 days at as-of (pending).

#include "core/kpi/catalogue/quantiles.h"
#include "core/kpi/catalogue/working_time.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <limits>

namespace zamer::kpi {

namespace {

constexpr int kReplyDays = 4;
constexpr Instant kSoon = 90;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool hasReply(const Turn& turn, const Window& window)
{
    return turn.reply != kNoInstant && turn.reply <= turn.at + window.followUp(kReplyDays);
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    if (view.index.dialogues() == 0) {
        sample.noData(wording::noMessages);
        return sample;
    }
    addCalendar(view.settings, sample);
    const WorkingClock clock = clockFor(view, window, window.followUp(kReplyDays));
    std::size_t unanswered = 0;
    for (const Turn& turn : view.index.turns()) {
        if (!window.sees(turn.at))
            continue;
        if (turn.at + window.followUp(kReplyDays) > window.asOf) {
            ++sample.pending;
            continue;
        }
        const bool isAnswered = hasReply(turn, window);
        sample.seen.push_back(
            {.row = turn.row,
             .day = view.time.dayOf(turn.at),
             .entity = facts::Entity::Activities,
             .num = isAnswered ? static_cast<double>(clock.between(turn.at, turn.reply)) : kInfinity});
        unanswered += isAnswered ? 0 : 1;
    }
    sample.note(wording::unansweredWithin, unanswered);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

std::vector<Beside> beside(const View& view, const Window& window, const Sample& sample)
{
    std::vector<bool> isSeen(view.facts.table(facts::Entity::Activities).rows, false);
    for (const Observation& one : sample.seen)
        isSeen[one.row] = true;
    std::vector<double> calendar;
    std::size_t soon = 0;
    for (const Turn& turn : view.index.turns()) {
        if (!isSeen[turn.row])
            continue;
        calendar.push_back(hasReply(turn, window) ? static_cast<double>(turn.reply - turn.at) : kInfinity);
        soon += hasReply(turn, window) && turn.reply - turn.at <= kSoon ? 1 : 0;
    }
    if (calendar.empty())
        return {};
    const double count = static_cast<double>(calendar.size());
    return {{wording::calendarMedian, quantileOf(calendar, 0.5), Unit::Seconds},
            {wording::within90Seconds, static_cast<double>(soon) / count, Unit::Percent}};
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::direction}};
constexpr Need kShows[] = {
    {facts::Entity::Activities, facts::activity::id},       {facts::Entity::Activities, facts::activity::user},
    {facts::Entity::Activities, facts::activity::deal},     {facts::Entity::Activities, facts::activity::channel},
    {facts::Entity::Activities, facts::activity::dialogue}, {facts::Entity::Activities, facts::activity::at}};

}

const Kpi& message_reply_time()
{
    static const Kpi kpi{
        .id = "message_reply_time",
        .group = Group::Operations,
        .name = {"Reply time in messengers", "Время ответа в чате"},
        .unitText = {"median, working s", "медиана, рабочих с"},
        .definition = {"Median working time from a client's message to the next outgoing message by a person in the "
                       "dialogue. Messages sent while an earlier one still waits do not count; those without an answer "
                       "within 4 days count as endless.",
                       "Медиана рабочего времени от сообщения клиента до следующего исходящего сообщения человека в "
                       "диалоге. Сообщения, отправленные пока предыдущее ждёт ответа, не учитываются; без ответа за 4 "
                       "дня считаются бесконечными."},
        .unit = Unit::Seconds,
        .better = Better::Down,
        .estimator = Estimator::Median,
        .byDay = true,
        .followUpDays = kReplyDays,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}

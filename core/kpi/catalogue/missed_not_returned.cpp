#include "core/kpi/activity_words.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::kNone;
using Kind = ActivityWords::Kind;

constexpr Instant kNever = std::numeric_limits<Instant>::max();
constexpr Instant kRepeat = 3600;
constexpr int kFollowUpDays = 1;

struct Call {
    Instant at = 0;
    std::uint32_t row = 0;
    bool missed = false;
    bool inWindow = false; // a missed one that the period counts
};

/// The calls that can matter, one number's behind the other's: missed incoming ones from an hour before the period on (they make repeats of those
/// after them) and answered ones of either way up to a day after it.
class CallsByNumber
{
public:
    CallsByNumber(const View& view, const Window& window, Sample& sample)
    {
        const facts::Table& activities = view.facts.table(facts::Entity::Activities);
        const facts::Column& phones = *activities.column(facts::activity::phone);
        const ActivityWords words(activities);
        const facts::Ints at = activities.ints(facts::activity::at);
        const Instant followUp = window.followUp(kFollowUpDays);
        std::size_t nameless = 0;
        std::size_t all = 0;
        const auto forCalls = [&](auto&& visit) {
            nameless = all = 0;
            for (std::uint32_t row = 0; row < at.size(); ++row) {
                if (at[row] < window.begin - kRepeat || at[row] >= window.end + followUp || at[row] > window.asOf ||
                    words.kind(row) != Kind::Call)
                    continue;
                const facts::Codes numbers = phones.list(row);
                if (words.isAnswered(row)) {
                    for (const Code number : numbers)
                        visit(number, Call{at[row], row, false, false});
                } else if (words.isMissed(row) && words.isIncoming(row) && at[row] < window.end) {
                    const bool counted = at[row] >= window.begin;
                    all += counted ? 1 : 0;
                    if (numbers.empty())
                        nameless += counted ? 1 : 0;
                    else
                        visit(numbers.front(), Call{at[row], row, true, counted});
                }
            }
        };
        m_ends.assign(std::size_t{phones.words->size()} + 1, 0);
        forCalls([this](Code number, const Call&) { ++m_ends[std::size_t{number} + 1]; });
        for (std::size_t i = 1; i < m_ends.size(); ++i)
            m_ends[i] += m_ends[i - 1];
        m_calls.resize(m_ends.back());
        std::vector<std::uint32_t> next(m_ends.begin(), m_ends.end() - 1);
        forCalls([&](Code number, const Call& call) { m_calls[next[number]++] = call; });
        sample.lacks(nameless, all);
        sample.note(wording::callsWithoutNumber, nameless);
    }

    /// In order of time.
    template<class Visit>
    void forNumbers(Visit&& visit)
    {
        for (std::size_t number = 0; number + 1 < m_ends.size(); ++number) {
            const std::span<Call> calls =
                std::span<Call>(m_calls).subspan(m_ends[number], m_ends[number + 1] - m_ends[number]);
            if (calls.empty())
                continue;
            std::sort(calls.begin(), calls.end(),
                      [](const Call& a, const Call& b) { return a.at != b.at ? a.at < b.at : a.row < b.row; });
            visit(std::span<const Call>(calls));
        }
    }

private:
    std::vector<std::uint32_t> m_ends;
    std::vector<Call> m_calls;
};

/// A number missed at 10:00, 10:40 and 11:30 is one case of 10:00 (each within 60 minutes of the one before); an answered call with it, either
/// way, at 09:00 of the next day returns it, one at 10:01 of the next day does not.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Instant followUp = window.followUp(kFollowUpDays);
    std::size_t repeats = 0;
    std::vector<Instant> returned; // of each call: the next answered one after it
    CallsByNumber calls(view, window, sample);
    calls.forNumbers([&](std::span<const Call> ofNumber) {
        returned.assign(ofNumber.size(), kNever);
        Instant next = kNever;
        Instant answered = kNever;
        for (std::size_t i = ofNumber.size(); i-- > 0;) {
            if (i + 1 < ofNumber.size() && ofNumber[i + 1].at > ofNumber[i].at)
                next = answered;
            returned[i] = next;
            if (!ofNumber[i].missed)
                answered = ofNumber[i].at;
        }
        Instant before = kNoInstant; // the missed call before
        for (std::size_t i = 0; i < ofNumber.size(); ++i) {
            const Call& call = ofNumber[i];
            if (!call.missed)
                continue;
            const bool repeat = before != kNoInstant && call.at - before <= kRepeat;
            before = call.at;
            if (!call.inWindow)
                continue;
            if (repeat) {
                ++repeats;
            } else if (call.at + followUp > window.asOf) {
                ++sample.pending;
            } else {
                const bool back = returned[i] != kNever && returned[i] - call.at <= followUp;
                sample.seen.push_back({.row = call.row,
                                       .day = view.time.dayOf(call.at),
                                       .entity = facts::Entity::Activities,
                                       .num = back ? 0.0 : 1.0});
            }
        }
    });
    sample.note(wording::repeatedCalls, repeats);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::at},
                           {facts::Entity::Activities, facts::activity::direction},
                           {facts::Entity::Activities, facts::activity::answered},
                           {facts::Entity::Activities, facts::activity::phone}};
constexpr Need kShows[] = {{facts::Entity::Activities, facts::activity::id},
                           {facts::Entity::Activities, facts::activity::at},
                           {facts::Entity::Activities, facts::activity::user},
                           {facts::Entity::Activities, facts::activity::phone},
                           {facts::Entity::Activities, facts::activity::wait}};

}

const Kpi& missed_not_returned()
{
    static const Kpi kpi{
        .id = "missed_not_returned",
        .group = Group::Operations,
        .name = {"Not called back", "Неперезвоненные"},
        .unitText = {"% of missed calls", "% пропущенных звонков"},
        .definition =
            {"Of the missed incoming calls of the period (calls of a number within 60 minutes after a missed one are "
             "repeats of it), the share without an answered call with that number, either way, within 24 hours.",
             "Доля пропущенных входящих звонков периода (звонок того же номера в течение 60 минут после пропущенного "
             "считается его повтором), после которых за 24 часа не было отвеченного звонка с этим номером в любую "
             "сторону."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .byDay = true,
        .followUpDays = kFollowUpDays,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

// dialogue_conversion: of the dialogues begun in the period and at least H days old, the share tied to a deal won within H days. H = 30: a chat
// of 1 March on a deal won on 31 March is a sale, won on 2 April it is none; of 40 such chats with 6 sales, 15 %. A deal that was won
// before the day the chat began is no sale of the chat; a day without a time of day counts as that whole day.
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

namespace {

/// How a dialogue ended, as far as its deals say.
enum class End { None, Sold, WonUndated };

End endOf(const View& view, const Window& window, const Dialogue& dialogue, Instant followUp)
{
    const facts::Ints closed = view.facts.deals().ints(facts::deal::closed_at);
    const Instant day = view.time.startOf(view.time.dayOf(dialogue.begun));
    End end = End::None;
    for (const DialogueTie& tie : view.index.dialogueTies().subspan(dialogue.firstTie, dialogue.ties)) {
        if (tie.at > window.asOf || view.index.status()[tie.deal] != DealStatus::Won)
            continue;
        if (closed[tie.deal] == facts::kNull)
            end = End::WonUndated;
        else if (closed[tie.deal] >= day && closed[tie.deal] <= dialogue.begun + followUp)
            return End::Sold;
    }
    return end;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    std::size_t undated = 0;
    for (const Dialogue& one : view.index.dialogueList()) {
        if (!window.sees(one.begun))
            continue;
        const End end = endOf(view, window, one, followUp);
        if (end == End::WonUndated)
            ++undated;
        else if (one.begun + followUp > window.asOf)
            ++sample.pending;
        else
            sample.seen.push_back({.row = one.row,
                                   .day = view.time.dayOf(one.begun),
                                   .entity = facts::Entity::Activities,
                                   .num = end == End::Sold ? 1.0 : 0.0});
    }
    sample.note(wording::wonWithoutClose, undated);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Activities, facts::Entity::Deals};
constexpr Need kNeeds[] = {{facts::Entity::Activities, facts::activity::at},
                           {facts::Entity::Deals, facts::deal::closed_at}};
constexpr Need kShows[] = {{facts::Entity::Activities, facts::activity::dialogue},
                           {facts::Entity::Activities, facts::activity::at},
                           {facts::Entity::Activities, facts::activity::channel},
                           {facts::Entity::Activities, facts::activity::user},
                           {facts::Entity::Activities, facts::activity::deal}};

}

const Kpi& dialogue_conversion()
{
    static const Kpi kpi{
        .id = "dialogue_conversion",
        .group = Group::Messengers,
        .name = {"Dialogue to sale", "Конверсия диалогов"},
        .unitText = {"% of dialogues", "% диалогов"},
        .definition =
            {"Of the dialogues begun in the period, the share tied to a deal that was won within the follow-up "
             "days of their first message. Younger dialogues are left out.",
             "Доля диалогов, начатых в периоде, по которым сделка выиграна за срок наблюдения от первого "
             "сообщения. Более молодые диалоги не учтены."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .byDay = true,
        .usesHorizon = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

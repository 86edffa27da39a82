// dialogue_conversion: of the dialogues begun in the period and at least H days old, the share tied to a deal won within H days. H = 30: a chat
// of 1 March on a deal won on 31 March is a sale, won on 2 April it is none; of 40 such chats with 6 sales, 15 %. A deal that was won
// before the day the chat began is no sale of the chat; a day without a time of day counts as that whole day.
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

namespace activity = facts::activity;

struct Dialogue {
    Instant begun = kNoInstant;
    std::uint32_t row = kNoRow; // its first message
    bool sold = false;
    bool undated = false; // tied to a won deal that nobody knows the close of
};

std::vector<Dialogue> begun(const View& view, const Window& window)
{
    const std::span<const std::int64_t> at = view.facts.table(facts::Entity::Activities).ints(activity::at);
    const std::span<const std::uint32_t> dialogueOf = view.index.dialogueOfActivity();
    std::vector<Dialogue> dialogues(view.index.dialogues());
    for (std::size_t row = 0; row < at.size(); ++row) {
        if (dialogueOf[row] == Index::kNoDialogue || at[row] == facts::kNull || at[row] > window.asOf)
            continue;
        Dialogue& one = dialogues[dialogueOf[row]];
        if (one.row == kNoRow || at[row] < one.begun) {
            one.begun = at[row];
            one.row = static_cast<std::uint32_t>(row);
        }
    }
    return dialogues;
}

void tieToDeals(const View& view, const Window& window, Instant followUp, std::vector<Dialogue>& dialogues)
{
    const std::span<const std::int64_t> at = view.facts.table(facts::Entity::Activities).ints(activity::at);
    const std::span<const std::uint32_t> dialogueOf = view.index.dialogueOfActivity();
    const std::span<const std::uint32_t> dealOf = view.index.dealOfActivity();
    const std::span<const std::int64_t> closed = view.facts.deals().ints(facts::deal::closed_at);
    const std::span<const DealStatus> status = view.index.status();
    for (std::size_t row = 0; row < at.size(); ++row) {
        const std::uint32_t deal = dealOf[row];
        if (dialogueOf[row] == Index::kNoDialogue || deal == Index::kNoDealRow || status[deal] != DealStatus::Won ||
            at[row] > window.asOf)
            continue;
        Dialogue& one = dialogues[dialogueOf[row]];
        if (one.sold || !window.sees(one.begun))
            continue;
        if (closed[deal] == facts::kNull)
            one.undated = true;
        else
            one.sold =
                closed[deal] <= one.begun + followUp && closed[deal] >= view.time.startOf(view.time.dayOf(one.begun));
    }
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Instant followUp = Instant{view.settings.horizonDays} * kSecondsPerDay;
    std::vector<Dialogue> dialogues = begun(view, window);
    tieToDeals(view, window, followUp, dialogues);
    std::size_t undated = 0;
    for (const Dialogue& one : dialogues) {
        if (one.row == kNoRow || !window.sees(one.begun))
            continue;
        if (one.undated && !one.sold)
            ++undated;
        else if (one.begun + followUp > window.asOf)
            ++sample.pending;
        else
            sample.seen.push_back({.row = one.row,
                                   .day = view.time.dayOf(one.begun),
                                   .entity = facts::Entity::Activities,
                                   .num = one.sold ? 1.0 : 0.0});
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

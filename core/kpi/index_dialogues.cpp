#include "core/kpi/activity_words.h"
#include "core/kpi/index_data.h"

#include <algorithm>
#include <tuple>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;
namespace activity = facts::activity;

namespace {

constexpr Instant kSilence = kSecondsPerDay;

struct Loose {
    std::uint64_t with = 0; // customer, or phone
    Code channel = kNone;
    Instant at = 0;
    std::uint32_t row = 0;
    bool isOf(const Loose& other) const
    {
        return with == other.with && channel == other.channel && at - other.at < kSilence;
    }
};

/// Messages without a dialogue's name, whose customer or phone is known.
std::vector<Loose> looseMessages(const Table& table, const ActivityWords& words, const Joins& joins)
{
    constexpr std::uint64_t kPhone = std::uint64_t{1} << 32U;
    std::vector<Loose> loose;
    const facts::Codes named = table.codes(activity::dialogue);
    const facts::Codes channels = table.codes(activity::channel);
    const facts::Ints at = table.ints(activity::at);
    const facts::Column* const phones = table.column(activity::phone);
    for (std::uint32_t row = 0; row < at.size(); ++row) {
        if (words.kind(row) != ActivityWords::Kind::Message || at[row] == kNull ||
            (!named.empty() && named[row] != kNone))
            continue;
        const std::uint32_t customer = joins.customerOfActivity[row];
        const bool hasPhone = phones != nullptr && !phones->list(row).empty();
        if (customer == kNoCustomer && !hasPhone)
            continue;
        const std::uint64_t with = customer != kNoCustomer ? customer : kPhone | phones->list(row).front();
        loose.push_back({with, channels.empty() ? kNone : channels[row], at[row], row});
    }
    std::sort(loose.begin(), loose.end(), [](const Loose& a, const Loose& b) {
        return std::tie(a.with, a.channel, a.at, a.row) < std::tie(b.with, b.channel, b.at, b.row);
    });
    return loose;
}

void findBeginnings(const Table& table, Dialogues& dialogues)
{
    const facts::Ints at = table.ints(activity::at);
    for (std::uint32_t row = 0; row < at.size(); ++row) {
        if (dialogues.ofActivity[row] == Index::kNoDialogue || at[row] == kNull)
            continue;
        Dialogue& one = dialogues.list[dialogues.ofActivity[row]];
        if (one.begun == kNoInstant || at[row] < one.begun) {
            one.begun = at[row];
            one.row = row;
        }
    }
}

/// Each run of messages on one deal is one tie.
void tieToDeals(const Table& table, const std::vector<std::uint32_t>& dealOf, Dialogues& dialogues)
{
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    struct Tied {
        std::uint32_t dialogue;
        DialogueTie tie;
    };
    const facts::Ints at = table.ints(activity::at);
    std::vector<Tied> found;
    std::vector<std::uint32_t> last(dialogues.list.size(), kNone); // tie of each dialogue
    for (std::size_t row = 0; row < at.size(); ++row) {
        const std::uint32_t dialogue = dialogues.ofActivity[row];
        if (dialogue == Index::kNoDialogue || dealOf[row] == Index::kNoDealRow || at[row] == kNull)
            continue;
        if (last[dialogue] != kNone && found[last[dialogue]].tie.deal == dealOf[row]) {
            Instant& earliest = found[last[dialogue]].tie.at;
            earliest = std::min(earliest, at[row]);
            continue;
        }
        last[dialogue] = static_cast<std::uint32_t>(found.size());
        found.push_back({dialogue, {dealOf[row], at[row]}});
        ++dialogues.list[dialogue].ties;
    }
    std::uint32_t next = 0;
    for (Dialogue& one : dialogues.list) {
        one.firstTie = next;
        next += one.ties;
        one.ties = 0;
    }
    dialogues.ties.resize(found.size());
    for (const Tied& one : found) {
        Dialogue& dialogue = dialogues.list[one.dialogue];
        dialogues.ties[dialogue.firstTie + dialogue.ties++] = one.tie;
    }
}

}

const Dialogues& Index::Data::dialogues()
{
    std::call_once(m_dialoguesOnce, [this] {
        const Table& table = facts.table(Entity::Activities);
        const ActivityWords words(table);
        m_dialogues.ofActivity.assign(table.rows, Index::kNoDialogue);
        const facts::Codes named = table.codes(activity::dialogue);
        std::vector<std::uint32_t> number;
        if (!named.empty())
            number.assign(table.column(activity::dialogue)->words->size(), Index::kNoDialogue);
        std::uint32_t next = 0;
        for (std::size_t row = 0; row < named.size(); ++row) {
            if (named[row] == kNone || words.kind(row) != ActivityWords::Kind::Message)
                continue;
            if (number[named[row]] == Index::kNoDialogue)
                number[named[row]] = next++;
            m_dialogues.ofActivity[row] = number[named[row]];
        }
        const std::vector<Loose> loose = looseMessages(table, words, joins());
        for (std::size_t i = 0; i < loose.size(); ++i) {
            next += i == 0 || !loose[i].isOf(loose[i - 1]) ? 1 : 0;
            m_dialogues.ofActivity[loose[i].row] = next - 1;
        }
        m_dialogues.list.resize(next);
        findBeginnings(table, m_dialogues);
        tieToDeals(table, joins().dealOfActivity, m_dialogues);
    });
    return m_dialogues;
}

std::span<const std::uint32_t> Index::dialogueOfActivity() const
{
    return m_data->dialogues().ofActivity;
}

std::size_t Index::dialogues() const
{
    return m_data->dialogues().list.size();
}

std::span<const Dialogue> Index::dialogueList() const
{
    return m_data->dialogues().list;
}

std::span<const DialogueTie> Index::dialogueTies() const
{
    return m_data->dialogues().ties;
}

}

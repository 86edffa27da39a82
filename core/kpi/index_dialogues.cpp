#include "core/facts/fold/parallel.h"
#include "core/kpi/activity_words.h"
#include "core/kpi/index_data.h"

#include <algorithm>
#include <numeric>
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

/// A message without a dialogue's name, whose customer or phone is known.
struct Loose {
    Instant at = 0;
    std::uint32_t row = 0;
    Code channel = kNone;
    bool operator<(const Loose& other) const
    {
        return std::tie(channel, at, row) < std::tie(other.channel, other.at, other.row);
    }
    bool follows(const Loose& earlier) const { return channel == earlier.channel && at - earlier.at < kSilence; }
};

/// Whose message each is: below Joins::customers a customer, from there on a phone nobody is known to have.
class Partners
{
public:
    Partners(const Table& table, const ActivityWords& words, const Joins& joins)
        : m_table(table), m_words(words), m_joins(joins), m_named(table.codes(activity::dialogue)),
          m_at(table.ints(activity::at)), m_phones(table.column(activity::phone))
    {
    }
    std::size_t count() const { return m_joins.customers + (m_phones != nullptr ? m_phones->words->size() : 0); }
    /// False for other activities, for messages of nobody, and where a dialogue is named.
    bool find(std::uint32_t row, std::size_t& partner) const
    {
        if (m_words.kind(row) != ActivityWords::Kind::Message || m_at[row] == kNull ||
            (!m_named.empty() && m_named[row] != kNone))
            return false;
        partner = m_joins.customerOfActivity[row];
        if (partner != kNoCustomer)
            return true;
        if (m_phones == nullptr || m_phones->list(row).empty())
            return false;
        partner = m_joins.customers + m_phones->list(row).front();
        return true;
    }

private:
    const Table& m_table;
    const ActivityWords& m_words;
    const Joins& m_joins;
    facts::Codes m_named;
    facts::Ints m_at;
    const facts::Column* m_phones;
};

/// The loose messages, one partner behind the other.
struct LooseMessages {
    std::vector<std::uint32_t> begins;
    std::vector<Loose> list;
};

LooseMessages looseMessages(const Table& table, const Partners& partners)
{
    const facts::Codes channels = table.codes(activity::channel);
    const facts::Ints at = table.ints(activity::at);
    LooseMessages loose;
    loose.begins.assign(partners.count() + 1, 0);
    std::size_t partner = 0;
    for (std::uint32_t row = 0; row < at.size(); ++row)
        if (partners.find(row, partner))
            ++loose.begins[partner + 1];
    std::partial_sum(loose.begins.begin(), loose.begins.end(), loose.begins.begin());
    loose.list.resize(loose.begins.back());
    std::vector<std::uint32_t> next(loose.begins.begin(), loose.begins.end() - 1);
    for (std::uint32_t row = 0; row < at.size(); ++row)
        if (partners.find(row, partner))
            loose.list[next[partner]++] = {at[row], row, channels.empty() ? kNone : channels[row]};
    return loose;
}

/// Numbers the dialogues of the loose messages from `next` on, partner by partner; returns the number behind the last.
std::uint32_t numberLoose(LooseMessages loose, std::uint32_t next, std::vector<std::uint32_t>& dialogueOf)
{
    const std::vector<Stretch> stretches = stretchesOf(loose.begins);
    std::vector<std::uint32_t> first(stretches.size() + 1, 0);
    const auto begins = [&loose](std::size_t partner, std::size_t i) {
        return i == loose.begins[partner] || !loose.list[i].follows(loose.list[i - 1]);
    };
    facts::inParallel(stretches.size(), [&](std::size_t s) {
        for (std::size_t partner = stretches[s].from; partner < stretches[s].to; ++partner) {
            std::sort(loose.list.begin() + loose.begins[partner], loose.list.begin() + loose.begins[partner + 1]);
            for (std::size_t i = loose.begins[partner]; i < loose.begins[partner + 1]; ++i)
                first[s + 1] += begins(partner, i) ? 1U : 0U;
        }
    });
    first.front() = next;
    std::partial_sum(first.begin(), first.end(), first.begin());
    facts::inParallel(stretches.size(), [&](std::size_t s) {
        std::uint32_t number = first[s];
        for (std::size_t partner = stretches[s].from; partner < stretches[s].to; ++partner)
            for (std::size_t i = loose.begins[partner]; i < loose.begins[partner + 1]; ++i) {
                number += begins(partner, i) ? 1U : 0U;
                dialogueOf[loose.list[i].row] = number - 1;
            }
    });
    return first.back();
}

/// The rows of each dialogue's messages, in the order of the file.
void listMessages(const Table& table, std::size_t count, Dialogues& dialogues)
{
    const facts::Ints at = table.ints(activity::at);
    dialogues.begins.assign(count + 1, 0);
    const auto counts = [&](std::uint32_t row) {
        return dialogues.ofActivity[row] != Index::kNoDialogue && at[row] != kNull;
    };
    for (std::uint32_t row = 0; row < at.size(); ++row)
        if (counts(row))
            ++dialogues.begins[dialogues.ofActivity[row] + 1];
    std::partial_sum(dialogues.begins.begin(), dialogues.begins.end(), dialogues.begins.begin());
    dialogues.messages.resize(dialogues.begins.back());
    std::vector<std::uint32_t> next(dialogues.begins.begin(), dialogues.begins.end() - 1);
    for (std::uint32_t row = 0; row < at.size(); ++row)
        if (counts(row))
            dialogues.messages[next[dialogues.ofActivity[row]]++] = row;
}

/// When each dialogue began, and its ties: each run of messages on one deal is one.
void describe(const Table& table, const std::vector<std::uint32_t>& dealOf, Dialogues& dialogues)
{
    const facts::Ints at = table.ints(activity::at);
    const std::vector<Stretch> stretches = stretchesOf(dialogues.begins);
    std::vector<std::vector<DialogueTie>> ties(stretches.size());
    dialogues.list.resize(dialogues.begins.size() - 1);
    facts::inParallel(stretches.size(), [&](std::size_t s) {
        for (std::size_t number = stretches[s].from; number < stretches[s].to; ++number) {
            Dialogue& one = dialogues.list[number];
            for (std::size_t i = dialogues.begins[number]; i < dialogues.begins[number + 1]; ++i) {
                const std::uint32_t row = dialogues.messages[i];
                if (one.begun == kNoInstant || at[row] < one.begun) {
                    one.begun = at[row];
                    one.row = row;
                }
                if (dealOf[row] == Index::kNoDealRow)
                    continue;
                if (one.ties > 0 && ties[s].back().deal == dealOf[row]) {
                    ties[s].back().at = std::min<Instant>(ties[s].back().at, at[row]);
                } else {
                    ties[s].push_back({dealOf[row], at[row]});
                    ++one.ties;
                }
            }
        }
    });
    for (const std::vector<DialogueTie>& each : ties)
        dialogues.ties.insert(dialogues.ties.end(), each.begin(), each.end());
    std::uint32_t next = 0;
    for (Dialogue& one : dialogues.list) {
        one.firstTie = next;
        next += one.ties;
    }
}

}

std::vector<Stretch> stretchesOf(std::span<const std::uint32_t> begins)
{
    constexpr std::size_t kEach = 65'536;
    std::vector<Stretch> stretches;
    for (std::size_t from = 0; from + 1 < begins.size();) {
        std::size_t to = from + 1;
        while (to + 1 < begins.size() && begins[to] - begins[from] < kEach && to - from < kEach)
            ++to;
        stretches.push_back({from, to});
        from = to;
    }
    return stretches;
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
        next = numberLoose(looseMessages(table, Partners(table, words, joins())), next, m_dialogues.ofActivity);
        listMessages(table, next, m_dialogues);
        describe(table, joins().dealOfActivity, m_dialogues);
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

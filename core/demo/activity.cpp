#include "core/demo/simulation.h"

#include <algorithm>

namespace zamer::demo {

namespace {

Instant endOfStory(const Deal& deal)
{
    const Instant end = localInstant(calendar().endExport);
    return deal.closedAt == kNoInstant ? std::min(end, deal.createdAt + 60 * kSecondsPerDay)
                                       : std::min(end, deal.closedAt);
}

Instant between(Instant from, Instant to, Random& random)
{
    return from + static_cast<Instant>(random.uniform() * static_cast<double>(std::max<Instant>(1, to - from)));
}

/// By how the deal's first answer went out: 0 call, 1 message, 2 e-mail. Of the deal alone, so calls and messages agree
/// on it.
int responseKind(const Deal& deal)
{
    const std::int64_t roll = deal.id * 7919 % 100;
    return roll < 55 ? 0 : roll < 80 ? 1 : 2;
}

template<class Event>
void sortByTime(std::vector<Event>& events)
{
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
}

class Phone
{
public:
    Phone(World& world, std::uint64_t seed) : m_world(world), m_random(streamOf(seed, world.pod, Stream::Calls)) {}

    void talk(const Deal& deal)
    {
        if (deal.firstResponse() == kNoInstant)
            return;
        if (responseKind(deal) == 0)
            add(deal, deal.firstResponse(), false, true);
        const Instant end = endOfStory(deal);
        for (int left = m_random.poisson(1.2); left > 0; --left)
            add(deal, atWork(between(deal.firstResponse(), end, m_random), m_random), false, m_random.chance(0.75));
        for (int left = m_random.poisson(1.2); left > 0; --left)
            receive(deal, atWork(between(deal.firstResponse(), end, m_random), m_random));
    }

private:
    void receive(const Deal& deal, Instant at)
    {
        const Truth truth;
        const bool missed = m_random.chance(valueAt(truth.missedCalls, at));
        add(deal, at, true, !missed);
        if (missed && !m_random.chance(valueAt(truth.missedNotReturned, at)))
            add(deal, at + 300 + static_cast<Instant>(m_random.below(4 * 3600)), false, true);
    }

    void add(const Deal& deal, Instant at, bool incoming, bool answered)
    {
        Call call;
        call.at = at;
        call.incoming = incoming;
        call.wait = 4 + static_cast<int>(m_random.below(30));
        call.talk = answered ? 20 + static_cast<int>(m_random.logNormal(110, 0.8)) : 0;
        call.owner = deal.owner;
        call.customer = deal.customer;
        if (at >= deal.firstResponse() && at < localInstant(calendar().endExport))
            m_world.calls.push_back(call);
    }

    World& m_world;
    Random m_random;
};

}

void addCalls(World& world, std::uint64_t seed)
{
    Phone phone(world, seed);
    for (const Deal& deal : world.deals)
        phone.talk(deal);
    sortByTime(world.calls);
}

void addMessages(World& world, std::uint64_t seed)
{
    Random random = streamOf(seed, world.pod, Stream::Messages);
    const Instant end = localInstant(calendar().endExport);
    for (std::uint32_t i = 0; i < world.deals.size(); ++i) {
        const Deal& deal = world.deals[i];
        const int kind = responseKind(deal);
        if (deal.firstResponse() == kNoInstant || kind == 0 || deal.firstResponse() >= end)
            continue;
        world.messages.push_back({deal.firstResponse(), i, false, kind == 2});
        for (int turns = random.poisson(1.5); turns > 0; --turns) {
            const Instant asked = atWork(between(deal.firstResponse(), endOfStory(deal), random), random);
            const Instant replied = asked + 60 + static_cast<Instant>(random.logNormal(600, 1.0));
            if (asked <= deal.firstResponse() || replied >= end)
                continue;
            world.messages.push_back({asked, i, true, kind == 2});
            world.messages.push_back({replied, i, false, kind == 2});
        }
    }
    sortByTime(world.messages);
}

void addTasks(World& world, std::uint64_t seed)
{
    const Truth truth;
    Random random = streamOf(seed, world.pod, Stream::Tasks);
    const Instant end = localInstant(calendar().endExport);
    for (std::uint32_t i = 0; i < world.deals.size(); ++i) {
        const Deal& deal = world.deals[i];
        if (deal.firstResponse() == kNoInstant)
            continue;
        for (int left = random.poisson(valueAt(truth.tasksPerDeal, deal.createdAt)); left > 0; --left) {
            Task task;
            task.deal = i;
            task.at =
                std::max(deal.firstResponse(), atWork(between(deal.firstResponse(), endOfStory(deal), random), random));
            task.dueAt = atWork(task.at + (1 + static_cast<Instant>(random.below(6))) * kSecondsPerDay, random);
            task.dueAt = std::max(task.dueAt, task.at + 3600);
            task.automated = random.chance(0.05 + 0.4 * onsetAt(task.at));
            const bool late = random.chance(valueAt(truth.overdueTasks, task.dueAt));
            if (!late)
                task.doneAt = between(task.at, task.dueAt, random);
            else if (!random.chance(0.3))
                task.doneAt = task.dueAt + 600 + static_cast<Instant>(random.logNormal(2 * 86'400, 0.9));
            if (task.at < end)
                world.tasks.push_back(task);
        }
    }
    sortByTime(world.tasks);
    for (std::size_t i = 0; i < world.tasks.size(); ++i)
        world.tasks[i].id = 61'100'000 + world.pod * std::int64_t{1'000'000} + static_cast<std::int64_t>(i) * 3;
}

}

#include "core/demo/simulation.h"

#include <algorithm>
#include <queue>

namespace zamer::demo {

namespace {

constexpr std::uint32_t kOldCustomers = 900; // in the card base when the history begins
constexpr std::size_t kOldPurchases = 1'265; // theirs in the year before: as many as the company sells in a year
constexpr Instant kYear = 365 * kSecondsPerDay;

struct Purchase {
    Instant at;
    std::uint32_t customer;
    bool operator>(const Purchase& other) const { return at != other.at ? at > other.at : customer > other.customer; }
};

/// Who bought within the last year: earlier buyers come back in proportion to how often they bought.
class Buyers
{
public:
    void won(Purchase purchase) { m_coming.push(purchase); }
    void advance(Instant now)
    {
        for (; !m_coming.empty() && m_coming.top().at < now; m_coming.pop())
            m_past.push_back(m_coming.top());
        while (m_first < m_past.size() && m_past[m_first].at < now - kYear)
            ++m_first;
    }
    bool any() const { return m_first < m_past.size(); }
    std::uint32_t pick(Random& random) const
    {
        return m_past[m_first + random.below(m_past.size() - m_first)].customer;
    }

private:
    std::priority_queue<Purchase, std::vector<Purchase>, std::greater<>> m_coming;
    std::vector<Purchase> m_past;
    std::size_t m_first = 0;
};

class Leads
{
public:
    Leads(World& world, std::uint64_t seed)
        : m_world(world), m_arrivals(streamOf(seed, world.pod, Stream::Arrivals)),
          m_customers(streamOf(seed, world.pod, Stream::Customers)),
          m_fields(streamOf(seed, world.pod, Stream::Fields)), m_course(seed, world.pod)
    {
        for (std::size_t i = 0; i < kManagers; ++i)
            m_leadWeights[i] = managers()[i].leadWeight;
        for (std::size_t i = 0; i < kSourceCount; ++i)
            m_sourceWeights[i] = kSources[i].weight;
    }

    void loadOldBase();
    void addDay(Day day);

private:
    void addLead(Instant at);
    std::uint32_t addCard(Instant at, std::uint32_t customer, int owner);
    /// Takes the older card by value: adding one moves them all.
    std::uint32_t addDuplicate(Instant at, Card card, int owner);

    World& m_world;
    Random m_arrivals;
    Random m_customers;
    Random m_fields;
    DealCourse m_course;
    Buyers m_buyers;
    std::vector<std::uint32_t> m_cardOf; // of each customer, the first one
    std::array<double, kManagers> m_leadWeights{};
    std::array<double, kSourceCount> m_sourceWeights{};
    double m_week = 1;
};

void Leads::loadOldBase()
{
    const Instant start = localInstant(calendar().historyFrom);
    const double d = Truth{}.duplicatesAmongNewCards.before;
    for (std::uint32_t customer = 0; customer < kOldCustomers; ++customer) {
        const Instant at = start + 10 * 3600 + customer;
        const auto owner = static_cast<int>(m_customers.pick(m_leadWeights));
        m_cardOf.push_back(addCard(at, customer, owner));
        const Card& card = m_world.cards.back();
        if ((card.hasPhone || card.hasEmail) && m_customers.chance(d / (1 - d)))
            addDuplicate(at, card, owner);
    }
    for (std::size_t i = 0; i < kOldPurchases; ++i) {
        const auto customer = static_cast<std::uint32_t>(m_customers.below(kOldCustomers));
        const auto ago = static_cast<Instant>(m_customers.uniform() * static_cast<double>(kYear));
        const Card& card = m_world.cards[m_cardOf[customer]];
        if (card.hasPhone || card.hasEmail)
            m_buyers.won({start - ago, customer});
    }
}

void Leads::addDay(Day day)
{
    static constexpr double kWeekdays[] = {1.08, 1.03, 1.0, 0.98, 0.91};
    const Truth truth;
    if (weekday(day) == 0)
        m_week = portableExp(truth.weeklySigma * m_arrivals.normal());
    const double mean = isWorkday(day) ? truth.leadsPerWorkingDay * kWeekdays[weekday(day)] : truth.leadsPerWeekendDay;
    std::vector<Instant> times(static_cast<std::size_t>(m_arrivals.poisson(mean * m_week)));
    for (Instant& at : times) {
        const double hour = m_arrivals.chance(0.82) ? m_arrivals.uniform(9, 18) : m_arrivals.uniform(7, 23);
        at = localInstant(day, static_cast<Instant>(hour * 3600));
    }
    std::sort(times.begin(), times.end());
    for (const Instant at : times)
        addLead(at);
}

void Leads::addLead(Instant at)
{
    const Truth truth;
    m_buyers.advance(at);
    Deal deal;
    deal.id = 27'100'000 + m_world.pod * std::int64_t{1'000'000} +
              static_cast<std::int64_t>(m_world.deals.size()) * 17 + static_cast<std::int64_t>(m_fields.below(17));
    deal.createdAt = at;
    deal.owner = static_cast<int>(m_customers.pick(m_leadWeights));

    deal.repeat = m_customers.chance(valueAt(truth.repeatLeads, at)) && m_buyers.any();
    if (deal.repeat) {
        deal.customer = m_buyers.pick(m_customers);
        deal.card = m_cardOf[deal.customer];
        // So many of the earlier buyers' leads get a second card that the share among new cards is the built-in one.
        const double d = valueAt(truth.duplicatesAmongNewCards, at);
        const double e = truth.repeatLeads.before;
        if (m_customers.chance(d * (1 - e) / (e * (1 - d))))
            deal.card = addDuplicate(at, m_world.cards[deal.card], deal.owner);
    } else {
        deal.customer = static_cast<std::uint32_t>(m_cardOf.size());
        deal.card = addCard(at, deal.customer, deal.owner);
        m_cardOf.push_back(deal.card);
    }

    deal.ownerFilled = m_fields.chance(valueAt(truth.ownerFilled, at));
    deal.budgetFilled = m_fields.chance(valueAt(truth.budgetFilled, at));
    deal.sourceFilled = m_fields.chance(valueAt(truth.sourceFilled, at));
    deal.source = m_fields.pick(m_sourceWeights);
    deal.campaign = m_fields.below(kCampaignCount);
    deal.product = m_fields.below(kProductCount);
    deal.city = m_world.cards[deal.card].city;
    m_course.decide(deal);
    if (deal.outcome == Outcome::Won && (m_world.cards[deal.card].hasPhone || m_world.cards[deal.card].hasEmail))
        m_buyers.won({deal.closedAt, deal.customer});
    m_world.deals.push_back(deal);
}

std::uint32_t Leads::addCard(Instant at, std::uint32_t customer, int owner)
{
    const Truth truth;
    Card card;
    card.id = 44'100'000 + m_world.pod * std::int64_t{1'000'000} + static_cast<std::int64_t>(m_world.cards.size()) * 13;
    card.createdAt = at;
    card.customer = customer;
    card.owner = owner;
    card.hasName = m_fields.chance(truth.cardHasName);
    const bool reachable = m_fields.chance(valueAt(truth.cardHasContact, at));
    card.hasPhone = reachable && m_fields.chance(0.9);
    card.hasEmail = reachable && (!card.hasPhone || m_fields.chance(0.5));
    card.phoneForm = static_cast<int>(m_fields.below(3));
    card.city = m_fields.below(kCityCount);
    m_world.cards.push_back(card);
    return static_cast<std::uint32_t>(m_world.cards.size() - 1);
}

std::uint32_t Leads::addDuplicate(Instant at, Card card, int owner)
{
    card.id = 44'100'000 + m_world.pod * std::int64_t{1'000'000} + static_cast<std::int64_t>(m_world.cards.size()) * 13;
    card.createdAt = at;
    card.owner = owner;
    card.phoneForm = (card.phoneForm + 1) % 3;
    card.hasName = m_fields.chance(Truth{}.cardHasName);
    card.hasEmail = card.hasEmail && (!card.hasPhone || m_fields.chance(0.3));
    card.duplicate = true;
    m_world.cards.push_back(card);
    return static_cast<std::uint32_t>(m_world.cards.size() - 1);
}

}

void addLeads(World& world, std::uint64_t seed)
{
    Leads leads(world, seed);
    leads.loadOldBase();
    for (Day day = calendar().historyFrom; day < calendar().endExport; ++day)
        leads.addDay(day);
}

}

#include "sim/company.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace zamer::sim {

namespace {

constexpr int kYear = 365;
constexpr double kRepeat = 0.28;  // of leads: by customers who bought within the year
constexpr double kWeekend = 0.22; // of a working day's leads
constexpr double kNeverClosed = 0.06;
constexpr double kOrderSigma = 0.8;
constexpr double kOrderMedian = 9'300'000; // minor units

class Life
{
public:
    Life(const Plan& plan, Random& random)
        : m_plan(plan), m_random(random), m_start(plan.from - kYear),
          m_closing(static_cast<std::size_t>(plan.exportedAfter - m_start) + 1)
    {
        for (std::size_t i = 0; i < plan.managers; ++i) {
            m_skill.push_back(logNormal(random, 1, plan.skillSigma));
            m_weight.push_back(gamma(random, 8));
            m_wobble.push_back(1);
        }
        normalise();
        // The cards of earlier years.
        const double leadsAYear = plan.leadsPerWorkingDay * (5 + 2 * kWeekend) * 52;
        for (auto i = static_cast<std::size_t>(leadsAYear / 5); i > 0; --i)
            addCustomer(Instant{m_start} * kSecondsPerDay);
    }

    Company run()
    {
        for (Day day = m_start; day < m_plan.exportedAfter; ++day)
            live(day);
        return std::move(m_company);
    }

private:
    /// Shares of the leads add up to 1; the skills weigh out to 1, so that the company's conversion is the plan's.
    void normalise()
    {
        double all = 0;
        for (const double weight : m_weight)
            all += weight;
        double mean = 0;
        for (std::size_t i = 0; i < m_weight.size(); ++i)
            mean += (m_weight[i] /= all) * m_skill[i];
        double fast = 0;
        double slow = 0;
        for (std::size_t i = 0; i < m_skill.size(); ++i)
            (i < m_plan.slowManagers ? slow : fast) += m_weight[i] * (m_skill[i] /= mean);
        m_gain = (m_plan.after.everWon / m_plan.before.everWon - slow) / fast;
    }

    void live(Day day)
    {
        if (weekday(day) == 0) {
            m_leadWeek = std::exp(m_plan.weeklySigma * m_random.normal());
            m_luckWeek = std::exp(m_plan.weeklySigma * m_random.normal());
        }
        if ((day - m_start) % 30 == 0)
            for (double& wobble : m_wobble)
                wobble = std::exp(m_plan.wobbleSigma * m_random.normal());
        for (const std::uint32_t card : m_closing[static_cast<std::size_t>(day - m_start)])
            m_buyers.emplace_back(day, card);
        while (!m_buyers.empty() && m_buyers.front().first < day - kYear)
            m_buyers.pop_front();
        const double mean = m_plan.leadsPerWorkingDay * (weekday(day) < 5 ? 1 : kWeekend) * m_leadWeek;
        for (std::size_t leads = poisson(m_random, mean); leads > 0; --leads)
            addLead(day);
    }

    void addLead(Day day)
    {
        const Mechanism& now = day < m_plan.goLive ? m_plan.before : m_plan.after;
        Deal deal;
        deal.createdAt = Instant{day} * kSecondsPerDay + static_cast<Instant>(below(m_random, kSecondsPerDay));
        deal.manager = pickManager();
        deal.card = cardFor(deal.createdAt, now.duplicates);
        const bool gains = day >= m_plan.goLive && deal.manager >= m_plan.slowManagers;
        const double chance =
            m_plan.before.everWon * (gains ? m_gain : 1) * m_skill[deal.manager] * m_wobble[deal.manager] * m_luckWeek;
        deal.won = m_random.uniform() < chance;
        if (deal.won || m_random.uniform() >= kNeverClosed) {
            const double days =
                deal.won ? logNormal(m_random, now.cycleDays, demo::Truth{}.cycleSigma) : logNormal(m_random, 24, 0.8);
            deal.closedAt = deal.createdAt + 3600 + static_cast<Instant>(days * kSecondsPerDay);
        }
        deal.amount = static_cast<std::int64_t>(
            logNormal(m_random, kOrderMedian * m_taste[m_company.cards[deal.card].customer],
                      std::sqrt(kOrderSigma * kOrderSigma - m_plan.customerSigma * m_plan.customerSigma)));
        if (deal.won) {
            const auto at = static_cast<std::size_t>(deal.closedAt / kSecondsPerDay + 1 - m_start);
            if (at < m_closing.size())
                m_closing[at].push_back(deal.card);
        }
        if (day >= m_plan.from)
            m_company.deals.push_back(deal);
    }

    /// An earlier buyer's, or a new customer's; either may be entered once more. So many buyers get a second card that the share among
    /// new cards is the planned one.
    std::uint32_t cardFor(Instant at, double duplicates)
    {
        if (m_buyers.empty() || m_random.uniform() >= kRepeat)
            return addCustomer(at);
        const std::uint32_t known = m_buyers[below(m_random, m_buyers.size())].second;
        if (m_random.uniform() >= duplicates * (1 - kRepeat) / (kRepeat * (1 - duplicates)))
            return known;
        const std::uint32_t customer = m_company.cards[known].customer;
        m_company.cards.push_back({at, customer});
        return static_cast<std::uint32_t>(m_company.cards.size() - 1);
    }

    std::uint32_t addCustomer(Instant at)
    {
        m_company.cards.push_back({at, static_cast<std::uint32_t>(m_taste.size())});
        m_taste.push_back(std::exp(m_plan.customerSigma * m_random.normal()));
        return static_cast<std::uint32_t>(m_company.cards.size() - 1);
    }

    std::uint32_t pickManager()
    {
        double at = m_random.uniform();
        std::uint32_t manager = 0;
        while (manager + 1 < m_weight.size() && at >= m_weight[manager])
            at -= m_weight[manager++];
        return manager;
    }

    const Plan& m_plan;
    Random& m_random;
    Day m_start;
    Company m_company;
    std::vector<double> m_skill, m_weight, m_wobble, m_taste;
    std::vector<std::vector<std::uint32_t>> m_closing; // cards by the day after they bought
    std::deque<std::pair<Day, std::uint32_t>> m_buyers;
    double m_leadWeek = 1;
    double m_luckWeek = 1;
    double m_gain = 1;
};

int between(Random& random, int least, int most)
{
    return least + static_cast<int>(below(random, static_cast<std::size_t>(most - least + 1)));
}

}

Mechanism mechanismBefore()
{
    const demo::Truth truth;
    return {truth.everWon.before, truth.cycleMedianDays.before, truth.duplicatesAmongNewCards.before};
}

Mechanism mechanismAfter()
{
    const demo::Truth truth;
    return {truth.everWon.after, truth.cycleMedianDays.after, truth.duplicatesAmongNewCards.after};
}

Plan planWithoutEffect(Random& random)
{
    Plan plan;
    plan.managers = static_cast<std::size_t>(between(random, 6, 14));
    plan.leadsPerWorkingDay = 6 * std::exp(std::log(5.0) * random.uniform());
    plan.weeklySigma = 0.03 + 0.12 * random.uniform();
    plan.from = dayFromCivil(2023, 1, 1) + between(random, 0, 364);
    // A year of history before the baseline in four of five: without it, what looks back cannot be told.
    const int history = random.uniform() < 0.8 ? between(random, 368, 800) : between(random, 150, 360);
    const auto length = [&random] {
        return random.uniform() < 0.6 ? 7 * between(random, 8, 18) : between(random, 45, 150);
    };
    plan.baseline.from = plan.from + history;
    plan.baseline.to = plan.baseline.from + length();
    plan.exportedBefore = plan.baseline.to + between(random, 0, 6);
    plan.goLive = plan.exportedBefore + 14;
    plan.later.from = plan.goLive + between(random, 0, 120);
    plan.later.to = plan.later.from + length();
    plan.exportedAfter = plan.later.to + between(random, 0, 6);
    return plan;
}

Plan planWithEffects(Random& random)
{
    Plan plan;
    plan.after = mechanismAfter();
    plan.slowManagers = static_cast<std::size_t>(demo::Truth{}.slowManagers);
    plan.leadsPerWorkingDay = demo::Truth{}.leadsPerWorkingDay;
    plan.weeklySigma = demo::Truth{}.weeklySigma;
    plan.from = dayFromCivil(2025, 1, 1) + between(random, 0, 30);
    plan.baseline = {dayFromCivil(2026, 2, 2), dayFromCivil(2026, 5, 4)};
    plan.exportedBefore = plan.baseline.to;
    plan.goLive = dayFromCivil(2026, 5, 18);
    plan.later = {dayFromCivil(2026, 8, 3), dayFromCivil(2026, 11, 2)};
    plan.exportedAfter = plan.later.to;
    return plan;
}

Company simulate(const Plan& plan, Random& random)
{
    return Life(plan, random).run();
}

}

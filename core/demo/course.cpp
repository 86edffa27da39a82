#include "core/demo/simulation.h"

#include <algorithm>

namespace zamer::demo {

namespace {

constexpr double kLossMedianDays = 24;
constexpr double kLossSigma = 0.8;

constexpr double kDay = static_cast<double>(kSecondsPerDay);

/// When, as a share of the way to the end, a deal enters each stage; and how many lost ones get that far from the one
/// before.
struct Milestone {
    StageIndex stage;
    double share;
    double skipped;
    double lostGoOn;
};
constexpr Milestone kMilestones[] = {
    {Qualified, 0.12, 0.06, 0.62},
    {OfferSent, 0.30, 0.04, 0.74},
    {Negotiation, 0.58, 0.08, 0.42},
    {Contract, 0.84, 0.10, 0.30},
};

/// Squeezes the day into its working hours and the weekend into Monday morning: the order of moments stays.
Instant inWorkingHours(Instant at)
{
    const Day day = localDay(at);
    const Instant second = at - localInstant(day);
    if (weekday(day) < 5)
        return localInstant(day, 9 * 3600 + second * 9 / 24);
    return localInstant(mondayOf(day) + 7, 9 * 3600 + (weekday(day) - 5) * 600 + second / 200);
}

}

DealCourse::DealCourse(std::uint64_t seed, int pod)
    : m_outcomes(streamOf(seed, pod, Stream::Outcomes)), m_amounts(streamOf(seed, pod, Stream::Amounts))
{
    // The slow two stay as they are; the others gain so much more that the company as a whole reaches
    // Truth::everWon.after.
    const Truth truth;
    double weights = 0;
    double all = 0;
    double slow = 0;
    for (const Manager& manager : managers()) {
        weights += manager.leadWeight;
        all += manager.leadWeight * manager.skill;
        slow += manager.slow ? manager.leadWeight * manager.skill : 0;
    }
    const double gain =
        (truth.everWon.after * all - truth.everWon.before * slow) / (truth.everWon.before * (all - slow));
    for (std::size_t i = 0; i < kManagers; ++i) {
        m_skill[i] = managers()[i].skill * weights / all;
        m_after[i] = m_skill[i] * (managers()[i].slow ? 1 : gain);
    }
}

double DealCourse::everWon(const Deal& deal) const
{
    const auto owner = static_cast<std::size_t>(deal.owner);
    const double onset = onsetAt(deal.createdAt);
    return Truth{}.everWon.before * (m_skill[owner] * (1 - onset) + m_after[owner] * onset);
}

void DealCourse::decide(Deal& deal)
{
    const Truth truth;
    const Manager& manager = managers()[static_cast<std::size_t>(deal.owner)];
    const double won = everWon(deal);
    deal.enteredAt.fill(kNoInstant);
    if (m_outcomes.chance(won))
        deal.outcome = Outcome::Won;
    else
        deal.outcome = m_outcomes.chance(truth.neverClosed) ? Outcome::NeverClosed : Outcome::Lost;
    // Nobody sells to a lead that was never answered: all of the untouched are among the others.
    const bool untouched = deal.outcome != Outcome::Won && m_outcomes.chance(truth.untouched.before / (1 - won));

    const double days = deal.outcome == Outcome::Won
                            ? m_outcomes.logNormal(valueAt(truth.cycleMedianDays, deal.createdAt), truth.cycleSigma)
                            : m_outcomes.logNormal(kLossMedianDays, kLossSigma);
    Instant end = atWork(deal.createdAt + static_cast<Instant>(days * kDay), m_outcomes);
    if (end < deal.createdAt + 7200)
        end = deal.createdAt + 7200 + static_cast<Instant>(m_outcomes.below(7200));

    const double before = truth.responseMedianMinutes.before * manager.pace;
    const double after = manager.slow ? before * 0.8 : truth.responseMedianMinutes.after * manager.pace * 0.9;
    const double onset = onsetAt(deal.createdAt);
    const double minutes = m_outcomes.logNormal(before * (1 - onset) + after * onset, truth.responseSigma);
    const Instant response = addWorkingSeconds(deal.createdAt, static_cast<Instant>(minutes * 60));
    if (!untouched)
        walkStages(deal, std::min(response, deal.createdAt + (end - deal.createdAt) / 2), end);

    if (deal.outcome != Outcome::NeverClosed) {
        deal.closedAt = end;
        deal.enteredAt[deal.outcome == Outcome::Won ? Won : Lost] = end;
    }
    if (deal.outcome == Outcome::Lost && m_outcomes.chance(0.75))
        deal.lossReason = untouched ? 2 : static_cast<int>(m_outcomes.below(kLossReasonCount));

    const double median = truth.averageOrder.before * portableExp(-truth.orderSigma * truth.orderSigma / 2);
    deal.amount = std::max<std::int64_t>(
                      1, static_cast<std::int64_t>(m_amounts.logNormal(median, truth.orderSigma) / 100 + 0.5)) *
                  100;
}

void DealCourse::walkStages(Deal& deal, Instant firstResponse, Instant end)
{
    deal.enteredAt[FirstContact] = firstResponse;
    Instant previous = firstResponse;
    for (const Milestone& milestone : kMilestones) {
        if (deal.outcome != Outcome::Won && !m_outcomes.chance(milestone.lostGoOn))
            return;
        const double share = milestone.share + m_outcomes.uniform(-0.08, 0.08);
        const bool skipped = m_outcomes.chance(milestone.skipped);
        const Instant planned = firstResponse + static_cast<Instant>(share * static_cast<double>(end - firstResponse));
        const Instant at = std::max(inWorkingHours(planned), previous + 300);
        if (skipped || at > end - 300)
            continue;
        deal.enteredAt[milestone.stage] = at;
        previous = at;
    }
}

}

// ltv_to_cac: LTV over CAC of one cohort, that is the margin of its customers in m months over the marketing and sales costs of the days they were
// acquired on. 60 customers with a margin of 900,000 together and costs of 300,000: LTV 15,000, CAC 5,000, ratio 3.
#include "core/kpi/catalogue/cohort.h"
#include "core/kpi/catalogue/costs.h"
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

/// The days whose customers are followed for long enough.
Window daysOfCohort(const View& view, Window window)
{
    window.period.to = lastFollowedDay(view, window, cohortMonths(view, window)) + 1;
    window.end = view.time.startOf(window.period.to);
    return window;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectLifetime(view, window, sample);
    if (sample.seen.empty()) {
        if (sample.quality == Quality::Ok)
            sample.noData(wording::noObservations); // costs that brought nobody have no LTV
        return sample;
    }
    const Window days = daysOfCohort(view, window);
    const Costs costs = costsOf(view, days);
    tellCosts(costs, days, sample);
    if (!(costs.total() > 0)) {
        sample.noData(wording::noCosts);
        return sample;
    }
    for (Observation& one : sample.seen)
        one.den = 0;
    for (const std::vector<Observation>* rows : {&costs.marketing, &costs.sales})
        for (Observation row : *rows) {
            row.den = row.num;
            row.num = 0;
            sample.give(row);
        }
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Costs};
constexpr Need kNeeds[] = {{facts::Entity::Costs, facts::cost::kind},
                           {facts::Entity::Deals, facts::deal::closed_at},
                           {facts::Entity::Deals, facts::deal::amount}};

}

const Kpi& ltv_to_cac()
{
    static const Kpi kpi{
        .id = "ltv_to_cac",
        .group = Group::Money,
        .name = {"LTV/CAC", "LTV/CAC"},
        .unitText = {"times", "раз"},
        .definition =
            {"Margin of the period’s new customers over the months of LTV, divided by the marketing and sales "
             "costs of the days they were acquired on.",
             "Маржа новых клиентов периода за срок LTV, делённая на расходы на маркетинг и продажи за дни, когда "
             "их привлекли."},
        .unit = Unit::Ratio,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .lookBack = true,
        .purchases = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kCostShows,
        .months = cohortMonths,
        .collect = collect,
    };
    return kpi;
}

}

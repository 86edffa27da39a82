// cac: marketing and sales costs of the period / its new customers. Costs of March 300,000 (advertising 240,000 on 1-31 March, salaries 60,000), 60 new
// customers: 5,000 each. For 1 to 15 March the advertising counts for 15 of its 31 days. Paid CAC beside: the advertising alone over the 40 of them
// who came from sources that have cost: 6,000. The costs are taken as given, the customers carry the noise.
#include "core/kpi/catalogue/cohort.h"
#include "core/kpi/catalogue/costs.h"
#include "core/kpi/catalogue/money.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Costs costs = costsOf(view, window);
    tellCosts(costs, window, sample);
    if (costs.marketing.empty() && costs.sales.empty()) {
        sample.noData(wording::noCosts);
        return sample;
    }
    for (const std::vector<Observation>* rows : {&costs.marketing, &costs.sales})
        for (const Observation& row : *rows)
            sample.give(row);
    const facts::Entity entity = view.index.purchaseEntity();
    const PaidSources paid(view, costs);
    const Cohort cohort = acquired(view, window);
    for (const Purchase& first : cohort.firsts) {
        sample.seen.push_back({.row = first.row, .cluster = first.customer, .day = first.day, .entity = entity});
        if (paid.hasPurchase(first))
            sample.aside.push_back({.row = first.row, .day = first.day, .entity = entity});
    }
    countUndatedPurchases(view, sample);
    sample.lacks(cohort.nameless, cohort.purchases);
    sample.note(wording::withoutCustomer, cohort.nameless);
    for (Observation row : costs.marketing) {
        row.den = 0;
        sample.aside.push_back(row);
    }
    return sample;
}

/// Aside are the paid customers (den 1) and the advertising (num its cost).
std::vector<Beside> beside(const View&, const Window&, const Sample& sample)
{
    double advertising = 0;
    double customers = 0;
    bool any = false;
    for (const Observation& one : sample.aside) {
        advertising += one.num;
        customers += one.den;
        any = any || one.den == 0.0;
    }
    if (!any || customers == 0.0)
        return {};
    return {{wording::paidCac, advertising / customers, Unit::Money}};
}

constexpr facts::Entity kReads[] = {facts::Entity::Costs};
constexpr Need kNeeds[] = {{facts::Entity::Costs, facts::cost::kind}, {facts::Entity::Deals, facts::deal::closed_at}};

}

const Kpi& cac()
{
    static const Kpi kpi{
        .id = "cac",
        .group = Group::Money,
        .name = {"Acquisition cost", "CAC"},
        .unitText = {"per new customer", "на нового клиента"},
        .definition =
            {"Marketing and sales costs of the period divided by its new customers: those without a purchase in "
             "the 12 months before. Costs of part months are prorated by days.",
             "Расходы на маркетинг и продажи за период, делённые на число новых клиентов: без покупок за 12 "
             "месяцев до этого. Расходы за неполный месяц берутся по дням."},
        .unit = Unit::Money,
        .better = Better::Down,
        .estimator = Estimator::Clustered,
        .lookBack = true,
        .purchases = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kCostShows,
        .collect = collect,
        .beside = beside,
    };
    return kpi;
}

}

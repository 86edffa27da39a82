// crm_roi: (benefits - costs) / costs of the period's ledger, benefits as the margin credited to the CRM. Costs 360,000 + 200,000 + 80,000 = 640,000;
// benefits: sales growth of 1,800,000 at a margin of 30 % = 540,000, and 400,000 + 200,000 saved: 1,140,000. (1,140,000 - 640,000) / 640,000 =
// 78.125 %. With the revenue itself it would be 275 %: naive_roi.
#include "core/kpi/catalogue/ledger.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectRoi(view, window, false, sample);
    return sample;
}

}

const Kpi& crm_roi()
{
    static const Kpi kpi{
        .id = "crm_roi",
        .group = Group::Money,
        .name = {"CRM ROI", "ROI CRM (окупаемость вложений)"},
        .unitText = {"% of costs", "% затрат"},
        .definition =
            {"Benefits minus costs of the ledger, divided by the costs. Benefits count with their margin and with "
             "the share that is credited to the CRM.",
             "Выгоды минус затраты из учёта ROI, делённые на затраты. Выгоды берутся по марже и с долей, "
             "отнесённой на CRM."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Plain,
        .minimumUnits = 1,
        .needs = kLedgerNeeds,
        .reads = kLedgerReads,
        .shows = kLedgerShows,
        .collect = collect,
        .beside = hardBenefits,
    };
    return kpi;
}

}

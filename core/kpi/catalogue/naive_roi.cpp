// naive_roi: the same ledger with revenue taken for benefit, as is often done: (2,400,000 - 640,000) / 640,000 = 275 %. It stands beside crm_roi (78.125 %)
// to show the difference, never alone.
#include "core/kpi/catalogue/ledger.h"
#include "core/kpi/wording.h"

namespace zamer::kpi {

namespace {

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    collectRoi(view, window, true, sample);
    sample.notes.push_back({wording::revenueIsNoProfit, 0, {}});
    return sample;
}

}

const Kpi& naive_roi()
{
    static const Kpi kpi{
        .id = "naive_roi",
        .group = Group::Money,
        .name = {"Naive ROI", "Наивный ROI"},
        .unitText = {"% of costs, revenue as benefit", "% затрат, выручка как выгода"},
        .definition =
            {"Benefits as they stand in the ledger, revenue among them, minus costs, divided by the costs. Shown "
             "only beside the CRM ROI, which counts the margin.",
             "Выгоды из учёта как есть, включая выручку, минус затраты, делённые на затраты. Приводится только "
             "рядом с ROI CRM, где учтена маржа."},
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

#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::Entity;

/// 8 of 10 and 90 of 100 by Anna, 3 of 5 by Boris: (80 + 90 + 60) / 3 = 76.67, resampled by manager.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const facts::Table& reviews = view.facts.table(Entity::CallReviews);
    const facts::Ints at = reviews.ints(facts::call_review::at);
    const facts::Codes managers = reviews.codes(facts::call_review::manager);
    const facts::Numbers scores = reviews.numbers(facts::call_review::score);
    const facts::Numbers tops = reviews.numbers(facts::call_review::scale_max);
    std::size_t outside = 0;
    for (std::uint32_t row = 0; row < at.size(); ++row) {
        if (!window.sees(at[row]))
            continue;
        const double top = tops.empty() || std::isnan(tops[row]) ? 100.0 : tops[row];
        if (!(scores[row] >= 0 && scores[row] <= top)) {
            ++outside;
            continue;
        }
        sample.seen.push_back({.row = row,
                               .cluster = managers[row],
                               .day = view.time.dayOf(at[row]),
                               .entity = Entity::CallReviews,
                               .num = scores[row] / top * 100});
    }
    sample.lacks(outside, sample.seen.size() + outside);
    sample.note(wording::outsideScale, outside);
    return sample;
}

constexpr Entity kReads[] = {Entity::CallReviews};
constexpr Need kNeeds[] = {{Entity::CallReviews, facts::call_review::at},
                           {Entity::CallReviews, facts::call_review::manager},
                           {Entity::CallReviews, facts::call_review::score}};
constexpr Need kShows[] = {{Entity::CallReviews, facts::call_review::at},
                           {Entity::CallReviews, facts::call_review::manager},
                           {Entity::CallReviews, facts::call_review::score},
                           {Entity::CallReviews, facts::call_review::scale_max},
                           {Entity::CallReviews, facts::call_review::call}};

}

const Kpi& call_quality()
{
    static const Kpi kpi{
        .id = "call_quality",
        .group = Group::Operations,
        .name = {"Call quality", "Качество звонков"},
        .unitText = {"of 100", "из 100"},
        .definition = {"Mean score of the calls reviewed in the period, on a scale to 100.",
                       "Средняя оценка проверенных за период звонков, приведённая к 100 баллам."},
        .unit = Unit::Score,
        .better = Better::Up,
        .estimator = Estimator::Clustered,
        .byDay = true,
        .minimumUnits = 5,
        .minimumRows = 30,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

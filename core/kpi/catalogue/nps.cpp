// nps: % of 9-10 minus % of 0-6 among the answers of customers on the scale from 0 to 10. Of 10 answers 5 are 9 or 10, 3 are 7 or 8 and 2 are 6
// or less: 50 % - 20 % = 30. The declared scale decides: answers from 1 to 10, or of a source that declares none, are refused and counted.
#include "core/kpi/catalogue/survey.h"

namespace zamer::kpi {

namespace {

constexpr double kPromoter = 9;
constexpr double kDetractor = 6;

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const std::span<const std::uint32_t> customers = view.index.customerOfAnswer();
    forAnswers(
        view, window, "nps", sample, [](double least, double most) { return least == 0.0 && most == 10.0; },
        [&](const Answer& answer) {
            const double side = answer.score >= kPromoter ? 100 : answer.score <= kDetractor ? -100 : 0;
            sample.seen.push_back({.row = answer.row,
                                   .cluster = customers[answer.row],
                                   .day = answer.day,
                                   .entity = facts::Entity::SurveyAnswers,
                                   .num = side});
        });
    return sample;
}

}

const Kpi& nps()
{
    static const Kpi kpi{
        .id = "nps",
        .group = Group::Customers,
        .name = {"NPS", "NPS"},
        .unitText = {"−100 to 100", "от −100 до 100"},
        .definition =
            {"Share of customers’ answers of 9 and 10 minus the share of 0 to 6, on the scale from 0 to 10. Answers "
             "on another scale are refused.",
             "Доля оценок 9 и 10 минус доля оценок от 0 до 6 среди ответов клиентов по шкале от 0 до 10. Ответы "
             "по другой шкале не принимаются."},
        .unit = Unit::Points,
        .better = Better::Up,
        .estimator = Estimator::Nps,
        .byDay = true,
        .hidesSmallGroups = true,
        .needs = kSurveyNeeds,
        .reads = kSurveyReads,
        .shows = kSurveyShows,
        .collect = collect,
    };
    return kpi;
}

}

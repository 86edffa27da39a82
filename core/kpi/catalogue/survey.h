#pragma once
// What nps and csi share: answers of customers in a window on the scale that their source declares.

#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace zamer::kpi {

inline constexpr facts::Entity kSurveyReads[] = {facts::Entity::SurveyAnswers};
inline constexpr Need kSurveyNeeds[] = {{facts::Entity::SurveyAnswers, facts::survey_answer::score},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::at}};
inline constexpr Need kSurveyShows[] = {{facts::Entity::SurveyAnswers, facts::survey_answer::survey},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::at},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::score},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::scale_min},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::scale_max},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::weight},
                                        {facts::Entity::SurveyAnswers, facts::survey_answer::question}};

struct Answer {
    std::uint32_t row = 0;
    Day day = 0;
    double score = 0;
    double least = 0; // the scale
    double most = 0;
    double weight = 1;
};

/// Answers of customers (not of the staff) to the survey of this name, in the window, within a declared scale that `accepts(least, most)`:
/// visit(answer). Others are counted in the sample; where all are refused there is no data.
template<class Accepts, class Visit>
void forAnswers(const View& view, const Window& window, std::string_view survey, Sample& sample, Accepts&& accepts,
                Visit&& visit)
{
    namespace answer = facts::survey_answer;
    const facts::Table& table = view.facts.table(facts::Entity::SurveyAnswers);
    const facts::Code named = table.column(answer::survey)->words->find(survey);
    const facts::Codes surveys = table.codes(answer::survey);
    const facts::Codes respondents = table.codes(answer::respondent);
    const facts::Code staff =
        respondents.empty() ? facts::kNone : table.column(answer::respondent)->words->find("employee");
    const facts::Ints at = table.ints(answer::at);
    const facts::Numbers scores = table.numbers(answer::score);
    const facts::Numbers least = table.numbers(answer::scale_min);
    const facts::Numbers most = table.numbers(answer::scale_max);
    const facts::Numbers weights = table.numbers(answer::weight);
    const bool isDeclared = !least.empty() && !most.empty();
    std::size_t undated = 0;
    std::size_t all = 0;
    std::size_t unlike = 0;
    std::size_t outside = 0;
    for (std::size_t row = 0; named != facts::kNone && row < table.rows; ++row) {
        if (surveys[row] != named || (staff != facts::kNone && respondents[row] == staff))
            continue;
        ++all;
        undated += at[row] == facts::kNull ? 1 : 0;
        if (!window.sees(at[row]) || std::isnan(scores[row]))
            continue;
        if (!isDeclared || !(least[row] < most[row]) || !accepts(least[row], most[row])) {
            ++unlike;
        } else if (scores[row] < least[row] || scores[row] > most[row]) {
            ++outside;
        } else {
            const bool isWeighted = !weights.empty() && !std::isnan(weights[row]);
            visit(Answer{static_cast<std::uint32_t>(row), view.time.dayOf(at[row]), scores[row], least[row], most[row],
                         isWeighted ? std::max(0.0, weights[row]) : 1.0});
        }
    }
    sample.lacks(undated, all);
    sample.note(wording::withoutDate, undated);
    sample.note(wording::unlikeScale, unlike);
    sample.note(wording::outOfScale, outside);
    if (unlike > 0 && sample.seen.empty())
        sample.noData(wording::noSuchScale);
}

}

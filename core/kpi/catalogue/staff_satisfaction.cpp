#include "core/kpi/catalogue/user_days.h"
#include "core/kpi/kpi.h"
#include "core/kpi/wording.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;

/// Who answered: the respondent where known, else one questionnaire (its rows stand on one line of one file).
class Respondents
{
public:
    Respondents(const Table& answers, Sample& sample)
        : m_answers(answers), m_ids(answers.codes(facts::survey_answer::respondent_id))
    {
        if (!m_ids.empty())
            for (Code code = 0; code < answers.column(facts::survey_answer::respondent_id)->words->size(); ++code)
                sample.clusterNames.emplace_back(
                    answers.column(facts::survey_answer::respondent_id)->words->text(code));
        m_known = static_cast<std::uint32_t>(sample.clusterNames.size());
    }
    std::uint32_t of(std::uint32_t row)
    {
        if (!m_ids.empty() && m_ids[row] != kNone)
            return m_ids[row];
        const std::pair sheet{m_answers.source[row], m_answers.line[row]};
        return m_known + m_sheets.emplace(sheet, static_cast<std::uint32_t>(m_sheets.size())).first->second;
    }

private:
    const Table& m_answers;
    facts::Codes m_ids;
    std::uint32_t m_known = 0;
    std::map<std::pair<facts::SourceId, std::uint32_t>, std::uint32_t> m_sheets;
};

/// Users of the list employed on the day, without service accounts and those without a licence; 0 where there is no list.
std::size_t headCount(const View& view, Day day)
{
    const Table& users = view.facts.table(Entity::Users);
    const std::span<const std::int8_t> licensed = users.flags(facts::user::licensed);
    const auto service = serviceAccounts(view);
    std::set<std::string_view> names;
    for (std::size_t row = 0; row < users.rows; ++row) {
        const std::string_view name = users.textAt(facts::user::name, row);
        const std::int64_t from = users.intAt(facts::user::active_from, row);
        const std::int64_t to = users.intAt(facts::user::active_to, row);
        const bool employed =
            (from == kNull || view.time.dayOf(from) <= day) && (to == kNull || view.time.dayOf(to) > day);
        if (employed && !service.contains(name) && (licensed.empty() || licensed[row] == 1))
            names.insert(name);
    }
    return names.size();
}

std::string scaleOf(double least, double most)
{
    return QStringLiteral("%1-%2").arg(least).arg(most).toStdString();
}

/// 8 on a scale of 1 to 10 is 1 + 7 / 9 x 4 = 4.11 of 5, 0 on one of 0 to 10 is 1.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Table& answers = view.facts.table(Entity::SurveyAnswers);
    const facts::Codes surveys = answers.codes(facts::survey_answer::survey);
    const Code staff = answers.column(facts::survey_answer::survey)->words->find("staff");
    const facts::Ints at = answers.ints(facts::survey_answer::at);
    const facts::Numbers scores = answers.numbers(facts::survey_answer::score);
    const facts::Numbers lows = answers.numbers(facts::survey_answer::scale_min);
    const facts::Numbers highs = answers.numbers(facts::survey_answer::scale_max);
    Respondents respondents(answers, sample);
    std::size_t undated = 0;
    std::size_t scaleless = 0;
    Day last = 0;
    std::set<std::string> scales;
    for (std::uint32_t row = 0; row < surveys.size(); ++row) {
        if (surveys[row] != staff || staff == kNone)
            continue;
        if (at[row] == kNull) {
            ++undated;
            continue;
        }
        if (!window.sees(at[row]))
            continue;
        const double least = lows.empty() ? std::nan("") : lows[row];
        const double most = highs.empty() ? std::nan("") : highs[row];
        if (!(most > least && scores[row] >= least && scores[row] <= most)) {
            ++scaleless;
            continue;
        }
        scales.insert(scaleOf(least, most));
        const Day day = view.time.dayOf(at[row]);
        last = std::max(last, day);
        sample.seen.push_back({.row = row,
                               .cluster = respondents.of(row),
                               .day = day,
                               .entity = Entity::SurveyAnswers,
                               .num = 1 + (scores[row] - least) / (most - least) * 4});
    }
    sample.lacks(scaleless + undated, sample.seen.size() + scaleless + undated);
    sample.note(wording::answersWithoutDate, undated);
    sample.note(wording::withoutScale, scaleless);
    for (const std::string& scale : scales)
        sample.parameters["scale"] += (sample.parameters["scale"].empty() ? "" : ", ") + scale;

    std::set<std::uint32_t> met;
    for (const Observation& one : sample.seen)
        met.insert(one.cluster);
    const std::size_t heads = sample.seen.empty() ? 0 : headCount(view, last);
    if (heads == 0)
        return sample;
    sample.population = std::max(heads, met.size());
    if (met.size() * 2 < heads) {
        sample.quality = Quality::FewData;
        sample.reason = wording::belowHalfOfStaff;
    }
    return sample;
}

constexpr Entity kReads[] = {Entity::SurveyAnswers};
constexpr Need kNeeds[] = {{Entity::SurveyAnswers, facts::survey_answer::survey},
                           {Entity::SurveyAnswers, facts::survey_answer::at},
                           {Entity::SurveyAnswers, facts::survey_answer::score}};
// Neither respondent nor group nor manager: the list must not say who of a small group answered what.
constexpr Need kShows[] = {{Entity::SurveyAnswers, facts::survey_answer::at},
                           {Entity::SurveyAnswers, facts::survey_answer::question},
                           {Entity::SurveyAnswers, facts::survey_answer::score},
                           {Entity::SurveyAnswers, facts::survey_answer::scale_min},
                           {Entity::SurveyAnswers, facts::survey_answer::scale_max}};

}

const Kpi& staff_satisfaction()
{
    static const Kpi kpi{
        .id = "staff_satisfaction",
        .group = Group::Staff,
        .name = {"Staff satisfaction", "Удовлетворённость персонала"},
        .unitText = {"of 5", "из 5"},
        .definition =
            {"Mean of the answers of the staff survey in the period, each from its own scale brought to 1–5. Needs 5 "
             "answers and half of the staff; groups of fewer than 5 are hidden.",
             "Средняя оценка сотрудников за период, каждая приведена со своей шкалы к 1–5. Нужно не менее 5 ответов и "
             "половины сотрудников; группы менее 5 человек скрыты."},
        .unit = Unit::Score,
        .better = Better::Up,
        .estimator = Estimator::SurveyMean,
        .minimumUnits = 5,
        .hidesSmallGroups = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

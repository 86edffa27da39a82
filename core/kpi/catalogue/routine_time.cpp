#include "core/kpi/catalogue/user_days.h"
#include "core/kpi/catalogue/user_figures.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

namespace {

using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;

/// Working minutes of the audit's calendar on a day.
double calendarMinutes(const View& view, Day day)
{
    return static_cast<double>(
               view.settings.calendar.workingSeconds(view.time.startOf(day), view.time.startOf(day + 1), view.time)) /
           60;
}

void fromUserDays(const View& view, const Window& window, Sample& sample)
{
    const Table& table = view.facts.table(Entity::UserDays);
    const facts::Ints at = table.ints(facts::user_day::day);
    const facts::Numbers admin = table.numbers(facts::user_day::admin_minutes);
    const facts::Numbers work = table.numbers(facts::user_day::work_minutes);
    std::size_t silent = 0;
    std::size_t byCalendar = 0;
    forUserDays(view, window, sample, [&](std::uint32_t row, std::uint32_t user) {
        const Day day = view.time.dayOf(at[row]);
        const bool known = !work.empty() && !std::isnan(work[row]);
        const double minutes = known ? work[row] : calendarMinutes(view, day);
        if (admin.empty() || std::isnan(admin[row])) {
            ++silent;
            return;
        }
        byCalendar += known ? 0 : 1;
        sample.seen.push_back(
            {.row = row, .cluster = user, .day = day, .entity = Entity::UserDays, .num = admin[row], .den = minutes});
    });
    sample.lacks(silent, sample.seen.size() + silent);
    sample.note(wording::userDaysWithoutValue, silent);
    sample.note(wording::workTimeByCalendar, byCalendar);
}

/// The person an answer is about: the manager it names, else the respondent; an answer of nobody stands alone.
class Persons
{
public:
    Persons(const Table& answers, Sample& sample)
        : m_managers(answers.codes(facts::survey_answer::manager)),
          m_respondents(answers.codes(facts::survey_answer::respondent_id)), m_sample(sample)
    {
        const auto number = [&](int field, std::vector<std::uint32_t>& numbers, std::size_t words) {
            for (facts::Code code = 0; code < words; ++code) {
                numbers.push_back(static_cast<std::uint32_t>(m_sample.clusterNames.size()));
                m_sample.clusterNames.emplace_back(answers.column(field)->words->text(code));
            }
        };
        if (!m_managers.empty())
            number(facts::survey_answer::manager, m_ofManager,
                   answers.column(facts::survey_answer::manager)->words->size());
        if (!m_respondents.empty())
            number(facts::survey_answer::respondent_id, m_ofRespondent,
                   answers.column(facts::survey_answer::respondent_id)->words->size());
        m_next = static_cast<std::uint32_t>(m_sample.clusterNames.size());
    }
    std::uint32_t of(std::uint32_t row)
    {
        if (!m_managers.empty() && m_managers[row] != kNone)
            return m_ofManager[m_managers[row]];
        if (!m_respondents.empty() && m_respondents[row] != kNone)
            return m_ofRespondent[m_respondents[row]];
        return m_next++;
    }

private:
    facts::Codes m_managers, m_respondents;
    std::vector<std::uint32_t> m_ofManager, m_ofRespondent; // by code
    Sample& m_sample;
    std::uint32_t m_next = 0;
};

/// The time-use survey: answers of the survey `time_use`, each the time that goes on routine on a scale from none to all of the working time
/// (0 to 100 for per cent, 0 to 8 for hours of a day).
void fromSurvey(const View& view, const Window& window, Sample& sample)
{
    const Table& answers = view.facts.table(Entity::SurveyAnswers);
    const facts::Codes surveys = answers.codes(facts::survey_answer::survey);
    const facts::Code timeUse =
        surveys.empty() ? kNone : answers.column(facts::survey_answer::survey)->words->find("time_use");
    const facts::Ints at = answers.ints(facts::survey_answer::at);
    const facts::Numbers scores = answers.numbers(facts::survey_answer::score);
    const facts::Numbers least = answers.numbers(facts::survey_answer::scale_min);
    const facts::Numbers most = answers.numbers(facts::survey_answer::scale_max);
    if (timeUse == kNone)
        return;
    Persons persons(answers, sample);
    std::size_t undated = 0;
    std::size_t scaleless = 0;
    for (std::uint32_t row = 0; row < surveys.size(); ++row) {
        if (surveys[row] != timeUse)
            continue;
        if (at.empty() || at[row] == kNull) {
            ++undated;
            continue;
        }
        if (!window.sees(at[row]))
            continue;
        const double from = least.empty() || std::isnan(least[row]) ? 0.0 : least[row];
        const double to = most.empty() ? std::nan("") : most[row];
        if (!(scores[row] >= from && scores[row] <= to && to > from)) {
            ++scaleless;
            continue;
        }
        sample.seen.push_back({.row = row,
                               .cluster = persons.of(row),
                               .day = view.time.dayOf(at[row]),
                               .entity = Entity::SurveyAnswers,
                               .num = scores[row] - from,
                               .den = to - from});
    }
    sample.lacks(scaleless + undated, sample.seen.size() + scaleless + undated);
    sample.note(wording::answersWithoutDate, undated);
    sample.note(wording::withoutScale, scaleless);
    if (sample.seen.empty())
        return;
    sample.hidesSmallGroups = true;
    sample.note(wording::fromTimeUseSurvey, sample.seen.size());
}

/// Anna: 120 of 480 minutes on one day, 60 of 480 on another; Boris: 240 of 480: (180 / 960 + 0.5) / 2 = 34.4 %. User-days of the period go before
/// the survey.
Sample collect(const View& view, const Window& window)
{
    Sample sample;
    fromUserDays(view, window, sample);
    const bool asked = sample.seen.empty();
    if (asked) {
        Sample survey;
        fromSurvey(view, window, survey);
        if (!survey.seen.empty())
            sample = std::move(survey);
    }
    sample.parameters["source"] = sample.hidesSmallGroups ? "time_use" : "user_days";
    return sample;
}

constexpr Entity kReads[] = {Entity::UserDays, Entity::SurveyAnswers};
constexpr Need kShows[] = {{Entity::UserDays, facts::user_day::user},
                           {Entity::UserDays, facts::user_day::day},
                           {Entity::UserDays, facts::user_day::admin_minutes},
                           {Entity::UserDays, facts::user_day::work_minutes},
                           {Entity::SurveyAnswers, facts::survey_answer::at},
                           {Entity::SurveyAnswers, facts::survey_answer::question},
                           {Entity::SurveyAnswers, facts::survey_answer::score},
                           {Entity::SurveyAnswers, facts::survey_answer::scale_max}};

}

const Kpi& routine_time()
{
    static const Kpi kpi{
        .id = "routine_time",
        .group = Group::Operations,
        .name = {"Time on routine", "Время на рутину"},
        .unitText = {"% of working time", "% рабочего времени"},
        .definition =
            {"Mean over users of the administrative minutes per minute of working time, from their days in the CRM; "
             "where these don't say, from the time-use survey (survey “time_use”, scale from none to all of the "
             "working time).",
             "Среднее по пользователям: минуты рутинной работы на минуту рабочего времени, по дням в CRM; если там их "
             "нет — по опросу об использовании времени (опрос «time_use», шкала от нуля до всего рабочего времени)."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::PerUserMean,
        .minimumUnits = 5,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

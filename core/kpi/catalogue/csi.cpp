// csi: the weighted mean of customers' answers, each rescaled to 1-5: 1 + 4 (score - least) / (most - least). Of 10 on a scale from 1 to 10 becomes 5,
// 1 becomes 1, 7 becomes 3.67. Answers 5 (weight 1) and 3 (weight 3) on a scale from 1 to 5: (5 + 9) / 4 = 3.5. Two samples whose original
// scales differ do not compare: the scales are a parameter.
#include "core/kpi/catalogue/survey.h"

#include <QString>

#include <set>

namespace zamer::kpi {

namespace {

constexpr std::uint32_t kNoNumber = kNoCluster;

/// Respondents with an id, numbered and named in the order they are met.
class Respondents
{
public:
    explicit Respondents(const facts::Table& answers)
        : m_ids(answers.column(facts::survey_answer::respondent_id)),
          m_number(m_ids ? m_ids->words->size() : 0, kNoNumber)
    {
    }
    std::uint32_t of(std::uint32_t row, std::vector<std::string>& names)
    {
        if (!m_ids || m_ids->codes[row] == facts::kNone)
            return kNoCluster;
        std::uint32_t& number = m_number[m_ids->codes[row]];
        if (number == kNoNumber) {
            number = static_cast<std::uint32_t>(names.size());
            names.emplace_back(m_ids->text(row));
        }
        return number;
    }

private:
    const facts::Column* m_ids;
    std::vector<std::uint32_t> m_number; // by code
};

std::string inWords(const std::set<std::pair<double, double>>& scales)
{
    QStringList list;
    for (const auto& [least, most] : scales)
        list << QStringLiteral("%1-%2").arg(least).arg(most);
    return list.join(QLatin1Char(',')).toStdString();
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    Respondents respondents(view.facts.table(facts::Entity::SurveyAnswers));
    std::set<std::pair<double, double>> scales;
    forAnswers(
        view, window, "csi", sample, [](double, double) { return true; },
        [&](const Answer& answer) {
            const std::pair<double, double> scale(answer.least, answer.most);
            if (scales.empty() || *scales.rbegin() != scale)
                scales.insert(scale);
            const double score = 1 + 4 * (answer.score - answer.least) / (answer.most - answer.least);
            sample.seen.push_back({.row = answer.row,
                                   .cluster = respondents.of(answer.row, sample.clusterNames),
                                   .day = answer.day,
                                   .entity = facts::Entity::SurveyAnswers,
                                   .num = answer.weight * score,
                                   .den = answer.weight});
        });
    if (!scales.empty())
        sample.parameters["scales"] = inWords(scales);
    return sample;
}

}

const Kpi& csi()
{
    static const Kpi kpi{
        .id = "csi",
        .group = Group::Customers,
        .name = {"CSI", "Индекс удовлетворённости"},
        .unitText = {"1 to 5", "от 1 до 5"},
        .definition =
            {"Weighted mean of customers’ answers about their satisfaction, each rescaled to 1 to 5. Surveys on "
             "unlike original scales don’t compare.",
             "Взвешенное среднее оценок удовлетворённости клиентов, приведённых к шкале от 1 до 5. Опросы с "
             "разными исходными шкалами не сравниваются."},
        .unit = Unit::Score,
        .better = Better::Up,
        .estimator = Estimator::SurveyMean,
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

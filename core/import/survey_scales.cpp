// The scales of a survey's questions.
#include "core/import/survey_scales.h"

#include "core/import/survey_words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

namespace answer = facts::survey_answer;

/// What the answers themselves say about a scale. 0 proves that a scale to 10 begins there; a 1 proves nothing about it.
std::optional<Scale> provenScale(const Question& question, double mostOfStaff)
{
    switch (question.kind) {
    case SurveyKind::Nps:
    case SurveyKind::EmployeeNps:
        return question.least == 0 ? std::optional(Scale{0, 10}) : std::nullopt;
    case SurveyKind::Csi:
        if (question.most <= 5)
            return question.least >= 1 ? std::optional(Scale{1, 5}) : std::nullopt;
        return question.least == 0 ? std::optional(Scale{0, 10}) : std::nullopt;
    case SurveyKind::Staff:
        if (question.least == 0)
            return mostOfStaff > 5 ? std::optional(Scale{0, 10}) : std::nullopt;
        return Scale{1, mostOfStaff <= 5 ? 5.0 : mostOfStaff <= 7 ? 7.0 : 10.0};
    case SurveyKind::Other:
        return question.least == 0 && question.most > 5 ? std::optional(Scale{0, 10}) : std::nullopt;
    }
    return std::nullopt;
}

/// Recommending is asked on 0 to 10. Up to five it may be another scale.
std::optional<Scale> usualScale(const Question& question)
{
    const bool recommended = question.kind == SurveyKind::Nps || question.kind == SurveyKind::EmployeeNps;
    return recommended && question.most > 5 && question.most <= 10 ? std::optional(Scale{0, 10}) : std::nullopt;
}

/// What the cells or the question itself say. "9/10" says where a scale ends, and not where it begins.
std::optional<Scale> saidScale(const Question& question)
{
    const std::optional<Scale> asked = scaleIn(question.text);
    if (!question.wordScale)
        return asked;
    Scale scale = *question.wordScale;
    if (!question.word.empty())
        return scale;
    if (asked && asked->most == scale.most)
        return asked;
    if (scale.most == 10 && (question.kind == SurveyKind::Nps || question.kind == SurveyKind::EmployeeNps))
        scale.least = 0;
    return scale;
}

std::optional<Scale> givenScale(const Harvest& harvest)
{
    const facts::Numbers least = harvest.rows.numbers(answer::scale_min);
    const facts::Numbers most = harvest.rows.numbers(answer::scale_max);
    if (least.empty() || most.empty() || std::isnan(least.front()) || std::isnan(most.front()))
        return std::nullopt;
    return Scale{least.front(), most.front()};
}

std::string shownScale(const Scale& scale)
{
    return std::to_string(static_cast<int>(scale.least)) + "–" + std::to_string(static_cast<int>(scale.most));
}

/// Of a question whose header asks for a score, one answer in ten may be none: those are left out and told. More of them, and the scale is
/// another than it seemed.
void leaveOutOdd(Harvest& harvest, Question& question)
{
    constexpr std::size_t kOddInHundred = 10;
    constexpr std::size_t kRowsListed = 1'000;
    if (question.wordScale || !asksForScore(question.text))
        return;
    const Scale scale = scaleIn(question.text).value_or(Scale{0, 10});
    Issue odd{Issue::Kind::OffTheScale, false, question.text, shownScale(scale), 0, {}};
    std::size_t answered = 0;
    double least = 10;
    double most = 0;
    std::vector<double> kept = question.scores;
    for (std::size_t row = 0; row < kept.size(); ++row) {
        const double score = kept[row];
        if (std::isnan(score))
            continue;
        ++answered;
        if (score >= scale.least && score <= scale.most && score == std::floor(score)) {
            least = std::min(least, score);
            most = std::max(most, score);
            continue;
        }
        kept[row] = std::nan("");
        if (odd.count++ < kRowsListed)
            odd.rows.push_back(harvest.rows.line[row]);
    }
    if (odd.count == 0 || odd.count * 100 > answered * kOddInHundred)
        return;
    question.scores = std::move(kept);
    question.least = least;
    question.most = most;
    harvest.issues.push_back(std::move(odd));
}

}

Status settleScales(Harvest& harvest, std::vector<Question>& questions)
{
    for (Question& question : questions)
        leaveOutOdd(harvest, question);
    double mostOfStaff = 0;
    for (const Question& question : questions)
        if (question.kind == SurveyKind::Staff && !saidScale(question))
            mostOfStaff = std::max(mostOfStaff, question.most);
    const std::optional<Scale> given = givenScale(harvest);
    const bool mixed = std::any_of(questions.begin(), questions.end(),
                                   [&](const Question& each) { return each.kind != questions.front().kind; });
    for (Question& question : questions) {
        const bool holds = given && question.least >= given->least && question.most <= given->most;
        question.scale = saidScale(question);
        if (question.scale && (question.least < question.scale->least || question.most > question.scale->most))
            question.scale.reset();
        if (question.scale && question.wordScale)
            harvest.issues.push_back({Issue::Kind::WordsAsScores,
                                      false,
                                      question.text,
                                      question.shownWords + " (" + shownScale(*question.scale) + ')',
                                      1,
                                      {}});
        if (question.scale)
            continue;
        const std::optional<Scale> proven = provenScale(question, mostOfStaff);
        // Of several surveys in a file one declared scale cannot be meant for all.
        question.scale = holds && (!mixed || !proven) ? given : proven ? proven : usualScale(question);
        if (!question.scale && question.kind != SurveyKind::Other && question.most >= question.least)
            return failure(ErrorKind::FieldMissing, QStringLiteral("survey_answers"), QStringLiteral("scale_min"));
        if (question.scale && !holds && question.least > 0)
            harvest.issues.push_back(
                {Issue::Kind::ScaleGuessed, false, question.text, shownScale(*question.scale), 1, {}});
    }
    return {};
}

}

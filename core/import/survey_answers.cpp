// One row for each question of each questionnaire, with its survey and scale.
#include "core/import/survey_asked.h"
#include "core/import/survey_words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

namespace answer = facts::survey_answer;

struct Question {
    std::string text;
    std::vector<double> scores; // one a record, NaN = not answered
    SurveyKind kind = SurveyKind::Other;
    double least = 10;
    double most = 0;
    std::optional<Scale> scale;
    std::string_view word;          // one of those that its answers are, where they are words of a scale
    std::optional<Scale> wordScale; // that those words are on
    std::string shownWords;         // "Отлично = 5, Хорошо = 4"
};

/// On one line and no longer than a name: longer texts are taken for notes about persons (persons.h).
std::string asName(std::string_view header)
{
    constexpr std::size_t kMostBytes = 200;
    std::string name;
    for (const char c : header)
        if (const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' '; !blank)
            name += c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    if (name.size() <= kMostBytes)
        return name;
    std::size_t end = kMostBytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) // not inside a letter
        --end;
    return name.substr(0, end) + "…";
}

/// The questions of the file: the column the user chose, else those that were found.
std::vector<Question> questionsOf(const Harvest& harvest)
{
    std::vector<Question> questions;
    const auto add = [&questions](const ColumnGuess& guess, const facts::Column& column) {
        Question question;
        question.text = asName(questionOf(guess));
        question.wordScale = guess.scale;
        question.shownWords = guess.noteArg;
        for (const auto& [word, number] : guess.words)
            if (const auto step = stepOf(word); step && step->family != AnswerFamily::Any)
                question.word = word;
        question.scores.assign(column.numbers.begin(), column.numbers.end());
        for (const double score : question.scores) {
            if (std::isnan(score))
                continue;
            question.least = std::min(question.least, score);
            question.most = std::max(question.most, score);
        }
        questions.push_back(std::move(question));
    };
    if (const ColumnGuess* chosen = columnFor(harvest, "score")) {
        add(*chosen, *harvest.rows.column(answer::score));
        return questions;
    }
    for (std::size_t i = 0; i < harvest.extras.size(); ++i)
        if (const ColumnGuess* guess = columnFor(harvest, answerExtras()[i].name); guess && harvest.extra(i))
            add(*guess, *harvest.extra(i));
    return questions;
}

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

Status settleScales(Harvest& harvest, std::vector<Question>& questions)
{
    for (Question& question : questions)
        leaveOutOdd(harvest, question);
    double mostOfStaff = 0;
    for (const Question& question : questions)
        if (question.kind == SurveyKind::Staff && !question.wordScale)
            mostOfStaff = std::max(mostOfStaff, question.most);
    const std::optional<Scale> given = givenScale(harvest);
    const bool mixed = std::any_of(questions.begin(), questions.end(),
                                   [&](const Question& each) { return each.kind != questions.front().kind; });
    for (Question& question : questions) {
        const bool holds = given && question.least >= given->least && question.most <= given->most;
        question.scale = question.wordScale ? question.wordScale : scaleIn(question.text);
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
        question.scale = holds && (!mixed || !proven) ? given : proven;
        if (!question.scale && question.kind != SurveyKind::Other && question.most >= question.least)
            return failure(ErrorKind::FieldMissing, QStringLiteral("survey_answers"), QStringLiteral("scale_min"));
        if (question.scale && !holds && question.least > 0)
            harvest.issues.push_back(
                {Issue::Kind::ScaleGuessed, false, question.text, shownScale(*question.scale), 1, {}});
    }
    return {};
}

std::string_view surveyName(const Question& question)
{
    switch (question.kind) {
    case SurveyKind::Nps:
        return "nps";
    case SurveyKind::EmployeeNps:
        return "enps";
    case SurveyKind::Csi:
        return "csi";
    case SurveyKind::Staff:
        return "staff";
    case SurveyKind::Other:
        break;
    }
    return question.scale && question.scale->least == 0 && question.scale->most == 10 ? std::string_view("nps")
                                                                                      : std::string_view(question.text);
}

/// Who left every question open has answered nothing.
void rejectUnanswered(Harvest& harvest, std::vector<Question>& questions)
{
    std::vector<char> silent(harvest.rows.rows, 1);
    for (const Question& question : questions)
        for (std::size_t row = 0; row < silent.size(); ++row)
            silent[row] = silent[row] && std::isnan(question.scores[row]);
    for (Question& question : questions) {
        std::size_t to = 0;
        for (std::size_t row = 0; row < silent.size(); ++row)
            if (!silent[row])
                question.scores[to++] = question.scores[row];
        question.scores.resize(to);
    }
    rejectRows(harvest, Issue::Kind::MissingField, questions.front().text, silent);
}

/// The columns of the answers; what the user said for the whole file stays.
void fill(Harvest& harvest, const std::vector<Question>& questions, const std::vector<std::uint32_t>& record,
          const std::vector<std::uint32_t>& asked, bool named, bool staff)
{
    facts::Table& rows = harvest.rows;
    const auto score = newColumn(facts::Type::Number, asked.size());
    const auto least = newColumn(facts::Type::Number, asked.size());
    const auto most = newColumn(facts::Type::Number, asked.size());
    const auto survey = newColumn(facts::Type::Text, asked.size());
    const auto text = newColumn(facts::Type::Text, asked.size());
    const auto respondent = newColumn(facts::Type::Text, asked.size());
    for (std::size_t row = 0; row < asked.size(); ++row) {
        const Question& question = questions[asked[row]];
        score->numbers.set(row, question.scores[record[row]]);
        if (question.scale) {
            least->numbers.set(row, question.scale->least);
            most->numbers.set(row, question.scale->most);
        }
        survey->codes.set(row, survey->words->add(surveyName(question)));
        text->codes.set(row, text->words->add(question.text));
        respondent->codes.set(row, respondent->words->add(staff ? "employee" : "customer"));
    }
    rows.columns[answer::score] = score;
    rows.columns[answer::scale_min] = least;
    rows.columns[answer::scale_max] = most;
    if (!named)
        rows.columns[answer::survey] = survey;
    if (!rows.has(answer::question))
        rows.columns[answer::question] = text;
    if (!rows.has(answer::respondent))
        rows.columns[answer::respondent] = respondent;
}

}

Status splitAnswers(Harvest& harvest)
{
    if (harvest.rows.rows == 0)
        return {};
    std::vector<Question> questions = questionsOf(harvest);
    if (questions.empty())
        return failure(ErrorKind::FieldMissing, QStringLiteral("survey_answers"), QStringLiteral("score"));
    const std::string_view said = harvest.rows.textAt(answer::survey, 0);
    const bool named = said != kNoSurvey;
    std::vector<std::string> headers;
    for (const ColumnGuess& column : harvest.mapping->columns)
        headers.push_back(column.header);
    const bool staff = named ? said == "staff" : isStaffSurvey(headers);
    for (Question& question : questions) {
        question.kind =
            question.word.empty() ? surveyKind(question.text, staff) : wordedKind(question.text, staff, question.word);
        if (named)
            question.kind = said == "nps"     ? SurveyKind::Nps
                            : said == "csi"   ? SurveyKind::Csi
                            : said == "staff" ? SurveyKind::Staff
                                              : SurveyKind::Other;
    }
    if (const Status status = settleScales(harvest, questions); !status)
        return status;
    rejectUnanswered(harvest, questions);
    std::vector<std::uint32_t> record;
    std::vector<std::uint32_t> asked;
    for (std::uint32_t row = 0; row < harvest.rows.rows; ++row)
        for (std::uint32_t q = 0; q < questions.size(); ++q)
            if (!std::isnan(questions[q].scores[row])) {
                record.push_back(row);
                asked.push_back(q);
            }
    harvest.split += record.size() - harvest.rows.rows;
    takeRows(harvest, record);
    fill(harvest, questions, record, asked, named, staff);
    return {};
}

}

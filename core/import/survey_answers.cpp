// One row for each question of each questionnaire, with its survey and scale.
#include "core/import/survey_asked.h"
#include "core/import/survey_scales.h"
#include "core/import/survey_words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

namespace answer = facts::survey_answer;

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

/// Questions whose answers nobody could weigh are told, however many others were read.
void tellUnread(Harvest& harvest)
{
    for (const ColumnGuess& column : harvest.mapping->columns)
        if (column.field.empty() && !column.words.empty())
            harvest.issues.push_back({Issue::Kind::UnreadAnswers, false, column.header, column.noteArg, 1, {}});
}

Status noQuestion(const Harvest& harvest)
{
    for (const ColumnGuess& column : harvest.mapping->columns)
        if (column.field.empty() && !column.words.empty())
            return failure(ErrorKind::AnswersUnknown, QString::fromStdString(column.header),
                           QString::fromStdString(column.noteArg));
    return failure(ErrorKind::FieldMissing, QStringLiteral("survey_answers"), QStringLiteral("score"));
}

/// What is asked in the whole form: of its questions every word, of all else not the choices.
std::vector<std::string> askedTexts(const Mapping& mapping)
{
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    std::vector<std::string> texts = questionsIn(headers);
    for (const ColumnGuess& column : mapping.columns)
        if (column.field == "score" || column.field.starts_with("answer_"))
            texts[column.index] = questionOf(column);
    return texts;
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
        return noQuestion(harvest);
    tellUnread(harvest);
    const std::string_view said = harvest.rows.textAt(answer::survey, 0);
    const bool named = said != kNoSurvey;
    const bool staff = named ? said == "staff" : isStaffSurvey(askedTexts(*harvest.mapping));
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

#include "core/import/survey_columns.h"
#include "core/import/survey_words.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zamer::import {

namespace {

constexpr std::array<LayoutExtra, kMostQuestions> kAnswers = {{
    {"answer_1", facts::Type::Number},  {"answer_2", facts::Type::Number},  {"answer_3", facts::Type::Number},
    {"answer_4", facts::Type::Number},  {"answer_5", facts::Type::Number},  {"answer_6", facts::Type::Number},
    {"answer_7", facts::Type::Number},  {"answer_8", facts::Type::Number},  {"answer_9", facts::Type::Number},
    {"answer_10", facts::Type::Number}, {"answer_11", facts::Type::Number}, {"answer_12", facts::Type::Number},
    {"answer_13", facts::Type::Number}, {"answer_14", facts::Type::Number}, {"answer_15", facts::Type::Number},
    {"answer_16", facts::Type::Number}, {"answer_17", facts::Type::Number}, {"answer_18", facts::Type::Number},
    {"answer_19", facts::Type::Number}, {"answer_20", facts::Type::Number}, {"answer_21", facts::Type::Number},
    {"answer_22", facts::Type::Number}, {"answer_23", facts::Type::Number}, {"answer_24", facts::Type::Number},
    {"answer_25", facts::Type::Number}, {"answer_26", facts::Type::Number}, {"answer_27", facts::Type::Number},
    {"answer_28", facts::Type::Number}, {"answer_29", facts::Type::Number}, {"answer_30", facts::Type::Number},
}};

constexpr LayoutConstant kConstants[] = {{"survey", kNoSurvey}, {"score", "0"}};

/// Whole numbers from 0 to 10 and nothing else: what an answer on a scale looks like.
struct Answers {
    std::size_t filled = 0;
    bool fits = true;
    double least = 10;
    double most = 0;
    bool areScores() const { return filled > 0 && fits; }
};

Answers answersUnder(std::size_t column, SampleRows sample)
{
    Answers out;
    for (const std::vector<std::string>& row : sample) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        double number = 0;
        if (isMissing(text))
            continue;
        ++out.filled;
        const bool fits = readNumber(text, 0, number) && number >= 0 && number <= 10 && number == std::floor(number);
        out.fits = out.fits && fits;
        out.least = std::min(out.least, number);
        out.most = std::max(out.most, number);
    }
    return out;
}

/// What a column that is no question holds, by its header.
std::string_view fieldBeside(std::string_view header)
{
    if (holdsWord(header, "почт|e-mail|email|username"))
        return "respondent_id";
    if (holdsWord(header, "коммент|почему|поясните|причин|comment|why|пожелани|улучшить|improve|отзыв"))
        return "comment";
    if (holdsWord(header, "отдел|подразделени|филиал|department|branch|группа|group"))
        return "group";
    if (holdsWord(header, "менеджер|manager|продавец|консультант"))
        return "manager";
    return {};
}

bool isOpen(const ColumnGuess& column)
{
    return column.field.empty() && column.confidence == 0;
}

}

std::span<const LayoutExtra> answerExtras()
{
    return kAnswers;
}

std::span<const LayoutConstant> answerConstants()
{
    return kConstants;
}

void findQuestions(Mapping& mapping, SampleRows sample)
{
    struct Candidate {
        ColumnGuess* column;
        bool worded;
    };
    std::vector<Candidate> candidates;
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    const bool staff = isStaffSurvey(headers);
    for (ColumnGuess& column : mapping.columns) {
        if (!isOpen(column))
            continue;
        const Answers answers = answersUnder(column.index, sample);
        if (answers.areScores()) {
            const bool worded =
                staff || scaleIn(column.header) || surveyKind(column.header, false) != SurveyKind::Other;
            candidates.push_back({&column, worded || (answers.least == 0 && answers.most > 5)});
        } else if (const std::string_view field = fieldBeside(column.header); !field.empty()) {
            column.field = field;
            column.confidence = 0.8;
        }
    }
    // Numbers that no word calls an answer are one only where there is nothing better: they may count children or visits.
    const bool anyWorded =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) { return each.worded; });
    std::size_t next = 0;
    for (const Candidate& each : candidates) {
        ColumnGuess& column = *each.column;
        column.needsLook = !each.worded || next == kAnswers.size();
        if ((anyWorded && !each.worded) || next == kAnswers.size()) {
            column.note = {"Numbers, but nothing says they are answers: left out",
                           "Числа, но не видно, что это ответы: не берётся"};
            continue;
        }
        column.field = kAnswers[next++].name;
        column.confidence = each.worded ? 0.9 : 0.6;
    }
}

bool hasQuestions(std::span<const std::string> headers, SampleRows sample, std::string_view known)
{
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (!anyHeader(headers.subspan(i, 1), known) && answersUnder(i, sample).areScores())
            return true;
    return false;
}

Layout formLayout(std::string_view id, const Text& name, std::span<const LayoutColumn> columns,
                  double (*confidence)(std::span<const std::string> headers, SampleRows sample))
{
    return {.id = id,
            .system = id,
            .entity = facts::Entity::SurveyAnswers,
            .name = name,
            .columns = columns,
            .adjust = findQuestions,
            .constants = answerConstants(),
            .extras = answerExtras(),
            .finish = splitAnswers,
            .confidence = confidence,
            .guessed = true};
}

}

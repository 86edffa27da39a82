#include "core/import/survey_columns.h"
#include "core/import/personal_text.h"
#include "core/import/survey_asked.h"
#include "core/import/survey_words.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

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

bool isOpen(const ColumnGuess& column)
{
    return column.field.empty() && column.confidence == 0;
}

/// "9/10" among the first rows, "4/10" below them: all scores, written as those that were seen.
void takeScoresOf(ColumnGuess& column, const Asked& asked)
{
    const int most = *asked.answers.outOf.begin();
    column.scale = Scale{asked.answers.least > 0 ? 1.0 : 0.0, static_cast<double>(most)};
    for (const auto& [label, number] : asked.answers.labels) {
        const std::string behind = folded(label.substr(std::to_string(number).size()));
        if (!scoreOf(label) || !label.starts_with(std::to_string(number)))
            continue;
        for (int score = 0; score <= most; ++score)
            column.words.emplace_back(std::to_string(score) + behind, std::to_string(score));
    }
}

void takeWords(ColumnGuess& column, const Asked& asked)
{
    const auto show = [&column](const std::string& scores) {
        column.note = {"Words as scores: %1", "Слова как баллы: %1"};
        column.noteArg = scores;
    };
    if (asked.scale) {
        column.words = scoresOf(*asked.words, *asked.scale);
        column.scale = Scale{1, static_cast<double>(asked.scale->most)};
        column.needsLook = !asked.scale->whole || asked.scale->undecidedIsMiddle;
        for (const std::string& other : asked.others)
            column.words.emplace_back(folded(other), std::string());
        column.needsLook = column.needsLook || !asked.others.empty();
        show(shownScores(*asked.words, *asked.scale) + (asked.others.empty() ? "" : ", … = –"));
        return;
    }
    if (!asked.answers.outOf.empty())
        takeScoresOf(column, asked);
    std::string shown;
    for (const auto& [label, number] : asked.answers.labels) {
        column.words.emplace_back(folded(label), std::to_string(number));
        shown += (shown.empty() ? "" : ", ") + label + " = " + std::to_string(number);
    }
    for (const std::string& word : asked.answers.silent) {
        column.words.emplace_back(folded(word), std::string());
        shown += (shown.empty() ? "" : ", ") + word + " = –";
    }
    if (!shown.empty())
        show(shown);
}

/// Phones of those who answered, not a question about phones.
bool arePhones(std::string_view header, const Answers& answers)
{
    constexpr std::size_t kFewestDigits = 7;
    if (!holdsWord(header, "телефон|phone|моб.|мобильн|whatsapp") || answers.words.empty())
        return false;
    const auto isPhone = [](const auto& word) {
        const std::string& text = word.first;
        const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        return static_cast<std::size_t>(digits) >= kFewestDigits &&
               text.find_first_not_of("0123456789+-() .,;\xC2\xA0") == std::string::npos;
    };
    const auto phones = std::count_if(answers.words.begin(), answers.words.end(), isPhone);
    return static_cast<std::size_t>(phones) * 2 > answers.words.size();
}

/// A few answers that were offered: some of them are steps of a scale that isn't known whole, or the question asks for a score.
bool isUnreadScale(const Asked& asked, std::string_view header)
{
    constexpr std::size_t kMostSteps = 11;
    const auto& words = asked.answers.words;
    if (asked.isChoice || words.empty() || words.size() > kMostSteps || asksForConsent(header))
        return false;
    std::size_t steps = 0;
    bool opinion = false; // more than yes and no
    for (const auto& [word, count] : words)
        if (const std::optional<AnswerStep> step = stepOf(word)) {
            ++steps;
            opinion = opinion || (step->family != AnswerFamily::Any && step->family != AnswerFamily::Consent);
        }
    const bool repeated = words.size() < asked.answers.filled;
    return asked.words || (opinion && steps * 2 > words.size()) || (repeated && asksForScore(header));
}

void leaveUnread(ColumnGuess& column, const Asked& asked)
{
    for (const auto& [word, count] : asked.answers.words) {
        column.words.emplace_back(folded(word), std::string());
        column.noteArg += (column.noteArg.empty() ? "" : "; ") + withoutPersons(word);
    }
    column.needsLook = true;
    column.note = asked.words ? Text{"Words of a scale, but too few of its steps were chosen to tell it: left out (%1)",
                                     "Слова шкалы, но выбрано слишком мало ступеней, чтобы её понять: не берётся (%1)"}
                              : Text{"Words of a scale that Zamer does not know: left out (%1)",
                                     "Слова шкалы, которую Zamer не знает: не берётся (%1)"};
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
    std::vector<std::string> headers;
    for (const ColumnGuess& column : mapping.columns)
        headers.push_back(column.header);
    struct Candidate {
        const Asked* asked;
        bool worded;
    };
    std::vector<Candidate> candidates;
    const std::vector<Asked> all =
        askedIn(headers, sample, [&mapping](std::size_t i) { return isOpen(mapping.columns[i]); });
    const std::vector<std::string> questions = questionsIn(headers);
    std::vector<std::string> asking = questions;
    for (const Asked& asked : all)
        if (asked.isQuestion() && !asked.scale)
            asking[asked.column] = headers[asked.column];
    const bool staff = isStaffSurvey(asking);
    for (const Asked& asked : all) {
        ColumnGuess& column = mapping.columns[asked.column];
        const std::string& header = asked.isChoice ? questions[asked.column] : column.header;
        if (asked.isQuestion()) {
            const bool worded = staff || asked.scale || !asked.answers.outOf.empty() || asksForScore(column.header);
            candidates.push_back({&asked, worded || (asked.answers.least == 0 && asked.answers.most > 5)});
        } else if (const std::string_view field = fieldBeside(header); !field.empty()) {
            column.field = field;
            column.confidence = 0.8;
        } else if (arePhones(header, asked.answers)) {
            column.field = "respondent_id";
            column.confidence = 0.8;
        } else if (isUnreadScale(asked, header)) {
            leaveUnread(column, asked);
        }
    }
    // Numbers that no word calls an answer are one only where there is nothing better: they may count children or visits.
    const bool anyWorded =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) { return each.worded; });
    std::size_t next = 0;
    const Asked* before = nullptr;
    for (const Candidate& each : candidates) {
        ColumnGuess& column = mapping.columns[each.asked->column];
        // The choices of one question feed one answer.
        if (before != nullptr && before->isSameAs(*each.asked) && next > 0 &&
            mapping.columns[before->column].field == kAnswers[next - 1].name)
            --next;
        before = each.asked;
        column.needsLook = !each.worded || next == kAnswers.size();
        if ((anyWorded && !each.worded) || next == kAnswers.size()) {
            column.note = {"Numbers, but nothing says they are answers: left out",
                           "Числа, но не видно, что это ответы: не берётся"};
            continue;
        }
        column.field = kAnswers[next++].name;
        column.confidence = each.worded ? 0.9 : 0.6;
        takeWords(column, *each.asked);
    }
}

double formConfidence(std::span<const std::string> headers, SampleRows sample, std::string_view known)
{
    const std::vector<Asked> asked =
        askedIn(headers, sample, [&](std::size_t i) { return !anyHeader(headers.subspan(i, 1), known); });
    if (std::any_of(asked.begin(), asked.end(), [](const Asked& each) { return each.isQuestion(); }))
        return 0.9;
    return std::any_of(asked.begin(), asked.end(),
                       [&](const Asked& each) {
                           return fieldBeside(headers[each.column]).empty() &&
                                  isUnreadScale(each, headers[each.column]);
                       })
               ? 0.6
               : 0.3;
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

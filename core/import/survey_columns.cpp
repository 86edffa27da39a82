#include "core/import/survey_columns.h"
#include "core/import/answer_scales.h"
#include "core/import/survey_words.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>

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

/// "I agree to the processing of my data": consent, not opinion.
constexpr std::string_view kNoScale = "персональн|обработк|personal data|privacy|рассылк|newsletter";

constexpr LayoutConstant kConstants[] = {{"survey", kNoSurvey}, {"score", "0"}};

/// What stands under a question: whole numbers from 0 to 10 and nothing else, or a few words.
struct Answers {
    std::size_t filled = 0;
    std::size_t plain = 0; // numbers without a label
    bool fits = true;
    double least = 10;
    double most = 0;
    std::map<std::string, int, std::less<>> labels; // "5 – отлично" and the like
    std::set<std::string, std::less<>> words;       // the distinct cells, while they are few
    bool areFew() const { return words.size() <= kMostSteps; }
    bool areScores() const { return filled > 0 && fits; }

    static constexpr std::size_t kMostSteps = 20;
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
        if (out.areFew())
            out.words.emplace(text);
        if (readNumber(text, 0, number)) {
            ++out.plain;
        } else if (const std::optional<int> labelled = out.fits ? labelledNumber(text) : std::nullopt) {
            number = *labelled;
            out.labels.emplace(folded(text), *labelled);
        } else {
            number = -1;
        }
        out.fits = out.fits && number >= 0 && number <= 10 && number == std::floor(number);
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

bool asksForScore(std::string_view header)
{
    return scaleIn(header) || surveyKind(header, false) != SurveyKind::Other;
}

/// A column of a questionnaire: the answers, and their scale where they are words of one.
struct Asked {
    std::size_t column = 0;
    Answers answers;
    std::optional<WordedAnswers> words;
    std::optional<WordScale> scale;
    bool isQuestion() const { return answers.areScores() || scale; }
};

/// Numbers with a label may count anything ("1 - Север"): they are answers where a header or plain numbers beside them say so.
bool areLabelledAnswers(const Answers& answers, std::string_view header)
{
    return answers.labels.empty() || answers.plain > 0 || asksForScore(header);
}

std::vector<Asked> askedIn(std::span<const std::string> headers, SampleRows sample,
                           const std::function<bool(std::size_t)>& isAsked)
{
    std::vector<Asked> out;
    std::vector<WordedAnswers> worded;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (!isAsked(i))
            continue;
        Asked asked{i, answersUnder(i, sample), {}, {}};
        asked.answers.fits = asked.answers.fits && areLabelledAnswers(asked.answers, headers[i]);
        const bool open = holdsWord(headers[i], kNoScale) || fieldBeside(headers[i]) == "comment";
        if (!asked.answers.areScores() && asked.answers.areFew() && !open)
            asked.words = wordedAnswers(asked.answers.words);
        if (asked.words)
            worded.push_back(*asked.words);
        out.push_back(std::move(asked));
    }
    const std::vector<std::optional<WordScale>> scales = scalesOf(worded);
    std::size_t next = 0;
    for (Asked& asked : out)
        if (asked.words)
            asked.scale = scales[next++];
    return out;
}

void takeWords(ColumnGuess& column, const Asked& asked)
{
    for (const auto& [label, number] : asked.answers.labels)
        column.words.emplace_back(label, std::to_string(number));
    if (!asked.scale)
        return;
    column.words = scoresOf(*asked.words, *asked.scale);
    column.scale = Scale{1, static_cast<double>(asked.scale->most)};
    column.needsLook = !asked.scale->whole || asked.scale->undecidedIsMiddle;
    column.note = {"Words as scores: %1", "Слова как баллы: %1"};
    column.noteArg = shownScores(*asked.words, *asked.scale);
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
    const bool staff = isStaffSurvey(headers);
    struct Candidate {
        const Asked* asked;
        bool worded;
    };
    std::vector<Candidate> candidates;
    const std::vector<Asked> all =
        askedIn(headers, sample, [&mapping](std::size_t i) { return isOpen(mapping.columns[i]); });
    for (const Asked& asked : all) {
        ColumnGuess& column = mapping.columns[asked.column];
        if (asked.isQuestion()) {
            const bool worded = staff || asked.scale || asksForScore(column.header);
            candidates.push_back({&asked, worded || (asked.answers.least == 0 && asked.answers.most > 5)});
        } else if (const std::string_view field = fieldBeside(column.header); !field.empty()) {
            column.field = field;
            column.confidence = 0.8;
        } else if (asked.words) {
            column.needsLook = true;
            column.note = {"Words of a scale, but too few of its steps were chosen to tell it: left out",
                           "Слова шкалы, но выбрано слишком мало ступеней, чтобы её понять: не берётся"};
        }
    }
    // Numbers that no word calls an answer are one only where there is nothing better: they may count children or visits.
    const bool anyWorded =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) { return each.worded; });
    std::size_t next = 0;
    for (const Candidate& each : candidates) {
        ColumnGuess& column = mapping.columns[each.asked->column];
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

bool hasQuestions(std::span<const std::string> headers, SampleRows sample, std::string_view known)
{
    const std::vector<Asked> asked =
        askedIn(headers, sample, [&](std::size_t i) { return !anyHeader(headers.subspan(i, 1), known); });
    return std::any_of(asked.begin(), asked.end(), [](const Asked& each) { return each.isQuestion(); });
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

#include "core/import/survey_columns.h"
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

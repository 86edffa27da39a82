#pragma once
// Surveys: which columns of a questionnaire are questions with a score, found by what they hold, and one answer row for each of them.
// A scale is what the question says ("от 0 до 10"), else what the user says (--const scale_min, scale_max), else what the answers prove.
// Answers in words of an ordered scale (answer_scales.h) are scores on that scale.
// One thread a table.

#include "core/import/layout_tools.h"

namespace zamer::import {

constexpr std::size_t kMostQuestions = 30;
/// answer_1 ... answer_30, for Layout::extras.
std::span<const LayoutExtra> answerExtras();
/// survey and score, which `splitAnswers` settles, for Layout::constants.
std::span<const LayoutConstant> answerConstants();

/// Layout::adjust: questions become answer_1 ..., the other columns what their headers say.
void findQuestions(Mapping& mapping, SampleRows sample);
/// How sure one is of a form whose own headers are there (`known`), by its questions: with a score, or in words that nobody can weigh yet.
double formConfidence(std::span<const std::string> headers, SampleRows sample, std::string_view known);
/// Layout::finish. Errors: FieldMissing (scale_min) where nothing tells a question's scale, AnswersUnknown where there are words only that
/// no known scale has.
Status splitAnswers(Harvest& harvest);

/// A form whose columns are the questions' own texts, and whose export nobody has seen: `id` is its system's name too.
Layout formLayout(std::string_view id, const Text& name, std::span<const LayoutColumn> columns,
                  double (*confidence)(std::span<const std::string> headers, SampleRows sample));

enum class SurveyKind : std::uint8_t { Nps, EmployeeNps, Csi, Staff, Other };
/// "от 1 до 5", "0–10", "from 1 to 7" in a question.
std::optional<Scale> scaleIn(std::string_view question);

}

#pragma once
// The words by which a question tells what it measures. Pure, any thread.

#include "core/import/survey_columns.h"

namespace zamer::import {

/// What LayoutConstant survey holds until the questions were looked at.
constexpr std::string_view kNoSurvey = "?";

bool isStaffSurvey(std::span<const std::string> headers);
SurveyKind surveyKind(std::string_view question, bool staff);
/// Whether the question itself says that it is answered with a score.
bool asksForScore(std::string_view question);
/// "I agree to the processing of my data": consent, not opinion.
bool asksForConsent(std::string_view question);
/// What a column that is no question holds, by its header; empty: unknown.
std::string_view fieldBeside(std::string_view header);
/// What a question measures whose answers are words of a scale: nobody recommends on a scale from 0 to 10 in words.
SurveyKind wordedKind(std::string_view question, bool staff, std::string_view answer);
/// "9/10", "9 из 10", "9 out of 10": a score and the best there is.
struct ScoreOf {
    int score = 0;
    int most = 0;
};
std::optional<ScoreOf> scoreOf(std::string_view text);
/// "5 – отлично", "Extremely likely - 10", "4 балла": the number that a label stands beside.
std::optional<int> labelledNumber(std::string_view text);

}

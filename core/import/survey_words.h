#pragma once
// The words by which a question tells what it measures. Pure, any thread.

#include "core/import/survey_columns.h"

namespace zamer::import {

/// What LayoutConstant survey holds until the questions were looked at.
constexpr std::string_view kNoSurvey = "?";

bool isStaffSurvey(std::span<const std::string> headers);
SurveyKind surveyKind(std::string_view question, bool staff);

}

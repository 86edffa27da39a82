#pragma once
// On which scale the questions of a survey are answered: what the question or the cells say, else what the user says, else what the
// answers prove, else what is usual, which is told. One thread a table.

#include "core/import/layout_tools.h"
#include "core/import/survey_columns.h"

namespace zamer::import {

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

/// Answers that are on no scale are left out. Errors: FieldMissing (scale_min).
Status settleScales(Harvest& harvest, std::vector<Question>& questions);

}

// Answers from SurveyMonkey: nine columns about the respondent, then the questions. The second header row with the choices is already part
// of the names ("Question / Choice"). Headers as loaders of such exports name them.
#include "core/import/survey_columns.h"

namespace zamer::import {

const Layout& surveymonkey();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"respondent_id", "email address"},
    {"respondent_id", "respondent id|respondentid", true},
    {"", "collector id|collectorid", true},
    {"at", "end date|date modified", true},
    {"at", "start date|date created", true},
    {"", "ip address", true},
    {"", "first name"},
    {"", "last name"},
    {"",
     "custom data|custom data 1|custom data 2|custom data 3|custom data 4"}, // often a person's name; a group where the user says so
};

}

const Layout& surveymonkey()
{
    static const Layout layout{.id = "surveymonkey",
                               .system = "surveymonkey",
                               .entity = facts::Entity::SurveyAnswers,
                               .name = {"SurveyMonkey answers", "Ответы SurveyMonkey"},
                               .columns = kColumns,
                               .adjust = findQuestions,
                               .constants = answerConstants(),
                               .extras = answerExtras(),
                               .finish = splitAnswers};
    return layout;
}

}

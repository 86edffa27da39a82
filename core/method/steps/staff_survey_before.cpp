#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 3> kKpis{"staff_satisfaction", "suggestions", "routine_time"};

constexpr std::array kEntries{
    kInvited,
    kAnswered,
    Entry{"questionnaire",
          {"Questionnaire", "Анкета"},
          {"Link to the form, or attach it as evidence", "Ссылка на форму или файл в материалах шага"}},
    Entry{"complaints", {"What people name first", "Что называют первым"}, {"One a line", "По одному в строке"}, true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    std::vector<Requirement> all = staffSurveyRequirements(facts);
    all.push_back(require({"the questionnaire, linked or attached", "анкета: ссылка или файл"},
                          facts.hasEvidence || isFilled(facts, "questionnaire")));
    return all;
}

}

const Step& staff_survey_before()
{
    static const Step step{
        .id = "1.2",
        .stage = StageId::Baseline,
        .number = 2,
        .title = {"Survey the staff", "Опросить сотрудников"},
        .why = {"People judge the new system by what they do today. Without this survey, grumbling in three months "
                "can’t be told from grumbling that was always there.",
                "Новую систему люди сравнивают с тем, как работают сейчас. Без этого опроса через три месяца не "
                "отличить новое недовольство от давнего."},
        .how = {"Ask everyone who works with customers, without names, ten questions at most: what takes the longest, "
                "what gets lost, what they do in spreadsheets or messengers. Keep the same questions and the same 1–5 "
                "scale for the later surveys. Give a week and remind once.",
                "Опросите без имён всех, кто работает с клиентами, не больше десяти вопросов: что отнимает больше "
                "всего времени, что теряется, что ведут в таблицах и мессенджерах. Те же вопросы и ту же шкалу 1–5 "
                "сохраните для следующих опросов. Дайте неделю и один раз напомните."},
        .doneWhen = {"Five people or more answered, at least half of those invited, and the questionnaire is kept.",
                     "Ответили не меньше пяти человек и не меньше половины приглашённых, анкета сохранена."},
        .dueDay = 4,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

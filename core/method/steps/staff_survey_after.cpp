#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 4> kKpis{"staff_satisfaction", "adoption", "suggestions", "routine_time"};

constexpr std::array kEntries{
    kInvited,
    kAnswered,
    Entry{"easier", {"What became easier", "Что стало проще"}, {"One a line", "По одному в строке"}, true},
    Entry{"harder",
          {"What became harder", "Что стало сложнее"},
          {"One a line, or “nothing”", "По одному в строке, или «ничего»"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    std::vector<Requirement> all = staffSurveyRequirements(facts);
    all.push_back(requireEntry({"what became harder", "что стало сложнее"}, facts, "harder"));
    return all;
}

}

const Step& staff_survey_after()
{
    static const Step step{
        .id = "3.4",
        .stage = StageId::Deep,
        .number = 4,
        .title = {"Staff survey on convenience", "Опрос сотрудников об удобстве"},
        .why = {"Those who use the system eight hours a day know first what is wrong with it. And a contented team "
                "enters data that can be trusted.",
                "Те, кто проводит в системе восемь часов в день, первыми знают, что в ней не так. А довольная команда "
                "вносит данные, которым можно верить."},
        .how = {"Repeat the questions of the baseline survey word for word, and add three: what became easier, what "
                "became harder, what you still do outside the system. No names, one week, one reminder. Groups of "
                "fewer than five people are not shown apart.",
                "Повторите вопросы первого опроса слово в слово и добавьте три: что стало проще, что сложнее, что вы "
                "до сих пор делаете мимо системы. Без имён, неделя, одно напоминание. Группы меньше пяти человек "
                "отдельно не показываются."},
        .doneWhen = {"Five people or more answered, at least half of those invited, and what they find inconvenient is "
                     "written down.",
                     "Ответили не меньше пяти человек и не меньше половины приглашённых, записано, что неудобно."},
        .dueDay = 31,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 4> kKpis{"adoption", "user_activity", "card_completeness", "data_freshness"};

constexpr std::array kEntries{
    Entry{"improvements",
          {"Changes to the system", "Доработки системы"},
          {"One a line: change; who; by when", "По одной в строке: доработка; кто; к какому дню"},
          true},
    Entry{"training",
          {"Training", "Обучение"},
          {"One a line: topic and for whom; who teaches; when", "По одному в строке: тема и для кого; кто учит; когда"},
          true},
    Entry{"approved", {"Approved by the client", "Утверждено клиентом"}, {"A day", "День"}},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"changes and training with a person and a day", "доработки и обучение с ответственным и сроком"},
                    linesWithParts(facts, "improvements", 3) + linesWithParts(facts, "training", 3), 3),
            require({"the day the client approved them", "дата утверждения клиентом"}, hasDate(facts, "approved"))};
}

}

const Step& improvement_plan()
{
    static const Step step{
        .id = "4.5",
        .stage = StageId::Strategic,
        .number = 5,
        .title = {"Improvements and extra training", "Доработки и обучение"},
        .why =
            {"A problem zone closes in one of two ways: change the system or teach the people. Mixing them up costs a "
             "year.",
             "Проблемную зону закрывают двумя способами: меняют систему или учат людей. Перепутать их — потерять год."},
        .how = {"For each zone decide: a change to the system, or training. If most of the team stumble at the same "
                "place, it is the system; if two of twelve do, it is training. Give each a person and a day, and let "
                "the client approve the list.",
                "По каждой зоне решите: доработка или обучение. Если в одном месте спотыкается почти вся команда, дело "
                "в системе; если двое из двенадцати — в обучении. У каждого пункта — человек и день; список утверждает "
                "клиент."},
        .doneWhen = {"At least three lines with a person and a day, and the day the client approved them.",
                     "Не меньше трёх пунктов с ответственным и сроком и дата, когда клиент их утвердил."},
        .dueDay = 178,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

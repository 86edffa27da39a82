#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 4> kKpis{"adoption", "user_activity", "staff_satisfaction", "suggestions"};

constexpr std::array kEntries{
    Entry{"participants", {"Participants", "Участников"}, {"How many", "Сколько"}},
    Entry{"themes", {"Themes", "Темы"}, {"One a line: theme; votes", "По одной в строке: тема; голоса"}, true},
    Entry{"proposals", {"What they propose", "Что предлагают"}, {"One a line", "По одному в строке"}, true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        {{"at least 5 participants", "не меньше 5 участников"}, numberIn(facts, "participants").value_or(0), 5},
        require({"at least 3 themes with votes", "не меньше 3 тем с голосами"}, linesWithParts(facts, "themes", 2), 3),
        require({"the protocol, attached", "протокол приложен"}, facts.hasEvidence)};
}

}

const Step& focus_groups()
{
    static const Step step{
        .id = "3.6",
        .stage = StageId::Deep,
        .number = 6,
        .title = {"Focus groups with key users", "Фокус-группы с ключевыми пользователями"},
        .why = {"A survey finds the sore spot, a conversation finds the cause. Users who hear each other come up with "
                "solutions that no consultant would.",
                "Опрос находит больное место, разговор — причину. Услышав друг друга, пользователи предлагают решения, "
                "до которых консультант не додумается."},
        .how = {"Invite 5 to 8 people who use the system most, the sceptics among them, without their chief, for an "
                "hour and a half. Take two or three sore spots of the survey; each writes alone first, then you "
                "discuss. At the end everyone gives three votes. Attach the protocol.",
                "Пригласите 5–8 самых активных пользователей, в том числе скептиков, без начальника, на полтора часа. "
                "Возьмите два-три больных места из опроса: сначала каждый пишет сам, потом обсуждение. В конце у "
                "каждого три голоса. Приложите протокол."},
        .doneWhen = {"Five people or more took part, at least three themes have votes, the protocol is attached.",
                     "Участвовали не меньше пяти человек, есть не меньше трёх тем с голосами, протокол приложен."},
        .dueDay = 52,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

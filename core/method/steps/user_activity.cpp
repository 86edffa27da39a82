#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 5> kKpis{"adoption", "daily_active", "logins", "time_in_crm", "user_activity"};

constexpr std::array kEntries{
    kFigures,
    kFiguresSource,
    Entry{"silent_users",
          {"Who stays out, and why", "Кто не работает и почему"},
          {"One a line, or “nobody”", "По одному в строке, или «никто»"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {requireFigures(
                {"activity measured, or typed in with its source", "активность измерена или внесена с источником"},
                facts, kKpis),
            requireEntry({"who stays out of the system, and why", "кто не работает в системе и почему"}, facts,
                         "silent_users")};
}

}

const Step& user_activity()
{
    static const Step step{
        .id = "2.1",
        .stage = StageId::Monitoring,
        .number = 1,
        .title = {"Watch who works in the system", "Посмотреть, кто работает в системе"},
        .why = {"A system nobody opens changes nothing, and the first month decides who opens it. A silent user is "
                "easier to win back in week two than in month three.",
                "Система, в которую не заходят, ничего не изменит, а кто в неё заходит, решается в первый месяц. Того, "
                "кто не заходит, легче вернуть на второй неделе, чем на третьем месяце."},
        .how = {"Once a week look at log-ins, days with own entries and time in the system, by person. A log-in alone "
                "proves little: count those who write something. Talk to each silent one in person; mostly it is a "
                "lost password, a missing right or a spreadsheet that is handier.",
                "Раз в неделю смотрите входы, дни с собственными записями и время в системе по каждому. Сам вход мало "
                "о чём говорит: считайте тех, кто что-то записывает. С каждым, кто не заходит, поговорите лично; чаще "
                "всего это потерянный пароль, нехватка прав или таблица, в которой удобнее."},
        .doneWhen = {"Activity is measured, and it is written down who stays out of the system and why.",
                     "Активность измерена, записано, кто остаётся вне системы и почему."},
        .dueDay = 8,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 4> kKpis{"first_response_time", "response_within_sla", "untouched_leads",
                                                "message_reply_time"};

constexpr std::array kEntries{
    kFigures,
    kFiguresSource,
    Entry{"slow_spots",
          {"Slow hours and sources", "Медленные часы и источники"},
          {"Where leads wait, and who will answer them", "Где заявки ждут и кто будет отвечать"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {requireFigures({"response time measured, or typed in with its source",
                            "время ответа измерено или внесено с источником"},
                           facts, kKpis),
            requireEntry({"slow hours and sources", "медленные часы и источники"}, facts, "slow_spots")};
}

}

const Step& first_responses()
{
    static const Step step{
        .id = "2.4",
        .stage = StageId::Monitoring,
        .number = 4,
        .title = {"Time the first responses", "Замерить скорость первого ответа"},
        .why = {"A lead cools within minutes, and this is the quickest thing a new system can improve. If it did not "
                "get faster in a month, it will not by itself.",
                "Заявка остывает за минуты, и именно это новая система может улучшить быстрее всего. Если за месяц "
                "быстрее не стало, само не станет."},
        .how = {"Measure from the arrival of the lead to the first answer by a person; the automatic “we got your "
                "request” doesn’t count. Read the median and the slowest tenth, by source and by hour. Leads of Friday "
                "evening and of the weekend deserve a look of their own.",
                "Считайте от прихода заявки до первого ответа человека; автоматическое «мы получили вашу заявку» не в "
                "счёт. Смотрите медиану и самую медленную десятую часть — по источникам и по часам. Заявки вечера "
                "пятницы и выходных рассмотрите отдельно."},
        .doneWhen = {"Response time is measured, and the slow hours or sources are named.",
                     "Время ответа измерено, медленные часы или источники названы."},
        .dueDay = 17,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

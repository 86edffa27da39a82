#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 5> kKpis{"nps", "csi", "untouched_leads", "lead_conversion",
                                                "first_response_time"};

constexpr std::array kEntries{
    Entry{"interviews", {"Customers interviewed", "Опрошено клиентов"}, {"How many", "Сколько"}},
    Entry{"lost", {"Of them lost", "Из них ушедших"}, {"How many", "Сколько"}},
    Entry{"quotes",
          {"Quotes", "Цитаты"},
          {"One a line: customer; quote, word for word; theme", "По одной в строке: клиент; цитата дословно; тема"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    const double interviews = numberIn(facts, "interviews").value_or(0);
    const double quoted = static_cast<double>(linesWithParts(facts, "quotes", 3));
    return {{{"at least 8 customers", "не меньше 8 клиентов"}, interviews, 8},
            {{"at least 2 of them lost", "из них не меньше 2 ушедших"}, numberIn(facts, "lost").value_or(0), 2},
            {{"each with a quote and a theme", "у каждого цитата и тема"}, quoted, std::max(1.0, interviews)}};
}

}

const Step& customer_interviews()
{
    static const Step step{
        .id = "3.5",
        .stage = StageId::Deep,
        .number = 5,
        .title = {"Customer interviews on quality of service", "Интервью с клиентами о качестве обслуживания"},
        .why = {"Figures say what changed; customers say why. A lost customer explains more than five happy ones.",
                "Цифры говорят, что изменилось, клиенты — почему. Один ушедший объяснит больше, чем пять довольных."},
        .how = {"Call 8 customers, 15 minutes each: 3 won, 3 open, 2 lost since go-live. Ask the same five questions "
                "in the same order: how you found us, how fast we answered, what you had to repeat, what was promised "
                "and kept, what we should change. Write one quote word for word, then pick its theme; record only with "
                "consent.",
                "Позвоните 8 клиентам, по 15 минут: 3 купивших, 3 в работе, 2 ушедших после запуска. Задайте одни и те "
                "же пять вопросов в одном порядке: как нашли нас, быстро ли ответили, что пришлось повторять, что "
                "обещали и выполнили, что изменить. Запишите одну цитату дословно и отнесите её к теме; запись "
                "разговора — только с согласия."},
        .doneWhen = {"At least 8 customers were heard, 2 of them lost, each with a quote and a theme.",
                     "Выслушаны не меньше 8 клиентов, из них 2 ушедших, у каждого цитата и тема."},
        .dueDay = 38,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 5> kKpis{"lead_conversion", "average_order", "sales_cycle", "repeat_sales",
                                                "revenue"};

constexpr std::array kEntries{
    Entry{
        "goal", {"Goal", "Цель"}, {"What will be different, in one sentence", "Что станет иначе, одним предложением"}},
    Entry{"owner", {"Owner", "Ответственный"}, {"One person", "Один человек"}},
    Entry{"kpi", {"KPI", "Показатель"}, {"What it is measured by", "Чем измеряется"}},
    Entry{"value", {"Value", "Значение"}, {"From … to …", "Было … станет …"}},
    Entry{"grounds",
          {"Why it can be reached", "Почему достижимо"},
          {"Best month so far, best manager, free capacity", "Лучший месяц, лучший менеджер, запас сил"}},
    Entry{"relevance",
          {"Why it matters", "Зачем это бизнесу"},
          {"What it means in money or for customers", "Что это значит в деньгах или для клиентов"}},
    Entry{"date", {"By when", "К какой дате"}, {"A day, as 2027-03-31", "День, например 31.03.2027"}},
    Entry{"more_goals",
          {"Further goals", "Другие цели"},
          {"One a line: goal; KPI; value; date; owner",
           "По одной в строке: цель; показатель; значение; дата; ответственный"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"S: what exactly, and who owns it", "S: что именно и кто отвечает"},
                isFilled(facts, "goal") && isFilled(facts, "owner")),
        require({"M: a KPI and a number", "M: показатель и число"}, isFilled(facts, "kpi") && hasDigit(facts, "value")),
        requireEntry({"A: why it can be reached", "A: почему достижимо"}, facts, "grounds"),
        requireEntry({"R: why it matters", "R: зачем это бизнесу"}, facts, "relevance"),
        require({"T: a day", "T: дата"}, hasDate(facts, "date"))};
}

}

const Step& smart_goals()
{
    static const Step step{
        .id = "1.4",
        .stage = StageId::Baseline,
        .number = 4,
        .title = {"Write SMART goals", "Поставить цели по SMART"},
        .why = {"“Sell better” can be neither reached nor missed. A goal with a KPI, a value, a day and an owner can.",
                "«Продавать лучше» нельзя ни выполнить, ни провалить. Цель с показателем, значением, датой и "
                "ответственным — можно."},
        .how = {"Write the main goal with the head of sales and fill all the fields; further goals go below, one a "
                "line. Compare the value with the baseline: a goal that was reached last spring is no goal. The owner "
                "is one person, not a department.",
                "Сформулируйте главную цель вместе с руководителем продаж и заполните все поля; остальные цели — ниже, "
                "по одной в строке. Сверьте значение с базой: то, что уже было прошлой весной, — не цель. "
                "Ответственный — один человек, а не отдел."},
        .doneWhen = {"The main goal passes all five letters: specific, measurable, attainable, relevant, time-bound.",
                     "Главная цель проходит все пять букв: конкретная, измеримая, достижимая, значимая, с датой."},
        .dueDay = 12,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

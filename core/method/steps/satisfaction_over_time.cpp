#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 4> kKpis{"nps", "csi", "staff_satisfaction", "complaints"};

constexpr std::array kEntries{
    Entry{"customers", {"Customers", "Клиенты"}, {"NPS or CSI, if not imported", "NPS или CSI, если не загружены"}},
    Entry{"staff",
          {"Staff", "Сотрудники"},
          {"Mean score from 1 to 5, if not imported", "Средний балл от 1 до 5, если не загружен"}},
    Entry{"reasons", {"Reasons people give", "Причины, которые называют"}, {"One a line", "По одной в строке"}, true},
};

constexpr std::array<std::string_view, 2> kCustomers{"nps", "csi"};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {require({"a figure for customers", "показатель по клиентам"},
                    measuredAmong(facts, kCustomers) > 0 || numberIn(facts, "customers").has_value()),
            require({"a figure for staff", "показатель по сотрудникам"},
                    facts.measured.contains("staff_satisfaction") || numberIn(facts, "staff").has_value()),
            requireEntry({"the reasons people give", "причины, которые называют люди"}, facts, "reasons")};
}

}

const Step& satisfaction_over_time()
{
    static const Step step{
        .id = "4.3",
        .stage = StageId::Strategic,
        .number = 3,
        .title = {"Satisfaction against the baseline", "Удовлетворённость против базы"},
        .why = {"Growth on the backs of staff or customers doesn’t last. A year is long enough for the mood to have "
                "settled.",
                "Рост за счёт сотрудников или клиентов долго не держится. Года хватает, чтобы настроение устоялось."},
        .how =
            {"Repeat both surveys with the questions and scales of the baseline. With twelve people a small change of "
             "the mean says little, so read the free answers with care. Compare the answers with the interviews of the "
             "deep review.",
             "Повторите оба опроса с вопросами и шкалами базы. При двенадцати ответах небольшой сдвиг среднего мало "
             "что значит, поэтому внимательно читайте свободные ответы. Сопоставьте их с интервью глубокого анализа."},
        .doneWhen = {"Figures for customers and for staff are there, with the reasons people give.",
                     "Есть показатели по клиентам и по сотрудникам и причины, которые называют люди."},
        .dueDay = 175,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

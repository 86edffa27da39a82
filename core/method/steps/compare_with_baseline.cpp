#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{
    "lead_conversion", "first_response_time", "sales_cycle", "average_order", "revenue", "duplicate_cards"};

constexpr std::array kEntries{
    Entry{"differences",
          {"What is measured differently", "Что измерено иначе"},
          {"Other export, other fields, other hours; or “nothing”", "Другая выгрузка, поля, часы; или «ничего»"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"a snapshot of the baseline", "снимок базы"}, facts.snapshots.contains(StageId::Baseline)),
        require({"a snapshot of the deep review", "снимок глубокого анализа"}, facts.snapshots.contains(StageId::Deep)),
        require({"key KPIs with a value in both", "ключевые показатели со значением в обоих"}, facts.compared,
                std::max<std::size_t>(1, facts.keyKpis))};
}

}

const Step& compare_with_baseline()
{
    static const Step step{
        .id = "3.1",
        .stage = StageId::Deep,
        .number = 1,
        .title = {"Compare KPIs with the baseline", "Сравнить показатели с базой"},
        .why = {"This is the question the whole audit was started for: is the department different from what it was?",
                "Ради этого вопроса аудит и начинали: отдел стал другим или нет?"},
        .how = {"Import fresh exports made in the same way as the first ones and take the snapshot of the deep review. "
                "Keep the definitions, the working hours and the follow-up days as they were; whatever did change, "
                "write it down. KPIs that are missing on one side are listed and not guessed.",
                "Загрузите свежие выгрузки, сделанные так же, как первые, и сделайте снимок глубокого анализа. "
                "Определения, рабочие часы и срок наблюдения оставьте прежними; если что-то изменилось — запишите. "
                "Показатели, которых нет с одной из сторон, перечисляются, а не угадываются."},
        .doneWhen = {"Both snapshots are there, and every key KPI has a value in both.",
                     "Есть оба снимка, и в обоих у каждого ключевого показателя есть значение."},
        .dueDay = 85,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = true,
    };
    return step;
}

}

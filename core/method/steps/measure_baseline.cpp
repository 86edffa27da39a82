#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"lead_conversion", "first_response_time", "average_order",
                                                "win_rate",        "sales_cycle",         "revenue"};

constexpr std::array kEntries{
    Entry{"history",
          {"How complete the history is", "Насколько полна история"},
          {"Since when deals are kept, what is missing", "С какого времени ведутся сделки, чего не хватает"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"a snapshot of the baseline", "снимок базы"}, facts.snapshots.contains(StageId::Baseline)),
        require({"at least 3 KPIs with a value", "не меньше 3 показателей со значением"}, facts.measured.size(), 3)};
}

}

const Step& measure_baseline()
{
    static const Step step{
        .id = "1.1",
        .stage = StageId::Baseline,
        .number = 1,
        .title = {"Measure today’s KPIs", "Измерить показатели до запуска"},
        .why = {"A change can only be shown against something. Once the new system is in use, the old way of working "
                "can’t be measured any more.",
                "Изменение видно только на фоне того, что было. Когда новая система заработает, старый порядок "
                "измерить уже не получится."},
        .how = {"Import the CRM export of the last months and take the baseline snapshot. Conversion, lead response "
                "time and the average order are the least to have. Where the launch is already past, take the snapshot "
                "for days before it: what is rebuilt from history is not the same as what was seen, so say in the "
                "notes how complete the history is.",
                "Загрузите выгрузку CRM за последние месяцы и сделайте снимок «База». Минимум — конверсия, время "
                "обработки заявки и средний чек. Если запуск уже прошёл, сделайте снимок за дни до него: "
                "восстановленное по истории слабее увиденного, поэтому напишите в заметках, насколько полна история."},
        .doneWhen = {"The baseline snapshot holds at least three KPIs with a value.",
                     "В снимке «База» есть значения хотя бы трёх показателей."},
        .dueDay = 12,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = true,
    };
    return step;
}

}

#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 6> kKpis{"crm_roi", "naive_roi",     "payback",
                                                "revenue", "average_order", "sales_count"};

constexpr std::array kEntries{
    Entry{"costs", {"Costs", "Затраты"}, {"Total over the months counted", "Всего за расчётный срок"}},
    Entry{"benefits", {"Benefits as margin", "Выгоды, маржа"}, {"Total over the same months", "Всего за тот же срок"}},
    Entry{"months", {"Months counted", "Месяцев в расчёте"}, {"12 or more", "12 или больше"}},
    Entry{"grounds",
          {"How the benefits were worked out", "Как посчитаны выгоды"},
          {"Extra deals × average order × margin; hours × cost of an hour",
           "Доп. сделки × средний чек × маржа; часы × стоимость часа"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"costs, above zero", "затраты, больше нуля"}, numberIn(facts, "costs").value_or(0) > 0),
        require({"benefits, in money", "выгоды, в деньгах"}, numberIn(facts, "benefits").has_value()),
        {{"months counted, at least 12", "месяцев в расчёте, не меньше 12"}, numberIn(facts, "months").value_or(0), 12},
        requireEntry({"how the benefits were worked out", "как посчитаны выгоды"}, facts, "grounds")};
}

}

const Step& return_on_investment()
{
    static const Step step{
        .id = "3.3",
        .stage = StageId::Deep,
        .number = 3,
        .title = {"ROI by the formula", "ROI по формуле"},
        .why = {"The owner asks one question: has it paid? The answer needs all the costs and only those benefits that "
                "the changes support.",
                "Собственник спрашивает одно: окупилось ли? Для ответа нужны все затраты и только те выгоды, за "
                "которыми стоят изменения."},
        .how = {"Add up the costs: licences, set-up, integrations, training, staff hours, support. Count benefits as "
                "margin, not as revenue, and only from changes with a verdict; keep money in hand apart from hours "
                "saved. ROI = (benefits − costs) ÷ costs, over at least 12 months.",
                "Сложите затраты: лицензии, настройка, интеграции, обучение, часы сотрудников, поддержка. Выгоды "
                "считайте маржой, а не выручкой, и только по изменениям с выводом; деньги и сэкономленные часы "
                "держите раздельно. ROI = (выгоды − затраты) ÷ затраты, не меньше чем за 12 месяцев."},
        .doneWhen = {"Costs and benefits over at least 12 months are there, with what they are based on.",
                     "Есть затраты и выгоды не меньше чем за 12 месяцев и их обоснование."},
        .dueDay = 88,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

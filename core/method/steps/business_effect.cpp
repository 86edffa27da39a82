#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 7> kKpis{"ltv",          "ltv_to_cac",          "retention", "churn",
                                                "repeat_sales", "returning_customers", "revenue"};

constexpr std::array kEntries{
    Entry{"other_causes",
          {"What else changed in the year", "Что ещё изменилось за год"},
          {"Season, prices, advertising, market, people", "Сезон, цены, реклама, рынок, люди"},
          true},
    Entry{"conclusion",
          {"Conclusion", "Вывод"},
          {"Two sentences the owner can repeat", "Два предложения, которые собственник сможет пересказать"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {
        require({"a snapshot of the strategic review", "снимок стратегии"},
                facts.snapshots.contains(StageId::Strategic)),
        require({"business figures with a value", "показатели бизнеса со значением"}, measuredAmong(facts, kKpis), 2),
        requireEntry({"what else changed in the year", "что ещё изменилось за год"}, facts, "other_causes"),
        requireEntry({"the conclusion for the owner", "вывод для собственника"}, facts, "conclusion")};
}

}

const Step& business_effect()
{
    static const Step step{
        .id = "4.1",
        .stage = StageId::Strategic,
        .number = 1,
        .title = {"Effect on business figures", "Влияние на показатели бизнеса"},
        .why = {"Quick answers are a means. After a year it must show whether customers stay longer and bring more.",
                "Быстрые ответы — средство. Через год должно быть видно, остаются ли клиенты дольше и приносят ли "
                "больше."},
        .how = {"Take the snapshot of the strategic review and read LTV, retention and repeat sales beside revenue. A "
                "year brings much besides the CRM: name the season, prices, advertising and market in writing before "
                "you credit anything. Compare like months with like.",
                "Сделайте снимок стратегии и посмотрите LTV, удержание и повторные продажи рядом с выручкой. За год "
                "случается многое, кроме CRM: прежде чем что-то ей приписать, письменно назовите сезон, цены, рекламу "
                "и рынок. Сравнивайте одинаковые месяцы."},
        .doneWhen = {"The snapshot holds two such figures, and the other causes and the conclusion are written down.",
                     "В снимке есть два таких показателя, записаны другие причины и вывод."},
        .dueDay = 172,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

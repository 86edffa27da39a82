#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 3> kKpis{"nps", "csi", "complaints"};

constexpr std::array kEntries{
    Entry{"nps", {"NPS", "NPS"}, {"From −100 to 100, if not imported", "От −100 до 100, если не загружен из файла"}},
    Entry{"csi", {"CSI", "CSI"}, {"From 1 to 5, if not imported", "От 1 до 5, если не загружен из файла"}},
    Entry{"answers", {"Answers", "Ответов"}, {"How many customers answered", "Сколько клиентов ответили"}},
    Entry{"asked", {"Asked", "Спросили"}, {"How many were asked, and how", "Скольких и каким способом"}},
};

bool isKnown(const Facts& facts, const std::string& index, double low, double high)
{
    if (facts.measured.contains(index))
        return true;
    const std::optional<double> typed = numberIn(facts, index);
    return typed && *typed >= low && *typed <= high;
}

std::vector<Requirement> requirements(const Facts& facts)
{
    const bool bothMeasured = facts.measured.contains("nps") && facts.measured.contains("csi");
    return {require({"NPS, from −100 to 100", "NPS, от −100 до 100"}, isKnown(facts, "nps", -100, 100)),
            require({"CSI, from 1 to 5", "CSI, от 1 до 5"}, isKnown(facts, "csi", 1, 5)),
            require({"the number of answers", "число ответов"},
                    bothMeasured || numberIn(facts, "answers").value_or(0) >= 1)};
}

}

const Step& customer_loyalty()
{
    static const Step step{
        .id = "1.3",
        .stage = StageId::Baseline,
        .number = 3,
        .title = {"Record customer loyalty", "Зафиксировать лояльность клиентов"},
        .why = {"Faster work is worth little if customers don’t notice it. NPS says whether they would recommend the "
                "company, CSI how content they are with the service.",
                "Ускорение мало стоит, если клиент его не заметил. NPS показывает, готов ли он рекомендовать компанию, "
                "CSI — доволен ли обслуживанием."},
        .how = {"Send two questions to everyone who bought in the last three months: would you recommend us (0–10), "
                "how content are you (1–5). Note how many were asked and how many answered: the silent ones may think "
                "otherwise. Ask again in the same way at every stage.",
                "Отправьте два вопроса всем, кто покупал за последние три месяца: порекомендуете ли вы нас (0–10) и "
                "насколько вы довольны (1–5). Запишите, скольких спросили и сколько ответили: молчащие могут думать "
                "иначе. На каждом этапе спрашивайте точно так же."},
        .doneWhen = {"NPS and CSI are there, with the number of answers behind them.",
                     "Есть NPS и CSI и указано, на скольких ответах они стоят."},
        .dueDay = 7,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

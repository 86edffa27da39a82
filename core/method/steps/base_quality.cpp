#include "core/method/rules.h"

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 3> kKpis{"duplicate_cards", "data_freshness", "contact_freshness"};

constexpr std::array kEntries{
    kFigures,
    kFiguresSource,
    Entry{"origin",
          {"How duplicates come about", "Откуда берутся дубли"},
          {"From a look at twenty of them", "По просмотру двадцати штук"},
          true},
    Entry{"cleaner", {"Who cleans up", "Кто чистит"}, {"One person", "Один человек"}},
    Entry{"clean_by", {"By when", "К какой дате"}, {"A day", "День"}},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {requireFigures({"duplicates or freshness measured, or typed in with their source",
                            "дубли или актуальность измерены или внесены с источником"},
                           facts, kKpis),
            requireEntry({"who cleans up", "кто чистит"}, facts, "cleaner"),
            require({"by which day", "к какому дню"}, hasDate(facts, "clean_by"))};
}

}

const Step& base_quality()
{
    static const Step step{
        .id = "2.5",
        .stage = StageId::Monitoring,
        .number = 5,
        .title = {"Check the customer base", "Проверить качество базы"},
        .why = {"The old mess moves into the new system with the data. Two cards of one customer mean two managers "
                "calling, and a repeat sale counted as a new one.",
                "Старый беспорядок переезжает в новую систему вместе с данными. Две карточки одного клиента — это два "
                "звонка от разных менеджеров и повторная продажа, посчитанная как новая."},
        .how = {"Measure duplicates by phone and e-mail, and how many open deals were touched in the last two weeks. "
                "Look at twenty duplicates by eye to learn how they come about: import, web form or haste. Name one "
                "person who merges them, and a day.",
                "Измерьте дубли по телефону и почте и долю открытых сделок, которых касались за последние две недели. "
                "Просмотрите глазами двадцать дублей, чтобы понять, откуда они: перенос, форма на сайте или спешка. "
                "Назначьте, кто и к какому дню их объединит."},
        .doneWhen = {"Duplicates or freshness are measured, and somebody cleans up by a day.",
                     "Дубли или актуальность измерены, назначены ответственный за чистку и срок."},
        .dueDay = 22,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

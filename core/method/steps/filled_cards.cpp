#include "core/method/rules.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr std::array<std::string_view, 2> kKpis{"card_completeness", "complete_cards"};

constexpr std::array kEntries{
    kFigures,
    kFiguresSource,
    Entry{"empty_fields",
          {"Emptiest fields and what to do", "Самые пустые поля и что с ними делать"},
          {"One a line: field; decision", "По одному в строке: поле; решение"},
          true},
};

std::vector<Requirement> requirements(const Facts& facts)
{
    return {requireFigures(
                {"completeness measured, or typed in with its source", "полнота измерена или внесена с источником"},
                facts, kKpis),
            require({"a decision on each of the emptiest fields named", "решение по каждому названному пустому полю"},
                    linesWithParts(facts, "empty_fields", 2),
                    std::max<std::size_t>(1, linesIn(facts, "empty_fields")))};
}

}

const Step& filled_cards()
{
    static const Step step{
        .id = "2.2",
        .stage = StageId::Monitoring,
        .number = 2,
        .title = {"Check how cards are filled", "Проверить, как заполняют карточки"},
        .why = {"An empty card makes every later figure doubtful and every handover slow. Habits of filling settle in "
                "the first weeks.",
                "Пустая карточка портит все будущие цифры и тормозит любую передачу клиента. Привычка заполнять "
                "складывается в первые недели."},
        .how = {"Agree on the required fields, few enough to be filled while talking. Measure the share that is filled "
                "each week, by manager and by field. A field that half of the team leaves empty is usually badly "
                "placed or not needed: move it, make it a list, or drop it.",
                "Договоритесь об обязательных полях: столько, сколько можно заполнить по ходу разговора. Каждую неделю "
                "измеряйте долю заполненных — по менеджерам и по полям. Поле, которое пустует у половины команды, "
                "обычно неудобно стоит или не нужно: переставьте, сделайте списком или уберите."},
        .doneWhen = {"Completeness is measured, and for the emptiest fields it is decided what to do.",
                     "Полнота измерена, по самым пустым полям решено, что делать."},
        .dueDay = 10,
        .kpis = kKpis,
        .entries = kEntries,
        .requirements = &requirements,
        .derived = false,
    };
    return step;
}

}

// Tasks of amoCRM. No real export was seen: the headers are the list's own words and the API's. Whether a task is done stands in a date,
// in a yes or no, or in a state: "Выполнена" may head each of the three.
#include "core/import/layout_tools.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& amocrm_tasks();

namespace {

namespace activity = facts::activity;

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id задачи|task id"},
    {"", "тип задачи|tipo de tarefa|tipo de tarea|task type", true},
    {"", "тип|tipo|type"},
    {"", "текст задачи|задача|комментарий|название задачи|texto da tarefa|texto de la tarea|task text|task"},
    {"", "название|тема|описание|title|subject"},
    {"at", "дата создания|дата создания задачи|дата постановки|criado em|fecha de creación|created at|date created"},
    {"due_at",
     "выполнить до|срок выполнения|срок исполнения|срок|дата исполнения|крайний срок|дедлайн|prazo|fecha límite|fecha "
     "de vencimiento|complete till|due date|deadline",
     true},
    {"done_at",
     "дата выполнения|дата завершения|выполнена|concluído em|fecha de finalización|completed at|closed at|date "
     "completed",
     true},
    {"done", "выполнено|завершена|завершено|concluída|completada|done|completed|is completed"},
    {"done", "статус|статус задачи|состояние|status|estado"},
    {"changed_at", "дата редактирования|дата изменения|дата редактирования задачи|última modificação|fecha de "
                   "modificación|last modified|modified at|updated at"},
    {"user", "ответственный|ответственный за задачу|исполнитель|usuário responsável|usuario responsable|responsible "
             "user|responsible"},
    {"deal", "id сделки|id элемента|id do lead|id del lead|lead id|deal id|entity id"},
    {"", "сделка|название сделки|lead|nombre del lead|lead title"},
    {"", "контакт|основной контакт|contato|contacto|contact"},
    {"phone", "рабочий телефон|телефон|telefone comercial|teléfono oficina|work phone|phone"},
    {"automated", "создана роботом|автоматическая|created by robot|automated"},
    {"", "кем создана|кем создана задача|criado por|creado por|created by"},
    {"", "кем редактирована|кем изменена|modificado por|modified by"},
    {"", "результат|результат задачи|resultado|result"},
};

enum Extra : std::uint8_t { Done, ChangedAt };
constexpr LayoutExtra kExtras[] = {{"done", facts::Type::Flag}, {"changed_at", facts::Type::Instant}};
constexpr LayoutConstant kConstants[] = {{"kind", "task"}};

// States beside yes and no.
constexpr LayoutValue kValues[] = {
    {"done", "выполнена", "yes"},    {"done", "выполнено", "yes"},   {"done", "выполнен", "yes"},
    {"done", "завершена", "yes"},    {"done", "завершено", "yes"},   {"done", "закрыта", "yes"},
    {"done", "сделана", "yes"},      {"done", "сделано", "yes"},     {"done", "готово", "yes"},
    {"done", "concluída", "yes"},    {"done", "concluído", "yes"},   {"done", "completada", "yes"},
    {"done", "finalizada", "yes"},   {"done", "completed", "yes"},   {"done", "complete", "yes"},
    {"done", "done", "yes"},         {"done", "closed", "yes"},      {"done", "finished", "yes"},
    {"done", "не выполнена", "no"},  {"done", "не выполнено", "no"}, {"done", "не выполнен", "no"},
    {"done", "не завершена", "no"},  {"done", "открыта", "no"},      {"done", "активна", "no"},
    {"done", "в работе", "no"},      {"done", "просрочена", "no"},   {"done", "запланирована", "no"},
    {"done", "новая", "no"},         {"done", "pendente", "no"},     {"done", "pendiente", "no"},
    {"done", "not completed", "no"}, {"done", "not done", "no"},     {"done", "open", "no"},
    {"done", "active", "no"},        {"done", "overdue", "no"},      {"done", "pending", "no"},
    {"done", "in progress", "no"},   {"done", "new", "no"},
};

bool isState(std::string_view cell)
{
    bool flag = false;
    const std::string word = folded(cell);
    return readFlag(cell, flag) || std::any_of(std::begin(kValues), std::end(kValues),
                                               [&word](const LayoutValue& value) { return value.from == word; });
}

/// A column that could be the day of completion and only says whether: yes, no, a state.
void findStates(Mapping& mapping, SampleRows sample)
{
    for (ColumnGuess& column : mapping.columns) {
        if (column.field != "done_at")
            continue;
        std::size_t filled = 0;
        std::size_t states = 0;
        for (const std::vector<std::string>& row : sample) {
            const std::string_view cell = column.index < row.size() ? trimmed(row[column.index]) : std::string_view();
            filled += isMissing(cell) ? 0U : 1U;
            states += !isMissing(cell) && isState(cell) ? 1U : 0U;
        }
        if (states * 2 > filled)
            column.field = "done";
    }
}

/// Done, and no column says when. The day of the last change is near it. Without that one a task counts as done from its first day, so that it
/// is no open one, and has no due date, so that nobody asks whether it was late.
Status finish(Harvest& harvest)
{
    const facts::Column* const done = harvest.extra(Done);
    if (done == nullptr)
        return {};
    const facts::Column* const changed = harvest.extra(ChangedAt);
    const auto doneAt = editable(harvest, activity::done_at);
    const auto dueAt = harvest.rows.has(activity::due_at) ? editable(harvest, activity::due_at) : nullptr;
    const ColumnGuess* const column = columnFor(harvest, "done");
    const std::string header = column != nullptr ? column->header : "done";
    Issue byChange{Issue::Kind::DoneByChange, false, header, {}, 0, {}};
    Issue sometime{Issue::Kind::DoneSometime, false, header, {}, 0, {}};
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        if (done->flags[row] != 1 || !doneAt->isEmpty(row))
            continue;
        const bool dated = changed != nullptr && !changed->isEmpty(row);
        doneAt->ints.set(row, dated ? changed->ints[row] : harvest.rows.intAt(activity::at, row));
        if (!dated && dueAt)
            dueAt->ints.set(row, facts::kNull);
        listRow(dated ? byChange : sometime, harvest.rows.line[row]);
    }
    harvest.rows.columns[activity::done_at] = doneAt;
    if (dueAt)
        harvest.rows.columns[activity::due_at] = dueAt;
    for (Issue* issue : {&byChange, &sometime})
        if (issue->count > 0)
            harvest.issues.push_back(std::move(*issue));
    return {};
}

}

const Layout& amocrm_tasks()
{
    static const Layout layout{.id = "amocrm_tasks",
                               .system = "amocrm",
                               .entity = facts::Entity::Activities,
                               .name = {"amoCRM tasks", "Задачи amoCRM"},
                               .columns = kColumns,
                               .values = kValues,
                               .idHeader = "id",
                               .adjust = findStates,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}

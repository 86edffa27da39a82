// Tasks of amoCRM. No real export was seen: the headers are the list's own words and the API's.
#include "core/import/layout.h"

namespace zamer::import {

const Layout& amocrm_tasks();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id задачи|task id"},
    {"", "тип задачи|tipo de tarefa|tipo de tarea|task type", true},
    {"", "текст задачи|задача|комментарий|texto da tarefa|texto de la tarea|task text|task"},
    {"at", "дата создания|дата создания задачи|дата постановки|criado em|fecha de creación|created at|date created"},
    {"due_at",
     "выполнить до|срок выполнения|срок|дата исполнения|крайний срок|prazo|fecha límite|fecha de "
     "vencimiento|complete till|due date|deadline",
     true},
    {"done_at",
     "дата выполнения|дата завершения|выполнена|concluído em|fecha de finalización|completed at|closed at|date "
     "completed",
     true},
    {"user", "ответственный|ответственный за задачу|исполнитель|usuário responsável|usuario responsable|responsible "
             "user|responsible"},
    {"deal", "id сделки|id элемента|id do lead|id del lead|lead id|deal id|entity id"},
    {"", "сделка|название сделки|lead|nombre del lead|lead title"},
    {"", "контакт|основной контакт|contato|contacto|contact"},
    {"phone", "рабочий телефон|телефон|telefone comercial|teléfono oficina|work phone|phone"},
    {"automated", "создана роботом|автоматическая|created by robot|automated"},
    {"", "кем создана|кем создана задача|criado por|creado por|created by"},
    {"", "результат|результат задачи|resultado|result"},
    {"", "статус|статус задачи|status|estado"},
};

constexpr LayoutConstant kConstants[] = {{"kind", "task"}};

}

const Layout& amocrm_tasks()
{
    static const Layout layout{.id = "amocrm_tasks",
                               .system = "amocrm",
                               .entity = facts::Entity::Activities,
                               .name = {"amoCRM tasks", "Задачи amoCRM"},
                               .columns = kColumns,
                               .idHeader = "id",
                               .constants = kConstants,
                               .guessed = true};
    return layout;
}

}

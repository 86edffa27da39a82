#include "core/report/field_words.h"

#include <algorithm>

namespace zamer::report {

namespace {

struct FieldText {
    std::string_view field;
    Text text;
};

constexpr FieldText kFields[] = {
    {"active_from", {"Active from", "Работает с"}},
    {"active_minutes", {"Active minutes", "Минуты работы"}},
    {"active_to", {"Active until", "Работает по"}},
    {"absent", {"Absent", "Отсутствовал"}},
    {"admin_minutes", {"Routine minutes", "Минуты рутины"}},
    {"amount", {"Amount", "Сумма"}},
    {"answered", {"Answered", "Отвечен"}},
    {"arrived_at", {"Arrived at", "Поступила"}},
    {"at", {"When", "Когда"}},
    {"automated", {"Automated", "Автоматически"}},
    {"call", {"Call", "Звонок"}},
    {"campaign", {"Campaign", "Кампания"}},
    {"channel", {"Channel", "Канал"}},
    {"clicked", {"Clicked", "Перешли"}},
    {"clicks", {"Clicks", "Клики"}},
    {"closed_at", {"Closed at", "Дата закрытия"}},
    {"comment", {"Comment", "Комментарий"}},
    {"company", {"Company", "Компания"}},
    {"complaint", {"Complaint", "Жалоба"}},
    {"content", {"Ad content", "Объявление"}},
    {"created_at", {"Created at", "Дата создания"}},
    {"currency", {"Currency", "Валюта"}},
    {"customer", {"Customer", "Клиент"}},
    {"customer_name", {"Customer’s name", "Имя клиента"}},
    {"day", {"Day", "День"}},
    {"deal", {"Deal", "Сделка"}},
    {"delivered", {"Delivered", "Доставлено"}},
    {"delivery", {"Delivery", "Доставка"}},
    {"dialogue", {"Dialogue", "Диалог"}},
    {"direction", {"Direction", "Направление"}},
    {"done_at", {"Done at", "Выполнена"}},
    {"due_at", {"Due at", "Срок"}},
    {"duration", {"Duration", "Длительность"}},
    {"email", {"E-mail", "Почта"}},
    {"enabled_from", {"Enabled from", "Включён с"}},
    {"enabled_to", {"Enabled until", "Включён по"}},
    {"ended_at", {"Ended at", "Закончен"}},
    {"expected_amount", {"Expected amount", "Ожидаемая сумма"}},
    {"expected_close_at", {"Expected close", "Ожидаемое закрытие"}},
    {"first_contact_at", {"First contact", "Первый контакт"}},
    {"first_response_at", {"First response", "Первый ответ"}},
    {"first_response_seconds", {"Seconds to first response", "Секунд до первого ответа"}},
    {"from_stage", {"From stage", "С этапа"}},
    {"group", {"Group", "Группа"}},
    {"id", {"Id", "Идентификатор"}},
    {"impressions", {"Impressions", "Показы"}},
    {"kind", {"Kind", "Вид"}},
    {"lead", {"Lead", "Заявка"}},
    {"leads", {"Leads", "Заявки"}},
    {"licensed", {"Has a licence", "Есть лицензия"}},
    {"line", {"Line", "Позиция"}},
    {"logins", {"Logins", "Входы"}},
    {"loss_reason", {"Loss reason", "Причина отказа"}},
    {"made_at", {"Made at", "Составлен"}},
    {"manager", {"Manager", "Менеджер"}},
    {"margin", {"Margin", "Маржа"}},
    {"medium", {"Medium", "Тип трафика"}},
    {"modified_at", {"Changed at", "Изменена"}},
    {"month", {"Month", "Месяц"}},
    {"name", {"Name", "Имя"}},
    {"next_task_at", {"Next task", "Ближайшая задача"}},
    {"opened", {"Opened", "Открыли"}},
    {"opened_at", {"Opened at", "Открыто"}},
    {"order", {"Order", "Заказ"}},
    {"owner", {"Owner", "Ответственный"}},
    {"phone", {"Phone", "Телефон"}},
    {"pipeline", {"Pipeline", "Воронка"}},
    {"probability", {"Probability", "Вероятность"}},
    {"product", {"Product", "Товар"}},
    {"qualified", {"Qualified", "Квалифицирована"}},
    {"qualified_at", {"Qualified at", "Дата квалификации"}},
    {"quantity", {"Quantity", "Количество"}},
    {"question", {"Question", "Вопрос"}},
    {"records", {"Records made", "Создано записей"}},
    {"refund", {"Refund", "Возврат"}},
    {"region", {"Region", "Регион"}},
    {"reopened", {"Opened again", "Открыто снова"}},
    {"replied", {"Replied", "Ответили"}},
    {"resolved_at", {"Resolved at", "Решено"}},
    {"respondent", {"Respondent", "Кто отвечал"}},
    {"respondent_id", {"Respondent’s id", "Идентификатор отвечавшего"}},
    {"role", {"Role", "Роль"}},
    {"scale_max", {"Highest of the scale", "Верх шкалы"}},
    {"scale_min", {"Lowest of the scale", "Низ шкалы"}},
    {"scenario", {"Scenario", "Сценарий"}},
    {"score", {"Score", "Оценка"}},
    {"sent", {"Sent", "Отправлено"}},
    {"service", {"Service account", "Служебная запись"}},
    {"sessions", {"Visits", "Визиты"}},
    {"source", {"Source", "Источник"}},
    {"stage", {"Stage", "Этап"}},
    {"status", {"Status", "Статус"}},
    {"survey", {"Survey", "Опрос"}},
    {"tags", {"Tags", "Теги"}},
    {"team", {"Team", "Отдел"}},
    {"term", {"Search term", "Ключевое слово"}},
    {"text", {"Text", "Текст"}},
    {"title", {"Title", "Название"}},
    {"to_stage", {"To stage", "На этап"}},
    {"topic", {"Topic", "Тема"}},
    {"until", {"Until", "По"}},
    {"user", {"User", "Сотрудник"}},
    {"users", {"Visitors", "Посетители"}},
    {"vat", {"VAT", "НДС"}},
    {"wait", {"Wait", "Ожидание"}},
    {"weight", {"Weight", "Вес"}},
    {"work_minutes", {"Working minutes", "Рабочие минуты"}},
};

}

QString fieldWord(std::string_view field, Language language)
{
    const auto found = std::find_if(std::begin(kFields), std::end(kFields),
                                    [field](const FieldText& each) { return each.field == field; });
    return found == std::end(kFields) ? QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))
                                      : found->text.in(language);
}

}

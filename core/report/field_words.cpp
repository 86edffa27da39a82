#include "core/report/field_words.h"

#include <algorithm>
#include <optional>

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
    {"attributes", {"Attributes filled", "Заполнено полей"}},
    {"attributes_of", {"Attributes listed", "Всего полей"}},
    {"automated", {"Automated", "Автоматически"}},
    {"basis", {"Basis", "Основа"}},
    {"call", {"Call", "Звонок"}},
    {"campaign", {"Campaign", "Кампания"}},
    {"category", {"Category", "Категория"}},
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
    {"note", {"Note", "Примечание"}},
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
    {"repeat", {"Repeats", "Повторяется"}},
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
    {"share", {"Share credited", "Доля, отнесённая на CRM"}},
    {"side", {"Cost or benefit", "Затраты или выгода"}},
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

/// What only a layout knows; it becomes one of the fields above.
constexpr FieldText kOfLayouts[] = {
    {"answer", {"Answered at", "Время ответа"}},
    {"at_work", {"Time at work", "Время на работе"}},
    {"billsec", {"Seconds talked", "Секунд разговора"}},
    {"called", {"Who was called", "Кому звонили"}},
    {"caller", {"Who called", "Кто звонил"}},
    {"changed_at", {"Changed at", "Дата изменения"}},
    {"chat", {"Chat", "Чат"}},
    {"client", {"Client", "Клиент"}},
    {"clock", {"Time", "Время"}},
    {"closed", {"Is closed", "Закрыта"}},
    {"company_number", {"Number of the company", "Номер компании"}},
    {"dcontext", {"Route", "Маршрут"}},
    {"disposition", {"Outcome of the call", "Исход звонка"}},
    {"document", {"Document", "Документ"}},
    {"done", {"Is done", "Выполнена"}},
    {"dst", {"Number called", "Куда звонили"}},
    {"dstchannel", {"Line called", "Линия назначения"}},
    {"echo", {"Sent by us", "Отправлено нами"}},
    {"finish", {"Finished at", "Время окончания"}},
    {"from_extension", {"Extension that called", "Внутренний номер звонящего"}},
    {"from_number", {"Number that called", "Номер звонящего"}},
    {"hour", {"Date and hour", "Дата и час"}},
    {"in_system", {"Minutes in the system", "Минут в системе"}},
    {"lastapp", {"Last action of the PBX", "Последнее действие АТС"}},
    {"line_number", {"Number of the line", "Номер линии"}},
    {"linkedid", {"Id of the whole call", "Номер всего звонка"}},
    {"lost", {"Missed", "Потерян"}},
    {"money", {"Sum with its currency", "Сумма с валютой"}},
    {"month_said", {"Month in words", "Месяц словами"}},
    {"nth", {"Number of the day", "Номер дня"}},
    {"nth_other", {"Number of the week or month", "Номер недели или месяца"}},
    {"number", {"Number", "Номер"}},
    {"on_routine", {"Time on routine", "Время на рутину"}},
    {"operation", {"Type of operation", "Тип операции"}},
    {"pair", {"Source and medium", "Источник и тип трафика"}},
    {"pbx_call", {"Call in the PBX", "Звонок в АТС"}},
    {"price", {"Price of one piece", "Цена за штуку"}},
    {"purpose", {"Purpose of the payment", "Назначение платежа"}},
    {"result", {"Outcome", "Итог"}},
    {"seconds", {"Seconds in all", "Секунд всего"}},
    {"sip", {"Extension", "Внутренний номер"}},
    {"src", {"Number that called", "Откуда звонили"}},
    {"state", {"State", "Состояние"}},
    {"talk", {"Length of the talk", "Длительность разговора"}},
    {"to_extension", {"Extension called", "Внутренний номер получателя"}},
    {"to_number", {"Number called", "Номер получателя"}},
    {"took", {"Who answered", "Кто принял"}},
    {"type", {"Type", "Тип"}},
    {"uniqueid", {"Id of the leg", "Номер участка звонка"}},
    {"value", {"Value", "Значение"}},
    {"way", {"Direction of the call", "Направление звонка"}},
};

/// Numbered ones: "answer_3", "month_12".
constexpr FieldText kNumbered[] = {{"answer_", {"Answer %1", "Ответ %1"}}, {"month_", {"Month %1", "Месяц %1"}}};

std::optional<QString> numberedWord(std::string_view field, Language language)
{
    for (const FieldText& each : kNumbered) {
        const std::string_view rest = field.substr(std::min(field.size(), each.field.size()));
        const bool digits = !rest.empty() && rest.find_first_not_of("0123456789") == std::string_view::npos;
        if (field.starts_with(each.field) && digits)
            return each.text.in(language).arg(QLatin1String(rest.data(), static_cast<int>(rest.size())));
    }
    return std::nullopt;
}

}

QString fieldWord(std::string_view field, Language language)
{
    const auto named = [field](const FieldText& each) { return each.field == field; };
    if (const auto found = std::find_if(std::begin(kFields), std::end(kFields), named); found != std::end(kFields))
        return found->text.in(language);
    if (const auto found = std::find_if(std::begin(kOfLayouts), std::end(kOfLayouts), named);
        found != std::end(kOfLayouts))
        return found->text.in(language);
    return numberedWord(field, language)
        .value_or(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
}

}

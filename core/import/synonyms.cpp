#include "core/import/synonyms.h"
#include "core/import/field_sense.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

struct Synonym {
    std::string_view field;
    std::string_view headers; // parted by '|', as normalisedHeader() leaves them
};

/// Of all entities: a name counts where the entity has the field. Earlier lines win.
constexpr Synonym kSynonyms[] = {
    {"id", "id|ид|номер сделки|deal id|opportunity id|opportunity_id|lead id|ticket id|ticketid|ticket_id|код|№"},
    {"deal", "deal id|id сделки|сделка|deal|opportunity|opportunity id"},
    {"order", "order id|номер заказа|заказ|№ заказа|invoice|invoice_id|invoice id|номер документа|order number"},
    {"customer", "customer|customer id|customer_id|клиент|покупатель|контрагент|id клиента|account id|account_id|uid|"
                 "contact id|contactid|accountid|user id"},
    {"name", "name|имя|фио|название|наименование|full name|fullname|сотрудник|пользователь"},
    {"title", "title|название сделки|deal name|opportunity name|potential name|тема"},
    {"pipeline", "воронка|pipeline|направление|funnel"},
    {"stage", "этап|стадия|этап сделки|стадия сделки|deal stage|deal_stage|stage|sales stage"},
    {"status", "статус|status|состояние"},
    {"amount", "сумма|сумма сделки|deal amount|amount|бюджет|стоимость|выручка|revenue|deal value|close_value|value|"
               "sales|costs|cost|расход|расходы|grand total|total"},
    {"margin", "маржа|прибыль|margin|profit"},
    {"currency", "валюта|currency"},
    {"owner",
     "менеджер|ответственный|manager|owner|deal owner|sales agent|sales_agent|sales rep|responsible|продавец|lead "
     "owner|potential owner"},
    {"manager", "менеджер|manager|ответственный|оператор|agent"},
    {"user", "пользователь|сотрудник|менеджер|user|employee|manager|ответственный"},
    {"team", "отдел|команда|team|department|regional office|regional_office"},
    {"role", "роль|должность|role|title"},
    {"source", "источник|source|lead source|leadsource|utm_source|utm source|канал привлечения"},
    {"medium", "utm_medium|utm medium|medium"},
    {"campaign", "кампания|campaign|utm_campaign|utm campaign|campaign name"},
    {"content", "utm_content|utm content"},
    {"term", "utm_term|utm term"},
    {"channel", "канал|channel|мессенджер|ticketchannel|ticket channel"},
    {"region", "город|регион|region|city|country|страна"},
    {"product", "товар|продукт|услуга|номенклатура|product|item"},
    {"quantity", "количество|кол-во|quantity|qty"},
    {"customer_name", "контакт|имя клиента|contact|contact name|customer name|customername"},
    {"company", "компания|организация|company|account|account name|organization"},
    {"phone", "телефон|рабочий телефон|мобильный телефон|phone|mobile|work phone|телефон клиента"},
    {"email", "email|e-mail|почта|эл. почта|электронная почта|рабочий email"},
    {"created_at", "дата создания|создан|создана|created|created at|created time|createddate|created date|engage date|"
                   "engage_date|lead acquisition date"},
    {"modified_at", "дата изменения|дата редактирования|изменен|modified|modified time|last modified"},
    {"expected_close_at", "предполагаемая дата закрытия|expected close date"},
    {"closed_at", "дата закрытия|закрыта|closed|closed at|close date|close_date|closing date|actual close date"},
    {"opened_at", "дата создания|создан|открыт|created at|created_at|created time|opened"},
    {"resolved_at", "решен|дата решения|закрыт|resolved at|resolved"},
    {"loss_reason", "причина отказа|причина|loss reason|lost reason"},
    {"probability", "вероятность|probability|probability, %|вероятность, %"},
    {"tags", "теги|tags"},
    {"at", "дата|дата и время|время|date|time|datetime|timestamp|отметка времени|created at|order date|buy ts|dt|"
           "invoice_date|survey_date|дата покупки|дата оплаты|дата продажи"},
    {"day", "дата|день|date|day"},
    {"month", "месяц|month"},
    {"kind", "тип|вид|статья|type|kind|category"},
    {"direction", "направление|тип звонка|direction|call type"},
    {"duration", "длительность|duration|длительность звонка|call duration"},
    {"wait", "ожидание|время ожидания|wait"},
    {"score", "оценка|балл|ответ|score|rating|nps|csat|customersatisfactionrating"},
    {"question", "вопрос|question"},
    {"comment", "комментарий|comment|отзыв"},
    {"respondent_id", "respondent|respondent id|респондент|клиент"},
    {"group", "группа|отдел|group|department"},
    {"topic", "тема|topic|subject|ticketsubject|ticket subject"},
    {"clicks", "клики|clicks"},
    {"impressions", "показы|impressions|shows"},
    {"sessions", "визиты|сеансы|sessions|visits"},
    {"users", "посетители|пользователи|users|visitors"},
    {"leads", "лиды|заявки|leads"},
    {"sent", "отправлено|sent"},
    {"delivered", "доставлено|delivered"},
    {"opened", "открыто|прочитано|opened|read"},
    {"clicked", "клики|переходы|clicked|clicks"},
    {"replied", "ответили|ответы|replied|replies"},
    {"text", "текст|предложение|text|suggestion"},
};

bool isAmong(std::string_view headers, std::string_view header)
{
    for (;;) {
        const std::size_t bar = headers.find('|');
        if (headers.substr(0, bar) == header)
            return true;
        if (bar == std::string_view::npos)
            return false;
        headers.remove_prefix(bar + 1);
    }
}

bool hasColumn(const Mapping& mapping, std::string_view field)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [field](const ColumnGuess& column) { return column.field == field; });
}

}

void guessBySynonyms(Mapping& mapping)
{
    const auto fields = facts::fields(mapping.entity);
    for (ColumnGuess& column : mapping.columns) {
        if (!column.field.empty())
            continue;
        const std::string header = normalisedHeader(column.header);
        const std::string timeless = headerWithoutTime(column.header);
        for (const Synonym& synonym : kSynonyms) {
            const int index = facts::fieldByName(mapping.entity, synonym.field);
            const bool named =
                isAmong(synonym.headers, header) || (isDuration(synonym.field) && isAmong(synonym.headers, timeless));
            if (index < 0 || !named)
                continue;
            const bool several = fields[static_cast<std::size_t>(index)].type == facts::Type::Hashes;
            if (!several && hasColumn(mapping, synonym.field))
                continue;
            column.field = synonym.field;
            column.confidence = 0.6;
            column.needsLook = true;
            column.note = {"Guessed from the name", "Угадано по названию"};
            break;
        }
    }
}

}

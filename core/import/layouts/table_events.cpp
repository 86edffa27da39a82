// Events in one file: deal, at, type, user, value, and where the file has them id, phone, client, channel. Rows are routed by type:
//   created, stage_changed and their like   a stage move; value is the stage, or "from -> to"
//   call_*      value is the duration; the time waited where the call was missed
//   message_*, email_*   value is the channel where it is the name of one; anything else may be what people wrote and is not kept
//   task_*      value is the date due; of task_done, `at` is when it was done; events of one task id are one task
//   meeting_*   value is the duration
//   note_*, record_*, login
// A stage move without a stage or a deal, and a type that is none of these, is rejected.
#include "core/import/event_router.h"
#include "core/import/events.h"
#include "core/import/recognise.h"
#include "core/import/text/words.h"

namespace zamer::import {

const Layout& table_events();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"kind", "type|event|event_type|event type|event_name|тип события|событие|вид события|тип"},
    {"deal", "deal|deal_id|deal id|lead|lead_id|lead id|entity_id|сделка|id сделки|номер сделки"},
    {"at", "at|timestamp|time|date|datetime|created_at|event_time|дата|время|дата и время|дата события"},
    {"user", "user|manager|responsible|owner|created_by|пользователь|менеджер|ответственный|сотрудник|автор"},
    {"value", "value|details|значение|значение после"},
    {"id", "id|event_id|event id|id события"},
    {"phone", "phone|телефон|номер телефона"},
    {"customer", "customer|customer_id|client|contact_id|клиент|id контакта"},
    {"channel", "channel|канал"},
    {"automated", "automated|робот"},
};
// As EventExtra has them.
constexpr LayoutExtra kExtras[] = {{"type", facts::Type::Text}, {"value", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"kind", "event"}}; // where the user calls the column `type`

/// The headers are everybody's; the words in the column `type` are not.
double confidenceOf(std::span<const std::string> headers, std::span<const std::vector<std::string>> rows)
{
    std::size_t type = headers.size();
    bool deal = false;
    bool at = false;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::string_view field = meaningOf(table_events(), headers[i]).field;
        deal = deal || field == "deal";
        at = at || field == "at";
        if (field == "kind" && type == headers.size())
            type = i;
    }
    if (!deal || !at || type == headers.size())
        return 0;
    return areEvents(rows, type) ? 0.95 : 0;
}

}

const Layout& table_events()
{
    static const Layout layout{
        .id = "table:events",
        .system = "table",
        .entity = facts::Entity::Activities,
        .name = {"Events: deal, time, type, user, value", "События: сделка, время, тип, сотрудник, значение"},
        .columns = kColumns,
        .idHeader = "id",
        .constants = kConstants,
        .extras = kExtras,
        .finish = routeEvents,
        .confidence = confidenceOf};
    return layout;
}

}

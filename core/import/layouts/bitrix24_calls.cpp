// "Детализация звонков" of Bitrix24's telephony: an HTML table saved as .xls. Durations are words ("3 мин 15 сек").
#include "core/import/calls.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& bitrix24_calls();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"user", "сотрудник|employee"},
    {"", "номер портала|portal number"},
    {"number", "номер телефона|phone number"},
    {"type", "тип звонка|call type", true},
    {"duration", "время звонка|длительность|call duration", true},
    {"at", "дата вызова|дата звонка|call date|date", true},
    {"result", "статус|status"},
    {"", "стоимость|cost"},
    {"", "стоимость расшифровки|transcription cost"},
    {"", "оценка|rating"},
    {"", "crm"},
    {"", "комментарий|comment"},
};

enum Extra : std::uint8_t { Number, Type, Result };
constexpr LayoutExtra kExtras[] = {
    {"number", facts::Type::Text}, {"type", facts::Type::Text}, {"result", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

std::string directionOf(std::string_view type)
{
    const auto has = [&type](std::string_view word) { return type.find(word) != std::string_view::npos; };
    if (has("входящ") || has("incoming") || has("inbound"))
        return "in";
    // A call back and an announcement are dialled by the exchange: towards the client all the same.
    return has("исходящ") || has("обратн") || has("информац") || has("outgoing") || has("outbound") ||
                   has("callback") || has("info")
               ? "out"
               : "";
}

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    auto automated = newColumn(facts::Type::Flag, harvest.rows.rows);
    const facts::Table& rows = harvest.rows;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const std::string type = folded(textAt(harvest.extra(Type), row));
        const std::string result = folded(textAt(harvest.extra(Result), row));
        CallLeg leg = legAt(harvest, row, Number);
        leg.direction = directionOf(type);
        const bool talked = !std::isnan(leg.talk) && leg.talk > 0;
        leg.answered = result.empty()                                                  ? (talked ? 1 : 0)
                       : result.starts_with("успешн") || result.starts_with("success") ? 1
                                                                                       : 0;
        if (leg.answered == 0 || std::isnan(leg.talk))
            leg.talk = 0;
        automated->flags[row] = type.find("информац") != std::string::npos || type.find("info") != std::string::npos;
        legs.push_back(std::move(leg));
    }
    if (std::find(automated->flags.begin(), automated->flags.end(), 1) != automated->flags.end())
        harvest.rows.columns[facts::activity::automated] = automated;
    putCalls(harvest, std::move(legs), {});
    return {};
}

}

const Layout& bitrix24_calls()
{
    static const Layout layout{.id = "bitrix24_calls",
                               .system = "bitrix24",
                               .entity = facts::Entity::Activities,
                               .name = {"Bitrix24 call details", "Детализация звонков Битрикс24"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish};
    return layout;
}

}

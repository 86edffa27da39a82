// Calls of MegaFon's exchange, as its history lists them: type in, out or missed, `client` the number outside, UTC times.
#include "core/import/calls.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& megafon_calls();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "uid"},
    {"type", "type", true},
    {"result", "status"},
    {"client", "client", true},
    {"user", "username|user"}, // the name, or else the login at the exchange: ivanova@vats
    {"", "account"},
    {"", "groupname"},
    {"", "diversion"},
    {"", "destination"},
    {"at", "start"},
    {"wait", "wait", true},
    {"duration", "duration", true},
    {"", "record"},
    {"", "rating"},
};

enum Extra : std::uint8_t { Type, Result, Client };
constexpr LayoutExtra kExtras[] = {
    {"type", facts::Type::Text}, {"result", facts::Type::Text}, {"client", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    const facts::Table& rows = harvest.rows;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const std::string type = folded(textAt(harvest.extra(Type), row));
        const std::string result = folded(textAt(harvest.extra(Result), row));
        CallLeg leg = legAt(harvest, row, Client);
        leg.direction = type == "out" ? "out" : type == "in" || type == "missed" ? "in" : "";
        leg.user.resize(std::min(leg.user.find('@'), leg.user.size()));
        leg.wait = numberAt(rows.column(facts::activity::wait), row);
        const bool talked = !std::isnan(leg.talk) && leg.talk > 0;
        const bool success = result.empty() ? talked : result == "success";
        leg.answered = type != "missed" && success ? 1 : 0;
        if (leg.answered == 0)
            leg.talk = 0;
        if (leg.at != kNoInstant && !std::isnan(leg.wait))
            leg.endedAt = leg.at + static_cast<Instant>(leg.wait + (std::isnan(leg.talk) ? 0 : leg.talk));
        legs.push_back(std::move(leg));
    }
    putCalls(harvest, std::move(legs), {});
    return {};
}

}

const Layout& megafon_calls()
{
    static const Layout layout{.id = "megafon_calls",
                               .system = "megafon",
                               .entity = facts::Entity::Activities,
                               .name = {"MegaFon call history", "История звонков МегаФона"},
                               .columns = kColumns,
                               .idHeader = "uid",
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}

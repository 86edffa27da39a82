// The call history of Mango Office's own page, saved as CSV: date and time in two columns, who called whom, how long. No direction is
// written: a number outside on the calling side is an incoming call, one on the other side an outgoing call.
#include "core/import/calls.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& mango_history();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"at", "дата|date"},
    {"clock", "время|time", true},
    {"caller", "кто звонил|who called|caller", true},
    {"company_number", "номер или call-back компании|номер компании|company number"},
    {"called", "кому звонили|who was called|called", true},
    {"talk", "длительность вызова|длительность вызова чч:mm:сс|длительность вызова чч:мм:сс|длительность|call duration",
     true},
};

enum Extra : std::uint8_t { Clock, Caller, CompanyNumber, Called, Talk };
constexpr LayoutExtra kExtras[] = {
    {"clock", facts::Type::Text},  {"caller", facts::Type::Text},       {"company_number", facts::Type::Text},
    {"called", facts::Type::Text}, {"talk", facts::Type::Number, true},
};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

/// "10:15" is a quarter past ten, not ten minutes.
Instant secondOfDay(std::string_view clock)
{
    double seconds = 0;
    const std::string whole = std::string(clock) + (std::count(clock.begin(), clock.end(), ':') == 1 ? ":00" : "");
    return readDuration(whole, 0, seconds) && seconds < kSecondsPerDay ? static_cast<Instant>(seconds) : 0;
}

/// The menu and the voice mail pick up too, and nobody talked.
bool isMachine(std::string_view user)
{
    constexpr std::string_view kMachines[] = {
        "ivr", "голосовое меню", "автосекретарь", "автоответчик", "голосовая почта", "voicemail", "voice menu"};
    const std::string word = folded(user);
    return std::find(std::begin(kMachines), std::end(kMachines), word) != std::end(kMachines);
}

CallLeg legOf(const Harvest& harvest, std::size_t row)
{
    const auto text = [&](Extra extra) { return textAt(harvest.extra(extra), row); };
    CallLeg leg;
    const Instant day = harvest.rows.intAt(facts::activity::at, row);
    if (day != kNoInstant) {
        const Instant wall = day + harvest.zone.offsetAt(day);
        leg.at = harvest.zone.fromLocal(wall - wall % kSecondsPerDay + secondOfDay(text(Clock)));
    }
    const bool in = isOutside(text(Caller));
    const bool out = isOutside(text(Called));
    // With numbers on both sides the company's own one is the other party.
    const bool outgoing = out && (!in || text(Caller) == text(CompanyNumber));
    leg.direction = outgoing ? "out" : in ? "in" : "";
    leg.phone = outgoing ? text(Called) : in ? text(Caller) : std::string_view();
    const std::string_view user = leg.direction == "in" ? text(Called) : text(Caller);
    const bool machine = isMachine(text(Called));
    leg.user = isOutside(user) || machine ? std::string_view() : withoutSip(user);
    const double talk = numberAt(harvest.extra(Talk), row);
    leg.talk = std::isnan(talk) || machine ? 0 : talk;
    leg.answered = leg.talk > 0 ? 1 : 0;
    return leg;
}

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        legs.push_back(legOf(harvest, row));
    putCalls(harvest, std::move(legs), {});
    return {};
}

}

const Layout& mango_history()
{
    static const Layout layout{.id = "mango_history",
                               .system = "mango",
                               .entity = facts::Entity::Activities,
                               .name = {"Mango Office call history", "История звонков Mango Office"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish};
    return layout;
}

}

// Call records of Asterisk and FreePBX: FreePBX's export and the MySQL table with headers, and files without (asterisk_records.h). The
// voice mail and the exchange's own announcements "answer" too: only a leg with a second channel was picked up by somebody. The unix
// seconds in uniqueid settle the order of day and month, and the time zone
// (asterisk_clock.h).
#include "core/import/calls.h"
#include "core/import/layouts/asterisk_clock.h"
#include "core/import/layouts/asterisk_records.h"

#include <algorithm>

namespace zamer::import {

const Layout& asterisk_cdr();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"at", "calldate|start"},
    {"src", "src", true},
    {"dst", "dst", true},
    {"seconds", "duration"},
    {"billsec", "billsec", true},
    {"disposition", "disposition", true},
    {"dcontext", "dcontext"},
    {"dstchannel", "dstchannel"},
    {"lastapp", "lastapp"},
    {"uniqueid", "uniqueid"},
    {"linkedid", "linkedid"},
    {"", "clid"},
    {"", "channel"},
    {"", "lastdata"},
    {"", "answer"},
    {"", "end"},
    {"", "amaflags"},
    {"", "accountcode"},
    {"", "userfield"},
    {"", "did"},
    {"", "recordingfile"},
    {"", "cnum"},
    {"", "cnam"},
    {"", "outbound_cnum"},
    {"", "outbound_cnam"},
    {"", "dst_cnam"},
    {"", "peeraccount"},
    {"", "sequence"},
};

enum Extra : std::uint8_t { Src, Dst, Seconds, BillSec, Disposition, Context, DstChannel, LastApp, UniqueId, LinkedId };
constexpr LayoutExtra kExtras[] = {
    {"src", facts::Type::Text},        {"dst", facts::Type::Text},         {"seconds", facts::Type::Number},
    {"billsec", facts::Type::Number},  {"disposition", facts::Type::Text}, {"dcontext", facts::Type::Text},
    {"dstchannel", facts::Type::Text}, {"lastapp", facts::Type::Text},     {"uniqueid", facts::Type::Text},
    {"linkedid", facts::Type::Text},
};

constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

bool isMachine(std::string_view application)
{
    constexpr std::string_view kMachines[] = {"VoiceMail",   "VoiceMailMain", "Playback",    "BackGround", "Wait",
                                              "WaitExten",   "Read",          "Record",      "Congestion", "Busy",
                                              "MusicOnHold", "SayDigits",     "SayUnixTime", "Echo",       "Milliwatt"};
    return std::find(std::begin(kMachines), std::end(kMachines), application) != std::end(kMachines);
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [text](std::string_view s) { return text.starts_with(s); });
}

std::string_view directionOf(std::string_view context, std::string_view from, std::string_view to)
{
    if (startsWithAny(context,
                      {"from-trunk", "from-pstn", "from-did", "from-zaptel", "from-dahdi", "from-sip-external"}))
        return "in";
    const bool outside = isOutside(to);
    if (startsWithAny(context, {"from-internal"}))
        return outside ? "out" : isOutside(from) ? "in" : ""; // a queue's leg to its agent keeps the caller's number
    if (isOutside(from))
        return outside ? "" : "in";
    return outside ? "out" : "";
}

/// "SIP/112-000000d1" -> "112"
std::string_view lineOf(std::string_view channel)
{
    channel.remove_prefix(std::min(channel.find('/') + 1, channel.size()));
    channel = channel.substr(0, channel.rfind('-'));
    return channel.substr(0, channel.find('@'));
}

/// Steps of the dialplan that stand where a number should: start, hang-up, invalid, time-out.
bool isDialplanStep(std::string_view number)
{
    constexpr std::string_view kSteps[] = {"s", "h", "i", "t", "T", "o", "a", "e", "fax"};
    return std::find(std::begin(kSteps), std::end(kSteps), number) != std::end(kSteps);
}

bool isExtension(std::string_view line)
{
    return !line.empty() && line.find_first_not_of("0123456789") == std::string_view::npos && !isOutside(line);
}

CallLeg legOf(const Harvest& harvest, std::size_t row, Instant start)
{
    const auto text = [&](Extra extra) { return textAt(harvest.extra(extra), row); };
    const auto seconds = [&](Extra extra) {
        const double value = numberAt(harvest.extra(extra), row);
        return std::isnan(value) ? 0 : value;
    };
    const bool picked = text(Disposition) == "ANSWERED";
    const bool person = harvest.extra(DstChannel) == nullptr || !text(DstChannel).empty();
    CallLeg leg;
    leg.at = start;
    leg.endedAt = leg.at + static_cast<Instant>(seconds(Seconds));
    const std::string_view rung = lineOf(text(DstChannel));
    const bool hungUp = isDialplanStep(text(Dst)) && text(LastApp) == "Hangup" && !isExtension(rung);
    leg.answered = picked && person && !hungUp && !isMachine(text(LastApp)) ? 1 : 0;
    const double ringing = std::max(0.0, seconds(Seconds) - (picked ? seconds(BillSec) : 0));
    leg.wait = ringing;
    leg.talk = leg.answered == 1 ? seconds(BillSec) : 0;
    if (leg.answered == 1)
        leg.answeredAt = leg.at + static_cast<Instant>(ringing);
    leg.direction = directionOf(text(Context), text(Src), text(Dst));
    leg.phone = leg.direction == "in" ? text(Src) : leg.direction == "out" ? text(Dst) : std::string_view();
    leg.user = leg.direction != "in" ? text(Src) : rung.empty() || isOutside(rung) ? text(Dst) : rung;
    if (hungUp || isDialplanStep(leg.user))
        leg.user.clear();
    return leg;
}

Status finish(Harvest& harvest)
{
    const std::vector<Instant> starts = asterisk::startsOf(harvest, harvest.extra(UniqueId));
    std::vector<CallLeg> legs;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        legs.push_back(legOf(harvest, row, starts[row]));
    facts::CodeList key;
    if (harvest.extra(UniqueId) != nullptr || harvest.extra(LinkedId) != nullptr) {
        auto id = newColumn(facts::Type::Text, legs.size());
        for (std::size_t row = 0; row < legs.size(); ++row) {
            const std::string_view linked = textAt(harvest.extra(LinkedId), row);
            id->codes.set(row, id->words->add(linked.empty() ? textAt(harvest.extra(UniqueId), row) : linked));
        }
        key = id->codes;
        harvest.rows.columns[facts::activity::id] = id;
    }
    putCalls(harvest, std::move(legs), key);
    return {};
}

}

const Layout& asterisk_cdr()
{
    static const Layout layout{.id = "asterisk_cdr",
                               .system = "asterisk",
                               .entity = facts::Entity::Activities,
                               .name = {"Asterisk and FreePBX call records", "Журнал звонков Asterisk и FreePBX"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .recogniseRows = asterisk::recogniseRows,
                               .placed = asterisk::columnsOfTable(),
                               .placedFor = asterisk::placedFor,
                               .dateOrder = asterisk::orderByUniqueId};
    return layout;
}

}

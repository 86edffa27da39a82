// Call records of Asterisk and FreePBX: FreePBX's export and the MySQL table with headers; Master.csv of cdr_csv and of the usual
// cdr_custom, and dumps of the MySQL table, without. The voice mail and the exchange's own announcements "answer" too: only a leg
// with a second channel was picked up by somebody. The unix seconds in uniqueid settle the order of day and month and the time zone.
#include "core/import/calls.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace zamer::import {

const Layout& asterisk_cdr();

namespace {

using Rows = std::span<const std::vector<std::string>>;

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

constexpr std::array<std::string_view, 19> kCustom = {"clid",        "src",      "dst",       "dcontext",    "channel",
                                                      "dstchannel",  "lastapp",  "lastdata",  "start",       "answer",
                                                      "end",         "duration", "billsec",   "disposition", "amaflags",
                                                      "accountcode", "uniqueid", "userfield", "sequence"};
constexpr std::array<std::string_view, 18> kClassic = {
    "accountcode", "src",    "dst", "dcontext", "clid",    "channel",     "dstchannel", "lastapp",  "lastdata",
    "start",       "answer", "end", "duration", "billsec", "disposition", "amaflags",   "uniqueid", "userfield"};
constexpr std::array<std::string_view, 26> kTable = {
    "calldate",      "clid",      "src",      "dst",           "dcontext",    "channel",  "dstchannel",
    "lastapp",       "lastdata",  "duration", "billsec",       "disposition", "amaflags", "accountcode",
    "uniqueid",      "userfield", "did",      "recordingfile", "cnum",        "cnam",     "outbound_cnum",
    "outbound_cnam", "dst_cnam",  "linkedid", "peeraccount",   "sequence"};
constexpr std::size_t kTableWithoutLink = 23; // narrower dumps end in columns of their own

/// Seconds since 1970 in "1504279981.1", also behind a server's name ("pbx-1504279981.1").
std::optional<Instant> secondsOf(std::string_view uniqueId)
{
    uniqueId.remove_prefix(std::min(uniqueId.rfind('-') + 1, uniqueId.size()));
    const std::size_t point = uniqueId.find('.');
    double seconds = 0;
    if (point < 9 || point > 10 || !readNumber(uniqueId.substr(0, point), '.', seconds))
        return std::nullopt;
    return static_cast<Instant>(seconds);
}

bool isDisposition(std::string_view word)
{
    constexpr std::string_view kWords[] = {"ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION"};
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

std::size_t placeOf(std::span<const std::string_view> names, std::string_view name)
{
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// How many of the rows look like records with these columns.
double shareFitting(Rows rows, std::span<const std::string_view> names, std::string_view when)
{
    const std::size_t disposition = placeOf(names, "disposition");
    const std::size_t unique = placeOf(names, "uniqueid");
    const std::size_t date = placeOf(names, when);
    std::size_t fitting = 0;
    for (const std::vector<std::string>& row : rows) {
        DateParts parts;
        fitting += row.size() > std::max({disposition, unique, date}) && isDisposition(trimmed(row[disposition])) &&
                           secondsOf(trimmed(row[unique])) &&
                           (readDate(trimmed(row[date]), DateOrder::DayMonthYear, parts) ||
                            readDate(trimmed(row[date]), DateOrder::MonthDayYear, parts))
                       ? 1U
                       : 0U;
    }
    return rows.empty() ? 0 : static_cast<double>(fitting) / static_cast<double>(rows.size());
}

struct Shape {
    std::span<const std::string_view> names;
    double share = 0;
};

Shape shapeOf(Rows rows)
{
    Shape best;
    const auto offer = [&](std::span<const std::string_view> names, std::string_view when) {
        if (const double share = shareFitting(rows, names, when); share > best.share)
            best = {names, share};
    };
    offer(kCustom, "start");
    offer(kClassic, "start");
    offer(kTable, "calldate");
    const std::size_t width = rows.empty() ? 0 : rows.front().size();
    const bool linked = width >= kTable.size();
    if (best.names.size() == kTable.size() && !linked)
        best.names = best.names.first(kTableWithoutLink);
    best.names = best.names.first(std::min(width, best.names.size()));
    return best;
}

double recogniseRows(Rows sample)
{
    const double share = shapeOf(sample).share;
    return share >= 0.9 ? share : 0;
}

std::span<const std::string_view> placedFor(Rows sample)
{
    return shapeOf(sample).names;
}

/// A wall clock is never more than 14 hours off; another month is.
std::optional<DateOrder> orderByUniqueId(std::span<const std::string> headers, Rows sample)
{
    const auto place = [headers](std::initializer_list<std::string_view> names) {
        return static_cast<std::size_t>(std::find_first_of(headers.begin(), headers.end(), names.begin(), names.end()) -
                                        headers.begin());
    };
    const std::size_t date = place({"calldate", "start"});
    const std::size_t unique = place({"uniqueid"});
    std::size_t fits[2] = {};
    for (const std::vector<std::string>& row : sample) {
        if (row.size() <= std::max(date, unique))
            continue;
        const std::optional<Instant> seconds = secondsOf(trimmed(row[unique]));
        for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            DateParts parts;
            if (seconds && readDate(trimmed(row[date]), order, parts) &&
                std::abs(parts.day * kSecondsPerDay + parts.second - *seconds) <= 14 * 3600)
                ++fits[order == DateOrder::DayMonthYear ? 0 : 1];
        }
    }
    if (fits[0] == fits[1])
        return std::nullopt;
    return fits[0] > fits[1] ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

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

CallLeg legOf(const Harvest& harvest, std::size_t row)
{
    const auto text = [&](Extra extra) { return textAt(harvest.extra(extra), row); };
    const auto seconds = [&](Extra extra) {
        const double value = numberAt(harvest.extra(extra), row);
        return std::isnan(value) ? 0 : value;
    };
    const bool picked = text(Disposition) == "ANSWERED";
    const bool person = harvest.extra(DstChannel) == nullptr || !text(DstChannel).empty();
    CallLeg leg;
    leg.at = harvest.rows.intAt(facts::activity::at, row);
    if (const std::optional<Instant> exact = secondsOf(text(UniqueId)))
        leg.at = *exact;
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

/// Rows whose clock and id differ by more than a transfer takes: the file was written in another zone.
void reportZone(Harvest& harvest, const std::vector<CallLeg>& legs)
{
    Issue issue{Issue::Kind::OtherTimeZone, false, "uniqueid", {}, 0, {}};
    for (std::size_t row = 0; row < legs.size(); ++row) {
        const Instant wall = harvest.rows.intAt(facts::activity::at, row);
        if (std::abs(wall - legs[row].at) < 900)
            continue;
        ++issue.count;
        if (issue.rows.size() < 1'000)
            issue.rows.push_back(harvest.rows.line[row]);
    }
    if (issue.count > 0)
        harvest.issues.push_back(std::move(issue));
}

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        legs.push_back(legOf(harvest, row));
    reportZone(harvest, legs);
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
                               .recogniseRows = recogniseRows,
                               .placed = kTable,
                               .placedFor = placedFor,
                               .dateOrder = orderByUniqueId};
    return layout;
}

}

#include "core/import/layouts/asterisk_records.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace zamer::import::asterisk {

namespace {

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

}

std::optional<Instant> secondsOf(std::string_view uniqueId)
{
    uniqueId.remove_prefix(std::min(uniqueId.rfind('-') + 1, uniqueId.size()));
    const std::size_t point = uniqueId.find('.');
    double seconds = 0;
    if (point < 9 || point > 10 || !readNumber(uniqueId.substr(0, point), '.', seconds))
        return std::nullopt;
    return static_cast<Instant>(seconds);
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

std::span<const std::string_view> columnsOfTable()
{
    return kTable;
}

}

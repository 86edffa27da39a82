// Calls as Mango Office's statistics API writes them: no header, ';', twelve columns, unix seconds. A call is several legs with one
// entry_id. An extension on the side that calls means an outgoing call, one on the other side an incoming call, on both an internal one.
#include "core/import/calls.h"
#include "core/import/layout_tools.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& mango();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "entry_id", true},
    {"at", "start"},
    {"finish", "finish"},
    {"answer", "answer"},
    {"from_extension", "from_extension", true},
    {"from_number", "from_number", true},
    {"to_extension", "to_extension", true},
    {"to_number", "to_number", true},
    {"line_number", "line_number"},
    {"", "records"},
    {"", "disconnect_reason"},
    {"", "location"},
};
constexpr std::string_view kPlaced[] = {"records",           "start",       "finish",       "answer",
                                        "from_extension",    "from_number", "to_extension", "to_number",
                                        "disconnect_reason", "line_number", "location",     "entry_id"};

enum Extra : std::uint8_t { Finish, Answer, FromExtension, FromNumber, ToExtension, ToNumber, LineNumber };
constexpr LayoutExtra kExtras[] = {
    {"finish", facts::Type::Number},    {"answer", facts::Type::Number},     {"from_extension", facts::Type::Text},
    {"from_number", facts::Type::Text}, {"to_extension", facts::Type::Text}, {"to_number", facts::Type::Text},
    {"line_number", facts::Type::Text},
};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

bool isSeconds(std::string_view cell)
{
    return (cell.size() == 10 && cell.front() == '1' && cell.find_first_not_of("0123456789") == std::string_view::npos);
}

double recogniseRows(std::span<const std::vector<std::string>> sample)
{
    const auto fits = [](const std::vector<std::string>& row) {
        return row.size() == std::size(kPlaced) && isSeconds(trimmed(row[1])) && isSeconds(trimmed(row[2])) &&
               (isSeconds(trimmed(row[3])) || trimmed(row[3]) == "0") && !trimmed(row[11]).empty();
    };
    const auto fitting = std::count_if(sample.begin(), sample.end(), fits);
    const double share = sample.empty() ? 0 : static_cast<double>(fitting) / static_cast<double>(sample.size());
    return share >= 0.9 ? share : 0;
}

/// A request names its fields itself, so that no file need have the typical ones; what it has are the API's words and no others.
double confidence(std::span<const std::string> headers, std::span<const std::vector<std::string>> /*sample*/)
{
    constexpr std::size_t kFewest = 4;
    const bool all = std::all_of(headers.begin(), headers.end(), [](const std::string& header) {
        return std::find(std::begin(kPlaced), std::end(kPlaced), normalisedHeader(header)) != std::end(kPlaced);
    });
    return all && headers.size() >= kFewest && anyHeader(headers, "start") ? 1 : 0;
}

CallLeg legOf(const Harvest& harvest, std::size_t row)
{
    const auto text = [&](Extra extra) { return withoutSip(textAt(harvest.extra(extra), row)); };
    const auto instant = [&](Extra extra) {
        const double seconds = numberAt(harvest.extra(extra), row);
        return std::isnan(seconds) || seconds <= 0 ? kNoInstant : static_cast<Instant>(seconds);
    };
    CallLeg leg;
    leg.at = harvest.rows.intAt(facts::activity::at, row);
    leg.endedAt = instant(Finish);
    leg.answeredAt = instant(Answer);
    leg.answered = leg.answeredAt == kNoInstant ? 0 : 1;
    const Instant end = leg.endedAt == kNoInstant ? leg.at : leg.endedAt;
    leg.talk = leg.answered == 1 ? static_cast<double>(std::max<Instant>(0, end - leg.answeredAt)) : 0;
    leg.wait = static_cast<double>((leg.answered == 1 ? leg.answeredAt : end) - leg.at);
    const bool from = !text(FromExtension).empty();
    const bool to = !text(ToExtension).empty();
    // Without an extension the call ended in the menu, or the company's own line called.
    const bool ownLine = !text(LineNumber).empty() && text(FromNumber) == text(LineNumber);
    leg.direction = from && to ? "" : from || (!to && ownLine) ? "out" : "in";
    leg.user = from ? text(FromExtension) : text(ToExtension);
    leg.phone = leg.direction == "out" ? text(ToNumber) : leg.direction == "in" ? text(FromNumber) : std::string_view();
    return leg;
}

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        legs.push_back(legOf(harvest, row));
    facts::CodeList key;
    if (harvest.rows.has(facts::activity::id))
        key = harvest.rows.column(facts::activity::id)->codes;
    putCalls(harvest, std::move(legs), key);
    return {};
}

}

const Layout& mango()
{
    static const Layout layout{.id = "mango",
                               .system = "mango",
                               .entity = facts::Entity::Activities,
                               .name = {"Mango Office call statistics", "Статистика звонков Mango Office"},
                               .columns = kColumns,
                               .idHeader = "entry_id",
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .recogniseRows = recogniseRows,
                               .placed = kPlaced,
                               .confidence = confidence};
    return layout;
}

}

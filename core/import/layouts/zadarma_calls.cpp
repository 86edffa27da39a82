// Calls of Zadarma in the words of its API: the exchange's statistics (sip, clid, destination, seconds) and the list of incoming calls
// (from, to, billseconds). A call of the exchange is several rows with one pbx_call_id.
#include "core/import/calls.h"
#include "core/import/text/words.h"

namespace zamer::import {

const Layout& zadarma_calls();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"call", "call_id|id"},
    {"pbx_call", "pbx_call_id"},
    {"at", "callstart", true},
    {"sip", "sip", true},
    {"caller", "clid|from"},
    {"called", "destination|to"},
    {"disposition", "disposition", true},
    {"talk", "seconds|billseconds", true},
    {"", "is_recorded"},
    {"", "description"},
};

enum Extra : std::uint8_t { CallId, PbxCall, Sip, Caller, Called, Disposition, Talk };
constexpr LayoutExtra kExtras[] = {
    {"call", facts::Type::Text},         {"pbx_call", facts::Type::Text}, {"sip", facts::Type::Text},
    {"caller", facts::Type::Text},       {"called", facts::Type::Text},   {"disposition", facts::Type::Text},
    {"talk", facts::Type::Number, true},
};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

/// `"Name" <79161234567>` or the number alone.
std::string_view numberIn(std::string_view clid)
{
    const std::size_t open = clid.rfind('<');
    if (open == std::string_view::npos)
        return clid;
    clid.remove_prefix(open + 1);
    return clid.substr(0, clid.find('>'));
}

CallLeg legOf(const Harvest& harvest, std::size_t row)
{
    const auto text = [&](Extra extra) { return textAt(harvest.extra(extra), row); };
    CallLeg leg;
    leg.at = harvest.rows.intAt(facts::activity::at, row);
    const double talk = numberAt(harvest.extra(Talk), row);
    leg.answered = folded(text(Disposition)) == "answered" ? 1 : 0;
    leg.talk = leg.answered == 1 && !std::isnan(talk) ? talk : 0;
    if (leg.answered == 1) { // what came before the talk is not written
        leg.answeredAt = leg.at;
        leg.endedAt = leg.at + static_cast<Instant>(leg.talk);
    }
    const std::string_view caller = numberIn(text(Caller));
    const std::string_view called = text(Called);
    // The exchange writes the extension under sip: where it is the caller's, the call goes out.
    const bool ours = !text(Sip).empty() && (caller.empty() || caller == text(Sip));
    const bool out = isOutside(called) && (ours || !isOutside(caller));
    const bool in = !out && isOutside(caller);
    leg.direction = out ? "out" : in ? "in" : "";
    leg.phone = out ? called : in ? caller : std::string_view();
    leg.user = text(Sip).empty() ? (in ? called : caller) : text(Sip);
    if (isOutside(leg.user) && text(Sip).empty())
        leg.user.clear();
    return leg;
}

Status finish(Harvest& harvest)
{
    std::vector<CallLeg> legs;
    auto id = newColumn(facts::Type::Text, harvest.rows.rows);
    const bool named = harvest.extra(PbxCall) != nullptr || harvest.extra(CallId) != nullptr;
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        legs.push_back(legOf(harvest, row));
        const std::string_view call = textAt(harvest.extra(PbxCall), row);
        id->codes.set(row, id->words->add(call.empty() ? textAt(harvest.extra(CallId), row) : call));
    }
    const facts::CodeList key = named ? id->codes : facts::CodeList();
    if (named)
        harvest.rows.columns[facts::activity::id] = id;
    putCalls(harvest, std::move(legs), key);
    // How long it rang is not in the file; the difference of two legs' starts is not that.
    harvest.rows.columns[facts::activity::wait] = nullptr;
    return {};
}

}

const Layout& zadarma_calls()
{
    static const Layout layout{.id = "zadarma_calls",
                               .system = "zadarma",
                               .entity = facts::Entity::Activities,
                               .name = {"Zadarma calls", "Звонки Zadarma"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}

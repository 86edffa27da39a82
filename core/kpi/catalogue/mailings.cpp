#include "core/kpi/catalogue/mailings.h"

#include <cmath>

namespace zamer::kpi {

namespace campaign = facts::message_campaign;
using facts::Code;
using facts::kNone;

Sample collectMailings(const View& view, const Window& window, int field)
{
    Sample sample;
    const facts::Table& table = view.facts.table(facts::Entity::MessageCampaigns);
    const facts::Ints at = table.ints(campaign::at);
    const facts::Numbers delivered = table.numbers(campaign::delivered);
    const facts::Numbers counted = table.numbers(field);
    const facts::Codes scenarios = table.has(campaign::id) ? facts::Codes() : table.codes(campaign::scenario);
    double messages = 0;
    std::size_t all = 0;
    std::size_t unknown = 0;
    std::size_t excess = 0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (!window.sees(at[row]) || delivered[row] <= 0)
            continue;
        ++all;
        if (std::isnan(delivered[row]) || std::isnan(counted[row])) {
            ++unknown;
            continue;
        }
        excess += counted[row] > delivered[row] ? 1 : 0;
        messages += delivered[row];
        sample.seen.push_back({.row = static_cast<std::uint32_t>(row),
                               .cluster = scenarios.empty() || scenarios[row] == kNone ? kNoCluster : scenarios[row],
                               .day = view.time.dayOf(at[row]),
                               .entity = facts::Entity::MessageCampaigns,
                               .num = counted[row],
                               .den = delivered[row]});
    }
    sample.lacks(unknown, all);
    sample.note(wording::withoutCount, unknown);
    sample.note(wording::moreThanDelivered, excess);
    if (messages < kLeastMessages && sample.quality == Quality::Ok) {
        sample.quality = Quality::FewData;
        sample.reason = wording::tooFewUnits;
    }
    return sample;
}

}

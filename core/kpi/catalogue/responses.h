#pragma once
// First responses to the leads of a window: what response time, answers in time and untouched leads share (kpis.md, First response).

#include "core/kpi/catalogue/working_time.h"
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

constexpr int kResponseDays = 7;

/// Says in the sample from when on responses are known; false (and no data) where nothing could be a response.
bool knowsResponses(const View& view, Sample& sample);

/// Leads of age: visit(row, arrival, response), the response kNoInstant where there was none within the follow-up.
template<class Visit>
void forResponses(const View& view, const Window& window, Sample& sample, Visit&& visit)
{
    if (!knowsResponses(view, sample))
        return;
    const std::span<const std::int64_t> responses = view.index.firstResponse();
    const Instant followUp = window.followUp(kResponseDays);
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        if (arrival + followUp > window.asOf) {
            ++sample.pending;
            return;
        }
        const Instant response = responses[row];
        visit(row, arrival, response != kNoInstant && response <= arrival + followUp ? response : kNoInstant);
    });
    sample.note(wording::notOfAge, sample.pending);
}

inline constexpr facts::Entity kResponseReads[] = {facts::Entity::Deals, facts::Entity::Activities};
inline constexpr Need kResponseNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at}};
inline constexpr Need kResponseShows[] = {
    {facts::Entity::Deals, facts::deal::id},         {facts::Entity::Deals, facts::deal::owner},
    {facts::Entity::Deals, facts::deal::source},     {facts::Entity::Deals, facts::deal::arrived_at},
    {facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::first_response_at}};

}

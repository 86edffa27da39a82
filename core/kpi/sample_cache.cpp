#include "core/kpi/sample_cache.h"

#include <algorithm>

namespace zamer::kpi {

std::shared_ptr<const Collected> SampleCache::find(const Kpi& kpi, const Window& window)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& one) {
        return one.kpi == &kpi && one.period == window.period && one.asOf == window.asOf &&
               one.followMonths == window.followMonths && one.followUpDays == window.followUpDays;
    });
    if (known == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, known);
    return known->collected;
}

void SampleCache::keep(const Kpi& kpi, const Window& window, std::shared_ptr<const Collected> collected)
{
    const std::size_t bytes = sizeof(Collected) + (collected->sample.seen.size() + collected->sample.given.size() +
                                                   collected->sample.aside.size()) *
                                                      sizeof(Observation);
    if (bytes > m_allowed / 2)
        return;
    const std::lock_guard lock(m_mutex);
    m_kept.push_front(
        {&kpi, window.period, window.asOf, window.followMonths, window.followUpDays, bytes, std::move(collected)});
    m_bytes += bytes;
    while (m_bytes > m_allowed) {
        m_bytes -= m_kept.back().bytes;
        m_kept.pop_back();
    }
}

}

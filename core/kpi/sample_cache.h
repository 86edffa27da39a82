#pragma once
// SampleCache: the samples of one base that were collected lately, so that another segment of the same period only filters them. The oldest
// go when they take more than the memory allowed; one that is too big alone is not kept. Any thread. The base must outlive it.

#include "core/kpi/scope.h"

#include <list>
#include <memory>
#include <mutex>

namespace zamer::kpi {

class SampleCache
{
public:
    static constexpr std::size_t kBytes = std::size_t{256} << 20U;
    explicit SampleCache(std::size_t bytes = kBytes) : m_allowed(bytes) {}

    /// Null where it is not there.
    std::shared_ptr<const Collected> find(const Kpi& kpi, const Window& window);
    void keep(const Kpi& kpi, const Window& window, std::shared_ptr<const Collected> collected);

private:
    struct Kept {
        const Kpi* kpi;
        Period period;
        Instant asOf;
        int followMonths;
        int followUpDays;
        std::size_t bytes;
        std::shared_ptr<const Collected> collected;
    };
    std::size_t m_allowed;
    std::size_t m_bytes = 0;
    std::mutex m_mutex;
    std::list<Kept> m_kept; // newest use first
};

}

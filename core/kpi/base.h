#pragma once
// Base: the facts of an audit as KPIs see them: the layers, the fold of all of them with its index, and (for state KPIs) the folds of the
// exports made up to an earlier instant, which are made when they are asked for and kept, a few at a time.
// Owns everything a View refers to: a View must not outlive its Base. Any thread may measure through it.

#include "core/facts/fold.h"
#include "core/kpi/sample.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace zamer::kpi {

class Base
{
public:
    /// Per entity: exports made after this instant are left out.
    using Limits = std::array<Instant, facts::kEntities>;
    static Limits noLimits();

    struct Fold {
        facts::Facts facts;
        Index index;
        Fold(facts::Facts&& folded, const Settings& settings, const LocalTime& time)
            : facts(std::move(folded)), index(facts, settings, time)
        {
        }
    };

    Base(std::vector<facts::Layer> layers, Settings settings);
    /// Where the fold of the layers is already there (the store keeps it).
    Base(std::vector<facts::Layer> layers, facts::Facts folded, Settings settings);
    ~Base();
    Base(const Base&) = delete;
    Base& operator=(const Base&) = delete;

    View view() const { return {m_full->facts, m_full->index, m_settings, m_time, this}; }
    const Settings& settings() const { return m_settings; }
    const LocalTime& time() const { return m_time; }
    const std::vector<facts::Layer>& layers() const { return m_layers; }

    /// The fold of the exports within the limits. Sources without an export instant are in all of them.
    std::shared_ptr<const Fold> upTo(const Limits& limits) const;

private:
    struct Cached {
        Limits limits;
        std::shared_ptr<const Fold> fold;
    };
    std::vector<facts::Layer> m_layers;
    Settings m_settings;
    LocalTime m_time;
    std::shared_ptr<const Fold> m_full;
    mutable std::mutex m_mutex;
    mutable std::vector<Cached> m_earlier; // newest use last
};

}

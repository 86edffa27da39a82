#include "core/kpi/base.h"

#include <algorithm>

namespace zamer::kpi {

namespace {

constexpr std::size_t kKeptFolds = 4;

}

Base::Limits Base::noLimits()
{
    Limits limits;
    limits.fill(std::numeric_limits<Instant>::max());
    return limits;
}

Base::Base(std::vector<facts::Layer> layers, Settings settings)
    : m_layers(std::move(layers)), m_settings(std::move(settings)), m_time(m_settings.localTime()),
      m_full(std::make_shared<Fold>(facts::foldAll(m_layers), m_settings, m_time))
{
}

Base::Base(std::vector<facts::Layer> layers, facts::Facts folded, Settings settings)
    : m_layers(std::move(layers)), m_settings(std::move(settings)), m_time(m_settings.localTime()),
      m_full(std::make_shared<Fold>(std::move(folded), m_settings, m_time))
{
}

Base::~Base() = default;

std::shared_ptr<const Base::Fold> Base::upTo(const Limits& limits) const
{
    const auto leftOut = [&limits](const facts::Source& source) {
        return source.exportedAt > limits[static_cast<std::size_t>(source.entity)];
    };
    if (std::none_of(m_full->facts.sources.begin(), m_full->facts.sources.end(), leftOut))
        return m_full;

    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_earlier.begin(), m_earlier.end(),
                                    [&limits](const Cached& cached) { return cached.limits == limits; });
    if (known != m_earlier.end()) {
        std::rotate(known, known + 1, m_earlier.end());
        return m_earlier.back().fold;
    }
    facts::Facts earlier = m_full->facts;
    std::erase_if(earlier.sources, leftOut);
    for (std::size_t i = 0; i < facts::kEntities; ++i) {
        const facts::Entity entity = static_cast<facts::Entity>(i);
        std::vector<facts::Layer> kept;
        bool cut = false;
        for (const facts::Layer& layer : m_layers) {
            if (layer.source.entity != entity)
                continue;
            if (leftOut(layer.source))
                cut = true;
            else
                kept.push_back(layer);
        }
        if (cut)
            earlier.tables[i] = kept.empty() ? std::make_shared<facts::Table>(entity) : facts::fold(entity, kept);
    }
    if (m_earlier.size() == kKeptFolds)
        m_earlier.erase(m_earlier.begin());
    m_earlier.push_back({limits, std::make_shared<Fold>(std::move(earlier), m_settings, m_time)});
    return m_earlier.back().fold;
}

}

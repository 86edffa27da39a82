#include "core/kpi/difference.h"

#include <algorithm>
#include <array>
#include <set>

namespace zamer::kpi {

using facts::Entity;

namespace {

using Layouts = std::set<std::string>;

bool hasAny(std::span<const facts::Source> sources, Entity entity)
{
    return std::any_of(sources.begin(), sources.end(),
                       [entity](const facts::Source& source) { return source.entity == entity; });
}

std::set<Entity> readBy(const Kpi& kpi, std::span<const facts::Source> sources)
{
    std::set<Entity> entities(kpi.reads.begin(), kpi.reads.end());
    if (kpi.purchases)
        entities.insert(hasAny(sources, Entity::Purchases) ? Entity::Purchases : Entity::Deals);
    return entities;
}

Layouts layoutsOf(std::span<const facts::Source> sources, Entity entity)
{
    Layouts layouts;
    for (const facts::Source& source : sources)
        if (source.entity == entity)
            layouts.insert(source.layout.empty() ? source.system : source.layout);
    return layouts;
}

/// Those of one side that the other has not.
std::string onlyIn(const Layouts& side, const Layouts& other)
{
    std::string list;
    for (const std::string& each : side)
        if (!other.contains(each))
            list += (list.empty() ? "" : ",") + each;
    return list;
}

std::string valueIn(const std::map<std::string, std::string>& values, const std::string& key)
{
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

void addParameters(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after,
                   std::vector<Difference>& differences)
{
    std::set<std::string> keys;
    for (const auto* side : {&before, &after})
        for (const auto& [key, value] : *side)
            keys.insert(key);
    for (const std::string& key : keys)
        if (valueIn(before, key) != valueIn(after, key))
            differences.push_back({Difference::Kind::Parameter, key, valueIn(before, key), valueIn(after, key)});
}

}

std::vector<Difference> differencesOf(const Kpi& kpi, const MeasuredWith& before, const MeasuredWith& after)
{
    std::vector<Difference> differences;
    std::set<Entity> entities = readBy(kpi, before.sources);
    entities.merge(readBy(kpi, after.sources));
    for (const Entity entity : entities) {
        const Layouts ones = layoutsOf(before.sources, entity);
        const Layouts others = layoutsOf(after.sources, entity);
        if (ones != others)
            differences.push_back({Difference::Kind::Source, std::string(facts::entityName(entity)),
                                   onlyIn(ones, others), onlyIn(others, ones)});
    }
    // A side that was never measured has neither a definition nor parameters to compare.
    if (before.measurement.kpi.empty() || after.measurement.kpi.empty())
        return differences;
    if (before.measurement.version != after.measurement.version)
        differences.push_back({Difference::Kind::Definition,
                               {},
                               std::to_string(before.measurement.version),
                               std::to_string(after.measurement.version)});
    if (before.measurement.quality != Quality::NoData && after.measurement.quality != Quality::NoData)
        addParameters(before.measurement.parameters, after.measurement.parameters, differences);
    return differences;
}

std::vector<Difference> settingsThatDiffer(const std::map<std::string, std::string>& before,
                                           const std::map<std::string, std::string>& after)
{
    static constexpr std::array<std::string_view, 4> kNotMeasuring{"client", "business", "crm", "auditor"};
    std::vector<Difference> differences;
    addParameters(before, after, differences);
    std::erase_if(differences, [](const Difference& each) {
        return std::find(kNotMeasuring.begin(), kNotMeasuring.end(), each.what) != kNotMeasuring.end();
    });
    return differences;
}

std::string_view kindName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Source:
        return "source";
    case Difference::Kind::Definition:
        return "definition";
    case Difference::Kind::Parameter:
        break;
    }
    return "parameter";
}

}

#pragma once
// Difference: what the two sides of a comparison were not measured alike with: sources, definition, parameters. Pure; any thread.

#include "core/kpi/engine.h"

#include <span>

namespace zamer::kpi {

struct Difference {
    enum class Kind : std::uint8_t { Source, Definition, Parameter };
    Kind kind = Kind::Source;
    std::string what;   // Source: the entity's name; Parameter: its key; Definition: empty
    std::string before; // Source: layouts that only this side has, with ',' between; empty where it has none
    std::string after;
    bool operator==(const Difference&) const = default;
};

/// A measurement with the sources it was made from.
struct MeasuredWith {
    const Measurement& measurement;
    std::span<const facts::Source> sources; // of the whole base
};

/// Sources first, then the definition, then parameters by name. Sources of entities that the KPI does not read don't count; purchases are read
/// from orders where they were imported, else from deals.
std::vector<Difference> differencesOf(const Kpi& kpi, const MeasuredWith& before, const MeasuredWith& after);

/// Settings that both sides were measured under and that differ: the working calendar, the time zone ... Names of people and of the
/// client don't count.
std::vector<Difference> settingsThatDiffer(const std::map<std::string, std::string>& before,
                                           const std::map<std::string, std::string>& after);

std::string_view kindName(Difference::Kind kind);

}

#pragma once
// Timeline: the deals of each customer in order of arrival, to find the one that was open at an instant. A deal without a customer stands
// in a group of its own; leads that became deals and deals without arrival stand nowhere. Private to the index_*.cpp files.

#include "core/kpi/index.h"

#include <vector>

namespace zamer::kpi {

struct Timeline {
    std::vector<std::uint32_t> begins; // of group g: [begins[g], begins[g + 1])
    std::vector<std::uint32_t> deals;
    std::vector<Instant> arrival;
    std::vector<Instant> close; // the largest instant while open, the smallest where nobody knows when it closed
    std::vector<std::uint32_t>
        earlier; // the nearest earlier deal of the group that closed later; kNoDealRow where none did

    /// The position of the last deal that had arrived at the instant, kNoDealRow before the first.
    std::uint32_t arrivedBy(std::uint32_t group, Instant at) const;
    /// The deal open at the instant; of several the one arrived last. kNoDealRow where none was.
    std::uint32_t openAt(std::uint32_t group, Instant at) const;
    /// The first deal to arrive after the instant and within so many seconds of it.
    std::uint32_t arrivedSoonAfter(std::uint32_t group, Instant at, Instant seconds) const;
};

/// An answered incoming call this long before a deal's arrival is the one that created its card (kpis.md, First response).
constexpr Instant kCreatesCard = 600;

}

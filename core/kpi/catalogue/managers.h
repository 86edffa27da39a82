#pragma once
// Managers of a window (kpis.md, Words): CRM users, no service accounts, with an owned deal that arrived or closed, or an activity, in it.

#include "core/kpi/sample.h"

#include <string>
#include <vector>

namespace zamer::kpi {

constexpr std::uint32_t kNoManager = 0xFFFF'FFFF;

struct Managers {
    std::vector<std::string> names;     // in alphabetical order
    std::vector<double> months;         // of 30.4375 days within active_from/to, by manager
    std::vector<std::uint32_t> ofOwner; // by code of deals.owner; kNoManager: none, or a service account
    std::size_t withoutTime = 0;        // met in the window, but not employed in it

    double totalMonths() const;
};

Managers managersOf(const View& view, const Window& window);
/// Adds one observation that carries each manager's months, and their names.
void carryMonths(const Managers& managers, Sample& sample);

}

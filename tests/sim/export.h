#pragma once
// What the company's CRM shows at an instant, as the layers that an import would have made of it.

#include "sim/company.h"

#include "core/facts/facts.h"

namespace zamer::sim {

/// Deals created before that day (closes after it unseen) and cards; times are UTC.
std::vector<facts::Layer> exportOf(const Company& company, Day at);

}

#pragma once
// Comparisons as the audit file keeps them: snapshots never change, so their comparison is worked out once. Only what compares is
// kept (change, interval, p, verdict); the values of both sides are the sealed ones. Pure; any thread.

#include "core/kpi/engine.h"

#include <QByteArray>

namespace zamer::audit {

QByteArray comparisonsToJson(const std::vector<kpi::Comparison>& items);
/// Empty where the text is none of ours: it is worked out anew then.
std::vector<kpi::Comparison> comparisonsFromJson(const QByteArray& json);

}

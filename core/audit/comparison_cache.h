#pragma once
// Comparisons as the audit file keeps them: snapshots never change, so their comparison is worked out once. Only what compares is
// kept (change, interval, p, verdict); the values of both sides are the sealed ones. Pure; any thread.

#include "core/kpi/engine.h"

#include <QByteArray>

namespace zamer::audit {

QByteArray comparisonsToJson(const std::vector<kpi::Comparison>& items);
/// Empty where the text is none of ours: it is worked out anew then.
std::vector<kpi::Comparison> comparisonsFromJson(const QByteArray& json);

/// Everything that is kept: the comparisons, and the KPIs on the same days a year before the later side.
struct KeptComparison {
    std::vector<kpi::Comparison> items;
    std::vector<kpi::Measurement> lastYear;
};
QByteArray keptToJson(const KeptComparison& kept);
/// Without items where the text is none of ours.
KeptComparison keptFromJson(const QByteArray& json);

}

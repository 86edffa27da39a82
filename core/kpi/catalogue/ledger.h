#pragma once
// The ROI ledger (method.md, Money): costs and benefits by month, once or recurring. What crm_roi, naive_roi and payback share. An entry is a
// row of roi_entries: side (cost, benefit), month, amount, repeat (monthly, yearly; else once) until a last month, basis of a benefit (revenue
// is credited with the audit's margin; margin, or nothing, as it is), kind (hard, soft), share credited to the CRM (1 where it is not said).

#include "core/kpi/kpi.h"

#include <vector>

namespace zamer::kpi {

inline constexpr facts::Entity kLedgerReads[] = {facts::Entity::RoiEntries};
inline constexpr Need kLedgerNeeds[] = {{facts::Entity::RoiEntries, facts::roi_entry::amount}};
inline constexpr Need kLedgerShows[] = {
    {facts::Entity::RoiEntries, facts::roi_entry::side},   {facts::Entity::RoiEntries, facts::roi_entry::category},
    {facts::Entity::RoiEntries, facts::roi_entry::month},  {facts::Entity::RoiEntries, facts::roi_entry::amount},
    {facts::Entity::RoiEntries, facts::roi_entry::repeat}, {facts::Entity::RoiEntries, facts::roi_entry::basis},
    {facts::Entity::RoiEntries, facts::roi_entry::kind},   {facts::Entity::RoiEntries, facts::roi_entry::share}};

struct LedgerEntry {
    std::uint32_t row = 0;
    bool isBenefit = false;
    bool isSoft = false;
    double amount = 0; // minor units, each time
    double credited =
        0; // of a benefit: its margin, times the share credited; NaN without the margin it needs. Of a cost: the amount
    Day month = 0; // first day of the first month
    Day last = 0;  // first day of the last month it can happen in
    int every = 0; // months; 0 = once

    /// How often it happens in these days: a month that is only partly in them counts by its days. Months that begin after `known` are unseen.
    double timesWithin(const Period& days, Day known) const;
};

/// Entries that say their side; the others are counted in the sample.
std::vector<LedgerEntry> ledgerOf(const View& view, Sample& sample);
/// A benefit whose basis is revenue, and no margin to credit it with.
bool lacksMargin(const std::vector<LedgerEntry>& ledger);

/// (benefits - costs) / costs of the window, one observation and one unit for each entry that happens in it; benefits as credited, or `naive` as they stand.
void collectRoi(const View& view, const Window& window, bool naive, Sample& sample);
/// The same without soft benefits, where there are any (Kpi::beside).
std::vector<Beside> hardBenefits(const View& view, const Window& window, const Sample& sample);

}

#pragma once
// Selection: a segment over the facts: which rows of each entity are inside, as a bitmap, made when a KPI first asks. KPIs need not know: the
// engine collects the whole sample and leaves out the observations whose rows are outside. What that means:
// - Look-backs, first responses and customers are those of the whole base: a repeat purchase is one, wherever the first was.
// - Managers' months are those of the managers inside, where the segment says manager or team; else of all, as in parts.
// - Costs given to a ratio are split by their own rows (Sample::given); where they say nothing of the dimension there is no figure.
// - Days stay days. Figures beside the headline are worked out from the rows inside (Kpi::beside); rows left out are counted over the whole.
// - A KPI whose rows say nothing of the dimension (a campaign has no manager) has no data.
// So a segment of one key has the figures of the part of that key. Any thread; the base must outlive it.

#include "core/kpi/filter.h"
#include "core/kpi/kpi.h"

#include <map>
#include <memory>
#include <mutex>

namespace zamer::kpi {

class Selection
{
public:
    /// Of the facts of this view; bitmaps of other folds (states at an earlier export) are made anew each time.
    Selection(const View& view, Filter filter);

    const Filter& filter() const { return m_filter; }
    /// The sample inside the segment; `view` is the one it was read from.
    Sample narrowed(const Kpi& kpi, const View& view, const Sample& whole) const;

private:
    struct Rows {
        bool told = false; // every dimension of the filter can be told for the entity
        std::vector<std::uint64_t> bits;
        bool has(std::uint32_t row) const { return (bits[row >> 6U] >> (row & 63U) & 1U) != 0; }
    };
    std::shared_ptr<const Rows> rowsOf(const View& view, facts::Entity entity) const;
    Rows found(const View& view, facts::Entity entity) const;
    /// Of groups that are hidden because a small one could be worked out (hiddenAmong) it holds some and leaves out others. Asked of a segment of
    /// one dimension only.
    bool givesAway(const Kpi& kpi, const View& view, const Sample& whole) const;
    /// By number of the user: exposure of those inside.
    std::vector<bool> usersInside(const View& view, const std::vector<std::string>& names) const;

    const facts::Facts& m_home;
    Filter m_filter;
    mutable std::mutex m_mutex;
    mutable std::map<facts::Entity, std::shared_ptr<const Rows>> m_rows;
};

}

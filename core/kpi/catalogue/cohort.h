#pragma once
// Customers acquired in a window: those with a purchase and none in the 12 months before it (kpis.md, Words), and their margin.

#include "core/kpi/catalogue/by_customer.h"
#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

#include <optional>

namespace zamer::kpi {

struct Cohort {
    ByCustomer customers;
    std::vector<Purchase> firsts; // by slot: the purchase each was acquired with
    std::size_t nameless = 0;     // purchases without a customer
    std::size_t purchases = 0;
};
Cohort acquired(const View& view, const Window& window);

/// Margins in minor units: of a purchase's line what it says, else its amount times the audit's margin; NaN where neither is known.
class Margins
{
public:
    explicit Margins(const View& view);
    bool isKnown() const { return !m_said.empty() || m_share.has_value(); }
    double of(std::int64_t amount) const;
    /// The audit's margin as a parameter of the sample.
    void pin(Sample& sample) const;
    /// Of a line of orders, or of a won deal where purchases are won deals.
    double ofLine(std::uint32_t row) const;

private:
    std::optional<double> m_share;
    facts::Ints m_said;
    facts::Ints m_amounts;
};

/// 12, 6 or 3 (at most Window::followMonths): the longest time that all customers of the period can have been followed; where none is, 3.
int cohortMonths(const View& view, const Window& window);

/// The last day of the window on which an acquired customer is followed for so many months; before its first day where none is.
Day lastFollowedDay(const View& view, const Window& window, int months);

/// Margin of the purchases in the months after the first, one observation for each line, customer by customer: of those acquired by the last
/// followed day. Younger ones are pending. The sample says what had to be left out.
void collectLifetime(const View& view, const Window& window, Sample& sample);

}

#pragma once
// The words of kpis.md about users, in one place. User: a name of the list of users that is no service account and has a licence (where the list says
// who has one), or, where a KPI counts them, somebody who is not in the list but wrote by hand in the window. Working day of a user: a working day
// of the audit's calendar within active_from/to on which user-days don't say that the user was absent.

#include "core/kpi/sample.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace zamer::kpi {

constexpr std::uint32_t kNoUser = 0xFFFF'FFFF;

/// Local days of a window, found from instants in constant time. The window must outlive it.
class DaysOfWindow
{
public:
    DaysOfWindow(const View& view, const Window& window);
    std::size_t count() const { return m_starts.size() - 1; }
    /// The number of the day; of an instant that the window sees.
    std::size_t of(Instant at) const
    {
        auto day = std::min(static_cast<std::size_t>((at - m_starts.front()) / kSecondsPerDay), count() - 1);
        while (m_starts[day] > at)
            --day;
        while (m_starts[day + 1] <= at)
            ++day;
        return day;
    }

private:
    std::vector<Instant> m_starts; // the last one ends the window
};

/// Names that the list of users calls service accounts.
std::set<std::string, std::less<>> serviceAccounts(const View& view);

struct Users {
    std::vector<std::string> names;      // in alphabetical order
    std::vector<std::uint32_t> rows;     // in users; kNoRow: not in the list
    std::vector<std::vector<bool>> work; // by user and day of the window: a working day of that user
    std::size_t unlisted = 0;            // writers who are not in the list
    std::size_t withoutDay = 0;          // those listed who had no working day in the window
    bool licenceKnown = true;            // the list says who has a licence

    std::uint32_t find(std::string_view name) const;
    std::size_t workingDays(std::uint32_t user) const;
};

/// Those with at least one working day in the window. Writers who are not in the list are taken in, or only counted.
Users usersOf(const View& view, const Window& window, const std::vector<std::string>& writers, bool takeUnlisted);

}

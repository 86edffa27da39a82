#pragma once
// What users wrote by hand in a window, by user and day. Qualifying writes (kpis.md, adoption): records, stage moves, calls, meetings, messages,
// tasks, each on the local day of its `at`; not automated, not by service accounts. User-days with records count as records where there are
// no activities of that kind. One pass over the activities on the machine's cores, and one over the moves.

#include "core/kpi/activity_words.h"
#include "core/kpi/catalogue/user_days.h"

#include <array>
#include <functional>

namespace zamer::kpi {

/// What one user did on one day.
struct DayWrites {
    bool met = false;        // anything by hand, of whatever kind
    bool qualifying = false; // a qualifying write
    double minutes = 0;      // logged: the lengths of activities
};

struct UserWrites {
    std::string user;
    std::vector<DayWrites> days;                             // of the window
    std::array<std::size_t, ActivityWords::kKinds> counts{}; // activities by kind
    std::size_t records = 0;                                 // of user-days
};

struct Writes {
    std::vector<UserWrites> users;
    std::size_t withoutUser = 0; // by hand, and nobody says by whom
    std::size_t lengthless = 0;  // calls and meetings without a length

    std::vector<std::string> names() const; // of those with a qualifying write
};

inline bool qualifies(ActivityWords::Kind kind)
{
    return kind != ActivityWords::Kind::Other && kind != ActivityWords::Kind::Email;
}
/// Whether any activity is a record; else the counts of user-days are taken.
bool hasRecords(const View& view);
Writes writesOf(const View& view, const Window& window);

/// One of them, for lists of rows.
struct Written {
    facts::Entity entity = facts::Entity::Activities;
    std::uint32_t row = 0;
    ActivityWords::Kind kind = ActivityWords::Kind::Other;
    std::uint32_t user = 0; // of Users
    std::size_t day = 0;
    bool qualifying = false;
    double count = 1;   // records that a user-day counts
    double minutes = 0; // NaN where nobody says
};
/// Those of these users: activities in the order of the table, then moves, then user-days with records.
void forEachWritten(const View& view, const Window& window, const Users& users,
                    const std::function<void(const Written&)>& visit);
/// One observation for each user, with its row in the list of users where it has one.
void addUser(const Users& users, std::uint32_t user, double num, double den, Sample& sample);
/// Observations without rows: what each user's figure is divided by.
void carryUsers(const Users& users, const std::vector<double>& dens, Sample& sample);
/// Working days of each user.
std::vector<double> workingDaysOf(const Users& users);
/// What was left out of writes and users.
void noteUsers(const Users& users, const Writes& writes, Sample& sample);

/// Length in minutes: duration, else until ended_at; NaN where neither is known.
class Lengths
{
public:
    explicit Lengths(const facts::Table& activities);
    double of(std::size_t row) const;

private:
    facts::Numbers m_duration;
    facts::Ints m_at, m_ended;
};

/// Every activity by hand in the window that has a user: visit(row, kind, code of the user).
template<class Visit>
void forWritten(const View& view, const Window& window, std::size_t from, std::size_t to, Visit&& visit)
{
    const facts::Table& activities = view.facts.table(facts::Entity::Activities);
    const facts::Ints at = activities.ints(facts::activity::at);
    const facts::Codes users = activities.codes(facts::activity::user);
    const ActivityWords words(activities);
    for (std::size_t row = from; row < to; ++row)
        if (window.sees(at[row]) && !words.isAutomated(row))
            visit(static_cast<std::uint32_t>(row), words.kind(row), users[row]);
}

}

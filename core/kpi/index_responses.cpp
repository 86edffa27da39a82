#include "core/facts/fold/parallel.h"
#include "core/kpi/activity_words.h"
#include "core/kpi/index_data.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;
namespace deal = facts::deal;

namespace {

constexpr Instant kNever = std::numeric_limits<Instant>::max();

/// The earliest response after each deal's arrival, by its place on the timeline, from some of the activities.
class Search
{
public:
    Search(const facts::Facts& facts, const Customers& customers, const Timeline& timeline, const Joins& joins)
        : m_activities(facts.table(Entity::Activities)), m_words(m_activities), m_service(serviceUsers(facts)),
          m_users(m_activities.codes(facts::activity::user)), m_at(m_activities.ints(facts::activity::at)),
          m_customers(customers), m_timeline(timeline), m_joins(joins)
    {
    }

    struct Found {
        std::vector<Instant> after;    // by place: of activities between this arrival and the group's next one
        std::vector<bool> created;     // by place: an answered call made the card
        std::vector<Instant> unplaced; // by deal: the earliest on a deal whose arrival nobody knows
    };

    Found search(std::size_t from, std::size_t to, const std::vector<std::int64_t>& arrivals) const
    {
        Found found{std::vector<Instant>(m_timeline.deals.size(), kNever),
                    std::vector<bool>(m_timeline.deals.size(), false), std::vector<Instant>(arrivals.size(), kNever)};
        for (std::size_t row = from; row < to; ++row) {
            if (!isResponse(row))
                continue;
            const std::uint32_t named = m_joins.dealOfActivity[row];
            const std::uint32_t customer = m_joins.customerOfActivity[row];
            if (named != Index::kNoDealRow && arrivals[named] == kNoInstant)
                found.unplaced[named] = std::min(found.unplaced[named], m_at[row]);
            const bool known = customer != kNoCustomer && customer < m_customers.count;
            const bool alone = named != Index::kNoDealRow && m_customers.ofDeal[named] == kNoCustomer;
            if (known)
                place(customer, row, found);
            if (alone)
                place(static_cast<std::uint32_t>(m_customers.count) + named, row, found);
        }
        return found;
    }

private:
    bool isResponse(std::size_t row) const
    {
        using Kind = ActivityWords::Kind;
        const Kind kind = m_words.kind(row);
        if (kind == Kind::Other || kind == Kind::Task || kind == Kind::Record || m_at[row] == kNull ||
            m_words.isAutomated(row))
            return false;
        if (!m_users.empty() && m_users[row] != kNone && m_service[m_users[row]])
            return false;
        if (kind == Kind::Call)
            return m_words.isAnswered(row) && (m_words.isOutgoing(row) || m_words.isIncoming(row));
        return kind == Kind::Meeting ? !m_words.isIncoming(row) : m_words.isOutgoing(row);
    }

    void place(std::uint32_t group, std::size_t row, Found& found) const
    {
        const Instant at = m_at[row];
        const std::uint32_t last = m_timeline.arrivedBy(group, at);
        if (last != Index::kNoDealRow)
            found.after[last] = std::min(found.after[last], at);
        if (!m_words.isAnsweredIncomingCall(row))
            return;
        const std::uint32_t end = m_timeline.begins[group + 1];
        for (std::uint32_t next = last == Index::kNoDealRow ? m_timeline.begins[group] : last + 1;
             next < end && m_timeline.arrival[next] - at <= kCreatesCard; ++next)
            found.created[next] = true;
    }

    const Table& m_activities;
    ActivityWords m_words;
    std::vector<bool> m_service;
    facts::Codes m_users;
    facts::Ints m_at;
    const Customers& m_customers;
    const Timeline& m_timeline;
    const Joins& m_joins;
};

void merge(Search::Found& into, const Search::Found& more)
{
    for (std::size_t i = 0; i < into.after.size(); ++i) {
        into.after[i] = std::min(into.after[i], more.after[i]);
        into.created[i] = into.created[i] || more.created[i];
    }
    for (std::size_t i = 0; i < into.unplaced.size(); ++i)
        into.unplaced[i] = std::min(into.unplaced[i], more.unplaced[i]);
}

/// What the deal's own fields say; kNull where they are silent.
Instant saidResponse(const Table& deals, std::size_t row, Instant arrival)
{
    const std::int64_t at = deals.intAt(deal::first_response_at, row);
    if (at != kNull || arrival == kNoInstant || !deals.has(deal::first_response_seconds))
        return at;
    const double seconds = deals.numbers(deal::first_response_seconds)[row];
    return std::isnan(seconds) ? kNull : arrival + std::llround(seconds);
}

Search::Found searchAll(const Search& search, std::size_t rows, const std::vector<std::int64_t>& arrivals)
{
    const std::size_t halves = rows < 100'000 ? 1 : 2;
    std::vector<Search::Found> found(halves);
    facts::inParallel(halves, [&](std::size_t half) {
        found[half] = search.search(rows * half / halves, rows * (half + 1) / halves, arrivals);
    });
    for (std::size_t half = 1; half < halves; ++half)
        merge(found.front(), found[half]);
    return std::move(found.front());
}

}

const Responses& Index::Data::responses()
{
    std::call_once(m_responsesOnce, [this] {
        const Table& deals = facts.deals();
        const Table& activities = facts.table(Entity::Activities);
        m_responses.response.assign(deals.rows, kNoInstant);
        m_responses.contact.assign(deals.rows, kNoInstant);
        std::vector<std::int64_t>& response = m_responses.response;
        std::vector<std::int64_t>& contact = m_responses.contact;
        if (activities.has(facts::activity::at) && activities.rows > 0) {
            const Timeline& line = timeline();
            const Search search(facts, customers(), line, joins());
            const Search::Found found = searchAll(search, activities.rows, arrivals());
            for (std::size_t group = 0; group + 1 < line.begins.size(); ++group) {
                Instant earliest = kNever; // an activity after a later deal's arrival is after the earlier ones' too
                for (std::uint32_t place = line.begins[group + 1]; place-- > line.begins[group];) {
                    earliest = std::min(earliest, found.after[place]);
                    const Instant at = found.created[place] ? line.arrival[place] : earliest;
                    response[line.deals[place]] = at == kNever ? kNoInstant : at;
                }
            }
            for (std::size_t row = 0; row < deals.rows; ++row)
                if (found.unplaced[row] != kNever)
                    contact[row] = found.unplaced[row];
        }
        std::vector<bool> own(deals.rows, false);
        for (int pass = 0; pass < 2; ++pass) { // deals' own fields first, then those of the leads they were
            for (std::size_t row = 0; row < deals.rows; ++row) {
                const std::uint32_t heir = livesOn()[row];
                const bool isOwn = heir == row;
                if (isOwn != (pass == 0) || own[heir])
                    continue;
                const Instant said = saidResponse(deals, row, arrivals()[row]);
                own[heir] = said != kNull;
                if (own[heir])
                    response[heir] = said;
            }
        }
        for (std::size_t row = 0; row < deals.rows; ++row)
            if (response[row] != kNoInstant)
                contact[row] = response[row];
        for (int pass = 0; pass < 2; ++pass) // a deal's own field is written over its lead's
            for (std::size_t row = 0; row < deals.rows; ++row)
                if (const std::int64_t said = deals.intAt(deal::first_contact_at, row);
                    said != kNull && (livesOn()[row] == row) == (pass == 1))
                    contact[livesOn()[row]] = said;
    });
    return m_responses;
}

std::span<const std::int64_t> Index::firstResponse() const
{
    return m_data->responses().response;
}

std::span<const std::int64_t> Index::firstContact() const
{
    return m_data->responses().contact;
}

}

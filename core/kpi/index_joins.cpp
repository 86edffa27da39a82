#include "core/facts/fold/parallel.h"
#include "core/kpi/activity_words.h"
#include "core/kpi/resolvers.h"

namespace zamer::kpi {

using facts::Entity;
using facts::kNone;
using facts::Table;
namespace activity = facts::activity;

namespace {

constexpr std::size_t kChunk = 1U << 18U;

/// The way one activity goes: to its deal and to its customer.
class ActivityJoiner
{
public:
    ActivityJoiner(const Table& activities, const DealsByName& deals, const CustomerKeys& keys,
                   const PhoneCustomers& phones, const Customers& customers, const Timeline& timeline, Joins& out)
        : m_deals(deals), m_keys(keys), m_phones(phones), m_customers(customers), m_timeline(timeline), m_out(out),
          m_at(activities.ints(activity::at)), m_words(activities)
    {
    }

    void join(std::size_t row, JoinCounts& counts) const
    {
        ++counts.activities;
        const std::uint32_t named = m_deals.of(row);
        counts.namingDeal += m_deals.names(row) ? 1 : 0;
        std::uint32_t& deal = m_out.dealOfActivity[row];
        std::uint32_t& customer = m_out.customerOfActivity[row];
        deal = named;
        customer = named == Index::kNoDealRow ? kNoCustomer : m_customers.ofDeal[named];
        Way way = Way::None;
        if (customer == kNoCustomer)
            customer = m_keys.knownOf(row, way);
        if (customer == kNoCustomer) {
            customer = m_phones.of(row);
            way = Way::Phone;
        }
        if (customer == kNoCustomer) {
            customer = m_keys.ofItsOwn(row);
            counts.dealById += named != Index::kNoDealRow ? 1 : 0;
            return;
        }
        ++counts.customersFound;
        if (named != Index::kNoDealRow) {
            ++counts.dealById;
            return;
        }
        deal = openDeal(row, customer);
        if (deal != Index::kNoDealRow)
            ++(way == Way::Phone ? counts.dealByPhone : way == Way::Email ? counts.dealByEmail : counts.dealByCustomer);
    }

private:
    std::uint32_t openDeal(std::size_t row, std::uint32_t customer) const
    {
        if (m_at.empty() || m_at[row] == kNoInstant)
            return Index::kNoDealRow;
        const std::uint32_t open = m_timeline.openAt(customer, m_at[row]);
        if (open != Index::kNoDealRow || !m_words.isAnsweredIncomingCall(row))
            return open;
        return m_timeline.arrivedSoonAfter(customer, m_at[row], kCreatesCard);
    }

    const DealsByName& m_deals;
    const CustomerKeys& m_keys;
    const PhoneCustomers& m_phones;
    const Customers& m_customers;
    const Timeline& m_timeline;
    Joins& m_out;
    facts::Ints m_at;
    ActivityWords m_words;
};

void add(JoinCounts& to, const JoinCounts& more)
{
    to.activities += more.activities;
    to.namingDeal += more.namingDeal;
    to.dealById += more.dealById;
    to.dealByCustomer += more.dealByCustomer;
    to.dealByPhone += more.dealByPhone;
    to.dealByEmail += more.dealByEmail;
    to.customersFound += more.customersFound;
}

}

const Joins& Index::Data::joins()
{
    std::call_once(m_joinsOnce, [this] {
        const Customers& known = customers();
        OwnCustomers own(known.count);
        Joins& out = m_joins;

        const Table& tickets = facts.table(Entity::Tickets);
        const CustomerKeys ticketKeys(tickets, facts::ticket::customer, known, own);
        out.customerOfTicket.resize(tickets.rows);
        out.counts.tickets = tickets.rows;
        for (std::size_t row = 0; row < tickets.rows; ++row) {
            Way way = Way::None;
            const std::uint32_t found = ticketKeys.knownOf(row, way);
            out.counts.ticketsWithKey += ticketKeys.names(row) ? 1 : 0;
            out.counts.ticketsFound += found != kNoCustomer ? 1 : 0;
            out.customerOfTicket[row] = found != kNoCustomer ? found : ticketKeys.ofItsOwn(row);
        }

        const Table& answers = facts.table(Entity::SurveyAnswers);
        const CustomerKeys answerKeys(answers, facts::survey_answer::respondent_id, known, own);
        const std::vector<bool> staff = answersOfEmployees(answers);
        out.customerOfAnswer.assign(answers.rows, kNoCustomer);
        for (std::size_t row = 0; row < answers.rows; ++row) {
            if (staff[row])
                continue;
            Way way = Way::None;
            const std::uint32_t found = answerKeys.knownOf(row, way);
            ++out.counts.answers;
            out.counts.answersWithKey += answerKeys.names(row) ? 1 : 0;
            out.counts.answersFound += found != kNoCustomer ? 1 : 0;
            out.customerOfAnswer[row] = found != kNoCustomer ? found : answerKeys.ofItsOwn(row);
        }

        const Table& activities = facts.table(Entity::Activities);
        out.dealOfActivity.resize(activities.rows);
        out.customerOfActivity.resize(activities.rows);
        const DealsByName deals(facts, activities, activity::deal, dealById(), livesOn());
        const CustomerKeys keys(activities, activity::customer, known, own);
        const PhoneCustomers phones(activities, activity::phone, known);
        const ActivityJoiner joiner(activities, deals, keys, phones, known, timeline(), out);
        std::vector<JoinCounts> counts((activities.rows + kChunk - 1) / kChunk);
        facts::inParallel(counts.size(), [&](std::size_t chunk) {
            const std::size_t end = std::min(activities.rows, (chunk + 1) * kChunk);
            for (std::size_t row = chunk * kChunk; row < end; ++row)
                joiner.join(row, counts[chunk]);
        });
        for (const JoinCounts& part : counts)
            add(out.counts, part);
        out.customers = own.count();
    });
    return m_joins;
}

std::span<const std::uint32_t> Index::dealOfActivity() const
{
    return m_data->joins().dealOfActivity;
}

std::span<const std::uint32_t> Index::customerOfActivity() const
{
    return m_data->joins().customerOfActivity;
}

std::span<const std::uint32_t> Index::customerOfTicket() const
{
    return m_data->joins().customerOfTicket;
}

std::span<const std::uint32_t> Index::customerOfAnswer() const
{
    return m_data->joins().customerOfAnswer;
}

std::size_t Index::allCustomers() const
{
    return m_data->joins().customers;
}

const JoinCounts& Index::joinCounts() const
{
    return m_data->joins().counts;
}

}

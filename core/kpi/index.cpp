#include "core/kpi/index.h"

#include "core/kpi/index_data.h"
#include "core/kpi/stage_table.h"

#include <algorithm>
#include <numeric>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;
namespace deal = facts::deal;

namespace {

constexpr int kNotSaid = -1;

/// Status by code of the status column; kNotSaid for words that are none.
std::vector<int> statusByCode(const Table& deals)
{
    std::vector<int> meaning;
    if (!deals.has(deal::status))
        return meaning;
    const facts::Dictionary& words = *deals.column(deal::status)->words;
    meaning.assign(words.size(), kNotSaid);
    const auto mean = [&](std::string_view word, DealStatus status) {
        const Code code = words.find(word);
        if (code != kNone)
            meaning[code] = static_cast<int>(status);
    };
    mean("open", DealStatus::Open);
    mean("won", DealStatus::Won);
    mean("lost", DealStatus::Lost);
    return meaning;
}

DealStatus statusOfKind(StageKind kind)
{
    return kind == StageKind::Won ? DealStatus::Won : kind == StageKind::Lost ? DealStatus::Lost : DealStatus::Open;
}

/// In order of creation, else of id: whatever the order of rows.
bool isEarlier(const Table& deals, std::uint32_t row, std::uint32_t than)
{
    const std::int64_t a = deals.intAt(deal::created_at, row);
    const std::int64_t b = deals.intAt(deal::created_at, than);
    return a != b ? a < b : deals.textAt(deal::id, row) < deals.textAt(deal::id, than);
}

Instant earliest(const Table& table, std::initializer_list<int> fields)
{
    Instant first = kNoInstant;
    for (const int field : fields)
        for (const std::int64_t at : table.ints(field))
            if (at != kNull && (first == kNoInstant || at < first))
                first = at;
    return first;
}

}

const std::vector<DealStatus>& Index::Data::status()
{
    std::call_once(m_statusOnce, [this] {
        const Table& deals = facts.deals();
        m_status.assign(deals.rows, DealStatus::Open);
        const std::vector<int> meaning = statusByCode(deals);
        const facts::Codes said = deals.codes(deal::status);
        const facts::Codes pipeline = deals.codes(deal::pipeline);
        const facts::Codes stage = deals.codes(deal::stage);
        const StageTable stages(facts);
        for (std::size_t row = 0; row < deals.rows; ++row) {
            if (!said.empty() && said[row] != kNone && meaning[said[row]] != kNotSaid) {
                m_status[row] = static_cast<DealStatus>(meaning[said[row]]);
            } else if (!stage.empty() && stage[row] != kNone) {
                const int known = stages.of(pipeline.empty() ? kNone : pipeline[row], stage[row]);
                if (known >= 0)
                    m_status[row] = statusOfKind(stages.stages()[static_cast<std::size_t>(known)].kind);
            }
        }
    });
    return m_status;
}

const std::vector<std::uint32_t>& Index::Data::dealById()
{
    std::call_once(m_idsOnce, [this] {
        const Table& deals = facts.deals();
        if (!deals.has(deal::id))
            return;
        m_dealById.assign(deals.column(deal::id)->words->size(), kNoDealRow);
        const facts::Codes ids = deals.codes(deal::id);
        for (std::size_t row = 0; row < ids.size(); ++row)
            if (ids[row] != kNone)
                m_dealById[ids[row]] = static_cast<std::uint32_t>(row);
    });
    return m_dealById;
}

/// Arrivals, and which rows are leads: a lead that a deal names lives on in that deal, and the deal has arrived when the lead did.
void Index::Data::buildLeads()
{
    const Table& deals = facts.deals();
    m_roles.assign(deals.rows, DealRole::Deal);
    m_arrivals.assign(deals.rows, kNoInstant);
    m_livesOn.resize(deals.rows);
    std::iota(m_livesOn.begin(), m_livesOn.end(), 0U);
    const facts::Ints arrived = deals.ints(deal::arrived_at);
    const facts::Ints created = deals.ints(deal::created_at);
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (!arrived.empty() && arrived[row] != kNull)
            m_arrivals[row] = arrived[row];
        else if (!created.empty())
            m_arrivals[row] = created[row];
    }
    if (!deals.has(deal::kind))
        return;
    const Code leadWord = deals.column(deal::kind)->words->find("lead");
    const facts::Codes kinds = deals.codes(deal::kind);
    for (std::size_t row = 0; row < deals.rows; ++row)
        if (leadWord != kNone && kinds[row] == leadWord)
            m_roles[row] = DealRole::Lead;
    if (!deals.has(deal::lead) || dealById().empty())
        return;
    const facts::Column& origin = *deals.column(deal::lead);
    const facts::Dictionary& ids = *deals.column(deal::id)->words;
    for (std::size_t row = 0; row < deals.rows; ++row) {
        if (origin.codes[row] == kNone || m_roles[row] != DealRole::Deal)
            continue;
        const Code id = ids.find(origin.text(row));
        const std::uint32_t from = id == kNone ? kNoDealRow : dealById()[id];
        if (from == kNoDealRow || m_roles[from] == DealRole::Deal)
            continue;
        m_roles[from] = DealRole::Converted;
        std::uint32_t& heir = m_livesOn[from];
        if (heir == from || isEarlier(deals, static_cast<std::uint32_t>(row), heir))
            heir = static_cast<std::uint32_t>(row);
        if (m_arrivals[from] != kNoInstant)
            m_arrivals[row] = m_arrivals[from];
    }
}

const std::vector<DealRole>& Index::Data::roles()
{
    std::call_once(m_leadsOnce, [this] { buildLeads(); });
    return m_roles;
}

const std::vector<std::int64_t>& Index::Data::arrivals()
{
    std::call_once(m_leadsOnce, [this] { buildLeads(); });
    return m_arrivals;
}

const std::vector<std::uint32_t>& Index::Data::livesOn()
{
    std::call_once(m_leadsOnce, [this] { buildLeads(); });
    return m_livesOn;
}

const Customers& Index::Data::customers()
{
    std::call_once(m_customersOnce, [this] { m_customers = joinCustomers(facts); });
    return m_customers;
}

Instant Index::Data::firstFact(Entity entity)
{
    const auto at = static_cast<std::size_t>(entity);
    std::call_once(m_firstOnce[at], [&] {
        const Table& table = facts.table(entity);
        switch (entity) {
        case Entity::Deals:
            m_first[at] = earliest(table, {deal::arrived_at, deal::created_at, deal::closed_at});
            break;
        case Entity::Purchases:
            m_first[at] = earliest(table, {facts::purchase::at});
            break;
        case Entity::Customers:
            m_first[at] = earliest(table, {facts::customer::created_at});
            break;
        case Entity::Activities:
            m_first[at] = earliest(table, {facts::activity::at});
            break;
        case Entity::StageMoves:
            m_first[at] = earliest(table, {facts::stage_move::at});
            break;
        case Entity::Tickets:
            m_first[at] = earliest(table, {facts::ticket::opened_at});
            break;
        case Entity::UserDays:
            m_first[at] = earliest(table, {facts::user_day::day});
            break;
        case Entity::SurveyAnswers:
            m_first[at] = earliest(table, {facts::survey_answer::at});
            break;
        case Entity::CallReviews:
            m_first[at] = earliest(table, {facts::call_review::at});
            break;
        case Entity::Forecasts:
            m_first[at] = earliest(table, {facts::forecast::month});
            break;
        case Entity::Suggestions:
            m_first[at] = earliest(table, {facts::suggestion::at});
            break;
        default:
            m_first[at] = kNoInstant;
        }
    });
    return m_first[at];
}

Index::Index(const facts::Facts& facts, const Settings& settings, const LocalTime& time)
    : m_data(std::make_unique<Data>(facts, settings, time))
{
}

Index::~Index() = default;

std::span<const DealStatus> Index::status() const
{
    return m_data->status();
}

DealStatus Index::statusAt(std::size_t row, Instant asOf) const
{
    const DealStatus known = m_data->status()[row];
    if (known == DealStatus::Open)
        return known;
    const std::int64_t closed = m_data->facts.deals().intAt(deal::closed_at, row);
    return closed != kNull && closed > asOf ? DealStatus::Open : known;
}

std::span<const DealRole> Index::roles() const
{
    return m_data->roles();
}

std::span<const std::uint32_t> Index::livesOn() const
{
    return m_data->livesOn();
}

std::span<const std::int64_t> Index::arrivals() const
{
    return m_data->arrivals();
}

std::span<const std::uint32_t> Index::customerOfDeal() const
{
    return m_data->customers().ofDeal;
}

std::span<const std::uint32_t> Index::customerOfCard() const
{
    return m_data->customers().ofCard;
}

std::size_t Index::customers() const
{
    return m_data->customers().count;
}

std::span<const Purchase> Index::purchases() const
{
    return m_data->purchases().list;
}

std::span<const std::uint32_t> Index::lines() const
{
    return m_data->purchases().lines;
}

bool Index::fromOrders() const
{
    return m_data->facts.has(Entity::Purchases);
}

Entity Index::purchaseEntity() const
{
    return fromOrders() ? Entity::Purchases : Entity::Deals;
}

std::span<const std::uint32_t> Index::dealById() const
{
    return m_data->dealById();
}

Instant Index::firstFact(Entity entity) const
{
    return m_data->firstFact(entity);
}

}

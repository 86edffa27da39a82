#include "core/kpi/kpi.h"
#include "core/kpi/walk.h"

namespace zamer::kpi {

using facts::Code;
using facts::Column;
using facts::Table;

namespace {

constexpr std::uint32_t kNobody = 0xFFFF'FFFF;

/// The order of cards: by creation; undated ones after dated ones; else as they stand in the table.
class Ages
{
public:
    explicit Ages(facts::Ints created) : m_created(created) {}
    bool isOlder(std::uint32_t a, std::uint32_t b) const
    {
        const Instant first = at(a);
        const Instant second = at(b);
        return first != second ? first < second : a < b;
    }
    bool isSeen(std::uint32_t row, Instant asOf) const { return m_created.empty() || m_created[row] <= asOf; }

private:
    Instant at(std::uint32_t row) const
    {
        const bool dated = !m_created.empty() && m_created[row] != facts::kNull;
        return dated ? m_created[row] : std::numeric_limits<Instant>::max();
    }
    facts::Ints m_created;
};

/// Marks the cards that share a hash of this column with an older one.
void markDuplicates(const Column* hashes, const Ages& ages, Instant asOf, std::size_t rows,
                    std::vector<bool>& duplicate)
{
    if (!hashes)
        return;
    std::vector<std::uint32_t> oldest(hashes->words->size(), kNobody);
    for (std::uint32_t row = 0; row < rows; ++row)
        if (ages.isSeen(row, asOf))
            for (const Code code : hashes->list(row))
                if (oldest[code] == kNobody || ages.isOlder(row, oldest[code]))
                    oldest[code] = row;
    for (std::uint32_t row = 0; row < rows; ++row)
        if (ages.isSeen(row, asOf))
            for (const Code code : hashes->list(row))
                if (oldest[code] != row)
                    duplicate[row] = true;
}

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Table& cards = view.facts.table(facts::Entity::Customers);
    const Ages ages(cards.ints(facts::customer::created_at));
    std::vector<bool> duplicate(cards.rows, false);
    markDuplicates(cards.column(facts::customer::phone), ages, window.asOf, cards.rows, duplicate);
    markDuplicates(cards.column(facts::customer::email), ages, window.asOf, cards.rows, duplicate);
    for (std::uint32_t row = 0; row < cards.rows; ++row)
        if (ages.isSeen(row, window.asOf))
            sample.seen.push_back({.row = row, .entity = facts::Entity::Customers, .num = duplicate[row] ? 1.0 : 0.0});
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Customers};
constexpr Need kNeeds[] = {{facts::Entity::Customers, facts::customer::phone, facts::customer::email}};
constexpr Need kShows[] = {{facts::Entity::Customers, facts::customer::id},
                           {facts::Entity::Customers, facts::customer::owner},
                           {facts::Entity::Customers, facts::customer::created_at}};

}

const Kpi& duplicate_cards()
{
    static const Kpi kpi{
        .id = "duplicate_cards",
        .group = Group::Operations,
        .name = {"Duplicates", "Дубли"},
        .unitText = {"% of cards", "% карточек"},
        .definition = {"Cards that share a phone or an e-mail with an older card, out of all cards, as the export "
                       "nearest to the date shows "
                       "them.",
                       "Карточки, у которых телефон или почта совпадают с более старой карточкой, среди всех карточек, "
                       "по ближайшей к "
                       "дате выгрузке."},
        .unit = Unit::Percent,
        .better = Better::Down,
        .estimator = Estimator::Share,
        .state = true,
        .wholeBase = true,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}

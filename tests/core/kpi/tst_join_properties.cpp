// Joins and first responses of random bases: against the definitions said a second, slow way, and in any order of rows and files.

#include "core/kpi/base.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <map>
#include <random>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

const Cells kDealFields{"id", "customer", "phone", "arrived_at", "status", "closed_at"};
const Cells kActivityFields{"id",   "kind",     "direction", "answered", "at",
                            "deal", "customer", "phone",     "user",     "automated"};

std::string idOf(const facts::Table& deals, std::uint32_t row)
{
    return row == Index::kNoDealRow ? std::string() : std::string(deals.textAt(facts::deal::id, row));
}

std::map<std::string, std::string> dealByActivity(const View& view)
{
    std::map<std::string, std::string> out;
    const facts::Table& activities = view.facts.table(Entity::Activities);
    for (std::size_t row = 0; row < activities.rows; ++row)
        out[std::string(activities.textAt(facts::activity::id, row))] =
            idOf(view.facts.deals(), view.index.dealOfActivity()[row]);
    return out;
}

/// Which deals and activities have one customer: their ids, by the smallest of them.
std::map<std::string, std::string> customerNames(const View& view)
{
    std::map<std::uint32_t, std::string> name;
    std::vector<std::pair<std::string, std::uint32_t>> all;
    const auto collect = [&](const facts::Table& table, int id, std::span<const std::uint32_t> customer, char kind) {
        for (std::size_t row = 0; row < table.rows; ++row)
            all.emplace_back(kind + std::string(table.textAt(id, row)), customer[row]);
    };
    collect(view.facts.deals(), facts::deal::id, view.index.customerOfDeal(), 'd');
    collect(view.facts.table(Entity::Activities), facts::activity::id, view.index.customerOfActivity(), 'a');
    collect(view.facts.table(Entity::Customers), facts::customer::id, view.index.customerOfCard(), 'c');
    for (const auto& [id, customer] : all)
        if (std::string& smallest = name[customer]; smallest.empty() || id < smallest)
            smallest = id;
    std::map<std::string, std::string> out;
    for (const auto& [id, customer] : all)
        out[id] = customer == kNoCustomer ? "-" : name[customer];
    return out;
}

std::map<std::string, std::int64_t> byDeal(const View& view, std::span<const std::int64_t> instants)
{
    std::map<std::string, std::int64_t> out;
    for (std::uint32_t row = 0; row < view.facts.deals().rows; ++row)
        out[idOf(view.facts.deals(), row)] = instants[row];
    return out;
}

struct Random {
    std::vector<Cells> cards, deals, activities;
};

std::string stamp(unsigned minute)
{
    char text[32];
    std::snprintf(text, sizeof text, "2025-01-%02u %02u:%02u", 1 + minute / 1440, minute / 60 % 24, minute % 60);
    return text;
}

Random randomBase(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned n) { return static_cast<unsigned>(random() % n); };
    const auto maybe = [&](const char* prefix, unsigned n, unsigned outOf) {
        return below(outOf) == 0 ? std::string() : prefix + std::to_string(below(n));
    };
    Random base;
    for (unsigned i = 0; i < 30; ++i)
        base.cards.push_back({"c" + std::to_string(i), maybe("p", 25, 3) + "|" + maybe("p", 25, 3)});
    for (Cells& card : base.cards)
        card[1] = card[1] == "|" ? "" : card[1].starts_with('|') ? card[1].substr(1) : card[1];
    for (unsigned i = 0; i < 60; ++i) {
        const unsigned at = below(20'000) / 5 * 5;
        const bool closed = below(3) > 0;
        base.deals.push_back({"d" + std::to_string(i), maybe("c", 34, 3), maybe("p", 30, 2), stamp(at),
                              closed ? "won" : "open", closed ? stamp(at + below(9000)) : ""});
    }
    const char* const kinds[] = {"call", "message", "email", "meeting", "task"};
    for (unsigned i = 0; i < 400; ++i)
        base.activities.push_back({"a" + std::to_string(i), kinds[below(5)], below(2) != 0 ? "in" : "out",
                                   below(3) != 0 ? "1" : "0", stamp(below(30'000) / 5 * 5), maybe("d", 70, 2),
                                   maybe("c", 38, 2), maybe("p", 34, 2), maybe("u", 3, 4), below(5) == 0 ? "1" : ""});
    return base;
}

FactsBuilder built(const Random& base, std::size_t parts)
{
    FactsBuilder facts;
    facts.add(Entity::Users, {"name", "service"}, {{"u0", "1"}, {"u1", ""}});
    const auto add = [&](Entity entity, const Cells& fields, const std::vector<Cells>& rows) {
        for (std::size_t part = 0; part < parts; ++part)
            facts.add(entity, fields,
                      {rows.begin() + static_cast<std::ptrdiff_t>(rows.size() * part / parts),
                       rows.begin() + static_cast<std::ptrdiff_t>(rows.size() * (part + 1) / parts)});
    };
    add(Entity::Customers, {"id", "phone"}, base.cards);
    add(Entity::Deals, kDealFields, base.deals);
    add(Entity::Activities, kActivityFields, base.activities);
    return facts;
}

/// The definitions once more, row by row. Customers are taken from the index: they have a test of their own.
struct Slowly {
    const View view;

    std::string dealOf(const FactsBuilder& facts, const Random& base, const Cells& activity,
                       std::uint32_t customer) const
    {
        for (const Cells& deal : base.deals)
            if (deal[0] == activity[5])
                return deal[0];
        if (customer == kNoCustomer)
            return {};
        const Instant at = facts.instant(activity[4]);
        std::tuple<Instant, std::string> best{kNoInstant, ""};
        std::tuple<Instant, std::string> next{std::numeric_limits<Instant>::max(), ""};
        for (std::uint32_t row = 0; row < base.deals.size(); ++row) {
            const Cells& deal = base.deals[row];
            if (view.index.customerOfDeal()[row] != customer)
                continue;
            const Instant arrived = facts.instant(deal[3]);
            const bool open = deal[5].empty() || facts.instant(deal[5]) > at;
            if (arrived <= at && open)
                best = std::max(best, {arrived, deal[0]});
            if (arrived > at && arrived - at <= 600)
                next = std::min(next, {arrived, deal[0]});
        }
        if (!std::get<1>(best).empty())
            return std::get<1>(best);
        return activity[1] == "call" && activity[2] == "in" && activity[3] == "1" ? std::get<1>(next) : std::string();
    }
};

bool isResponse(const Cells& a)
{
    if (a[9] == "1" || a[8] == "u0")
        return false;
    if (a[1] == "call")
        return a[3] == "1";
    return (a[1] == "message" || a[1] == "email" || a[1] == "meeting") && a[2] == "out";
}

}

class TestJoinProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeTheDefinition_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void likeTheDefinition()
    {
        QFETCH(const unsigned, seed);
        const Random random = randomBase(seed);
        const FactsBuilder facts = built(random, 1);
        const auto base = facts.base();
        const Slowly slowly{base->view()};
        const auto deals = dealByActivity(base->view());
        const Index& index = base->view().index;
        std::size_t joined = 0;
        for (std::size_t row = 0; row < random.activities.size(); ++row) {
            const std::string expected =
                slowly.dealOf(facts, random, random.activities[row], index.customerOfActivity()[row]);
            QCOMPARE(deals.at(random.activities[row][0]), expected);
            joined += expected.empty() ? 0 : 1;
        }
        QVERIFY(joined > 100);
        std::size_t responses = 0;
        for (std::size_t deal = 0; deal < random.deals.size(); ++deal) {
            const Instant arrived = facts.instant(random.deals[deal][3]);
            Instant first = std::numeric_limits<Instant>::max();
            for (std::size_t row = 0; row < random.activities.size(); ++row) {
                const Cells& activity = random.activities[row];
                const bool ofDeal = index.dealOfActivity()[row] == deal;
                const bool ofCustomer = index.customerOfDeal()[deal] != kNoCustomer &&
                                        index.customerOfActivity()[row] == index.customerOfDeal()[deal];
                if (!isResponse(activity) || !(ofDeal || ofCustomer))
                    continue;
                const Instant at = facts.instant(activity[4]);
                if (at >= arrived)
                    first = std::min(first, at);
                else if (arrived - at <= 600 && activity[1] == "call" && activity[2] == "in")
                    first = arrived;
            }
            QCOMPARE(index.firstResponse()[deal], first == std::numeric_limits<Instant>::max() ? kNoInstant : first);
            responses += first == std::numeric_limits<Instant>::max() ? 0 : 1;
        }
        QVERIFY(responses > 10 && responses < 60);
    }

    void anyOrderAndAnyFiles_data() { likeTheDefinition_data(); }
    void anyOrderAndAnyFiles()
    {
        QFETCH(const unsigned, seed);
        Random random = randomBase(seed);
        const auto plain = built(random, 1).base();
        std::mt19937 dice(seed);
        for (std::vector<Cells>* rows : {&random.cards, &random.deals, &random.activities})
            std::shuffle(rows->begin(), rows->end(), dice);
        for (const std::size_t parts : {std::size_t{1}, std::size_t{2}}) {
            const auto other = built(random, parts).base();
            QVERIFY(dealByActivity(plain->view()) == dealByActivity(other->view()));
            QVERIFY(customerNames(plain->view()) == customerNames(other->view()));
            QVERIFY(byDeal(plain->view(), plain->view().index.firstResponse()) ==
                    byDeal(other->view(), other->view().index.firstResponse()));
            QVERIFY(byDeal(plain->view(), plain->view().index.firstContact()) ==
                    byDeal(other->view(), other->view().index.firstContact()));
            QCOMPARE(plain->view().index.customers(), other->view().index.customers());
        }
    }
};

QTEST_APPLESS_MAIN(TestJoinProperties)
#include "tst_join_properties.moc"

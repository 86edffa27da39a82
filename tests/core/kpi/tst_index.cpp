// What the index derives: status, arrivals, customers, purchases.

#include "core/kpi/base.h"
#include "core/kpi/calendar_months.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <thread>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFromColumnElseFromStage()
    {
        FactsBuilder facts;
        facts.add(Entity::Stages, {"pipeline", "stage", "order", "kind"},
                  {{"main", "done", "2", "won"}, {"main", "gone", "3", "lost"}, {"side", "done", "1", "work"}});
        facts.add(Entity::Deals, {"id", "pipeline", "stage", "status", "closed_at"},
                  {{"1", "main", "done", "", "2025-03-01"},
                   {"2", "main", "gone", "", ""},
                   {"3", "side", "done", "", ""},     // another pipeline's stage of that name
                   {"4", "main", "done", "open", ""}, // the column wins
                   {"5", "main", "never heard of", "", ""},
                   {"6", "", "done", "won", ""}});
        const auto base = facts.base();
        const Index& index = base->view().index;
        const std::vector<DealStatus> expected{DealStatus::Won,  DealStatus::Lost, DealStatus::Open,
                                               DealStatus::Open, DealStatus::Open, DealStatus::Won};
        QVERIFY(std::equal(expected.begin(), expected.end(), index.status().begin(), index.status().end()));
        QCOMPARE(index.statusAt(0, facts.instant("2025-02-28")), DealStatus::Open);
        QCOMPARE(index.statusAt(0, facts.instant("2025-03-01")), DealStatus::Won);
        QCOMPARE(index.statusAt(1, facts.instant("2025-01-01")), DealStatus::Lost); // nobody knows when
    }

    void customersAreConnectedComponents()
    {
        FactsBuilder facts;
        facts.add(
            Entity::Customers, {"id", "phone", "email"},
            {{"a", "p1", ""}, {"b", "p1|p2", ""}, {"c", "", "e1"}, {"", "p2", "e1"}, {"d", "p9", ""}, {"", "", ""}});
        facts.add(Entity::Deals, {"id", "customer", "phone"},
                  {{"1", "a", ""}, {"2", "", "p2"}, {"3", "d", ""}, {"4", "", ""}, {"5", "z", "p9"}});
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"},
                  {{"o1", "c", "2025-01-01", "1"}, {"o2", "new", "2025-01-01", "1"}});
        const auto base = facts.base();
        const Index& index = base->view().index;
        const auto cards = index.customerOfCard();
        const auto deals = index.customerOfDeal();
        QCOMPARE(cards[0], cards[1]); // p1
        QCOMPARE(cards[1], cards[3]); // p2
        QCOMPARE(cards[2], cards[3]); // e1
        QVERIFY(cards[4] != cards[0]);
        QVERIFY(cards[5] != cards[0] && cards[5] != kNoCustomer); // a card with nothing is somebody
        QCOMPARE(deals[0], cards[0]);
        QCOMPARE(deals[1], cards[0]);
        QCOMPARE(deals[3], kNoCustomer); // a deal with nothing is nobody's
        QCOMPARE(deals[2], deals[4]);    // d has p9, z has p9
        QCOMPARE(index.purchases()[0].customer, cards[0]);
        QVERIFY(index.purchases()[1].customer != kNoCustomer);
        QVERIFY(index.customers() >= 4);
    }

    void aNumberOnElevenCardsJoinsNothing_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<bool>("joined");
        QTest::newRow("ten") << 10 << true;
        QTest::newRow("eleven") << 11 << false;
    }
    void aNumberOnElevenCardsJoinsNothing()
    {
        QFETCH(const int, cards);
        QFETCH(const bool, joined);
        std::vector<Cells> rows;
        for (int i = 0; i < cards; ++i)
            rows.push_back({"c" + std::to_string(i), "shop|shop"}); // twice on one card is one card
        for (const Entity entity : {Entity::Customers, Entity::Deals}) {
            FactsBuilder facts;
            facts.add(entity, {entity == Entity::Deals ? "customer" : "id", "phone"}, rows);
            const auto base = facts.base();
            const auto of =
                entity == Entity::Deals ? base->view().index.customerOfDeal() : base->view().index.customerOfCard();
            QCOMPARE(of[0] == of[1], joined || entity == Entity::Deals); // deals are no cards
        }
    }

    void refundsHaveTheirOwnDay()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "refund"},
                  {{"A", "x", "2025-01-01 10:00:00", "100", ""},
                   {"A", "x", "2025-01-01 10:00:00", "-5", ""}, // on the day of the order: a discount
                   {"A", "x", "2025-02-10", "-30", ""},         // later: given back
                   {"A", "x", "2025-03-05", "20", "1"},
                   {"A", "x", "2025-03-05", "-1", ""}});
        const auto base = facts.base();
        const auto purchases = base->view().index.purchases();
        QCOMPARE(purchases.size(), std::size_t{3});
        QCOMPARE(purchases[0].amount, std::int64_t{9500});
        QVERIFY(!purchases[0].refund);
        QCOMPARE(purchases[1].amount, std::int64_t{-3000});
        QCOMPARE(purchases[1].at, facts.instant("2025-02-10"));
        QVERIFY(purchases[1].refund);
        QCOMPARE(purchases[2].amount, std::int64_t{-2100});
        QCOMPARE(purchases[2].at, facts.instant("2025-03-05"));
    }

    void ordersAreSummed()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "line", "customer", "at", "amount", "refund"},
                  {{"B", "1", "x", "2025-02-02", "5", ""},
                   {"A", "2", "y", "2025-01-02", "10", ""},
                   {"A", "1", "y", "2025-01-01", "20", ""},
                   {"A", "3", "y", "2025-03-01", "7", "1"},   // a refund of A, flagged
                   {"C", "1", "y", "2025-04-01", "-3", ""}}); // a refund by its sign
        const auto base = facts.base();
        const auto purchases = base->view().index.purchases();
        QCOMPARE(purchases.size(), std::size_t{4});
        QCOMPARE(purchases[0].amount, std::int64_t{3000});
        QCOMPARE(purchases[0].at, facts.instant("2025-01-01"));
        QCOMPARE(purchases[0].lines, 2U);
        QCOMPARE(base->view().index.lines()[purchases[0].firstLine + 1], 2U);
        QCOMPARE(purchases[1].amount, std::int64_t{500});
        QVERIFY(purchases[2].refund);
        QCOMPARE(purchases[2].amount, std::int64_t{-700});
        QVERIFY(purchases[3].refund);
    }

    void repeatLogicCountsDays()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"customer", "at", "amount"},
                  {{"x", "2025-01-01", "1"},
                   {"x", "2025-01-05 10:00", "1"},
                   {"x", "2025-01-05 20:00", "1"},
                   {"", "2025-01-06", "1"}});
        const auto base = facts.base();
        const auto purchases = base->view().index.purchases();
        QCOMPARE(purchases[0].previous, kNoDay);
        QCOMPARE(purchases[1].previous, FactsBuilder::day("2025-01-01"));
        QVERIFY(purchases[2].sameDay);
        QCOMPARE(purchases[2].previous, FactsBuilder::day("2025-01-01"));
        QCOMPARE(purchases[3].customer, kNoCustomer);
    }

    void monthsOfTheCalendar()
    {
        QCOMPARE(lookBackFrom(FactsBuilder::day("2024-02-29")), FactsBuilder::day("2023-02-28"));
        QCOMPARE(lookBackFrom(FactsBuilder::day("2025-12-31")), FactsBuilder::day("2024-12-31"));
        QCOMPARE(addMonths(FactsBuilder::day("2025-01-31"), 1), FactsBuilder::day("2025-02-28"));
    }

    void threadsShareIt()
    {
        FactsBuilder facts;
        std::vector<Cells> rows;
        for (int i = 0; i < 2000; ++i)
            rows.push_back(
                {std::to_string(i), "won", "2025-01-01", "c" + std::to_string(i % 500), "p" + std::to_string(i % 700)});
        facts.add(Entity::Deals, {"id", "status", "closed_at", "customer", "phone"}, rows);
        const auto base = facts.base();
        std::vector<std::size_t> sizes(4);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < 4; ++i)
            threads.emplace_back(
                [&, i] { sizes[i] = base->view().index.purchases().size() + base->view().index.status().size(); });
        for (std::thread& thread : threads)
            thread.join();
        for (const std::size_t size : sizes)
            QCOMPARE(size, std::size_t{4000});
    }
};

QTEST_APPLESS_MAIN(TestIndex)
#include "tst_index.moc"

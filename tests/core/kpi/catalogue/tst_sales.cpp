// sales_count, sales_cycle, average_order, deals_per_manager and revenue_per_employee on hand-made tables.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestSales : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder deals()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals,
                  {"id", "status", "arrived_at", "first_contact_at", "closed_at", "owner", "amount", "customer"},
                  {{"1", "won", "2025-03-01", "", "2025-03-11", "Anna", "100", "c1"},
                   {"2", "won", "2025-03-01", "2025-03-03", "2025-03-05 12:00", "Anna", "300", "c1"},
                   {"3", "won", "", "2025-03-10", "2025-03-11", "Boris", "200", "c2"},
                   {"4", "won", "", "", "2025-03-12", "Boris", "400", "c3"},
                   {"5", "won", "2025-03-02", "", "2025-03-31", "Robot", "1000", ""},
                   {"6", "won", "2025-01-02", "", "2025-03-20", "", "500", ""},
                   {"7", "open", "2025-03-09", "", "", "Clara", "900", "c4"},
                   {"8", "won", "2025-03-09", "", "2025-03-10", "Anna", "", "c5"}},
                  "2025-06-01");
        return facts;
    }
    static FactsBuilder withUsers()
    {
        FactsBuilder facts = deals();
        facts.add(Entity::Users, {"name", "active_from", "active_to", "service"},
                  {{"Robot", "", "", "1"}, {"Boris", "2025-03-11", "", ""}, {"Clara", "", "2025-03-16", ""}});
        return facts;
    }
    static Measurement measured(const char* id, const FactsBuilder& facts, const std::vector<std::string>& by = {})
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}), by);
    }

private Q_SLOTS:
    void countsWonDeals()
    {
        const Measurement count = measured("sales_count", deals(), {"manager"});
        QCOMPARE(count.value, 7.0);
        QCOMPARE(count.n, std::size_t{7});
        QCOMPARE(count.beside.front().value, 7.0 / 31);
        double sum = 0;
        for (const Part& part : count.parts)
            sum += part.value;
        QCOMPARE(sum, 7.0);
        QCOMPARE(count.parts.front().key, std::string("Anna"));
    }

    // days: 1: 10, 2: 4.5, 3: 1 (from first contact), 5: 29, 6: 77, 8: 1; 4 has no start
    // quantile(c(10, 4.5, 1, 29, 77, 1), 0.5, type = 7) -> 7.25
    void medianCycle()
    {
        const Measurement cycle = measured("sales_cycle", deals());
        QCOMPARE(cycle.value, 7.25);
        QCOMPARE(cycle.n, std::size_t{6});
        QCOMPARE(cycle.notes.size(), std::size_t{2});
        QCOMPARE(cycle.notes[0].count, std::size_t{1});
        QCOMPARE(cycle.notes[1].count, std::size_t{1});
    }

    // (100 + 300 + 200 + 400 + 1000 + 500) / 6; the one without an amount is left out; customers: c1, c2, c3 and two nameless
    void averageOrder()
    {
        const Measurement order = measured("average_order", deals());
        QVERIFY(std::abs(order.value - 250000.0 / 6) < 1e-6);
        QCOMPARE(order.denominator, 6.0);
        QCOMPARE(order.n, std::size_t{5});
        QCOMPARE(order.beside.front().value, 35000.0); // median of 100 200 300 400 500 1000
        QCOMPARE(order.quality, Quality::FewData);
        QVERIFY(order.low <= order.value && order.value <= order.high);
    }

    // Anna 31 days, Boris 21 (11.-31.), Clara 15 (1.-15.); Robot is no manager.
    // mean(3 / (31 / 30.4375), 2 / (21 / 30.4375), 0) = (2.945565 + 2.898810 + 0) / 3
    void dealsPerManagerMonth()
    {
        const Measurement deals = measured("deals_per_manager", withUsers(), {"manager"});
        QCOMPARE(deals.n, std::size_t{3});
        QVERIFY(std::abs(deals.value - 1.9481247) < 1e-6);
        QCOMPARE(deals.quality, Quality::FewData);
        QCOMPARE(deals.parts.size(), std::size_t{3});
        for (const Part& part : deals.parts)
            if (part.key == "Clara")
                QCOMPARE(part.value, 0.0);
    }

    // 2500 / ((31 + 21 + 15) / 30.4375)
    void revenuePerManagerMonth()
    {
        const Measurement revenue = measured("revenue_per_employee", withUsers(), {"manager"});
        QVERIFY(std::abs(revenue.value - 250000 / (67 / 30.4375)) < 1e-6);
        QVERIFY(std::abs(revenue.denominator - 67 / 30.4375) < 1e-12);
        for (const Part& part : revenue.parts) {
            if (part.key == "Anna")
                QVERIFY(std::abs(part.value - 40000 / (31 / 30.4375)) < 1e-6);
            if (part.key == "Robot")
                QCOMPARE(part.quality, Quality::NoData); // sold, but is no manager
        }
    }

    // Activity makes a manager of somebody without deals.
    void activityMakesAManager()
    {
        FactsBuilder facts = deals();
        facts.add(Entity::Activities, {"kind", "at", "user"},
                  {{"call", "2025-03-05", "Dina"}, {"call", "2025-05-05", "Egor"}}, "2025-06-01");
        QCOMPARE(measured("deals_per_manager", facts).n, std::size_t{5}); // Anna, Boris, Clara, Robot, Dina
    }
};

QTEST_APPLESS_MAIN(TestSales)
#include "tst_sales.moc"

// revenue on hand-made tables: won deals, orders with lines, refunds, other currencies.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestRevenue : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const FactsBuilder& facts, const std::vector<std::string>& by = {})
    {
        const auto base = facts.base();
        const Kpi& kpi = *find("revenue");
        const Window window = windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {});
        return measure(kpi, base->view(), window, by);
    }

private Q_SLOTS:
    // select sum(amount) from deals where status = 'won' and currency in ('RUB', '') and closed_at in march  ->  350
    void wonDealsAtTheirClose()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "closed_at", "amount", "currency", "owner"},
                  {{"1", "won", "2025-03-01", "100", "RUB", "Anna"},
                   {"2", "won", "2025-03-10", "250", "", "Boris"},
                   {"3", "won", "2025-03-10", "999", "USD", "Boris"},
                   {"4", "lost", "2025-03-10", "500", "RUB", "Anna"},
                   {"5", "won", "2025-04-10", "700", "RUB", "Anna"}},
                  "2025-06-01");
        const Measurement revenue = measured(facts, {"manager"});
        QCOMPARE(revenue.value, 35000.0);
        QCOMPARE(revenue.n, std::size_t{2});
        QVERIFY(revenue.low < revenue.value && revenue.value < revenue.high);
        QCOMPARE(revenue.notes.size(), std::size_t{1}); // one in dollars
        QCOMPARE(revenue.parameters.at("currency"), std::string("RUB"));
        QCOMPARE(revenue.parts.size(), std::size_t{2});
        QCOMPARE(revenue.parts[0].value + revenue.parts[1].value, revenue.value);
    }

    // select sum(case when refund = 1 then -abs(amount) else amount end) from purchases where at in march  ->  150 + 40 - 30
    void ordersWithLinesAndRefunds()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "closed_at", "amount", "owner"},
                  {{"1", "won", "2025-03-01", "5000", "Anna"}}, "2025-06-01");
        facts.add(Entity::Purchases, {"order", "line", "customer", "at", "amount", "refund", "product", "deal"},
                  {{"A", "1", "c1", "2025-03-01", "100", "", "lamp", "1"},
                   {"A", "2", "c1", "2025-03-01", "50", "", "bulb", "1"},
                   {"B", "1", "c2", "2025-03-05", "40", "", "bulb", ""},
                   {"B", "9", "c2", "2025-03-06", "30", "1", "bulb", ""},
                   {"C", "1", "c3", "2025-02-01", "80", "", "lamp", ""}},
                  "2025-06-01");
        const Measurement revenue = measured(facts, {"product", "manager"});
        QCOMPARE(revenue.value, 16000.0);
        QCOMPARE(revenue.n, std::size_t{3}); // two orders and a refund
        double lamps = 0;
        double bulbs = 0;
        double anna = 0;
        for (const Part& part : revenue.parts) {
            lamps += part.key == "lamp" ? part.value : 0;
            bulbs += part.key == "bulb" ? part.value : 0;
            anna += part.key == "Anna" ? part.value : 0;
        }
        QCOMPARE(lamps, 10000.0);
        QCOMPARE(bulbs, 6000.0);
        QCOMPARE(anna, 15000.0);
    }

    void nothingIsNotZero()
    {
        FactsBuilder facts;
        QCOMPARE(measured(facts).quality, Quality::NoData);
        QVERIFY(std::isnan(measured(facts).value));
        facts.add(Entity::Deals, {"id", "status", "closed_at", "amount"},
                  {{"1", "won", "2025-03-01", ""}, {"2", "won", "2025-02-01", "10"}}, "2025-06-01");
        QCOMPARE(measured(facts).quality, Quality::NoData); // the only sale has no amount
        facts.add(Entity::Deals, {"id", "status", "closed_at", "amount"}, {{"1", "won", "2025-04-01", "5"}},
                  "2025-06-02");
        QCOMPARE(measured(facts).value, 0.0); // no sale is a zero
    }
};

QTEST_APPLESS_MAIN(TestRevenue)
#include "tst_revenue.moc"

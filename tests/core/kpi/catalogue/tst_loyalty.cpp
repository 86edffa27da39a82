// retention, churn, won_back, products_per_customer and personalisation on hand-made orders and cards.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestLoyalty : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id, const FactsBuilder& facts, const char* from = "2025-04-01",
                                const char* to = "2025-05-01")
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(), windowFor(kpi, base->view(), FactsBuilder::period(from, to), {}));
    }
    static FactsBuilder orders(const std::vector<Cells>& rows)
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "product"}, rows, "2025-06-01");
        return facts;
    }

private Q_SLOTS:
    // Window 1 January to 31 March (90 days): a, b, c bought in it, d on the day before it, e only gave back. In April a and d bought, b gave back.
    void retentionAndChurn()
    {
        const FactsBuilder facts = orders({{"0", "x", "2024-01-01", "1", ""},
                                           {"1", "a", "2025-01-01", "10", ""},
                                           {"2", "a", "2025-03-31 23:00", "10", ""},
                                           {"3", "b", "2025-02-01", "10", ""},
                                           {"4", "c", "2025-02-01", "10", ""},
                                           {"5", "d", "2024-12-31 23:59", "10", ""},
                                           {"6", "e", "2025-02-01", "-10", ""},
                                           {"7", "a", "2025-04-30", "10", ""},
                                           {"8", "b", "2025-04-10", "-5", ""},
                                           {"9", "c", "2025-05-01", "10", ""},
                                           {"10", "d", "2025-04-10", "10", ""}});
        const Measurement retention = measured("retention", facts);
        QCOMPARE(retention.numerator, 1.0);
        QCOMPARE(retention.denominator, 3.0);
        QCOMPARE(retention.parameters.at("inactivity_days"), std::string("90"));
        const Measurement churn = measured("churn", facts);
        QCOMPARE(churn.numerator, 2.0);
        QCOMPARE(churn.value, 1 - retention.value);
        QCOMPARE(churn.low, 1 - retention.high);
        // periods of 30 and 31 days compare, of 30 and 61 do not
        QCOMPARE(measured("retention", facts, "2025-05-01", "2025-06-01").parameters.at("period_length"),
                 retention.parameters.at("period_length"));
        QVERIFY(measured("retention", facts, "2025-03-01", "2025-05-01").parameters.at("period_length") !=
                retention.parameters.at("period_length"));
    }

    void retentionNeedsItsWindow()
    {
        std::vector<Cells> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back({std::to_string(i), "c" + std::to_string(i), "2025-02-01", "1", ""});
        QCOMPARE(measured("retention", orders(rows)).quality, Quality::Incomplete);
        rows.push_back({"0", "x", "2025-01-08", "1", ""}); // a week late is no hole
        QCOMPARE(measured("retention", orders(rows)).quality, Quality::Ok);
        QCOMPARE(measured("retention", orders(rows)).value, 0.0);
    }

    void churnHasTheVerdictOfRetention()
    {
        std::vector<Cells> rows{{"x", "x", "2024-01-01", "1", ""}};
        const auto buy = [&rows](int customer, const char* day) {
            rows.push_back({std::to_string(rows.size()), "c" + std::to_string(customer), day, "1", ""});
        };
        for (int i = 0; i < 200; ++i) {
            buy(i, "2024-08-01");
            buy(i, "2025-03-01");
            if (i < 20)
                buy(i, "2024-10-10"); // 10 % came again
            if (i < 100)
                buy(i, "2025-04-10"); // half
        }
        const auto base = orders(rows).base();
        const Kpi* const kpis[] = {find("retention"), find("churn")};
        const auto both =
            compare(kpis, {base->view(), FactsBuilder::period("2024-10-01", "2024-11-01"), {}},
                    {base->view(), FactsBuilder::period("2025-04-01", "2025-05-01"), {}}, {"retention", "churn"});
        QCOMPARE(both[0].verdict, Verdict::Improved);
        QCOMPARE(both[1].verdict, Verdict::Improved);
        QVERIFY(both[1].delta < 0);
    }

    // 91 days after: a is back (once); 90 days after: b is not; 13 months after: c is new; d bought in between.
    void wonBack()
    {
        const FactsBuilder facts = orders({{"0", "x", "2024-01-01", "1", ""},
                                           {"1", "a", "2025-01-01", "10", ""},
                                           {"2", "a", "2025-04-02", "10", ""},
                                           {"3", "a", "2025-04-02", "10", ""},
                                           {"4", "b", "2025-01-01", "10", ""},
                                           {"5", "b", "2025-04-01", "10", ""},
                                           {"6", "c", "2024-03-01", "10", ""},
                                           {"7", "c", "2025-04-05", "10", ""},
                                           {"8", "d", "2024-10-01", "10", ""},
                                           {"9", "d", "2025-03-01", "10", ""},
                                           {"10", "d", "2025-04-05", "10", ""},
                                           {"11", "e", "2024-10-01", "10", ""},
                                           {"12", "e", "2025-04-05", "-10", ""}});
        const Measurement back = measured("won_back", facts);
        QCOMPARE(back.value, 1.0);
        QCOMPARE(back.n, std::size_t{1});
    }

    // Export of 1 June, 90 days back to 3 March: a and b are active, c's last purchase is older. 4 + 1 of 5 + 5; d lists no attributes.
    void personalisation()
    {
        FactsBuilder facts = orders({{"1", "a", "2025-03-03 00:00", "10", ""},
                                     {"2", "b", "2025-05-30", "10", ""},
                                     {"3", "c", "2025-03-02 23:59", "10", ""},
                                     {"4", "d", "2025-05-30", "10", ""}});
        facts.add(Entity::Customers, {"id", "attributes", "attributes_of"},
                  {{"a", "4", "5"}, {"b", "1", "5"}, {"c", "5", "5"}, {"d", "", ""}}, "2025-06-01");
        const Measurement known = measured("personalisation", facts, "2025-05-01", "2025-06-01");
        QCOMPARE(known.numerator, 5.0);
        QCOMPARE(known.denominator, 10.0);
        QCOMPARE(known.notes[0].count, std::size_t{1});
        // A state: without an export near the end of the period it has no data.
        QCOMPARE(measured("personalisation", facts, "2025-03-01", "2025-04-01").quality, Quality::NoData);
    }

    // a: lamp, bulb, lamp again; b: lamp (the bulb is over 12 months old); c: nothing that says a product; d did not buy in april -> (2 + 1) / 2
    void productsPerCustomer()
    {
        const FactsBuilder facts = orders({{"1", "a", "2024-05-01", "10", "lamp"},
                                           {"2", "a", "2025-04-02", "10", "bulb"},
                                           {"3", "b", "2024-04-30", "10", "bulb"},
                                           {"4", "b", "2025-04-02", "10", "lamp"},
                                           {"2", "a", "2025-04-02", "10", "lamp"},
                                           {"5", "c", "2025-04-02", "10", ""},
                                           {"6", "d", "2025-03-02", "10", "lamp"},
                                           {"7", "b", "2025-04-03", "-10", "cable"},
                                           {"8", "a", "2025-05-01", "10", "cable"}});
        const Measurement products = measured("products_per_customer", facts);
        QCOMPARE(products.value, 1.5);
        QCOMPARE(products.numerator, 3.0);
        QCOMPARE(products.n, std::size_t{2});
        QCOMPARE(measured("products_per_customer", FactsBuilder()).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestLoyalty)
#include "tst_loyalty.moc"

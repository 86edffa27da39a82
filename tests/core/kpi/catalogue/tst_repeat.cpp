// repeat_sales and returning_customers: one look-back of 12 months, one purchase a day.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestRepeat : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder orders(const std::string& firstDay)
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "refund"},
                  {{"0", "old", firstDay, "10", ""},
                   {"1", "a", "2024-03-10", "10", ""},        // 12 months before 3 to the day
                   {"2", "b", "2024-03-09", "10", ""},        // a day too early for 4
                   {"3", "a", "2025-03-10", "100", ""},       // repeat
                   {"4", "b", "2025-03-10", "200", ""},       // new again
                   {"5", "c", "2025-03-11 09:00", "300", ""}, // first
                   {"6", "c", "2025-03-11 18:00", "400", ""}, // same day: one purchase with 5
                   {"7", "c", "2025-03-12", "500", ""},       // repeat within the period
                   {"8", "d", "2025-03-12", "-50", ""},       // a refund is no purchase
                   {"9", "d", "2025-03-13", "600", ""}},      // so this is the first
                  "2025-06-01");
        return facts;
    }
    static Measurement measured(const char* id, const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }

private Q_SLOTS:
    // with p as (select distinct customer, day from purchases where amount > 0) select count(*), sum(exists (select 1 from p q where
    //   q.customer = p.customer and q.day < p.day and q.day >= p.day - interval 12 month)) from p where day in march  ->  5, 2
    void repeatSales()
    {
        const Measurement repeat = measured("repeat_sales", orders("2024-01-01"));
        QCOMPARE(repeat.numerator, 2.0);
        QCOMPARE(repeat.denominator, 5.0);
        QCOMPARE(repeat.n, std::size_t{4});        // customers
        QCOMPARE(repeat.beside[0].value, 60000.0); // 100 + 500
        QCOMPARE(repeat.reason.en, measured("repeat_sales", orders("2024-01-01")).reason.en);
        QCOMPARE(repeat.parameters.at("look_back_months"), std::string("12"));
    }

    // a, b, c, d bought in march; only a had bought in the 12 months before its first purchase of march
    void returning()
    {
        const Measurement returning = measured("returning_customers", orders("2024-01-01"));
        QCOMPARE(returning.numerator, 1.0);
        QCOMPARE(returning.denominator, 4.0);
    }

    void namelessPurchasesLeaveBothSides()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "closed_at", "customer", "created_at"},
                  {{"1", "won", "2025-02-10", "a", "2024-01-01"},
                   {"2", "won", "2025-03-10", "a", ""},
                   {"3", "won", "2025-03-11", "", ""}},
                  "2025-06-01");
        const Measurement repeat = measured("repeat_sales", facts);
        QCOMPARE(repeat.denominator, 1.0);
        QCOMPARE(repeat.value, 1.0);
        QCOMPARE(repeat.notes.front().count, std::size_t{1});
        QCOMPARE(repeat.quality, Quality::Incomplete); // half of the purchases have no customer
    }

    // 35 customers, 12 months of history or not
    void shortHistoryIsFewData()
    {
        for (const bool longEnough : {true, false}) {
            FactsBuilder facts;
            std::vector<test::Cells> rows{{"0", "x", longEnough ? "2024-02-28" : "2024-06-01", "1"}};
            for (int i = 1; i <= 35; ++i)
                rows.push_back({std::to_string(i), "c" + std::to_string(i), "2025-03-10", "1"});
            facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, rows, "2025-06-01");
            for (const char* id : {"repeat_sales", "returning_customers"})
                QCOMPARE(measured(id, facts).quality, longEnough ? Quality::Ok : Quality::FewData);
        }
    }
};

QTEST_APPLESS_MAIN(TestRepeat)
#include "tst_repeat.moc"

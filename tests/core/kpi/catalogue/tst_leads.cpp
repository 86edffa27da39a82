// leads, lead_conversion, period_conversion and conversion_by_age on one hand-made table.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestLeads : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder deals()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "arrived_at", "created_at", "closed_at", "source"},
                  {{"1", "won", "2025-03-01 10:00", "", "2025-03-31 10:00", "site"},    // exactly 30 x 24 h
                   {"2", "won", "2025-03-01 10:00", "", "2025-03-31 10:00:01", "site"}, // a second late
                   {"3", "won", "", "2025-03-05", "2025-03-06", "call"},                // arrival = created_at
                   {"4", "lost", "2025-03-10", "2025-03-12", "2025-03-20", "call"},
                   {"5", "open", "2025-03-15", "", "", ""},
                   {"6", "open", "2025-03-30", "", "", ""},                // 22 days old at as-of
                   {"7", "won", "2025-02-20", "", "2025-03-03", "site"},   // arrived before the period
                   {"8", "won", "2025-03-20", "", "", "site"},             // nobody knows when it was won
                   {"9", "open", "", "", "", "site"},                      // nor when this one arrived
                   {"10", "won", "2025-03-21", "", "2025-05-01", "site"}}, // after as-of
                  "2025-04-21");
        return facts;
    }
    static Measurement measured(const char* id, const FactsBuilder& facts = deals(),
                                const std::vector<std::string>& by = {})
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}), by);
    }

private Q_SLOTS:
    // select count(*) / 31.0 from deals where coalesce(arrived_at, created_at) in march  ->  8 / 31 (1-6, 8, 10)
    void leadsPerDay()
    {
        const Measurement leads = measured("leads", deals(), {"source"});
        QCOMPARE(leads.n, std::size_t{8});
        QCOMPARE(leads.value, 8.0 / 31);
        double sum = 0;
        for (const Part& part : leads.parts)
            sum += part.value;
        QCOMPARE(sum, leads.value);
        QVERIFY(leads.low < leads.value && leads.value < leads.high);
    }

    // a lead that became a deal is one lead, and its deal arrived when the lead did
    void aConvertedLeadIsOne()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "kind", "lead", "status", "created_at", "closed_at"},
                  {{"L1", "lead", "", "open", "2025-03-01", ""},
                   {"L2", "lead", "", "open", "2025-03-02", ""},
                   {"D1", "deal", "L1", "won", "2025-04-02", "2025-04-03"}},
                  "2025-06-01");
        QCOMPARE(measured("leads", facts).n, std::size_t{2});
        const Measurement conversion = measured("lead_conversion", facts);
        QCOMPARE(conversion.n, std::size_t{2});
        QCOMPARE(conversion.value, 0.0); // 33 days
        facts.settings.horizonDays = 33;
        QCOMPARE(measured("lead_conversion", facts).value, 0.5);
    }

    // as-of 2025-04-21: leads arrived by 2025-03-22 are 30 days old: 1-5, 10; 6 pending, 8 left out.
    // Won within 30 x 24 h: 1 and 3  ->  2 of 6
    void conversionWithinTheHorizon()
    {
        const Measurement conversion = measured("lead_conversion");
        QCOMPARE(conversion.n, std::size_t{6});
        QCOMPARE(conversion.numerator, 2.0);
        QCOMPARE(conversion.pending, std::size_t{1});
        QCOMPARE(conversion.parameters.at("follow_up_days"), std::string("30"));
    }

    // won in march: 1, 2, 3, 7 (of them 7 arrived earlier); arrived: 8
    void salesPerLead()
    {
        const Measurement conversion = measured("period_conversion");
        QCOMPARE(conversion.numerator, 4.0);
        QCOMPARE(conversion.denominator, 8.0);
        QVERIFY(std::isnan(conversion.low));
        QCOMPARE(conversion.notes.back().count, std::size_t{0}); // the warning
    }

    // Spells at as-of 2025-04-21 (days, event): 1: 30, 1 | 2: 30.00001, 1 | 3: 1, 1 | 4: 42, 0 | 5: 37, 0 | 6: 22, 0 | 10: 31, 0
    // R: library(survival); s <- survfit(Surv(c(30,30.00001,1,42,37,22,31), c(1,1,1,0,0,0,0)) ~ 1); 1 - summary(s, c(7,30,60))$surv
    //   -> 0.1428571 0.3142857 (at 30)
    void curve()
    {
        const Measurement curve = measured("conversion_by_age");
        QCOMPARE(curve.n, std::size_t{7});
        QVERIFY(std::abs(curve.value - 0.3142857) < 1e-6);
        QCOMPARE(curve.parts.size(), std::size_t{6});
        QCOMPARE(curve.parts[0].key, std::string("7"));
        QVERIFY(std::abs(curve.parts[0].value - 1.0 / 7) < 1e-9);
        QCOMPARE(curve.parts[2].key, std::string("30"));
        QCOMPARE(curve.parts[2].value, curve.value);
        QVERIFY(std::isnan(curve.parts[5].value)); // nobody is 180 days old
        QCOMPARE(curve.parts[5].quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestLeads)
#include "tst_leads.moc"

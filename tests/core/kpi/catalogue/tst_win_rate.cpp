// win_rate on hand-made tables.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestWinRate : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder deals()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "closed_at", "owner"},
                  {{"1", "won", "2025-03-01", "Anna"},
                   {"2", "lost", "2025-03-10 12:00", "Anna"},
                   {"3", "won", "2025-03-31 23:59", "Boris"},
                   {"4", "won", "2025-04-01", "Boris"},   // after the period
                   {"5", "lost", "2025-02-28 23:59", ""}, // before it
                   {"6", "open", "", "Anna"},
                   {"7", "won", "", "Anna"}, // nobody knows when
                   {"8", "lost", "2025-03-20", ""}},
                  "2025-06-01");
        return facts;
    }

private Q_SLOTS:
    // select sum(status = 'won'), count(*) from deals where status in ('won', 'lost')
    //   and closed_at >= '2025-03-01' and closed_at < '2025-04-01'  ->  2 of 4
    void countsWonOfClosed()
    {
        const auto base = deals().base();
        const Kpi& kpi = *find("win_rate");
        const Window window = windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {});
        const Measurement measured = measure(kpi, base->view(), window, {"manager"});
        QCOMPARE(measured.value, 0.5);
        QCOMPARE(measured.n, std::size_t{4});
        QCOMPARE(measured.numerator, 2.0);
        QCOMPARE(measured.denominator, 4.0);
        // Four weeks with one deal each, two won: Pearson chi-square 4, df 3, phi = 4 / 3; Wilson's interval of 2 / phi of 4 / phi, the
        // quantile by those degrees of freedom: z <- qt(.975, 3); n <- 3;
        // (.5 + z^2 / 2 / n + c(-1, 1) * z * sqrt(.25 / n + z^2 / 4 / n^2)) / (1 + z^2 / n)
        QVERIFY(std::abs(measured.low - 0.0608302759) < 1e-6);
        QVERIFY(std::abs(measured.high - 0.9391697241) < 1e-6);
        QCOMPARE(measured.quality, Quality::FewData);
        QCOMPARE(measured.notes.size(), std::size_t{1});
        QCOMPARE(measured.notes.front().count, std::size_t{1});

        QCOMPARE(measured.parts.size(), std::size_t{3});
        QCOMPARE(measured.parts[0].key, std::string("Anna"));
        QCOMPARE(measured.parts[0].value, 0.5);
        QCOMPARE(measured.parts[1].key, std::string("Boris"));
        QCOMPARE(measured.parts[2].key, std::string("(none)"));
        QCOMPARE(measured.parts[2].n, std::size_t{1});
    }

    void anEarlierAsOfReopensDeals()
    {
        const FactsBuilder facts = deals();
        const auto base = facts.base();
        const Kpi& kpi = *find("win_rate");
        const Window window =
            windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), facts.instant("2025-03-15"));
        const Measurement measured = measure(kpi, base->view(), window);
        QCOMPARE(measured.n, std::size_t{2});
        QCOMPARE(measured.value, 0.5);
        QCOMPARE(measured.quality, Quality::Incomplete);
    }
};

QTEST_APPLESS_MAIN(TestWinRate)
#include "tst_win_rate.moc"

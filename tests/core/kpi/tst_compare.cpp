// Verdicts, families and what cannot be told.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

struct Sales {
    int won = 0;
    int lost = 0;
};

/// Closed deals spread evenly over January to March and over July to September, of five managers.
FactsBuilder deals(Sales before, Sales after)
{
    FactsBuilder facts;
    std::vector<Cells> rows;
    const auto fill = [&rows](Sales sales, Day from) {
        const int all = sales.won + sales.lost;
        for (int i = 0; i < all; ++i) {
            // Every block of all/gcd deals has its share of the won ones: no overdispersion.
            const bool won = (i + 1) * sales.won / all > i * sales.won / all;
            const std::string day = toDate(from + i * 90 / all).toString(Qt::ISODate).toStdString();
            rows.push_back(
                {std::to_string(rows.size()), won ? "won" : "lost", day, day, "100", "m" + std::to_string(i % 5)});
        }
    };
    rows.push_back({"first", "open", "2023-01-01", "", "", ""});
    fill(before, FactsBuilder::day("2025-01-01"));
    fill(after, FactsBuilder::day("2025-07-01"));
    facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at", "amount", "owner"}, rows, "2025-12-01");
    return facts;
}

const Period kBefore = FactsBuilder::period("2025-01-01", "2025-04-01");
const Period kAfter = FactsBuilder::period("2025-07-01", "2025-09-29");

std::vector<Comparison> compared(const FactsBuilder& facts, const std::vector<const char*>& ids,
                                 const std::vector<std::string>& keys)
{
    const auto base = facts.base();
    std::vector<const Kpi*> kpis;
    for (const char* id : ids)
        kpis.push_back(find(id));
    return compare(kpis, {base->view(), kBefore, {}}, {base->view(), kAfter, {}}, keys);
}

}

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<int>("wonBefore");
        QTest::addColumn<int>("wonAfter");
        QTest::addColumn<int>("verdict");
        QTest::newRow("clear") << 120 << 280 << static_cast<int>(Verdict::Improved);
        QTest::newRow("worse") << 280 << 120 << static_cast<int>(Verdict::Worsened);
        QTest::newRow("same") << 200 << 200 << static_cast<int>(Verdict::NoReliableChange);
        QTest::newRow("noise") << 200 << 215 << static_cast<int>(Verdict::NoReliableChange);
    }
    void verdicts()
    {
        QFETCH(const int, wonBefore);
        QFETCH(const int, wonAfter);
        QFETCH(const int, verdict);
        const auto result =
            compared(deals({wonBefore, 1000 - wonBefore}, {wonAfter, 1000 - wonAfter}), {"win_rate"}, {});
        const Comparison& rate = result.front();
        QCOMPARE(static_cast<int>(rate.verdict), verdict);
        QVERIFY(std::abs(rate.delta - (wonAfter - wonBefore) / 1000.0) < 1e-9);
        QVERIFY(rate.low < rate.delta && rate.delta < rate.high);
        QCOMPARE(rate.key, false);
    }

    // 12 % against 28 % of 1,000: R prop.test(c(280, 120), c(1000, 1000), correct = FALSE)$p.value -> 3.6e-19
    void testOfShares()
    {
        const auto result = compared(deals({120, 880}, {280, 720}), {"win_rate"}, {});
        QVERIFY(result.front().p < 1e-17);
        QVERIFY(std::abs(result.front().low - 0.125) < 0.002);
        QVERIFY(std::abs(result.front().high - 0.194) < 0.002);
    }

    // 200 against 238 of 1,000 has p = 0.04: alone it stands, beside others without a change Benjamini-Hochberg lets it fall.
    void families()
    {
        const FactsBuilder facts = deals({200, 800}, {238, 762});
        const std::vector<const char*> others{"win_rate", "leads", "average_order", "sales_cycle"};
        const auto alone = compared(facts, others, {"win_rate"});
        QVERIFY(alone.front().key);
        QVERIFY(alone.front().p > 0.03 && alone.front().p < 0.05);
        QCOMPARE(alone.front().verdict, Verdict::Improved);
        const auto among = compared(facts, others, {});
        QCOMPARE(among.front().p, alone.front().p);
        QCOMPARE(among.front().verdict, Verdict::PossiblyImproved);
    }

    // 300 sales in 90 days against 600 in 90: a rate a month doubles
    void totalsAreRates()
    {
        const auto result = compared(deals({300, 0}, {600, 0}), {"sales_count", "revenue"}, {});
        QVERIFY(std::abs(result[0].beforeLevel - 300 / 90.0 * 30.4375) < 1e-9);
        QVERIFY(std::abs(result[0].delta - 300 / 90.0 * 30.4375) < 1e-6);
        QCOMPARE(result[0].before.value, 300.0);
        QCOMPARE(result[0].verdict, Verdict::Improved);
        QCOMPARE(result[1].verdict, Verdict::Improved);
        QVERIFY(std::abs(result[1].delta - 300 * 10000 / 90.0 * 30.4375) < 1e-3);
    }

    // The same five managers on both sides: paired. Every one sells twice as much.
    void managersArePaired()
    {
        const auto result = compared(deals({300, 0}, {601, 0}), {"deals_per_manager"}, {});
        QCOMPARE(result.front().before.n, std::size_t{5});
        QCOMPARE(result.front().verdict, Verdict::Improved);
        // t.test(paired = TRUE) with differences of 60 a quarter but one of 61: almost no spread
        QVERIFY(result.front().p < 1e-6);
    }

    void fewOrUnlikeCannotBeTold()
    {
        const auto few = compared(deals({10, 10}, {500, 500}), {"win_rate"}, {});
        QCOMPARE(few.front().verdict, Verdict::CannotTell);
        QVERIFY(*few.front().reason.en != '\0');
        QVERIFY(std::isnan(few.front().p));
        const auto plain = compared(deals({500, 500}, {500, 500}), {"period_conversion"}, {});
        QCOMPARE(plain.front().verdict, Verdict::CannotTell);

        const auto one = deals({120, 880}, {280, 720}).base();
        FactsBuilder otherFacts = deals({120, 880}, {280, 720});
        otherFacts.settings.horizonDays = 60;
        const auto other = otherFacts.base();
        const Kpi* const conversion[] = {find("lead_conversion")};
        const auto unlike = compare(conversion, {one->view(), kBefore, {}},
                                    {other->view(), FactsBuilder::period("2025-07-01", "2025-08-01"), {}}, {});
        QCOMPARE(unlike.front().verdict, Verdict::CannotTell);
        QVERIFY(unlike.front().reason.en != few.front().reason.en);
    }

    void unlikeSourcesNeedAStatement()
    {
        const auto one = deals({120, 880}, {280, 720}).base();
        FactsBuilder otherFacts = deals({120, 880}, {280, 720});
        otherFacts.add(Entity::Deals, {"id"}, {{"extra"}}, "2025-12-02", "another_layout");
        const auto other = otherFacts.base();
        const Kpi* const rate[] = {find("win_rate")};
        QCOMPARE(compare(rate, {one->view(), kBefore, {}}, {other->view(), kAfter, {}}, {}).front().verdict,
                 Verdict::CannotTell);
        QCOMPARE(compare(rate, {one->view(), kBefore, {}}, {other->view(), kAfter, {}, true}, {}).front().verdict,
                 Verdict::Improved);
        // Said of other KPIs it changes nothing.
        for (const auto& [stated, verdict] : {std::pair{std::set<std::string>{"win_rate"}, Verdict::Improved},
                                              std::pair{std::set<std::string>{"sales_cycle"}, Verdict::CannotTell}}) {
            const Side after{other->view(), kAfter, {}, false, &stated};
            QCOMPARE(compare(rate, {one->view(), kBefore, {}}, after, {}).front().verdict, verdict);
        }
    }

    void lookBackOnBothSides()
    {
        FactsBuilder facts;
        std::vector<Cells> rows{{"0", "open", "2025-01-01", "", ""}};
        for (int i = 0; i < 200; ++i)
            rows.push_back({std::to_string(i + 1), "won", "2025-01-01", i % 2 ? "2025-02-01" : "2026-02-01",
                            "c" + std::to_string(i / 2)});
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at", "customer"}, rows, "2026-12-01");
        const auto base = facts.base();
        const Kpi* const kpis[] = {find("returning_customers")};
        const auto result = compare(kpis, {base->view(), FactsBuilder::period("2025-02-01", "2025-03-01"), {}},
                                    {base->view(), FactsBuilder::period("2026-02-01", "2026-03-01"), {}}, {});
        QCOMPARE(result.front().verdict, Verdict::CannotTell);
        QCOMPARE(result.front().before.quality, Quality::Incomplete);
        QCOMPARE(result.front().after.value, 1.0);
    }

    void parts()
    {
        const auto base = deals({120, 880}, {280, 720}).base();
        const auto byManager =
            compareParts(*find("win_rate"), {base->view(), kBefore, {}}, {base->view(), kAfter, {}}, "manager");
        QCOMPARE(byManager.size(), std::size_t{5});
        double before = 0;
        for (const auto& [key, comparison] : byManager) {
            QCOMPARE(comparison.before.n, std::size_t{200});
            QVERIFY(comparison.verdict != Verdict::Improved);
            before += comparison.before.numerator;
        }
        QCOMPARE(before, 120.0);
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"

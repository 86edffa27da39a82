// crm_roi, naive_roi and payback on hand-made ledgers; the worked figures of the catalogue.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestRoi : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder ledger(const std::vector<Cells>& rows, std::optional<double> margin = 0.3)
    {
        Settings settings = test::defaultSettings();
        settings.margin = margin;
        FactsBuilder facts(settings);
        facts.add(Entity::RoiEntries, {"side", "month", "amount", "repeat", "basis", "kind", "share"}, rows,
                  "2026-06-01");
        return facts;
    }
    static Measurement measured(const char* id, const FactsBuilder& facts, const char* from = "2025-01-01",
                                const char* to = "2026-01-01")
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(), windowFor(kpi, base->view(), FactsBuilder::period(from, to), {}));
    }
    static std::vector<Cells> worked()
    {
        return {{"cost", "2025-01-15", "360000", "", "", "", ""},
                {"cost", "2025-01-01", "200000", "", "", "", ""},
                {"cost", "2025-02-01", "80000", "", "", "", ""},
                {"benefit", "2025-06-01", "1800000", "", "revenue", "hard", ""},
                {"benefit", "2025-07-01", "400000", "", "margin", "hard", ""},
                {"benefit", "2025-08-01", "200000", "", "", "soft", "1"}};
    }

private Q_SLOTS:
    // kpis.md, 4: 640,000 against 2,400,000, and against 1,800,000 * 0.3 + 600,000
    void workedFigures()
    {
        const Measurement roi = measured("crm_roi", ledger(worked()));
        QCOMPARE(roi.value, 0.78125);
        QCOMPARE(roi.denominator, 64'000'000.0);
        QCOMPARE(roi.n, std::size_t{6}); // benefits are units as costs are
        QCOMPARE(roi.quality, Quality::Ok);
        QCOMPARE(roi.beside[0].value, (940.0 - 640) / 640); // without the soft 200,000
        const Measurement naive = measured("naive_roi", ledger(worked()));
        QCOMPARE(naive.value, 2.75);
        QCOMPARE(naive.notes.size(), std::size_t{1});
    }

    void revenueIsNoProfit()
    {
        QCOMPARE(measured("crm_roi", ledger(worked(), {})).quality, Quality::NoData);
        QCOMPARE(measured("payback", ledger(worked(), {})).quality, Quality::NoData);
        QCOMPARE(measured("naive_roi", ledger(worked(), {})).value, 2.75);
    }

    // 1,000 a month (April by half), 600 a year in March, 40 % of a benefit of 10,000: costs 3,500 + 600 to 15 April
    void recurringEntries()
    {
        const FactsBuilder facts = ledger({{"cost", "2025-01-01", "1000", "monthly", "", "", ""},
                                           {"cost", "2024-03-01", "600", "yearly", "", "", ""},
                                           {"benefit", "2025-02-01", "10000", "", "margin", "", "0.4"},
                                           {"benefit", "2025-12-01", "99999", "", "margin", "", ""},
                                           {"neither", "2025-02-01", "5", "", "", "", ""}});
        const Measurement roi = measured("crm_roi", facts, "2025-01-01", "2025-04-16");
        QCOMPARE(roi.value, (4000.0 - 4100) / 4100);
        QCOMPARE(roi.quality, Quality::FewData); // less than a year
        QCOMPARE(roi.notes[0].count, std::size_t{1});
        QCOMPARE(measured("naive_roi", facts, "2025-01-01", "2025-04-16").value, (10000.0 - 4100) / 4100);
    }

    void paybacks_data()
    {
        QTest::addColumn<QString>("benefit");
        QTest::addColumn<QString>("monthly");
        QTest::addColumn<double>("months"); // 0: not reached
        QTest::newRow("600 by april, 40 of 200 in may") << "200"
                                                        << "" << 4.2;
        QTest::newRow("20 a month go again: 520 by april less 20 of january") << "200"
                                                                              << "20" << 4 + 120.0 / 180;
        QTest::newRow("at the very end") << "640"
                                         << "" << 2.0;
        QTest::newRow("too little in a year") << "50"
                                              << "" << 0.0;
    }
    void paybacks()
    {
        QFETCH(QString, benefit);
        QFETCH(QString, monthly);
        QFETCH(double, months);
        std::vector<Cells> rows{{"cost", "2025-01-01", "640", "", "", "", ""},
                                {"benefit", "2025-02-01", benefit.toStdString(), "monthly", "margin", "", ""}};
        if (!monthly.isEmpty())
            rows.push_back({"cost", "2025-01-01", monthly.toStdString(), "monthly", "", "", ""});
        // What happens after it is not behind it.
        rows.push_back({"cost", "2025-11-01", "5", "", "", "", ""});
        const FactsBuilder facts = ledger(rows);
        const Measurement payback = measured("payback", facts);
        if (months > 0)
            QVERIFY(std::abs(payback.value - months) < 1e-12);
        const auto base = facts.base();
        const Kpi& kpi = *find("payback");
        const Window year = windowFor(kpi, base->view(), FactsBuilder::period("2025-01-01", "2026-01-01"), {});
        QCOMPARE(zamer::kpi::rows(kpi, base->view(), year).size(), months > 0 ? rows.size() - 1 : std::size_t{0});
        if (months <= 0)
            QCOMPARE(payback.quality, Quality::NoData);
    }

    void anEmptyLedgerIsNoData()
    {
        for (const char* id : {"crm_roi", "naive_roi", "payback"}) {
            QCOMPARE(measured(id, FactsBuilder()).quality, Quality::NoData);
            QCOMPARE(measured(id, ledger({{"benefit", "2025-02-01", "1", "", "margin", "", ""}})).quality,
                     Quality::NoData);
        }
    }
};

QTEST_APPLESS_MAIN(TestRoi)
#include "tst_roi.moc"

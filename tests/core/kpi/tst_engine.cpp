// Windows, as-of, coverage, state rules and the rows behind a figure.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestEngine : public QObject
{
    Q_OBJECT

private:
    static Period march() { return FactsBuilder::period("2025-03-01", "2025-04-01"); }

private Q_SLOTS:
    // The earliest among the newest exports of what the KPI reads; for a state not after the period's end.
    void defaultAsOf()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at", "owner", "closed_at"},
                  {{"1", "2025-03-01", "Anna", "2025-03-02"}}, "2025-04-05");
        facts.add(Entity::Deals, {"id", "created_at"}, {{"2", "2025-03-01"}}, "2025-05-05");
        facts.add(Entity::Activities, {"kind", "at", "user"}, {{"call", "2025-03-01", "Anna"}}, "2025-04-20");
        const auto base = facts.base();
        const auto asOf = [&](const char* id) { return windowFor(*find(id), base->view(), march(), {}).asOf; };
        QCOMPARE(asOf("leads"), facts.instant("2025-05-05"));
        QCOMPARE(asOf("deals_per_manager"), facts.instant("2025-04-20"));
        QCOMPARE(asOf("duplicate_cards"), facts.instant("2025-04-01"));
        QCOMPARE(asOf("card_completeness"), facts.instant("2025-04-01"));
        const Window window = windowFor(*find("leads"), base->view(), march(), facts.instant("2025-03-10"));
        QCOMPARE(window.asOf, facts.instant("2025-03-10"));
        QCOMPARE(window.begin, facts.instant("2025-03-01"));
        QCOMPARE(window.end, facts.instant("2025-04-01"));
    }

    void coverage_data()
    {
        QTest::addColumn<QString>("firstFact");
        QTest::addColumn<QString>("exported");
        QTest::addColumn<int>("quality");
        const auto row = [](const char* name, const char* first, const char* exported, Quality quality) {
            QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(exported) << static_cast<int>(quality);
        };
        row("covered", "2025-01-01", "2025-04-01", Quality::Ok);
        row("a week late", "2025-03-08", "2025-04-01", Quality::Ok);
        row("more than a week late", "2025-03-09", "2025-04-01", Quality::Incomplete);
        row("not over", "2025-01-01", "2025-03-31 23:00", Quality::Incomplete);
        row("before the period", "2025-01-01", "2025-02-28", Quality::NoData);
        row("after the period", "2025-04-02", "2025-05-01", Quality::NoData);
    }
    void coverage()
    {
        QFETCH(const QString, firstFact);
        QFETCH(const QString, exported);
        QFETCH(const int, quality);
        FactsBuilder facts;
        std::vector<Cells> rows{{"0", firstFact.toStdString()}};
        for (int i = 1; i <= 40; ++i)
            rows.push_back(
                {std::to_string(i), firstFact < QLatin1String("2025-04") ? "2025-03-20" : firstFact.toStdString()});
        facts.add(Entity::Deals, {"id", "created_at"}, rows, exported.toStdString());
        const auto base = facts.base();
        const Kpi& leads = *find("leads");
        const Measurement measured = measure(leads, base->view(), windowFor(leads, base->view(), march(), {}));
        QCOMPARE(static_cast<int>(measured.quality), quality);
        QCOMPARE(std::isnan(measured.value), quality == static_cast<int>(Quality::NoData));
    }

    void manyRowsWithoutAFieldAreIncomplete()
    {
        for (const int lacking : {9, 11}) { // of 40 + lacking: under and over 20 %
            FactsBuilder facts;
            std::vector<Cells> rows;
            for (int i = 0; i < 40 + lacking; ++i)
                rows.push_back({std::to_string(i), i < lacking ? "" : "2025-03-03"});
            facts.add(Entity::Deals, {"id", "created_at"}, rows, "2025-05-01");
            const auto base = facts.base();
            const Measurement measured =
                measure(*find("leads"), base->view(), windowFor(*find("leads"), base->view(), march(), {}));
            QCOMPARE(measured.quality, lacking == 9 ? Quality::Ok : Quality::Incomplete);
            QCOMPARE(measured.notes.front().count, static_cast<std::size_t>(lacking));
        }
    }

    // A state is read from the export nearest to as-of, and from what had been exported up to then.
    void statesReadTheNearestExport()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone", "created_at"},
                  {{"a", "p1", "2025-01-01"}, {"b", "p1", "2025-01-02"}}, "2025-02-01");
        facts.add(Entity::Customers, {"id", "phone", "created_at"},
                  {{"b", "p2", "2025-01-02"}, {"c", "p3", "2025-02-10"}}, "2025-03-01");
        const auto base = facts.base();
        const Kpi& duplicates = *find("duplicate_cards");
        const auto at = [&](const char* asOf) {
            return measure(duplicates, base->view(), windowFor(duplicates, base->view(), march(), facts.instant(asOf)));
        };
        QCOMPARE(at("2025-02-03").value, 0.5);
        QCOMPARE(at("2025-02-03").n, std::size_t{2});
        QCOMPARE(at("2025-01-26").value, 0.5);               // 6 days before the export
        QCOMPARE(at("2025-02-15").quality, Quality::NoData); // two weeks from either
        QCOMPARE(at("2025-02-28").value, 0.0);
        QCOMPARE(at("2025-03-05").n, std::size_t{3});
        QCOMPARE(at("2025-03-08").quality == Quality::NoData, false); // 7 days
        QCOMPARE(at("2025-03-08 00:01").quality, Quality::NoData);
        const std::vector<RowRef> found =
            rows(duplicates, base->view(), windowFor(duplicates, base->view(), march(), facts.instant("2025-02-03")));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found.front().source, 1U);
    }

    void earlierFoldsAreKept()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id"}, {{"a"}}, "2025-02-01");
        facts.add(Entity::Customers, {"id"}, {{"b"}}, "2025-03-01");
        const auto base = facts.base();
        Base::Limits limits = Base::noLimits();
        QCOMPARE(base->upTo(limits)->facts.table(Entity::Customers).rows, std::size_t{2});
        limits[static_cast<std::size_t>(Entity::Customers)] = facts.instant("2025-02-01");
        const auto fold = base->upTo(limits);
        QCOMPARE(fold->facts.table(Entity::Customers).rows, std::size_t{1});
        QCOMPARE(fold->facts.sources.size(), std::size_t{1});
        QCOMPARE(base->upTo(limits).get(), fold.get());
    }

    void rowsBehindAPart()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "closed_at", "owner"},
                  {{"1", "won", "2025-03-05", "Anna"},
                   {"2", "lost", "2025-03-01", "Boris"},
                   {"3", "lost", "2025-03-02", ""},
                   {"4", "won", "2025-01-01", "Anna"}},
                  "2025-06-01");
        const auto base = facts.base();
        const Kpi& rate = *find("win_rate");
        const Window window = windowFor(rate, base->view(), march(), {});
        const std::vector<RowRef> all = rows(rate, base->view(), window);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].line, 2U);
        QCOMPARE(all[0].num, 1.0);
        QCOMPARE(all[2].line, 4U);
        const std::vector<RowRef> anna = rows(rate, base->view(), window, "manager", "Anna");
        QCOMPARE(anna.size(), std::size_t{1});
        QCOMPARE(rows(rate, base->view(), window, "manager", "(none)").size(), std::size_t{1});
        QCOMPARE(rows(rate, base->view(), window, "manager", "Nobody").size(), std::size_t{0});
    }

    void aMissingFieldIsNoData()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status"}, {{"1", "won"}}, "2025-06-01");
        const auto base = facts.base();
        const Measurement measured =
            measure(*find("win_rate"), base->view(), windowFor(*find("win_rate"), base->view(), march(), {}));
        QCOMPARE(measured.quality, Quality::NoData);
        QVERIFY(*measured.reason.en != '\0');
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"

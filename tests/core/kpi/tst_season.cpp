// Seasons of two periods, and the same days a year before. Days worked out by hand on a calendar.

#include "core/kpi/season.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seasons_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("lastYear");
        QTest::addColumn<int>("apart");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char* name, const char* before, const char* after, const char* lastYear, int apart,
                            bool differs) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(lastYear) << apart << differs;
        };
        // Middles: 19 March and 23 July.
        row("spring and summer", "2026-02-02 2026-05-04", "2026-06-08 2026-09-07", "2025-06-08 2025-09-07", 126, true);
        row("a year later", "2025-06-08 2025-09-07", "2026-06-08 2026-09-07", "2025-06-08 2025-09-07", 0, false);
        row("month after month", "2026-03-01 2026-04-01", "2026-04-01 2026-05-01", "2025-04-01 2025-05-01", 31, false);
        // Middles: 31 December and 30 January, over the turn of the year: 31 days by calendar.
        row("December and January", "2025-12-16 2026-01-15", "2026-01-15 2026-02-14", "2025-01-15 2025-02-14", 30,
            false);
        // A half year is as far as seasons can be, whichever comes first; two years and a half are no farther.
        row("opposite", "2023-01-01 2023-02-01", "2025-07-02 2025-08-02", "2024-07-02 2024-08-02", 182, true);
        row("whole years", "2024-01-01 2025-01-01", "2025-07-01 2026-07-01", "2024-07-01 2025-07-01", 181, false);
        // The last day is 29 February 2024; a year before it is 28 February.
        row("leap day", "2023-12-01 2024-01-01", "2024-02-01 2024-03-01", "2023-02-01 2023-03-01", 60, true);
    }
    void seasons()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, lastYear);
        QFETCH(int, apart);
        QFETCH(bool, differs);
        const auto period = [](const QString& text) {
            return FactsBuilder::period(text.section(QLatin1Char(' '), 0, 0).toStdString(),
                                        text.section(QLatin1Char(' '), 1, 1).toStdString());
        };
        const Season season = seasonOf(period(before), period(after));
        QCOMPARE(season.lastYear.from, period(lastYear).from);
        QCOMPARE(season.lastYear.to, period(lastYear).to);
        QVERIFY2(qAbs(season.apart - apart) <= 1, qPrintable(QString::number(season.apart)));
        QCOMPARE(season.differs, differs);
    }

    void nothingComesOfAnEmptyPeriod() { QCOMPARE(seasonOf({10, 10}, {20, 30}).lastYear.days(), 0); }

    void lastYearIsMeasuredWhereTheDataReach()
    {
        // Closed in July 2024: 3 won of 4. Closed in July 2025: 1 won of 2.
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at", "amount"},
                  {{"1", "won", "2024-07-01", "2024-07-03", "100"},
                   {"2", "won", "2024-07-01", "2024-07-04", "100"},
                   {"3", "won", "2024-07-01", "2024-07-05", "100"},
                   {"4", "lost", "2024-07-01", "2024-07-06", "100"},
                   {"5", "won", "2025-07-01", "2025-07-03", "100"},
                   {"6", "lost", "2025-07-01", "2025-07-04", "100"}},
                  "2025-12-01");
        const auto base = facts.base();
        const std::vector<const Kpi*> kpis{find("win_rate"), find("duplicate_cards")};
        const Period july = FactsBuilder::period("2025-07-01", "2025-08-01");
        const auto measured = yearBefore(kpis, base->view(),
                                         seasonOf(FactsBuilder::period("2025-05-01", "2025-06-01"), july), {}, nullptr);
        // A state is not reconstructed for the past.
        QCOMPARE(measured.size(), std::size_t{1});
        QCOMPARE(measured.front().kpi, std::string("win_rate"));
        QCOMPARE(measured.front().value, 0.75);
        QCOMPARE(measured.front().window.period, FactsBuilder::period("2024-07-01", "2024-08-01"));
        const Period early = FactsBuilder::period("2024-07-01", "2024-08-01");
        QVERIFY(yearBefore(kpis, base->view(), seasonOf(early, early), {}, nullptr).empty());
    }
};

QTEST_APPLESS_MAIN(TestSeason)
#include "tst_season.moc"

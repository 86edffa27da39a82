#include "core/method/step.h"

#include <QTest>

using namespace zamer;
using namespace zamer::method;

Q_DECLARE_METATYPE(zamer::method::StageId)

class TestStages : public QObject
{
    Q_OBJECT

    static QDate date(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
    static Period period(const char* from, const char* to) { return {toDay(date(from)), toDay(date(to))}; }

private Q_SLOTS:
    // Expected days by GNU date and, for months that end early, by hand:
    //   date -d '2026-05-18 -28 days' +%F; date -d '2026-05-18 -104 days' +%F; date -d '2026-08-18 +90 days' +%F ...
    void dates_data()
    {
        QTest::addColumn<QDate>("goLive");
        QTest::addColumn<StageId>("stage");
        QTest::addColumn<int>("workFrom");
        QTest::addColumn<int>("workTo");
        QTest::addColumn<int>("measuredFrom");
        QTest::addColumn<int>("measuredTo");
        const auto row = [](const char* name, const char* goLive, StageId stage, Period work, Period measured) {
            QTest::newRow(name) << date(goLive) << stage << work.from << work.to << measured.from << measured.to;
        };
        row("baseline", "2026-05-18", StageId::Baseline, period("2026-04-20", "2026-05-04"),
            period("2026-02-03", "2026-05-04"));
        row("monitoring", "2026-05-18", StageId::Monitoring, period("2026-05-18", "2026-06-17"),
            period("2026-05-18", "2026-06-17"));
        row("deep", "2026-05-18", StageId::Deep, period("2026-08-18", "2026-11-18"),
            period("2026-08-18", "2026-11-16"));
        row("strategic", "2026-05-18", StageId::Strategic, period("2026-11-18", "2027-05-18"),
            period("2027-02-17", "2027-05-18"));

        row("baseline over a leap day", "2024-03-14", StageId::Baseline, period("2024-02-15", "2024-02-29"),
            period("2023-12-01", "2024-02-29"));
        row("baseline across a common February", "2025-03-15", StageId::Baseline, period("2025-02-15", "2025-03-01"),
            period("2024-12-01", "2025-03-01"));
        row("monitoring from a 31 January", "2025-01-31", StageId::Monitoring, period("2025-01-31", "2025-03-02"),
            period("2025-01-31", "2025-03-02"));
        row("monitoring in a leap year", "2024-01-31", StageId::Monitoring, period("2024-01-31", "2024-03-01"),
            period("2024-01-31", "2024-03-01"));
        row("deep, no 31 November, no 29 February", "2026-08-31", StageId::Deep, period("2026-11-30", "2027-02-28"),
            period("2026-11-30", "2027-02-28"));
        row("deep to a leap day", "2027-08-31", StageId::Deep, period("2027-11-30", "2028-02-29"),
            period("2027-11-30", "2028-02-28"));
        row("deep, three months of 89 days", "2026-10-31", StageId::Deep, period("2027-01-31", "2027-04-30"),
            period("2027-01-31", "2027-05-01"));
        row("strategic from a leap day", "2024-02-29", StageId::Strategic, period("2024-08-29", "2025-02-28"),
            period("2024-11-30", "2025-02-28"));
        row("strategic back to the day itself", "2025-08-31", StageId::Strategic, period("2026-02-28", "2026-08-31"),
            period("2026-06-02", "2026-08-31"));
    }
    void dates()
    {
        QFETCH(QDate, goLive);
        QFETCH(StageId, stage);
        const StageDates dates = stageDates(stage, goLive);
        QTEST(dates.work.from, "workFrom");
        QTEST(dates.work.to, "workTo");
        QTEST(dates.measured.from, "measuredFrom");
        QTEST(dates.measured.to, "measuredTo");
    }

    void measuresNinetyDaysApartFromTheFirstMonth()
    {
        for (int day = 0; day < 366 * 2; ++day) {
            const QDate goLive = date("2027-01-01").addDays(day);
            for (const StageId id : {StageId::Baseline, StageId::Deep, StageId::Strategic})
                QCOMPARE(stageDates(id, goLive).measured.days(), 90);
            QVERIFY(stageDates(StageId::Baseline, goLive).measured.to <= toDay(goLive));
        }
    }

    void withoutAGoLiveDayThereAreNoDates()
    {
        for (const Stage& stage : stages()) {
            QCOMPARE(stageDates(stage.id, QDate()).work, Period{});
            QCOMPARE(stageDates(stage.id, QDate()).measured, Period{});
        }
    }

    void isFoundByItsKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("index");
        QTest::newRow("baseline") << "baseline" << 0;
        QTest::newRow("monitoring") << "monitoring" << 1;
        QTest::newRow("deep") << "deep" << 2;
        QTest::newRow("strategic") << "strategic" << 3;
        QTest::newRow("unknown") << "Baseline" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void isFoundByItsKey()
    {
        QFETCH(QString, key);
        const std::optional<StageId> id = stageByKey(key.toStdString());
        QTEST(id ? static_cast<int>(*id) : -1, "index");
        if (id)
            QCOMPARE(stage(*id).key, key.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestStages)
#include "tst_stages.moc"

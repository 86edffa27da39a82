// Saved segments and recorded values come back as they were written, and a file of the version before gets their tables.

#include "core/store/audits.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::store;

class tst_rhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segments()
    {
        Folder folder;
        const auto audit = newAudit(folder.path());
        QVERIFY(audit->segments()->empty());
        QVERIFY(audit->saveSegment({QString::fromUtf8("Сайт"), "source=Website"}, QStringLiteral("Oleg")));
        QVERIFY(audit->saveSegment({QStringLiteral("North"), "team=North"}, QStringLiteral("Oleg")));
        QVERIFY(audit->saveSegment({QStringLiteral("North"), "team=North,Far North"}, QStringLiteral("Vera")));
        QCOMPARE(audit->journal()->back().who, QStringLiteral("Vera"));
        const auto rows = audit->segments();
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->front().name, QStringLiteral("North"));
        QCOMPARE(rows->front().filter, std::string("team=North,Far North"));
        QVERIFY(audit->removeSegment(QStringLiteral("North"), QStringLiteral("Oleg")));
        QCOMPARE(audit->segments()->size(), std::size_t{1});
        const std::size_t lines = audit->journal()->size();
        QCOMPARE(kindOf(audit->removeSegment(QStringLiteral("North"), QStringLiteral("Oleg"))),
                 named(ErrorKind::UnknownKey));
        QCOMPARE(audit->journal()->size(), lines);
    }

    void recordedValuesStay()
    {
        Folder folder;
        const auto audit = newAudit(folder.path());
        RhythmRow row{"leads",
                      "week",
                      {20'000, 20'007},
                      1,
                      "{}",
                      3.25,
                      23,
                      1'750'000'000,
                      QStringLiteral("2026-06-01"),
                      QStringLiteral("Vera")};
        RhythmRow next = row;
        next.period = {20'007, 20'014};
        QVERIFY(audit->addRhythm({next, row}, QStringLiteral("Vera")));
        RhythmRow again = row;
        again.value = 99;
        RhythmRow other = row;
        other.version = 2;
        RhythmRow set = row;
        set.parameters = "{\"follow_up_days\":\"30\"}";
        RhythmRow revenue = row;
        revenue.kpi = "revenue";
        revenue.step = "quarter";
        revenue.asOf = kNoInstant;
        QVERIFY(audit->addRhythm({again, other, set, revenue}, QStringLiteral("Oleg")));
        QCOMPARE(audit->rhythm()->size(), std::size_t{5});
        const auto rows = audit->rhythm("leads");
        QCOMPARE(rows->size(), std::size_t{4});
        QCOMPARE(rows->front().period, row.period);
        QCOMPARE(rows->back().period, next.period);
        for (const RhythmRow& each : *rows)
            QCOMPARE(each.value, 3.25);
        QCOMPARE(rows->front().n, qint64{23});
        QCOMPARE(rows->front().asOf, Instant{1'750'000'000});
        QCOMPARE(audit->rhythm("revenue")->front().asOf, kNoInstant);
    }

    void onlyKnownSteps()
    {
        Folder folder;
        const auto audit = newAudit(folder.path());
        RhythmRow row{"leads", "day", {20'000, 20'001}, 1, "{}", 3.25, 23, 0, {}, {}};
        QCOMPARE(kindOf(audit->addRhythm({row}, {})), named(ErrorKind::Database));
        QVERIFY(audit->rhythm()->empty());
    }
};

QTEST_GUILESS_MAIN(tst_rhythm)
#include "tst_rhythm.moc"

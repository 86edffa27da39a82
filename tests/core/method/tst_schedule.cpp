#include "core/method/schedule.h"

#include <QTest>

using namespace zamer::method;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueDates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("due");
        QTest::newRow("first survey: 20 April + 4 days") << "1.2" << QDate(2026, 4, 24);
        QTest::newRow("targets: the last day of the baseline's work") << "1.6" << QDate(2026, 5, 3);
        QTest::newRow("user activity: the second week") << "2.1" << QDate(2026, 5, 26);
        QTest::newRow("staff survey, a month into the review") << "3.4" << QDate(2026, 9, 18);
        QTest::newRow("interviews, a week later") << "3.5" << QDate(2026, 9, 25);
        QTest::newRow("focus groups") << "3.6" << QDate(2026, 10, 9);
        QTest::newRow("process optimisation: 18 November + 180 days") << "4.6" << QDate(2027, 5, 17);
    }
    void dueDates()
    {
        QFETCH(QString, id);
        const Step* step = findStep(id.toStdString());
        QVERIFY(step);
        QTEST(dueDate(*step, QDate(2026, 5, 18)), "due");
    }

    void hasEveryStepOnceTheEarliestFirst()
    {
        const auto deadlines = schedule(QDate(2026, 5, 18));
        QCOMPARE(deadlines.size(), std::size_t{24});
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < deadlines.size(); ++i) {
            seen.insert(deadlines[i].step->id);
            if (i > 0)
                QVERIFY(deadlines[i - 1].due <= deadlines[i].due);
        }
        QCOMPARE(seen.size(), std::size_t{24});
        QCOMPARE(deadlines.front().step->id, std::string_view("1.2"));
        QCOMPARE(deadlines.back().step->id, std::string_view("4.6"));
    }

    void withoutAGoLiveDayNothingIsDue()
    {
        QVERIFY(schedule(QDate()).empty());
        QVERIFY(!dueDate(*steps().front(), QDate()).isValid());
    }

    void unknownStepsAreNotFound()
    {
        for (const char* id : {"", "1.0", "1.7", "5.1", "1.1 "})
            QVERIFY2(!findStep(id), id);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"

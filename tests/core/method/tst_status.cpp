#include "core/method/status.h"

#include <QTest>

using namespace zamer::method;

Q_DECLARE_METATYPE(zamer::method::Facts)
Q_DECLARE_METATYPE(zamer::method::StepStatus)

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysReadBack()
    {
        for (const StepStatus status :
             {StepStatus::ToDo, StepStatus::InProgress, StepStatus::Done, StepStatus::NotApplicable})
            QCOMPARE(statusByKey(statusKey(status)), std::optional(status));
        QVERIFY(!statusByKey("finished"));
        QCOMPARE(statusKey(StepStatus::NotApplicable), std::string_view("na"));
    }

    void statusOf_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<StepStatus>("set");
        QTest::addColumn<QString>("shown");
        const Facts nothing;
        Facts targets;
        targets.keyKpis = 5;
        targets.targets = 5;
        Facts begun;
        begun.entries = {{"harder", "search"}};
        Facts blank;
        blank.entries = {{"notes", ""}};
        Facts attached;
        attached.hasEvidence = true;
        QTest::newRow("derived, met: done without a tick") << "1.6" << targets << StepStatus::ToDo << "done";
        QTest::newRow("derived, unmet: a tick doesn't count") << "1.6" << nothing << StepStatus::Done << "progress";
        QTest::newRow("derived, met, yet not applicable") << "1.6" << targets << StepStatus::NotApplicable << "na";
        QTest::newRow("untouched") << "3.4" << nothing << StepStatus::ToDo << "todo";
        QTest::newRow("an entry begins it") << "3.4" << begun << StepStatus::ToDo << "progress";
        QTest::newRow("an emptied entry doesn't") << "3.4" << blank << StepStatus::ToDo << "todo";
        QTest::newRow("evidence begins it") << "3.4" << attached << StepStatus::ToDo << "progress";
        QTest::newRow("ticked") << "3.4" << begun << StepStatus::Done << "done";
    }
    void statusOf()
    {
        QFETCH(QString, id);
        QFETCH(Facts, facts);
        QFETCH(StepStatus, set);
        const auto key = statusKey(zamer::method::statusOf(*findStep(id.toStdString()), facts, set));
        QTEST(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())), "shown");
    }

    void mayBeDoneOnceEverythingIsMet()
    {
        const Step& focusGroups = *findStep("3.6");
        Facts facts;
        facts.entries = {{"participants", "6"}, {"themes", "search; 5\nmobile; 4\nfields; 3"}};
        QVERIFY(!mayBeDone(focusGroups, facts));
        facts.hasEvidence = true;
        QVERIFY(mayBeDone(focusGroups, facts));
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"

#include "step_case.h"

using namespace zamer::method;

class TestStrategicSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirements_data()
    {
        addStepColumns();
        const Facts nothing;

        Facts effect = entered({{"other_causes", "prices up 8 % in March"}, {"conclusion", "Customers stay longer."}});
        effect.snapshots = {StageId::Strategic};
        effect.measured = {"returning_customers", "revenue", "leads"};
        Facts oneFigure = effect;
        oneFigure.measured = {"revenue", "leads"};
        oneFigure.snapshots = {StageId::Deep};
        QTest::newRow("business_effect: nothing yet") << "4.1" << nothing << "0000";
        QTest::newRow("business_effect: two figures, causes, conclusion") << "4.1" << effect << "1111";
        QTest::newRow("business_effect: one figure, no snapshot") << "4.1" << oneFigure << "0011";

        QTest::newRow("operating_efficiency: nothing yet") << "4.2" << nothing << "00";
        QTest::newRow("operating_efficiency: cycle and deals per manager")
            << "4.2" << withMeasured(entered({{"conclusion", "A week faster"}}), {"sales_cycle", "deals_per_manager"})
            << "11";
        QTest::newRow("operating_efficiency: one figure without a word")
            << "4.2" << withMeasured({}, {"sales_cycle"}) << "00";

        QTest::newRow("satisfaction_over_time: nothing yet") << "4.3" << nothing << "000";
        QTest::newRow("satisfaction_over_time: imported")
            << "4.3" << withMeasured(entered({{"reasons", "fewer calls back"}}), {"csi", "staff_satisfaction"})
            << "111";
        QTest::newRow("satisfaction_over_time: typed in, customers in words")
            << "4.3" << entered({{"customers", "content"}, {"staff", "3,6"}, {"reasons", "—"}}) << "011";

        QTest::newRow("problem_zones: nothing yet") << "4.4" << nothing << "0";
        QTest::newRow("problem_zones: three with figure and example")
            << "4.4"
            << entered({{"zones", "offers; 73 stuck; deal 1204\ntasks; 27 % late; Fomin\ncards; 61 %; region"}}) << "1";
        QTest::newRow("problem_zones: the third has no example")
            << "4.4" << entered({{"zones", "offers; 73 stuck; deal 1204\ntasks; 27 % late; Fomin\ncards; 61 %"}})
            << "0";

        const std::string changes = "shorter card; O. Lis; 1 June\nqueue of calls back; S. Zaytsev; 10 June";
        QTest::newRow("improvement_plan: nothing yet") << "4.5" << nothing << "00";
        QTest::newRow("improvement_plan: two changes, one training, approved")
            << "4.5"
            << entered(
                   {{"improvements", changes}, {"training", "search, all; A. Kim; May"}, {"approved", "2027-05-12"}})
            << "11";
        QTest::newRow("improvement_plan: two changes only, not approved")
            << "4.5" << entered({{"improvements", changes}, {"approved", "yes"}}) << "00";

        const std::string action = "call back within an hour; S. Zaytsev; 1 June; up to 140 thousand a month\n";
        QTest::newRow("process_optimisation: nothing yet") << "4.6" << nothing << "00";
        QTest::newRow("process_optimisation: three actions and the next day")
            << "4.6" << entered({{"actions", action + action + action}, {"next_measurement", "18.08.2027"}}) << "11";
        QTest::newRow("process_optimisation: the third has no effect")
            << "4.6"
            << entered({{"actions", action + action + "tidy up; O. Lis; 1 June"}, {"next_measurement", "18.08.2027"}})
            << "01";
    }
    void requirements() { compareStepRow(); }
};

QTEST_APPLESS_MAIN(TestStrategicSteps)
#include "tst_strategic.moc"

#include "step_case.h"

using namespace zamer::method;

class TestDeepSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirements_data()
    {
        addStepColumns();
        const Facts nothing;

        Facts compared;
        compared.snapshots = {StageId::Baseline, StageId::Deep};
        compared.keyKpis = 6;
        compared.compared = 6;
        compared.verdicts = 6;
        Facts oneMissing = compared;
        oneMissing.compared = 5;
        oneMissing.verdicts = 5;
        Facts baselineOnly = compared;
        baselineOnly.snapshots = {StageId::Baseline};
        QTest::newRow("compare_with_baseline: nothing yet") << "3.1" << nothing << "000";
        QTest::newRow("compare_with_baseline: all six on both sides") << "3.1" << compared << "111";
        QTest::newRow("compare_with_baseline: one has no value") << "3.1" << oneMissing << "110";
        QTest::newRow("compare_with_baseline: no later snapshot") << "3.1" << baselineOnly << "101";

        QTest::newRow("name_changes: nothing yet") << "3.2" << nothing << "0";
        QTest::newRow("name_changes: six verdicts") << "3.2" << compared << "1";
        QTest::newRow("name_changes: five verdicts on six KPIs") << "3.2" << oneMissing << "0";

        const std::map<std::string, std::string> money{
            {"costs", "640 000"}, {"benefits", "1,140,000"}, {"months", "12"}, {"grounds", "8 deals × 128 400 × 30 %"}};
        auto halfYear = money;
        halfYear["months"] = "6";
        halfYear.erase("grounds");
        auto free = money;
        free["costs"] = "0";
        free["benefits"] = "some";
        QTest::newRow("return_on_investment: nothing yet") << "3.3" << nothing << "0000";
        QTest::newRow("return_on_investment: a year, worked out") << "3.3" << entered(money) << "1111";
        QTest::newRow("return_on_investment: half a year, not worked out") << "3.3" << entered(halfYear) << "1100";
        QTest::newRow("return_on_investment: no costs, benefits in words") << "3.3" << entered(free) << "0011";

        QTest::newRow("staff_survey_after: nothing yet") << "3.4" << nothing << "000";
        QTest::newRow("staff_survey_after: 10 of 12")
            << "3.4" << entered({{"invited", "12"}, {"answered", "10"}, {"harder", "too many fields"}}) << "111";
        QTest::newRow("staff_survey_after: 5 of 12, nothing harder named")
            << "3.4" << entered({{"invited", "12"}, {"answered", "5"}}) << "100";

        const std::string quote = "Volga-Stroy; “Every time I call I explain it all again.”; knows the customer\n";
        std::string eight;
        for (int i = 0; i < 8; ++i)
            eight += quote;
        QTest::newRow("customer_interviews: nothing yet") << "3.5" << nothing << "000";
        QTest::newRow("customer_interviews: eight, two lost, all quoted")
            << "3.5" << entered({{"interviews", "8"}, {"lost", "2"}, {"quotes", eight}}) << "111";
        QTest::newRow("customer_interviews: one quoted, one lost, of one")
            << "3.5" << entered({{"interviews", "1"}, {"lost", "1"}, {"quotes", quote}}) << "001";
        QTest::newRow("customer_interviews: a ninth without a quote")
            << "3.5" << entered({{"interviews", "9"}, {"lost", "3"}, {"quotes", eight + "Orbita; “Fast.”"}}) << "110";

        QTest::newRow("focus_groups: nothing yet") << "3.6" << nothing << "000";
        QTest::newRow("focus_groups: six people, three themes, protocol")
            << "3.6" << entered({{"participants", "6"}, {"themes", "search; 5\nmobile; 4\nfields; 3"}}, true) << "111";
        QTest::newRow("focus_groups: four people, a theme without votes, no protocol")
            << "3.6" << entered({{"participants", "4"}, {"themes", "search; 5\nmobile; 4\nfields"}}) << "000";
    }
    void requirements() { compareStepRow(); }
};

QTEST_APPLESS_MAIN(TestDeepSteps)
#include "tst_deep.moc"

#include "step_case.h"

using namespace zamer::method;

class TestBaselineSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirements_data()
    {
        addStepColumns();
        const Facts nothing;

        Facts measured;
        measured.measured = {"lead_conversion", "average_order", "win_rate"};
        Facts snapshot = measured;
        snapshot.snapshots = {StageId::Baseline};
        Facts laterSnapshot = measured;
        laterSnapshot.snapshots = {StageId::Deep};
        Facts twoKpis = snapshot;
        twoKpis.measured.erase("win_rate");
        QTest::newRow("measure_baseline: nothing yet") << "1.1" << nothing << "00";
        QTest::newRow("measure_baseline: three KPIs in a snapshot") << "1.1" << snapshot << "11";
        QTest::newRow("measure_baseline: a snapshot of another stage") << "1.1" << laterSnapshot << "01";
        QTest::newRow("measure_baseline: only two KPIs") << "1.1" << twoKpis << "10";

        QTest::newRow("staff_survey_before: nothing yet") << "1.2" << nothing << "000";
        QTest::newRow("staff_survey_before: 6 of 11, form linked")
            << "1.2" << entered({{"invited", "11"}, {"answered", "6"}, {"questionnaire", "form 1"}}) << "111";
        QTest::newRow("staff_survey_before: 5 of 11 is less than half")
            << "1.2" << entered({{"invited", "11"}, {"answered", "5"}}, true) << "101";
        QTest::newRow("staff_survey_before: 4 of 6 are fewer than five")
            << "1.2" << entered({{"invited", "6"}, {"answered", "4"}}, true) << "011";
        QTest::newRow("staff_survey_before: nobody knows how many were invited")
            << "1.2" << entered({{"answered", "20"}}, true) << "101";

        QTest::newRow("customer_loyalty: nothing yet") << "1.3" << nothing << "000";
        QTest::newRow("customer_loyalty: typed in")
            << "1.3" << entered({{"nps", "−12"}, {"csi", "3,9"}, {"answers", "64"}}) << "111";
        QTest::newRow("customer_loyalty: off the scales")
            << "1.3" << entered({{"nps", "101"}, {"csi", "0.5"}, {"answers", "64"}}) << "001";
        QTest::newRow("customer_loyalty: imported") << "1.3" << withMeasured({}, {"nps", "csi"}) << "111";
        QTest::newRow("customer_loyalty: CSI typed in without the number of answers")
            << "1.3" << withMeasured(entered({{"csi", "4"}}), {"nps"}) << "110";

        const std::map<std::string, std::string> goal{{"goal", "More leads become sales"},
                                                      {"owner", "S. Petrov"},
                                                      {"kpi", "lead_conversion"},
                                                      {"value", "from 12 % to 16 %"},
                                                      {"grounds", "Best quarter had 17 %"},
                                                      {"relevance", "up to 0.5 M a month"},
                                                      {"date", "2027-03-31"}};
        auto vague = goal;
        vague["value"] = "much better";
        vague["date"] = "in spring";
        auto ownerless = goal;
        ownerless.erase("owner");
        ownerless["grounds"] = "  ";
        QTest::newRow("smart_goals: nothing yet") << "1.4" << nothing << "00000";
        QTest::newRow("smart_goals: all five letters") << "1.4" << entered(goal) << "11111";
        QTest::newRow("smart_goals: no number, no day") << "1.4" << entered(vague) << "10110";
        QTest::newRow("smart_goals: no owner, blank grounds") << "1.4" << entered(ownerless) << "01011";

        const auto chosen = [](std::size_t kpis, std::size_t directions, const std::string& reason = {}) {
            Facts facts = entered({{"reason", reason}});
            facts.keyKpis = kpis;
            facts.keyDirections = directions;
            return facts;
        };
        QTest::newRow("choose_kpis: nothing yet") << "1.5" << nothing << "000";
        QTest::newRow("choose_kpis: five of all directions") << "1.5" << chosen(5, 4) << "111";
        QTest::newRow("choose_kpis: seven of all directions") << "1.5" << chosen(7, 4) << "111";
        QTest::newRow("choose_kpis: four") << "1.5" << chosen(4, 4) << "011";
        QTest::newRow("choose_kpis: eight") << "1.5" << chosen(8, 4) << "101";
        QTest::newRow("choose_kpis: six, none of staff") << "1.5" << chosen(6, 3) << "110";
        QTest::newRow("choose_kpis: three with a reason") << "1.5" << chosen(3, 2, "a team of two") << "111";
        QTest::newRow("choose_kpis: a reason for none") << "1.5" << chosen(0, 0, "no wish") << "000";

        const auto aimed = [](std::size_t kpis, std::size_t targets) {
            Facts facts;
            facts.keyKpis = kpis;
            facts.targets = targets;
            return facts;
        };
        QTest::newRow("set_targets: nothing yet") << "1.6" << nothing << "0";
        QTest::newRow("set_targets: six of six") << "1.6" << aimed(6, 6) << "1";
        QTest::newRow("set_targets: five of six") << "1.6" << aimed(6, 5) << "0";
    }
    void requirements() { compareStepRow(); }
};

QTEST_APPLESS_MAIN(TestBaselineSteps)
#include "tst_baseline.moc"

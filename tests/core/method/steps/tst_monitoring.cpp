#include "step_case.h"

using namespace zamer::method;

class TestMonitoringSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirements_data()
    {
        addStepColumns();
        const Facts nothing;
        const auto typed = [](std::map<std::string, std::string> more) {
            more.insert({{"figures", "11 of 12 logged in"}, {"source", "Users report, 24 May"}});
            return entered(std::move(more));
        };

        QTest::newRow("user_activity: nothing yet") << "2.1" << nothing << "00";
        QTest::newRow("user_activity: measured, all work")
            << "2.1" << withMeasured(entered({{"silent_users", "nobody"}}), {"adoption"}) << "11";
        QTest::newRow("user_activity: typed in with its source")
            << "2.1" << typed({{"silent_users", "R. Vlasov"}}) << "11";
        QTest::newRow("user_activity: typed in without a source")
            << "2.1" << entered({{"figures", "all"}, {"silent_users", "nobody"}}) << "01";
        QTest::newRow("user_activity: a KPI of another step") << "2.1" << withMeasured({}, {"revenue"}) << "00";

        QTest::newRow("filled_cards: nothing yet") << "2.2" << nothing << "00";
        QTest::newRow("filled_cards: measured, both fields decided")
            << "2.2"
            << withMeasured(entered({{"empty_fields", "region; drop it\nbudget; make it a list\n"}}),
                            {"complete_cards"})
            << "11";
        QTest::newRow("filled_cards: one field without a decision")
            << "2.2" << typed({{"empty_fields", "region; drop it\nbudget;"}}) << "10";

        QTest::newRow("created_work: nothing yet") << "2.3" << nothing << "00";
        QTest::newRow("created_work: leads measured, spreadsheet found")
            << "2.3" << withMeasured(entered({{"outside", "a spreadsheet, a third of requests"}}), {"leads"}) << "11";
        QTest::newRow("created_work: outside not looked at") << "2.3" << typed({}) << "10";

        QTest::newRow("first_responses: nothing yet") << "2.4" << nothing << "00";
        QTest::newRow("first_responses: measured, hours named")
            << "2.4" << withMeasured(entered({{"slow_spots", "Friday evening"}}), {"untouched_leads"}) << "11";
        QTest::newRow("first_responses: hours not named") << "2.4" << typed({{"slow_spots", " "}}) << "10";

        QTest::newRow("base_quality: nothing yet") << "2.5" << nothing << "000";
        QTest::newRow("base_quality: measured, person and day")
            << "2.5" << withMeasured(entered({{"cleaner", "O. Lis"}, {"clean_by", "15.06.2026"}}), {"duplicate_cards"})
            << "111";
        QTest::newRow("base_quality: soon is no day")
            << "2.5" << typed({{"cleaner", "O. Lis"}, {"clean_by", "soon"}}) << "110";

        QTest::newRow("automated_scenarios: nothing yet") << "2.6" << nothing << "0";
        QTest::newRow("automated_scenarios: both tried")
            << "2.6" << entered({{"scenarios", "distribution; works\nreminder; didn't come"}}) << "1";
        QTest::newRow("automated_scenarios: one not tried")
            << "2.6" << entered({{"scenarios", "distribution; works\nreminder"}}) << "0";
    }
    void requirements() { compareStepRow(); }
};

QTEST_APPLESS_MAIN(TestMonitoringSteps)
#include "tst_monitoring.moc"

#include "core/demo/audit_plan.h"
#include "core/demo/world.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace zamer;
using namespace zamer::demo;

class TestAuditPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreThoseOfTheCompany()
    {
        const Settings settings = demoSettings(Language::English);
        QCOMPARE(settings.client, QStringLiteral("Severny Svet"));
        QCOMPARE(demoSettings(Language::Russian).client, QString::fromUtf8("Северный Свет"));
        QCOMPARE(settings.goLive, QDate(2026, 5, 18));
        QCOMPARE(settings.margin.value(), 0.30);
        QCOMPARE(settings.horizonDays, 30);
    }

    void sevenKeyKpisWithTargets()
    {
        const std::vector<KeyKpi> keys = keyKpis();
        QCOMPARE(keys.size(), std::size_t{7});
        std::set<std::string> ids;
        for (const KeyKpi& key : keys) {
            ids.insert(key.kpi);
            QVERIFY(std::is_sorted(key.targets.begin(), key.targets.end()) ||
                    std::is_sorted(key.targets.rbegin(), key.targets.rend()));
            QVERIFY(*std::min_element(key.targets.begin(), key.targets.end()) > 0);
        }
        QCOMPARE(ids.size(), keys.size());
        for (const char* direction : {"lead_conversion", "revenue", "returning_customers", "deals_per_manager"})
            QVERIFY(ids.contains(direction));
    }

    void snapshotsAreEquallyLongAndEndAtTheirExports()
    {
        const std::vector<PlannedSnapshot> list = snapshots();
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].period.days(), 91);
        QCOMPARE(list[1].period.days(), 91);
        for (const PlannedSnapshot& snapshot : list) {
            QCOMPARE(weekday(snapshot.period.from), 0);
            QCOMPARE(toDate(snapshot.period.to), snapshot.takenOn);
        }
        // twelve months to look back before the later period, not before the earlier
        QVERIFY(calendar().historyFrom <= dayFromCivil(2025, 8, 3));
        QCOMPARE(toDate(list[1].period.from), QDate(2026, 8, 3));
    }

    void stepsTellHowFarTheyAre()
    {
        const std::vector<StepState> english = stepStates(Language::English);
        const std::vector<StepState> russian = stepStates(Language::Russian);
        QCOMPARE(english.size(), russian.size());
        const auto count = [&](char stage, const char* status) {
            return std::count_if(english.begin(), english.end(),
                                 [&](const StepState& s) { return s.step.front() == stage && s.status == status; });
        };
        QCOMPARE(count('1', "done"), 6);
        QCOMPARE(count('2', "done"), 5);
        QCOMPARE(count('2', "na"), 1);
        QCOMPARE(count('3', "done"), 2);
        QCOMPARE(count('3', "progress"), 2);
        for (std::size_t i = 0; i < english.size(); ++i) {
            const StepState& state = english[i];
            QCOMPARE(state.reason.isEmpty(), state.status != "na");
            QVERIFY(state.status == "na" || !state.note.isEmpty());
            QVERIFY(state.on.isValid() && state.on <= QDate(2026, 11, 2));
            QVERIFY(state.note + state.reason != russian[i].note + russian[i].reason);
            QCOMPARE(state.on, russian[i].on);
        }
    }
};

QTEST_APPLESS_MAIN(TestAuditPlan)
#include "tst_audit_plan.moc"

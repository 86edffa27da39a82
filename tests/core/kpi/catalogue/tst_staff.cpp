// adoption, daily_active, user_activity, workload, requests_per_manager_day, logins, time_in_crm and routine_time on hand-made tables.
// The week of Monday 3 to Sunday 9 March 2025 has 5 working days of 540 minutes.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestStaff : public QObject
{
    Q_OBJECT

private:
    static Window windowOf(const Kpi& kpi, const View& view)
    {
        return windowFor(kpi, view, FactsBuilder::period("2025-03-03", "2025-03-10"), {});
    }
    static Measurement measured(const char* id, const FactsBuilder& facts)
    {
        const auto base = facts.base();
        return measure(*find(id), base->view(), windowOf(*find(id), base->view()));
    }
    static std::vector<RowRef> listed(const char* id, const FactsBuilder& facts)
    {
        const auto base = facts.base();
        return rows(*find(id), base->view(), windowOf(*find(id), base->view()));
    }
    static std::size_t noted(const Measurement& measurement, const char* words)
    {
        for (const Note& note : measurement.notes)
            if (QString::fromUtf8(note.text.en).contains(QLatin1String(words)))
                return note.count;
        return 0;
    }
    static bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-9; }

    // Anna wrote by hand on 4 of 5 working days, Boris on 3, Clara (away on two) on all of her 3, Fedor (left on the 5th) on none of 2.
    static FactsBuilder week()
    {
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "licensed", "active_from", "active_to", "service"},
                  {{"Anna", "1", "", "", "0"},
                   {"Boris", "1", "", "", "0"},
                   {"Clara", "1", "", "", "0"},
                   {"Dina", "0", "", "", "0"},
                   {"Egor", "1", "2025-03-10", "", "0"},
                   {"Fedor", "1", "", "2025-03-05", "0"},
                   {"Robot", "1", "", "", "1"}});
        facts.add(Entity::UserDays, {"user", "day", "absent"},
                  {{"Clara", "2025-03-06", "1"}, {"Clara", "2025-03-07", "1"}, {"Anna", "2025-03-07", "0"}},
                  "2025-06-01");
        facts.add(Entity::Activities, {"kind", "at", "user", "automated"},
                  {{"call", "2025-03-03 10:00", "Anna", ""},
                   {"message", "2025-03-04 00:00", "Anna", "0"},
                   {"task", "2025-03-05 12:00", "Anna", ""},
                   {"meeting", "2025-03-06 23:59:59", "Anna", ""},
                   {"call", "2025-03-02 23:59:59", "Anna", ""}, // before
                   {"call", "2025-03-03 12:00", "Boris", ""},
                   {"record", "2025-03-04 12:00", "Boris", ""},
                   {"email", "2025-03-06 12:00", "Boris", ""}, // no qualifying write
                   {"note", "2025-03-06 12:00", "Boris", ""},  // nor this
                   {"call", "2025-03-07 12:00", "Boris", "1"}, // not by hand
                   {"call", "2025-03-08 12:00", "Boris", ""},  // a Saturday
                   {"call", "2025-03-10 00:00", "Boris", ""},  // after
                   {"call", "2025-03-03 12:00", "Clara", ""},
                   {"call", "2025-03-04 12:00", "Clara", ""},
                   {"call", "2025-03-06 12:00", "Clara", ""}, // on a day of absence
                   {"call", "2025-03-03 12:00", "Dina", ""},  // no licence
                   {"call", "2025-03-03 12:00", "Robot", ""}, // no person
                   {"call", "2025-03-03 12:00", "Guest", ""}, // not in the list
                   {"call", "2025-03-03 12:00", "", ""}},
                  "2025-06-01");
        facts.add(Entity::StageMoves, {"deal", "to_stage", "at", "user", "automated"},
                  {{"1", "New", "2025-03-05 10:00", "Boris", "0"},
                   {"1", "Won", "2025-03-07 10:00", "Boris", "1"},
                   {"1", "New", "2025-03-05 10:00", "Clara", ""}},
                  "2025-06-01");
        return facts;
    }

private Q_SLOTS:
    // Anna and Clara of Anna, Boris, Clara and Fedor.
    void adoption()
    {
        const Measurement adoption = measured("adoption", week());
        QCOMPARE(adoption.numerator, 2.0);
        QCOMPARE(adoption.denominator, 4.0);
        QCOMPARE(adoption.value, 0.5);
        QCOMPARE(adoption.quality, Quality::FewData); // fewer than 5 users
        QCOMPARE(noted(adoption, "without a user"), std::size_t{1});
        QCOMPARE(noted(adoption, "without a working day"), std::size_t{1}); // Egor
        QCOMPARE(noted(adoption, "not in the list"), std::size_t{1});       // Guest
        QCOMPARE(adoption.parameters.at("active_share"), std::string("0.8"));
        QCOMPARE(listed("adoption", week()).size(), std::size_t{4});
    }

    void adoptionAsksTheShareThatIsSet()
    {
        FactsBuilder facts = week();
        facts.settings.activeShare = 0.6; // Boris too
        QCOMPARE(measured("adoption", facts).numerator, 3.0);
    }

    void adoptionNeedsTheListOfUsers()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "user"}, {{"call", "2025-03-03", "Anna"}}, "2025-06-01");
        QCOMPARE(measured("adoption", facts).quality, Quality::NoData);
        QCOMPARE(measured("daily_active", facts).value, 0.2); // here whoever wrote is a user
    }

    // A holiday is no working day: of 4, Anna wrote on 3, Boris on 2, Clara on all of her 2 ...
    void holidaysAreNoWorkingDays()
    {
        FactsBuilder facts = week();
        facts.settings.calendar.holidays = {FactsBuilder::day("2025-03-04")};
        QCOMPARE(measured("adoption", facts).numerator, 1.0); // Clara
    }

    // mean(4/5, 3/5, 3/3, 0/2, 1/5) of Anna, Boris, Clara, Fedor, Guest
    void dailyActive()
    {
        const Measurement active = measured("daily_active", week());
        QVERIFY(isNear(active.value, 0.52));
        QCOMPARE(active.n, std::size_t{5});
        QCOMPARE(active.quality, Quality::Ok);
        const std::vector<RowRef> behind = listed("daily_active", week());
        QCOMPARE(behind.size(), std::size_t{11}); // 4 + 3 + 3 + 1 writes on working days
        double days = 0;
        for (const RowRef& row : behind)
            days += row.num;
        QCOMPARE(days, 11.0);
    }

    // Parts by manager, whether the list of users has them or not; the segment of one manager is that part.
    void partsByManager()
    {
        const FactsBuilder facts = week();
        const auto base = facts.base();
        const Kpi& kpi = *find("daily_active");
        const Measurement active = measure(kpi, base->view(), windowOf(kpi, base->view()), {"manager"});
        std::map<std::string, double> values;
        for (const Part& part : active.parts)
            values[part.key] = part.value;
        QCOMPARE(values, (std::map<std::string, double>{
                             {"Anna", 0.8}, {"Boris", 0.6}, {"Clara", 1.0}, {"Fedor", 0.0}, {"Guest", 0.2}}));
        FactsBuilder unlisted;
        unlisted.add(Entity::Activities, {"kind", "at", "user"}, {{"call", "2025-03-03", "Anna"}}, "2025-06-01");
        const auto small = unlisted.base();
        QCOMPARE(measure(kpi, small->view(), windowOf(kpi, small->view()), {"manager"}).parts.size(), std::size_t{1});
        QCOMPARE(measure(kpi, small->view(), windowOf(kpi, small->view()), {"source"}).parts.size(), std::size_t{0});
    }

    // mean(3/5, 3/5, 3/3, 0/2, 1/5); calls mean(1/5, 2/5, 3/3, 0, 1/5)
    void userActivity()
    {
        const Measurement activity = measured("user_activity", week());
        QVERIFY(isNear(activity.value, 0.48));
        QCOMPARE(activity.beside.size(), std::size_t{4});
        QVERIFY(isNear(activity.beside[0].value, 0.04)); // records
        QVERIFY(isNear(activity.beside[1].value, 0.36)); // calls
        QVERIFY(isNear(activity.beside[2].value, 0.04)); // meetings
        QVERIFY(isNear(activity.beside[3].value, 0.04)); // messages
        QCOMPARE(listed("user_activity", week()).size(), std::size_t{10});
    }

    // Without activities of that kind the records of user-days count: Anna 6 in 5 days and 1 call, Boris a call.
    void recordsOfUserDays()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "user"},
                  {{"call", "2025-03-03", "Anna"}, {"call", "2025-03-03", "Boris"}}, "2025-06-01");
        facts.add(Entity::UserDays, {"user", "day", "records"},
                  {{"Anna", "2025-03-04", "4"}, {"Anna", "2025-03-05", "2"}, {"Boris", "2025-03-05", "0"}},
                  "2025-06-01");
        QVERIFY(isNear(measured("user_activity", facts).value, (7.0 / 5 + 1.0 / 5) / 2));
        QVERIFY(isNear(measured("daily_active", facts).value, (3.0 / 5 + 1.0 / 5) / 2));
    }

    // Anna 60 + 120 of 5 x 540 minutes; Boris 90 of 2,700 - 540 + 300 (what his Monday says) + 120 (a Saturday).
    void workload()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "ended_at", "duration", "user"},
                  {{"call", "2025-03-03 10:00", "", "3600", "Anna"},
                   {"meeting", "2025-03-04 10:00", "2025-03-04 12:00", "", "Anna"},
                   {"call", "2025-03-04 10:00", "", "5400", "Boris"},
                   {"call", "2025-03-04 10:00", "", "", "Boris"},
                   {"call", "2025-03-11 10:00", "", "600", "Boris"}},
                  "2025-06-01");
        facts.add(Entity::UserDays, {"user", "day", "work_minutes"},
                  {{"Boris", "2025-03-03", "300"}, {"Boris", "2025-03-08", "120"}, {"Boris", "2025-03-04", ""}},
                  "2025-06-01");
        const Measurement load = measured("workload", facts);
        QVERIFY(isNear(load.value, (180.0 / 2700 + 90.0 / 2580) / 2));
        QCOMPARE(noted(load, "without a length"), std::size_t{1});
        double minutes = 0;
        for (const RowRef& row : listed("workload", facts))
            minutes += row.num;
        QCOMPARE(minutes, 270.0);
    }

    // Anna: 3 leads on 2 days with activity (one a Saturday), Boris none on 1: mean(1.5, 0).
    void requestsPerManagerDay()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "kind", "lead", "owner", "arrived_at", "first_response_at"},
                  {{"1", "deal", "", "Anna", "2025-03-01", "2025-03-03"},
                   {"2", "deal", "9", "Anna", "2025-03-03", "2025-03-09 23:59:59"},
                   {"3", "deal", "", "Anna", "2025-03-03", "2025-03-05"},
                   {"4", "deal", "", "Anna", "2025-03-03", "2025-03-10"},
                   {"5", "deal", "", "Clara", "2025-03-03", "2025-03-05"}, // no activity
                   {"6", "deal", "", "", "2025-03-03", "2025-03-05"},
                   {"9", "lead", "", "Anna", "2025-03-03", "2025-03-09 23:59:59"}}, // lives on in 2
                  "2025-06-01");
        facts.add(Entity::Activities, {"kind", "at", "user", "automated"},
                  {{"note", "2025-03-03 10:00", "Anna", ""},
                   {"call", "2025-03-03 11:00", "Anna", ""},
                   {"call", "2025-03-08 11:00", "Anna", ""},
                   {"call", "2025-03-07 11:00", "Anna", "1"},
                   {"call", "2025-03-03 11:00", "Boris", ""}},
                  "2025-06-01");
        const Measurement requests = measured("requests_per_manager_day", facts);
        QVERIFY(isNear(requests.value, 0.75));
        QCOMPARE(requests.n, std::size_t{2});
        QCOMPARE(noted(requests, "without an owner"), std::size_t{1});
        QCOMPARE(noted(requests, "owners without activity"), std::size_t{1});
        QCOMPARE(listed("requests_per_manager_day", facts).size(), std::size_t{3});
    }

    void userDays()
    {
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "service"}, {{"Robot", "1"}});
        facts.add(Entity::UserDays, {"user", "day", "logins", "active_minutes", "absent"},
                  {{"Anna", "2025-03-03", "2", "60", ""},
                   {"Anna", "2025-03-04", "4", "120", "0"},
                   {"Boris", "2025-03-03", "1", "30", ""},
                   {"Boris", "2025-03-04", "0", "0", "1"},
                   {"Clara", "2025-03-03", "", "", ""},
                   {"Robot", "2025-03-03", "50", "500", ""},
                   {"Boris", "2025-03-10", "9", "9", ""}},
                  "2025-06-01");
        const Measurement logins = measured("logins", facts);
        QVERIFY(isNear(logins.value, 2.0)); // mean(3, 1)
        QCOMPARE(logins.n, std::size_t{2});
        QCOMPARE(noted(logins, "days of absence"), std::size_t{1});
        QCOMPARE(noted(logins, "without this figure"), std::size_t{1});
        QVERIFY(isNear(measured("time_in_crm", facts).value, 60.0)); // mean(90, 30)
    }

    // mean(180 / 960, 240 / 480, 54 / 540): Dina's day has the calendar's 540 minutes.
    void routineOfUserDays()
    {
        FactsBuilder facts;
        facts.add(Entity::UserDays, {"user", "day", "admin_minutes", "work_minutes"},
                  {{"Anna", "2025-03-03", "120", "480"},
                   {"Anna", "2025-03-04", "60", "480"},
                   {"Boris", "2025-03-03", "240", "480"},
                   {"Clara", "2025-03-03", "", "480"},
                   {"Dina", "2025-03-03", "54", ""}},
                  "2025-06-01");
        const Measurement routine = measured("routine_time", facts);
        QVERIFY(isNear(routine.value, (0.1875 + 0.5 + 0.1) / 3));
        QCOMPARE(routine.parameters.at("source"), std::string("user_days"));
    }

    // 20 of 100 and 2 of 8 hours, 30 and 50 of 100 by one person: mean(0.2, 0.25, 0.4).
    void routineOfTheSurvey()
    {
        FactsBuilder facts;
        facts.add(Entity::SurveyAnswers, {"survey", "at", "score", "scale_min", "scale_max", "respondent_id"},
                  {{"time_use", "2025-03-04", "20", "0", "100", "a"},
                   {"time_use", "2025-03-04", "2", "0", "8", "b"},
                   {"time_use", "2025-03-04", "30", "0", "100", "c"},
                   {"time_use", "2025-03-05", "50", "0", "100", "c"},
                   {"time_use", "2025-03-04", "50", "", "", "d"},
                   {"staff", "2025-03-04", "5", "1", "5", "e"}},
                  "2025-06-01");
        const Measurement routine = measured("routine_time", facts);
        QVERIFY(isNear(routine.value, 0.85 / 3));
        QCOMPARE(routine.parameters.at("source"), std::string("time_use"));
        QCOMPARE(noted(routine, "scale is not known"), std::size_t{1});
        QVERIFY(listed("routine_time", facts).empty()); // three persons: a small group
    }

    void nothingImportedIsNoData_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"adoption", "daily_active", "user_activity", "workload", "requests_per_manager_day",
                               "logins", "time_in_crm", "routine_time"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void nothingImportedIsNoData()
    {
        QFETCH(QString, id);
        QCOMPARE(measured(id.toLatin1().constData(), FactsBuilder()).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestStaff)
#include "tst_staff.moc"

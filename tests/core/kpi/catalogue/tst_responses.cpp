// first_response_time, response_within_sla and untouched_leads, by hand. 3 March 2025 is a Monday.

#include "core/kpi/engine.h"
#include "core/kpi/measurement_json.h"
#include "core/kpi/wording.h"
#include "support/facts_builder.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>
#include <cstring>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

const Period kMarch = FactsBuilder::period("2025-03-01", "2025-04-01");

/// Leads answered after 20, 20 and 5 working minutes, one answered by machines alone, one too young.
FactsBuilder leads()
{
    FactsBuilder facts;
    facts.add(Entity::Deals, {"id", "created_at", "owner", "source"},
              {{"1", "2025-03-03 10:00", "Anna", "site"},
               {"2", "2025-03-03 17:50", "Anna", "call"},
               {"3", "2025-03-08 12:00", "Boris", "site"},
               {"4", "2025-03-04 12:00", "Boris", "site"},
               {"5", "2025-03-30 12:00", "Boris", "site"}},
              "2025-04-05");
    facts.add(Entity::Activities, {"kind", "direction", "at", "answered", "user", "deal", "automated"},
              {{"call", "out", "2025-03-03 10:05", "0", "Anna", "1", ""}, // nobody picked up
               {"call", "out", "2025-03-03 10:20", "1", "Anna", "1", ""},
               {"call", "out", "2025-03-04 09:10", "1", "Anna", "2", ""},
               {"message", "in", "2025-03-08 12:01", "", "", "3", ""},
               {"message", "out", "2025-03-10 09:05", "", "Boris", "3", ""},
               {"message", "out", "2025-03-04 12:01", "", "Boris", "4", "1"},
               {"message", "out", "2025-03-04 12:02", "", "Robot", "4", ""},
               {"call", "out", "2025-03-12 12:00", "1", "Boris", "4", ""}}, // after 8 days
              "2025-04-06");
    facts.add(Entity::Users, {"name", "service"}, {{"Anna", "0"}, {"Boris", "0"}, {"Robot", "1"}});
    return facts;
}

Measurement measured(const FactsBuilder& facts, const char* id, Period period = kMarch)
{
    const auto base = facts.base();
    const Kpi& kpi = *find(id);
    return measure(kpi, base->view(), windowFor(kpi, base->view(), period, {}), {"manager", "source"});
}

double beside(const Measurement& measurement, const Text& name)
{
    for (const Beside& one : measurement.beside)
        if (std::strcmp(one.name.en, name.en) == 0)
            return one.value;
    return std::nan("");
}

Part part(const Measurement& measurement, const char* key)
{
    for (const Part& one : measurement.parts)
        if (one.key == key)
            return one;
    return {};
}

}

class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingMinutes()
    {
        const Measurement time = measured(leads(), "first_response_time");
        QCOMPARE(time.n, std::size_t{4});
        QCOMPARE(time.value, 20.0); // of 5, 20, 20, infinity
        QCOMPARE(time.pending, std::size_t{1});
        QVERIFY(std::isinf(beside(time, wording::p90)));
        QCOMPARE(beside(time, wording::calendarMedian), 1812.5); // of 20, 920, 2705, infinity
        QCOMPARE(beside(time, wording::answeredMedian), 20.0);
        QCOMPARE(time.parameters.at("follow_up_days"), std::string("7"));
        QCOMPARE(time.parameters.at("calendar"), std::string("mon,tue,wed,thu,fri 09:00-18:00"));
        QCOMPARE(part(time, "Anna").value, 20.0);
        QVERIFY(part(time, "Boris").over); // 5 and infinity
        QCOMPARE(part(time, "call").value, 20.0);
        QCOMPARE(part(time, "site").value, 20.0); // 20, 5, infinity
    }

    // Followed for 10 days the fourth lead has its answer: Tuesday 12:00 to Wednesday week 12:00 are 54 working hours, 3,240 minutes.
    void anotherFollowUp()
    {
        const FactsBuilder facts = leads();
        const auto base = facts.base();
        const Kpi& kpi = *find("first_response_time");
        Window window = windowFor(kpi, base->view(), kMarch, {});
        window.followUpDays = 10;
        const Measurement time = measure(kpi, base->view(), window);
        QCOMPARE(time.parameters.at("follow_up_days"), std::string("10"));
        QCOMPARE(time.n, std::size_t{4});
        QVERIFY(std::abs(beside(time, wording::p90) - (20 + 0.7 * 3220)) < 1e-9); // of 5, 20, 20, 3240 by type 7
        window.followUpDays = 1;
        QCOMPARE(measure(kpi, base->view(), window).n, std::size_t{5}); // the fifth is old enough now
        QVERIFY(measure(kpi, base->view(), window).over); // Saturday's was answered on Monday: too late
        const Kpi* const one[] = {&kpi};
        const Side side{base->view(), kMarch, {}, false, nullptr, 10};
        QCOMPARE(compare(one, side, side, {}).front().after.parameters.at("follow_up_days"), std::string("10"));
    }

    void lunchAndHolidays()
    {
        FactsBuilder facts = leads();
        QVERIFY(facts.settings.set(QStringLiteral("lunch"), QStringLiteral("10:10-10:40")).has_value());
        QVERIFY(facts.settings.set(QStringLiteral("holidays"), QStringLiteral("2025-03-04")).has_value());
        const Measurement time = measured(facts, "first_response_time");
        // 10 before lunch; Monday's 10 alone, for Tuesday is off; 5; infinity
        QCOMPARE(time.value, 10.0);
        QCOMPARE(beside(time, wording::answeredMedian), 10.0);
    }

    void inTime()
    {
        FactsBuilder facts = leads();
        Measurement share = measured(facts, "response_within_sla");
        QCOMPARE(share.numerator, 1.0); // 5 minutes
        QCOMPARE(share.denominator, 4.0);
        QCOMPARE(share.parameters.at("sla_minutes"), std::string("15"));
        QVERIFY(facts.settings.set(QStringLiteral("sla_minutes"), QStringLiteral("20")).has_value());
        share = measured(facts, "response_within_sla");
        QCOMPARE(share.numerator, 3.0);
        QCOMPARE(part(share, "Anna").numerator, 2.0);
    }

    void untouched()
    {
        const Measurement share = measured(leads(), "untouched_leads");
        QCOMPARE(share.numerator, 1.0); // 4: the machines' messages are none, the call came after 8 days
        QCOMPARE(share.denominator, 4.0);
        QCOMPARE(part(share, "Boris").denominator, 2.0);
    }

    // A response exactly 7 x 24 hours after the arrival is within the follow-up.
    void theLastMoment()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at", "first_response_at", "first_response_seconds"},
                  {{"1", "2025-03-03 10:00", "2025-03-10 10:00", ""},
                   {"2", "2025-03-03 10:00", "2025-03-10 10:00:01", ""},
                   {"3", "2025-03-03 10:00", "2025-03-03 09:00", ""}, // before it arrived
                   {"4", "2025-03-03 10:00", "", "90"}},
                  "2025-05-01");
        QCOMPARE(measured(facts, "untouched_leads").numerator, 1.0);
        const Measurement time = measured(facts, "first_response_time");
        QCOMPARE(beside(time, wording::answeredMedian), 1.5); // 0, 1.5 and 5 days of 540 minutes
        QCOMPARE(time.value, (1.5 + 2700) / 2);
        const auto note = std::find_if(time.notes.begin(), time.notes.end(), [](const Note& one) {
            return std::strcmp(one.text.en, wording::answeredBefore.en) == 0;
        });
        QVERIFY(note != time.notes.end() && note->count == 1);
    }

    // Six of eight never answered: 'over 7 days', in JSON too.
    void overTheFollowUp()
    {
        FactsBuilder facts;
        std::vector<Cells> rows{{"1", "2025-03-03 10:00", "2025-03-03 10:05"},
                                {"2", "2025-03-03 10:00", "2025-03-03 10:06"}};
        for (int i = 3; i <= 8; ++i)
            rows.push_back({std::to_string(i), "2025-03-03 10:00", ""});
        facts.add(Entity::Deals, {"id", "created_at", "first_response_at"}, rows, "2025-05-01");
        const Measurement time = measured(facts, "first_response_time");
        QVERIFY(time.over);
        QCOMPARE(time.low, 5.0); // ranks 1 and 8 of 8
        QVERIFY(std::isinf(time.high));
        const QJsonObject json = toJson(time);
        QVERIFY(json[QStringLiteral("value")].isNull());
        QCOMPARE(json[QStringLiteral("over")].toInt(), 7);
        QCOMPARE(json[QStringLiteral("low")].toDouble(), 5.0);
        QVERIFY(!json.contains(QStringLiteral("low_over")));
        QVERIFY(json[QStringLiteral("high")].isNull());
        QCOMPARE(json[QStringLiteral("high_over")].toInt(), 7);
        QCOMPARE(json[QStringLiteral("beside")][0][QStringLiteral("over")].toInt(), 7);
        const Result<Measurement> read = measurementFromJson(json);
        QVERIFY(read.has_value() && read->over && std::isinf(read->value) && std::isinf(read->high));
        QVERIFY(std::isinf(read->beside.front().value));
        QCOMPARE(toJson(*read), json);
    }

    void withoutContactsNobodyCanTell()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-03-03 10:00"}}, "2025-05-01");
        facts.add(Entity::Activities, {"kind", "at", "deal"}, {{"task", "2025-03-03 11:00", "1"}}, "2025-05-01");
        for (const char* id : {"first_response_time", "response_within_sla", "untouched_leads"})
            QCOMPARE(measured(facts, id).quality, Quality::NoData);
    }

    // Deals since January, calls since March: leads before them only seem untouched.
    void contactsThatBeginLater()
    {
        FactsBuilder facts;
        std::vector<Cells> deals, calls;
        for (int i = 0; i < 80; ++i) {
            const std::string day = std::string(i < 40 ? "2025-01-" : "2025-03-") + std::to_string(10 + i % 20);
            deals.push_back({std::to_string(i), day + " 10:00"});
            if (i >= 40)
                calls.push_back({"call", "out", day + " 10:10", "1", std::to_string(i)});
        }
        facts.add(Entity::Deals, {"id", "created_at"}, deals, "2025-05-01");
        facts.add(Entity::Activities, {"kind", "direction", "at", "answered", "deal"}, calls, "2025-05-01");
        QCOMPARE(measured(facts, "untouched_leads", FactsBuilder::period("2025-01-01", "2025-04-01")).quality,
                 Quality::Incomplete);
        QCOMPARE(measured(facts, "untouched_leads", FactsBuilder::period("2025-01-01", "2025-02-01")).quality,
                 Quality::NoData);
        QCOMPARE(measured(facts, "untouched_leads", FactsBuilder::period("2025-03-08", "2025-04-01")).quality,
                 Quality::Ok);
        const auto base = facts.base();
        const Series weeks = series(*find("untouched_leads"), base->view(),
                                    FactsBuilder::period("2025-01-06", "2025-03-31"), Step::Week, {});
        QVERIFY(!weeks.points.front().counted);
        QVERIFY(weeks.points.back().counted);
        QCOMPARE(weeks.points.back().value, 0.0);
    }

    void rowsAndSeries()
    {
        const auto base = leads().base();
        const Kpi& kpi = *find("first_response_time");
        const Window window = windowFor(kpi, base->view(), kMarch, {});
        const std::vector<RowRef> found = rows(kpi, base->view(), window);
        QCOMPARE(found.size(), std::size_t{4});
        QCOMPARE(found[0].num, 20.0);
        QVERIFY(std::isinf(found[3].num));
        QCOMPARE(rows(kpi, base->view(), window, "manager", "Boris").size(), std::size_t{2});
        const Series days = series(kpi, base->view(), FactsBuilder::period("2025-03-03", "2025-03-05"), Step::Day, {});
        QCOMPARE(days.points[0].n, std::size_t{2});
        QCOMPARE(days.points[0].value, 20.0);
        QVERIFY(std::isinf(days.points[1].value) && !days.points[1].counted);
    }
};

QTEST_APPLESS_MAIN(TestResponses)
#include "tst_responses.moc"

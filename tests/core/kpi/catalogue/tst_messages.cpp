// message_reply_time: turns of a dialogue, by hand. 3 March 2025 is a Monday.

#include "core/kpi/engine.h"
#include "core/kpi/wording.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestMessages : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find("message_reply_time");
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }
    static FactsBuilder messages(const std::vector<Cells>& rows)
    {
        FactsBuilder facts;
        facts.add(Entity::Activities,
                  {"kind", "direction", "at", "user", "dialogue", "customer", "channel", "automated"}, rows,
                  "2025-04-10");
        facts.add(Entity::Users, {"name", "service"}, {{"Anna", "0"}, {"Robot", "1"}});
        return facts;
    }

private Q_SLOTS:
    void turns()
    {
        const Measurement time = measured(messages({
            {"message", "out", "2025-03-05 11:00:00", "Anna", "d", "", "", ""}, // nobody waits
            {"message", "in", "2025-03-03 10:00:00", "", "d", "", "", ""},
            {"message", "in", "2025-03-03 10:00:30", "", "d", "", "", ""}, // the first still waits
            {"message", "out", "2025-03-03 10:00:40", "", "d", "", "", "1"},
            {"message", "out", "2025-03-03 10:00:50", "Robot", "d", "", "", ""},
            {"message", "out", "2025-03-03 10:01:00", "Anna", "d", "", "", ""},
            {"message", "in", "2025-03-03 17:59:00", "", "d", "", "", ""},
            {"email", "out", "2025-03-03 17:59:30", "Anna", "d", "", "", ""}, // no message
            {"message", "out", "2025-03-04 09:01:00", "Anna", "d", "", "", ""},
            {"message", "in", "2025-03-05 12:00:00", "", "d", "", "", ""},      // for ever
            {"message", "out", "2025-03-09 12:00:01", "Anna", "d", "", "", ""}, // more than 4 days later
        }));
        QCOMPARE(time.n, std::size_t{3});
        QCOMPARE(time.value, 120.0); // of 60, 120, infinity
        QCOMPARE(QLatin1String(time.beside[0].name.en), QLatin1String(wording::calendarMedian.en));
        QCOMPARE(time.beside[0].value, 54120.0);
        QCOMPARE(QLatin1String(time.beside[1].name.en), QLatin1String(wording::within90Seconds.en));
        QCOMPARE(time.beside[1].value, 1.0 / 3);
        QCOMPARE(time.parameters.at("follow_up_days"), std::string("4"));
    }

    // Without names: one client, one channel, less than 24 hours apart.
    void dialoguesWithoutNames()
    {
        const Measurement time = measured(messages({
            {"message", "in", "2025-03-03 10:00:00", "", "", "c1", "Telegram", ""},
            {"message", "in", "2025-03-03 10:00:10", "", "", "c1", "WhatsApp", ""}, // another dialogue
            {"message", "out", "2025-03-03 10:05:00", "Anna", "", "c1", "Telegram", ""},
            {"message", "in", "2025-03-05 10:00:00", "", "", "c1", "WhatsApp", ""}, // a day later: a new dialogue
            {"message", "out", "2025-03-05 10:00:20", "Anna", "", "c1", "WhatsApp", ""},
        }));
        QCOMPARE(time.n, std::size_t{3}); // 300, infinity, 20
        QCOMPARE(time.value, 300.0);
    }

    // At the same instant the client's message comes first; a reply exactly 4 days later is within.
    void edges()
    {
        const Measurement time = measured(messages({
            {"message", "out", "2025-03-03 10:00:00", "Anna", "a", "", "", ""},
            {"message", "in", "2025-03-03 10:00:00", "", "a", "", "", ""},
            {"message", "in", "2025-03-04 12:00:00", "", "b", "", "", ""},
            {"message", "out", "2025-03-08 12:00:00", "Anna", "b", "", "", ""},
            {"message", "in", "2025-03-31 12:00:00", "", "c", "", "", ""},
        }));
        QCOMPARE(time.n, std::size_t{3}); // 0; 6 + 3 x 9 working hours; infinity
        QCOMPARE(time.value, 33.0 * 3600);
        QCOMPARE(time.pending, std::size_t{0});
    }

    void youngTurnsArePending()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "direction", "at", "dialogue"},
                  {{"message", "in", "2025-03-03 10:00:00", "a"}, {"message", "in", "2025-03-08 10:00:00", "b"}},
                  "2025-03-10");
        const Measurement time = measured(facts);
        QCOMPARE(time.n, std::size_t{1});
        QCOMPARE(time.pending, std::size_t{1});
        QVERIFY(time.over);
    }

    void rowsAreTheMessagesThatWait()
    {
        const auto base = messages({{"message", "in", "2025-03-03 10:00:00", "", "d", "", "", ""},
                                    {"message", "out", "2025-03-03 10:01:00", "Anna", "d", "", "", ""},
                                    {"message", "in", "2025-03-11 10:00:00", "", "d", "", "", ""}})
                              .base();
        const Kpi& kpi = *find("message_reply_time");
        const Period march = FactsBuilder::period("2025-03-01", "2025-04-01");
        const std::vector<RowRef> found = rows(kpi, base->view(), windowFor(kpi, base->view(), march, {}));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].line, 2U);
        QCOMPARE(found[0].num, 60.0);
        QCOMPARE(found[1].line, 4U);
        QCOMPARE(found[1].entity, Entity::Activities);
        const Series weeks =
            series(kpi, base->view(), FactsBuilder::period("2025-03-03", "2025-03-17"), Step::Week, {});
        QCOMPARE(weeks.points[0].value, 60.0);
        QCOMPARE(weeks.points[1].n, std::size_t{1});
    }

    void callsAloneAreNoData()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "direction", "at"}, {{"call", "in", "2025-03-03 10:00:00"}},
                  "2025-04-10");
        QCOMPARE(measured(facts).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"

// complaints, repeat_contacts and resolution_time on hand-made tickets.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestTickets : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id, const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }

private Q_SLOTS:
    // 3 complaints of march; 150 purchases of march (a refund is none): 2 per 100
    void complaintsPerHundred()
    {
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "customer", "opened_at", "complaint"},
                  {{"1", "c1", "2025-03-01", "1"},
                   {"2", "c1", "2025-03-31 23:00", "1"},
                   {"3", "", "2025-03-15", "1"},
                   {"4", "c2", "2025-03-15", "0"},
                   {"5", "c2", "2025-04-01", "1"},
                   {"6", "c2", "", "1"}},
                  "2025-06-01");
        std::vector<Cells> rows{{"r", "c1", "2025-03-20", "-5"}, {"early", "c1", "2025-02-20", "5"}};
        for (int i = 0; i < 150; ++i)
            rows.push_back({std::to_string(i), "c" + std::to_string(i % 50), "2025-03-10", "10"});
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, rows, "2025-06-01");
        const Measurement complaints = measured("complaints", facts);
        QCOMPARE(complaints.value, 2.0);
        QCOMPARE(complaints.numerator, 3.0);
        QCOMPARE(complaints.denominator, 150.0);
        QCOMPARE(complaints.n, std::size_t{51}); // customers, and a ticket of nobody
        QCOMPARE(complaints.quality, Quality::Ok);
        QVERIFY(complaints.low < 2 && complaints.high > 2);
    }

    void complaintsNeedBoth()
    {
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "opened_at", "complaint"}, {{"1", "2025-03-01", "1"}}, "2025-06-01");
        QCOMPARE(measured("complaints", facts).quality, Quality::NoData);
        FactsBuilder orders;
        orders.add(Entity::Purchases, {"order", "customer", "at", "amount"}, {{"1", "c", "2025-03-01", "1"}},
                   "2025-06-01");
        QCOMPARE(measured("complaints", orders).quality, Quality::NoData); // not a zero
    }

    // select avg(reopened or exists (select 1 from tickets e where e.customer = t.customer and e.topic = t.topic and e.opened_at < t.opened_at and
    //   t.opened_at - e.opened_at <= interval 30 day)) from tickets t where opened_at in march  ->  4 of 9
    void repeatContacts()
    {
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "customer", "topic", "opened_at", "reopened"},
                  {{"1", "a", "delivery", "2025-02-10", ""},
                   {"2", "a", "delivery", "2025-03-12", ""},       // on the 30th day: repeat
                   {"3", "a", "price", "2025-03-12", ""},          // another topic
                   {"4", "b", "delivery", "2025-03-12", ""},       // another customer
                   {"5", "b", "delivery", "2025-03-12", ""},       // at the same instant: none is earlier
                   {"6", "b", "delivery", "2025-03-13", ""},       // repeat
                   {"7", "", "delivery", "2025-03-14", ""},        // of nobody
                   {"8", "", "", "2025-03-14", "1"},               // reopened
                   {"9", "c", "price|delivery", "2025-03-15", ""}, //
                   {"10", "c", "price", "2025-03-20", "1"},        // repeat, counted once
                   {"11", "c", "price", "2025-04-20", ""}},
                  "2025-06-01");
        const Measurement repeat = measured("repeat_contacts", facts);
        QCOMPARE(repeat.numerator, 4.0);
        QCOMPARE(repeat.denominator, 9.0);
        QCOMPARE(repeat.n, std::size_t{5});            // a, b, c and two of nobody
        QCOMPARE(repeat.quality, Quality::Incomplete); // over a fifth have no customer or topic
    }

    void repeatLookBackIsThirtyDays()
    {
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "customer", "topic", "opened_at"},
                  {{"1", "a", "x", "2025-02-28 10:00"}, {"2", "a", "x", "2025-03-30 10:01"}}, "2025-06-01");
        QCOMPARE(measured("repeat_contacts", facts).numerator, 0.0);
    }

    // Hours 2, 5, 30 and two open for more than 30 days: the third of five. One more open: between 30 hours and never.
    void resolutionTime()
    {
        std::vector<Cells> rows{
            {"1", "2025-03-01 10:00", "2025-03-01 12:00"}, {"2", "2025-03-01 10:00", "2025-03-01 15:00"},
            {"3", "2025-03-01 10:00", "2025-03-02 16:00"}, {"4", "2025-03-01 10:00", ""},
            {"5", "2025-03-01 10:00", "2025-03-31 10:01"}, {"0", "2025-02-28 10:00", "2025-02-28 11:00"}};
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "opened_at", "resolved_at"}, rows, "2025-06-01");
        const Measurement time = measured("resolution_time", facts);
        QCOMPARE(time.value, 30.0);
        QCOMPARE(time.n, std::size_t{5});
        QCOMPARE(time.beside[0].value, 5.0);
        QCOMPARE(time.parameters.at("follow_up_days"), std::string("30"));
        rows.push_back({"6", "2025-03-05", ""});
        FactsBuilder more;
        more.add(Entity::Tickets, {"id", "opened_at", "resolved_at"}, rows, "2025-06-01");
        QVERIFY(measured("resolution_time", more).over);
    }

    void youngTicketsWait()
    {
        FactsBuilder facts;
        facts.add(Entity::Tickets, {"id", "opened_at", "resolved_at"},
                  {{"1", "2025-03-05", "2025-03-06"}, {"2", "2025-03-06", ""}}, "2025-04-04");
        const Measurement time = measured("resolution_time", facts);
        QCOMPARE(time.value, 24.0);
        QCOMPARE(time.pending, std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestTickets)
#include "tst_tickets.moc"

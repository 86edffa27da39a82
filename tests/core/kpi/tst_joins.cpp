// How activities, tickets and answers find deals and customers, first responses and dialogues: cases worked out by hand.

#include "core/kpi/base.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

std::string idOf(const facts::Table& deals, std::uint32_t row)
{
    return row == Index::kNoDealRow ? std::string() : std::string(deals.textAt(facts::deal::id, row));
}

}

class TestJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data()
    {
        QTest::addColumn<QStringList>("activity"); // kind direction answered at deal customer phone
        QTest::addColumn<QString>("deal");
        QTest::addColumn<QString>("customer");
        const auto row = [](const char* why, const char* cells, const char* deal, const char* customer) {
            QTest::newRow(why) << QString::fromUtf8(cells).split(QLatin1Char(',')) << QString::fromUtf8(deal)
                               << QString::fromUtf8(customer);
        };
        row("names its deal", "call,out,1,2025-01-06,d4,,", "d4", "-");
        row("its deal has no customer, it has one", "call,out,1,2025-01-06,d4,c2,", "d4", "c2");
        row("its deal's customer goes before its own", "call,out,1,2025-01-06,d1,c2,", "d1", "c1");
        row("by customer, one deal open", "note,,,2025-01-05,,c1,", "d1", "c1");
        row("by customer, two open: the one arrived last", "note,,,2025-01-15,,c1,", "d2", "c1");
        row("by phone", "call,out,0,2025-01-15,,,p1", "d2", "c1");
        row("the second phone is the known one", "call,out,0,2025-01-15,,,p7|p1", "d2", "c1");
        row("the later one is closed by then, the earlier one open", "note,,,2025-01-19,,c3,", "d5", "c3");
        row("closed at this very instant is closed", "note,,,2025-01-18,,c3,", "d5", "c3");
        row("arrived at this very instant is open", "note,,,2025-01-10,,c1,", "d2", "c1");
        row("before any deal", "note,,,2024-12-31,,c1,", "", "c1");
        row("after all were closed", "note,,,2025-03-01,,c3,", "", "c3");
        row("a deal that is not there: by customer", "note,,,2025-01-15,zz,c1,", "d2", "c1");
        row("an unknown customer, a known phone", "note,,,2025-01-15,,new,p1", "d2", "c1");
        row("an unknown customer is one all the same", "note,,,2025-01-15,,new,", "", "own");
        row("an unknown phone is nobody", "call,in,1,2025-01-15,,,p9", "", "-");
        row("the call that made the card", "call,in,1,2025-02-01 09:50,,,p2", "d3", "c2");
        row("11 minutes before is another call", "call,in,1,2025-02-01 09:49,,,p2", "", "c2");
        row("a missed call makes no card", "call,in,0,2025-02-01 09:55,,,p2", "", "c2");
        row("a lead that became a deal", "call,out,1,2025-02-05,L1,,", "d6", "c1");
        row("won, nobody knows when: never open", "note,,,2025-02-05,,c4,", "", "c4");
    }
    void byHand()
    {
        QFETCH(const QStringList, activity);
        QFETCH(const QString, deal);
        QFETCH(const QString, customer);
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone"}, {{"c1", "p1"}, {"c2", "p2"}, {"c3", "p3"}, {"c4", ""}});
        facts.add(Entity::Deals, {"id", "kind", "lead", "customer", "phone", "arrived_at", "status", "closed_at"},
                  {{"d1", "deal", "", "c1", "", "2025-01-01", "won", "2025-01-20"},
                   {"d2", "deal", "", "c1", "", "2025-01-10", "open", ""},
                   {"d3", "deal", "", "", "p2", "2025-02-01 10:00", "open", ""},
                   {"d4", "deal", "", "", "", "2025-01-05", "open", ""},
                   {"d5", "deal", "", "c3", "", "2025-01-03", "lost", "2025-02-20"},
                   {"d7", "deal", "", "c3", "", "2025-01-04", "won", "2025-01-18"},
                   {"d8", "deal", "", "c3", "", "2025-01-05", "won", "2025-01-17"},
                   {"d9", "deal", "", "c4", "", "2025-01-05", "won", ""},
                   {"L1", "lead", "", "", "", "2025-02-03", "open", ""},
                   {"d6", "deal", "L1", "c1", "", "", "lost", "2025-02-04"}});
        Cells cells{"1"};
        for (const QString& cell : activity)
            cells.push_back(cell.toStdString());
        facts.add(Entity::Activities, {"id", "kind", "direction", "answered", "at", "deal", "customer", "phone"},
                  {cells});
        const auto base = facts.base();
        const View view = base->view();
        QCOMPARE(QString::fromStdString(idOf(view.facts.deals(), view.index.dealOfActivity()[0])), deal);
        const std::uint32_t found = view.index.customerOfActivity()[0];
        if (customer == QLatin1String("-"))
            QCOMPARE(found, kNoCustomer);
        else if (customer == QLatin1String("own"))
            QVERIFY(found >= view.index.customers() && found < view.index.allCustomers());
        else
            QCOMPARE(found, view.index.customerOfCard()[static_cast<std::size_t>(customer.mid(1).toInt()) - 1]);
    }

    void theDealsOwnFieldsWin()
    {
        FactsBuilder facts;
        facts.add(
            Entity::Deals,
            {"id", "kind", "lead", "arrived_at", "first_response_at", "first_response_seconds", "first_contact_at"},
            {{"1", "", "", "2025-01-01", "2025-01-01 05:00", "60", ""},
             {"2", "", "", "2025-01-01", "", "90", ""},
             {"3", "", "", "2025-01-01", "", "", "2025-01-09"},
             {"4", "", "", "", "", "", ""},
             {"5", "", "", "2025-01-01", "", "", ""},
             {"L", "lead", "", "2025-01-02", "2025-01-02 01:00", "", ""},
             {"6", "", "L", "", "", "", ""}});
        std::vector<Cells> calls;
        for (const char* const deal : {"1", "2", "3", "4", "6"})
            calls.push_back({"call", "out", "1", "2025-01-02 03:00", deal});
        calls.push_back({"call", "out", "0", "2025-01-02 03:00", "5"});
        facts.add(Entity::Activities, {"kind", "direction", "answered", "at", "deal"}, calls);
        const auto base = facts.base();
        const auto response = base->view().index.firstResponse();
        const auto contact = base->view().index.firstContact();
        QCOMPARE(response[0], facts.instant("2025-01-01 05:00"));
        QCOMPARE(response[1], facts.instant("2025-01-01 00:01:30"));
        QCOMPARE(response[2], facts.instant("2025-01-02 03:00"));
        QCOMPARE(contact[2], facts.instant("2025-01-09"));
        QCOMPARE(response[3], kNoInstant); // nobody knows from when on
        QCOMPARE(contact[3], facts.instant("2025-01-02 03:00"));
        QCOMPARE(response[4], kNoInstant);                        // nobody answered
        QCOMPARE(response[6], facts.instant("2025-01-02 01:00")); // the lead's
    }

    void whatIsAResponse_data()
    {
        QTest::addColumn<QStringList>("activity"); // kind direction answered automated user
        QTest::addColumn<bool>("response");
        const auto row = [](const char* cells, bool response) {
            QTest::newRow(cells) << QString::fromUtf8(cells).split(QLatin1Char(',')) << response;
        };
        row("call,out,1,,anna", true);
        row("call,out,0,,anna", false);
        row("call,in,1,,anna", true);
        row("call,in,0,,anna", false);
        row("message,out,,,anna", true);
        row("message,in,,,anna", false);
        row("message,out,,1,anna", false);
        row("message,out,,,robot", false);
        row("message,out,,,", true);
        row("email,out,,,anna", true);
        row("email,in,,,anna", false);
        row("meeting,,,,anna", true);
        row("task,out,1,,anna", false);
        row("note,out,1,,anna", false);
    }
    void whatIsAResponse()
    {
        QFETCH(const QStringList, activity);
        QFETCH(const bool, response);
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "service"}, {{"robot", "1"}, {"anna", "0"}});
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-01-01"}});
        Cells cells{"2025-01-02", "1"};
        for (const QString& cell : activity)
            cells.push_back(cell.toStdString());
        facts.add(Entity::Activities, {"at", "deal", "kind", "direction", "answered", "automated", "user"}, {cells});
        QCOMPARE(facts.base()->view().index.firstResponse()[0] != kNoInstant, response);
    }

    void oneIdInTwoSystems()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-01-01"}, {"2", "2025-01-01"}});
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-02-01"}});
        facts.add(Entity::Activities, {"kind", "at", "deal"},
                  {{"note", "2025-02-02", "1"}, {"note", "2025-02-02", "2"}});
        std::vector<facts::Layer> layers = facts.layers();
        const auto dealsOf = [&](const char* activities) {
            layers[0].source.system = "amocrm";
            layers[1].source.system = "bitrix24";
            layers[2].source.system = activities;
            const Base base(layers, facts.settings);
            const auto deals = base.view().index.dealOfActivity();
            return std::pair{deals[0], deals[1]};
        };
        QCOMPARE(dealsOf("amocrm"), (std::pair{0U, 1U}));
        QCOMPARE(dealsOf("bitrix24"), (std::pair{2U, 1U}));
        QCOMPARE(dealsOf("telephony"), (std::pair{Index::kNoDealRow, 1U})); // either: joins nothing
    }

    void theSameCallFromTwoFiles()
    {
        FactsBuilder facts;
        const Cells fields{"id", "kind", "direction", "answered", "at", "phone"};
        facts.add(Entity::Activities, fields, {{"e1", "call", "in", "0", "2025-01-01", "p1"}}, "2025-01-02");
        facts.add(Entity::Activities, fields,
                  {{"e1", "call", "in", "1", "2025-01-01", "p1"}, {"e2", "call", "in", "1", "2025-01-03", "p1"}},
                  "2025-01-04");
        const auto base = facts.base();
        const facts::Table& calls = base->view().facts.table(Entity::Activities);
        QCOMPARE(calls.rows, std::size_t{2});
        QCOMPARE(int{calls.flags(facts::activity::answered)[0]}, 1);
        QCOMPARE(base->view().index.joinCounts().activities, std::size_t{2});
    }

    void ticketsAndAnswers()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "email"}, {{"c1", ""}, {"c2", "sixteen byte sum"}});
        facts.add(Entity::Tickets, {"customer"}, {{"c1"}, {"x"}, {"x"}, {""}, {"~7369787465656e20627974652073756d"}});
        facts.add(Entity::SurveyAnswers, {"survey", "respondent", "respondent_id"},
                  {{"nps", "", "c2"}, {"nps", "customer", "x"}, {"pulse", "employee", "c1"}, {"staff", "", "c1"}});
        const auto base = facts.base();
        const Index& index = base->view().index;
        const auto tickets = index.customerOfTicket();
        const auto answers = index.customerOfAnswer();
        QCOMPARE(tickets[0], index.customerOfCard()[0]);
        QCOMPARE(tickets[1], tickets[2]);
        QVERIFY(tickets[1] >= index.customers());
        QCOMPARE(tickets[3], kNoCustomer);
        QCOMPARE(tickets[4], index.customerOfCard()[1]); // an address in place of an id
        QCOMPARE(answers[0], index.customerOfCard()[1]);
        QCOMPARE(answers[1], tickets[1]);
        QCOMPARE(answers[2], kNoCustomer); // employees are no customers
        QCOMPARE(answers[3], kNoCustomer);
        QCOMPARE(index.allCustomers(), index.customers() + 1);
        const JoinCounts& counts = index.joinCounts();
        QCOMPARE(counts.ticketsFound, std::size_t{2});
        QCOMPARE(counts.ticketsWithKey, std::size_t{4});
        QCOMPARE(counts.answers, std::size_t{2});
        QCOMPARE(counts.answersFound, std::size_t{1});
    }

    void aPhoneAsKeyIsThatPhone()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone"}, {{"c1", "sixteen byte sum"}});
        facts.add(Entity::Purchases, {"customer", "at", "amount"},
                  {{"~7369787465656e20627974652073756d", "2025-01-01", "1"}, {"~00", "2025-01-01", "1"}});
        const auto base = facts.base();
        QCOMPARE(base->view().index.purchases()[0].customer, base->view().index.customerOfCard()[0]);
        QVERIFY(base->view().index.purchases()[1].customer != base->view().index.customerOfCard()[0]);
    }

    void dialogues()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone"}, {{"c1", "p1"}});
        facts.add(Entity::Activities, {"kind", "at", "dialogue", "customer", "phone", "channel"},
                  {{"message", "2025-01-01", "x", "", "", ""},
                   {"message", "2025-03-01", "x", "", "", ""},
                   {"call", "2025-01-01", "x", "", "", ""},
                   {"message", "2025-01-01 10:00", "", "c1", "", "tg"},
                   {"message", "2025-01-02 09:59", "", "", "p1", "tg"}, // within 24 hours, the same client
                   {"message", "2025-01-02 09:59", "", "c1", "", "wa"}, // another channel
                   {"message", "2025-01-03 10:00", "", "c1", "", "tg"}, // a day later
                   {"message", "2025-01-03 10:00", "", "", "p8", "tg"},
                   {"message", "2025-01-03 11:00", "", "", "p8", "tg"},
                   {"message", "2025-01-03 11:00", "", "", "", "tg"}});
        const auto base = facts.base();
        const auto of = base->view().index.dialogueOfActivity();
        QCOMPARE(of[0], of[1]);
        QCOMPARE(of[2], Index::kNoDialogue);
        QCOMPARE(of[3], of[4]);
        QVERIFY(of[5] != of[3] && of[6] != of[3] && of[5] != of[6]);
        QCOMPARE(of[7], of[8]);
        QCOMPARE(of[9], Index::kNoDialogue);
        QCOMPARE(base->view().index.dialogues(), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(TestJoins)
#include "tst_joins.moc"

// open_rate, click_rate, response_rate and dialogue_conversion on hand-made tables.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestMessengers : public QObject
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
    void mailings_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator");
        // select sum(opened) / sum(delivered) from message_campaigns where at in march and opened is not null
        QTest::newRow("opened") << "open_rate" << 780.0 << 1200.0;
        QTest::newRow("clicked") << "click_rate" << 84.0 << 1200.0;
        QTest::newRow("replied, unknown for one") << "response_rate" << 120.0 << 1000.0;
    }
    void mailings()
    {
        QFETCH(QString, id);
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        FactsBuilder facts;
        facts.add(Entity::MessageCampaigns, {"id", "at", "delivered", "opened", "clicked", "replied"},
                  {{"0", "2025-02-28", "500", "1", "1", "1"},
                   {"1", "2025-03-01", "1000", "600", "60", "120"},
                   {"2", "2025-03-31 23:59", "200", "180", "24", ""},
                   {"3", "2025-04-01", "500", "1", "1", "1"}},
                  "2025-06-01");
        const Measurement rate = measured(id.toLatin1().constData(), facts);
        QCOMPARE(rate.numerator, numerator);
        QCOMPARE(rate.denominator, denominator);
        QCOMPARE(rate.value, numerator / denominator);
        QVERIFY(rate.quality == Quality::FewData || rate.quality == Quality::Incomplete);
        QCOMPARE(measured(id.toLatin1().constData(), FactsBuilder()).quality, Quality::NoData);
    }

    // Ten mailings are enough, nine are not; rows of one template without an id are one mailing.
    void tenMailings()
    {
        for (const int mailings : {9, 10}) {
            FactsBuilder facts;
            std::vector<test::Cells> rows;
            for (int i = 0; i < 2 * mailings; ++i)
                rows.push_back({"template " + std::to_string(i / 2), "2025-03-10", "50", std::to_string(10 + i)});
            facts.add(Entity::MessageCampaigns, {"scenario", "at", "delivered", "opened"}, rows, "2025-06-01");
            const Measurement rate = measured("open_rate", facts);
            QCOMPARE(rate.n, static_cast<std::size_t>(mailings));
            QCOMPARE(rate.quality, mailings < 10 ? Quality::FewData : Quality::Ok);
            QVERIFY(rate.low < rate.value && rate.value < rate.high);
            QCOMPARE(measured("click_rate", facts).quality, Quality::NoData); // never imported
        }
    }

    // Chats of march by customer: a won on the 30th day, b one day too late, c lost, d won before the chat, e without a deal, f begun in february,
    // g won on the day of the chat by a close without time of day -> 2 of 6
    void dialogueConversion()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at"},
                  {{"a", "won", "2025-02-20", "2025-03-31 12:00"},
                   {"b", "won", "2025-02-20", "2025-04-02"},
                   {"c", "lost", "2025-02-20", "2025-03-05"},
                   {"d", "won", "2025-02-20", "2025-02-28"},
                   {"f", "won", "2025-02-20", "2025-03-05"},
                   {"g", "won", "2025-02-20", "2025-03-02"}},
                  "2025-06-01");
        facts.add(Entity::Activities, {"kind", "direction", "at", "deal", "dialogue"},
                  {{"message", "in", "2025-03-01 12:00", "a", "chat a"},
                   {"message", "out", "2025-03-01 12:05", "", "chat a"},
                   {"message", "in", "2025-03-02", "", "chat b"},
                   {"message", "in", "2025-03-03", "b", "chat b"},
                   {"message", "in", "2025-03-02", "c", "chat c"},
                   {"message", "in", "2025-03-02", "d", "chat d"},
                   {"message", "in", "2025-03-02", "", "chat e"},
                   {"message", "in", "2025-02-28", "f", "chat f"},
                   {"message", "in", "2025-03-01", "f", "chat f"},
                   {"message", "in", "2025-03-02 15:00", "g", "chat g"},
                   {"call", "in", "2025-03-02 15:00", "g", "chat h"}},
                  "2025-06-01");
        const Measurement conversion = measured("dialogue_conversion", facts);
        QCOMPARE(conversion.numerator, 2.0);
        QCOMPARE(conversion.denominator, 6.0);
        QCOMPARE(conversion.pending, std::size_t{0});
        QCOMPARE(conversion.parameters.at("follow_up_days"), std::string("30"));
    }

    void youngDialoguesWait()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at"},
                  {{"a", "won", "2025-02-20", "2025-03-31"}}, "2025-04-15");
        facts.add(Entity::Activities, {"kind", "direction", "at", "deal", "dialogue"},
                  {{"message", "in", "2025-03-16", "a", "old enough to the minute"},
                   {"message", "in", "2025-03-16 00:01", "a", "young"}},
                  "2025-04-15");
        const Measurement conversion = measured("dialogue_conversion", facts);
        QCOMPARE(conversion.denominator, 1.0);
        QCOMPARE(conversion.pending, std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestMessengers)
#include "tst_messengers.moc"

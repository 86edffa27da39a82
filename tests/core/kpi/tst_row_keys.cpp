// Which part a row belongs to, for every entity; and parts of measurements that lean on joins. Worked out by hand.

#include "core/kpi/row_keys.h"

#include "core/kpi/engine.h"
#include "core/kpi/parts.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestRowKeys : public QObject
{
    Q_OBJECT

private:
    /// The first row of each entity belongs to Anna of the North and to the deal D1 or the customer c1, the second to nobody known.
    static FactsBuilder everything()
    {
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "team"}, {{"Anna", "North"}, {"Boris", ""}});
        facts.add(Entity::Deals,
                  {"id", "owner", "source", "pipeline", "region", "product", "channel", "customer", "created_at",
                   "status", "closed_at", "amount"},
                  {{"D1", "Anna", "Website", "Sales", "Ural", "Chair", "chat", "c1", "2025-03-01", "won", "2025-03-10",
                    "100"},
                   {"D2", "Boris", "", "", "", "", "", "c2", "2025-03-02", "won", "2025-03-11", "50"}});
        facts.add(Entity::Customers, {"id", "owner", "source", "region"},
                  {{"c1", "Anna", "Fair", "Altai"}, {"c2", "", "", ""}});
        facts.add(Entity::Activities, {"kind", "at", "user", "deal", "customer"},
                  {{"call", "2025-03-02", "Anna", "D1", ""}, {"call", "2025-03-02", "Vera", "", "nobody"}});
        facts.add(Entity::StageMoves, {"deal", "to_stage", "at", "user"},
                  {{"D1", "Offer", "2025-03-03", "Anna"}, {"D9", "Offer", "2025-03-03", ""}});
        facts.add(Entity::SurveyAnswers, {"survey", "score", "respondent", "respondent_id", "group", "manager"},
                  {{"nps", "9", "customer", "c1", "Retail", "Anna"}, {"nps", "2", "customer", "", "", ""}});
        facts.add(Entity::Tickets, {"id", "customer", "opened_at", "owner", "channel"},
                  {{"t1", "c1", "2025-03-05", "Anna", "phone"}, {"t2", "", "2025-03-05", "", ""}});
        facts.add(Entity::MessageCampaigns, {"id", "at", "delivered", "channel", "scenario"},
                  {{"m1", "2025-03-05", "10", "telegram", "welcome"}, {"m2", "2025-03-05", "10", "", ""}});
        facts.add(Entity::UserDays, {"user", "day"}, {{"Anna", "2025-03-05"}, {"Vera", "2025-03-05"}});
        facts.add(Entity::Costs, {"at", "amount", "source"},
                  {{"2025-03-05", "10", "Website"}, {"2025-03-05", "9", ""}});
        facts.add(Entity::CallReviews, {"at", "manager", "score"},
                  {{"2025-03-05", "Anna", "9"}, {"2025-03-05", "Vera", "7"}});
        facts.add(Entity::Forecasts, {"month", "owner", "amount", "made_at"},
                  {{"2025-03-01", "Anna", "10", "2025-02-20"}, {"2025-03-01", "", "9", "2025-02-20"}});
        facts.add(Entity::Suggestions, {"at", "user"}, {{"2025-03-05", "Anna"}, {"2025-03-05", ""}});
        return facts;
    }

    static std::string keyOf(const FactsBuilder& facts, const std::string& dimension, Entity entity, std::uint32_t row)
    {
        const auto base = facts.base();
        const View view = base->view();
        const RowKeys keys(view.facts, view.index, dimension, std::array{entity});
        return keys.knows(entity) ? keys.names()[keys.of(entity, row)] : "unknown";
    }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char* entity, const char* dimension, const char* first, const char* second) {
            QTest::addRow("%s by %s", entity, dimension) << QString::fromUtf8(entity) << QString::fromUtf8(dimension)
                                                         << QString::fromUtf8(first) << QString::fromUtf8(second);
        };
        row("deals", "manager", "Anna", "Boris");
        row("deals", "team", "North", kNoKey);
        row("deals", "source", "Website", kNoKey);
        row("deals", "pipeline", "Sales", kNoKey);
        row("deals", "region", "Ural", kNoKey);
        row("deals", "product", "Chair", kNoKey);
        row("deals", "channel", "chat", kNoKey);
        row("deals", "group", "unknown", "unknown");
        row("customers", "manager", "Anna", kNoKey);
        row("customers", "team", "North", kNoKey);
        row("customers", "source", "Fair", kNoKey);
        row("customers", "region", "Altai", kNoKey);
        row("customers", "pipeline", "unknown", "unknown");
        row("activities", "manager", "Anna", "Vera");
        row("activities", "team", "North", kNoKey);
        row("activities", "source", "Website", kNoKey); // the deal's, not the card's
        row("activities", "pipeline", "Sales", kNoKey);
        row("activities", "region", "Ural", kNoKey);
        row("activities", "product", "Chair", kNoKey);
        row("activities", "channel", "chat", kNoKey); // of the deal: no channel of activities was imported
        row("stage_moves", "manager", "Anna", kNoKey);
        row("stage_moves", "team", "North", kNoKey);
        row("stage_moves", "pipeline", "Sales", kNoKey);
        row("stage_moves", "source", "Website", kNoKey);
        row("survey_answers", "group", "Retail", kNoKey);
        row("survey_answers", "manager", "Anna", kNoKey);
        row("survey_answers", "team", "North", kNoKey);
        row("survey_answers", "region", "Altai", kNoKey);
        row("tickets", "manager", "Anna", kNoKey);
        row("tickets", "team", "North", kNoKey);
        row("tickets", "channel", "phone", kNoKey);
        row("tickets", "source", "Fair", kNoKey);
        row("message_campaigns", "channel", "telegram", kNoKey);
        row("message_campaigns", "scenario", "welcome", kNoKey);
        row("message_campaigns", "manager", "unknown", "unknown");
        row("user_days", "manager", "Anna", "Vera");
        row("user_days", "team", "North", kNoKey);
        row("costs", "source", "Website", kNoKey);
        row("costs", "manager", "unknown", "unknown");
        row("call_reviews", "manager", "Anna", "Vera");
        row("call_reviews", "team", "North", kNoKey);
        row("forecasts", "manager", "Anna", kNoKey);
        row("forecasts", "team", "North", kNoKey);
        row("suggestions", "manager", "Anna", kNoKey);
        row("suggestions", "team", "North", kNoKey);
        row("users", "team", "North", kNoKey);
        row("users", "manager", "Anna", "Boris");
    }
    void keys()
    {
        QFETCH(const QString, entity);
        QFETCH(const QString, dimension);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const FactsBuilder facts = everything();
        const Entity of = *facts::entityByName(entity.toStdString());
        QCOMPARE(QString::fromStdString(keyOf(facts, dimension.toStdString(), of, 0)), first);
        QCOMPARE(QString::fromStdString(keyOf(facts, dimension.toStdString(), of, 1)), second);
    }

    void aTeamOfTheDealComesFirst()
    {
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "team"}, {{"Anna", "North"}});
        facts.add(Entity::Deals, {"id", "owner", "team"}, {{"D1", "Anna", "Key accounts"}, {"D2", "Anna", ""}});
        QCOMPARE(keyOf(facts, "team", Entity::Deals, 0), std::string("Key accounts"));
        QCOMPARE(keyOf(facts, "team", Entity::Deals, 1), std::string(kNoKey));
    }

    void costsSpeakTheWordsOfTheDeals()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "source"}, {{"D1", "Yandex"}, {"D2", "vk"}});
        facts.add(Entity::Costs, {"at", "amount", "source"},
                  {{"2025-03-05", "10", "YANDEX / cpc"}, {"2025-03-05", "9", " VK"}, {"2025-03-05", "8", "Radio"}});
        QCOMPARE(keyOf(facts, "source", Entity::Costs, 0), std::string("Yandex"));
        QCOMPARE(keyOf(facts, "source", Entity::Costs, 1), std::string("vk"));
        QCOMPARE(keyOf(facts, "source", Entity::Costs, 2), std::string("Radio"));
    }

    void purchasesThroughTheirDealOrTheirCustomer()
    {
        FactsBuilder facts = everything();
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "deal"},
                  {{"o1", "c1", "2025-03-10", "100", "D1"}, {"o2", "c1", "2025-03-11", "70", ""}});
        QCOMPARE(keyOf(facts, "source", Entity::Purchases, 0), std::string("Website"));
        QCOMPARE(keyOf(facts, "source", Entity::Purchases, 1), std::string(kNoKey));
        QCOMPARE(keyOf(facts, "team", Entity::Purchases, 0), std::string("North"));
        QCOMPARE(keyOf(facts, "product", Entity::Purchases, 0), std::string("Chair"));

        FactsBuilder without = everything();
        without.add(Entity::Purchases, {"order", "customer", "at", "amount", "product"},
                    {{"o1", "c1", "2025-03-10", "100", "Table"}, {"o2", "c7", "2025-03-11", "70", ""}});
        QCOMPARE(keyOf(without, "source", Entity::Purchases, 0), std::string("Fair"));
        QCOMPARE(keyOf(without, "source", Entity::Purchases, 1), std::string(kNoKey));
        QCOMPARE(keyOf(without, "product", Entity::Purchases, 0), std::string("Table"));
        QCOMPARE(keyOf(without, "manager", Entity::Purchases, 0), std::string("unknown"));
    }

    // Boris is in no team; Anna's team won one deal in 31 of 30.4375 days.
    void managersByTeam()
    {
        const FactsBuilder facts = everything();
        const auto base = facts.base();
        const Kpi& perManager = *find("deals_per_manager");
        const Measurement measured =
            measure(perManager, base->view(),
                    windowFor(perManager, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}),
                    {"team", "source"});
        std::map<std::string, double> parts;
        for (const Part& part : measured.parts)
            parts[part.dimension + '=' + part.key] = part.value;
        // Vera has calls and no deal: she is a manager without a team.
        QCOMPARE(parts["team=North"], 30.4375 / 31);
        QCOMPARE(parts["team=(none)"], 30.4375 / 31 / 2);
        // By source the months of all three stand against each source's deals.
        QCOMPARE(parts["source=Website"], 30.4375 / 31 / 3);
    }
};

QTEST_APPLESS_MAIN(TestRowKeys)
#include "tst_row_keys.moc"

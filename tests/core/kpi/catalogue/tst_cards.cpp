// card_completeness, complete_cards, duplicate_cards and data_freshness: states of the base.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestCards : public QObject
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
    static FactsBuilder records()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "owner", "amount", "source", "created_at"}, // no customer column: left out
                  {{"1", "Anna", "100", "site", "2025-03-05"},                      // 3 of 3
                   {"2", "Anna", "0", "", "2025-03-06"},                            // 1 of 3
                   {"3", "", "", "", "2025-02-06"}},                                // before
                  "2025-04-02");
        facts.add(Entity::Customers, {"id", "name", "phone", "email", "created_at"},
                  {{"a", "1", "p1", "", "2025-03-01"},   // 2 of 2
                   {"b", "", "", "e1|e2", "2025-03-02"}, // 1 of 2
                   {"c", "1", "", "", "2025-03-03"},     // 1 of 2
                   {"d", "1", "p1", "", ""}},            // nobody knows when
                  "2025-04-02");
        return facts;
    }

private Q_SLOTS:
    void completeness()
    {
        const Measurement filled = measured("card_completeness", records());
        QCOMPARE(filled.numerator, 8.0);
        QCOMPARE(filled.denominator, 12.0);
        QCOMPARE(filled.n, std::size_t{5});
        QCOMPARE(filled.parameters.at("left_out"), std::string("deals.customer"));
        QCOMPARE(filled.parameters.at("required_fields"),
                 std::string("deals:owner,amount,source,customer;cards:name,phone|email"));
        const Measurement complete = measured("complete_cards", records());
        QCOMPARE(complete.numerator, 2.0);
        QCOMPARE(complete.denominator, 5.0);
    }

    void anotherListOfFields()
    {
        FactsBuilder facts = records();
        facts.settings.requiredDealFields = QStringList{QStringLiteral("owner")};
        facts.settings.requiredCardFields = QStringList{QStringLiteral("email")};
        QCOMPARE(measured("complete_cards", facts).numerator, 3.0);
        QVERIFY(!measured("complete_cards", facts).parameters.contains("left_out"));
    }

    void noExportNearAsOf()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "name", "phone", "created_at"}, {{"a", "1", "p", "2025-03-01"}},
                  "2025-04-09");
        for (const char* id : {"card_completeness", "complete_cards", "duplicate_cards"})
            QCOMPARE(measured(id, facts).quality, Quality::NoData);
    }

    // select count(*) from cards c where exists (select 1 from hashes h join hashes o using (kind, hash) where h.card = c.id
    //   and (o.created_at, o.row) < (c.created_at, c.row))  ->  b, d, e
    void duplicates()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone", "email", "created_at"},
                  {{"a", "p1|p2", "", "2025-03-02"},
                   {"b", "p2", "e1", "2025-03-03"},
                   {"c", "", "e9", "2025-03-01"},
                   {"d", "p1", "", "2025-03-02"}, // as old as a: the later row
                   {"e", "", "e1|e9", "2025-03-04"},
                   {"f", "p7", "", "2025-05-01"}}, // after as-of
                  "2025-04-02");
        const Measurement duplicates = measured("duplicate_cards", facts);
        QCOMPARE(duplicates.numerator, 3.0);
        QCOMPARE(duplicates.denominator, 5.0);
    }

    // as-of = 2025-04-01 (the end of the period); fresh from 2025-03-18 on
    void freshness()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at", "modified_at"},
                  {{"1", "open", "2025-01-01", "", "2025-03-18"},
                   {"2", "open", "2025-01-01", "", "2025-03-17 23:59"},
                   {"3", "open", "2025-01-01", "", "2025-01-01"}, // but an activity
                   {"4", "won", "2025-01-01", "2025-03-01", "2025-03-30"},
                   {"5", "lost", "2025-01-01", "2025-04-02", "2025-04-02"}, // open then, changed after
                   {"6", "open", "2025-04-02", "", "2025-04-02"}},          // not there yet
                  "2025-04-03");
        facts.add(Entity::Activities, {"kind", "at", "deal"},
                  {{"call", "2025-03-20", "3"}, {"call", "2025-03-01", "2"}}, "2025-04-03");
        const Measurement fresh = measured("data_freshness", facts);
        QCOMPARE(fresh.numerator, 2.0);
        QCOMPARE(fresh.denominator, 4.0);
    }
};

QTEST_APPLESS_MAIN(TestCards)
#include "tst_cards.moc"

// lead_quality: by mark, by stage moves, by the current stage, by hand.

#include "core/kpi/engine.h"
#include "core/kpi/wording.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestLeadQuality : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find("lead_quality");
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }
    static void addStages(FactsBuilder& facts, const char* kind)
    {
        facts.add(Entity::Stages, {"pipeline", "stage", "order", "kind"},
                  {{"main", "new", "1", "new"},
                   {"main", "talk", "2", kind},
                   {"main", "offer", "3", "work"},
                   {"main", "done", "4", "won"},
                   {"main", "failed", "5", "lost"},
                   {"spam", "heap", "1", "work"}});
    }
    static FactsBuilder leads(bool moves, const char* kind = "qualified")
    {
        FactsBuilder facts;
        addStages(facts, kind);
        facts.add(Entity::Deals, {"id", "pipeline", "stage", "created_at", "closed_at", "qualified", "qualified_at"},
                  {{"1", "main", "new", "2025-03-01", "", "", "2025-03-05"},
                   {"2", "main", "offer", "2025-03-01", "", "1", "2025-03-12"}, // marked too late
                   {"3", "main", "offer", "2025-03-01", "", "0", ""},
                   {"4", "main", "talk", "2025-03-01", "", "", ""},
                   {"5", "main", "offer", "2025-03-01", "", "", ""},
                   {"6", "spam", "heap", "2025-03-01", "", "", ""},
                   {"7", "main", "failed", "2025-03-01", "2025-03-02", "", ""},
                   {"8", "main", "done", "2025-03-01", "2025-03-20", "", ""}, // won, but after 7 days
                   {"9", "main", "new", "2025-03-01", "", "1", ""},
                   {"10", "main", "talk", "2025-03-30", "", "1", ""}}, // young
                  "2025-04-05");
        if (moves)
            facts.add(Entity::StageMoves, {"deal", "to_stage", "at"},
                      {{"4", "talk", "2025-03-03"},
                       {"5", "offer", "2025-03-04"}, // past the qualified stage
                       {"7", "failed", "2025-03-02"},
                       {"8", "talk", "2025-03-15"},
                       {"8", "done", "2025-03-20"}},
                      "2025-04-05");
        return facts;
    }

private Q_SLOTS:
    void byMarkAndMoves()
    {
        const Measurement share = measured(leads(true));
        QCOMPARE(share.numerator, 4.0); // 1, 4, 5, 9
        QCOMPARE(share.denominator, 9.0);
        QCOMPARE(share.pending, std::size_t{1});
        QCOMPARE(QLatin1String(share.notes.front().text.en), QLatin1String(wording::nothingQualifies.en));
        QCOMPARE(share.notes.front().count, std::size_t{1}); // spam, which stays in the base
    }

    void byTheCurrentStage()
    {
        const Measurement share = measured(leads(false));
        QCOMPARE(share.numerator, 5.0); // and 8, which is won by now
        QCOMPARE(QLatin1String(share.notes.front().text.en), QLatin1String(wording::byCurrentStage.en));
        QCOMPARE(share.notes.front().count, std::size_t{4}); // 4, 5, 7, 8
    }

    void theStageThatTheAuditNames()
    {
        FactsBuilder facts = leads(true, "work");
        QCOMPARE(measured(facts).numerator, 2.0); // marks alone: 1 and 9
        QVERIFY(facts.settings.set(QStringLiteral("qualified_stage"), QStringLiteral("offer")).has_value());
        const Measurement share = measured(facts);
        QCOMPARE(share.numerator, 3.0); // and 5
        QCOMPARE(share.parameters.at("qualified_stage"), std::string("offer"));
    }

    // A lead's mark counts for the deal that it became.
    void marksOfLeads()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "kind", "lead", "created_at", "qualified"},
                  {{"l1", "lead", "", "2025-03-01", "1"},
                   {"l2", "lead", "", "2025-03-01", "0"},
                   {"d1", "deal", "l1", "2025-03-04", ""}},
                  "2025-04-05");
        const Measurement share = measured(facts);
        QCOMPARE(share.numerator, 1.0);
        QCOMPARE(share.denominator, 2.0);
    }

    void nothingSaysWhichAreQualified()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-03-01"}}, "2025-04-05");
        const Measurement share = measured(facts);
        QCOMPARE(share.quality, Quality::NoData);
        QCOMPARE(QLatin1String(share.reason.en), QLatin1String(wording::noQualification.en));
    }
};

QTEST_APPLESS_MAIN(TestLeadQuality)
#include "tst_lead_quality.moc"

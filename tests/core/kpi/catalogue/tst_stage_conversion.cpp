// stage_conversion with stage moves and without.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestStageConversion : public QObject
{
    Q_OBJECT

private:
    static void addStages(FactsBuilder& facts, const std::vector<std::string>& pipelines)
    {
        std::vector<Cells> rows;
        for (const std::string& pipeline : pipelines) {
            rows.push_back({pipeline, "new", "1", "new"});
            rows.push_back({pipeline, "offer", "2", "work"});
            rows.push_back({pipeline, "bill", "3", "work"});
            rows.push_back({pipeline, "done", "4", "won"});
            rows.push_back({pipeline, "failed", "5", "lost"});
        }
        facts.add(Entity::Stages, {"pipeline", "stage", "order", "kind"}, rows);
    }
    static Measurement measured(const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find("stage_conversion");
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }
    static void compareStage(const Measurement& measurement, const std::string& key, double hits, double n)
    {
        for (const Part& part : measurement.parts) {
            if (part.key != key)
                continue;
            QCOMPARE(part.numerator, hits);
            QCOMPARE(part.denominator, n);
            return;
        }
        QFAIL("no such stage");
    }

private Q_SLOTS:
    void withMoves()
    {
        FactsBuilder facts;
        addStages(facts, {"main"});
        facts.add(Entity::Deals, {"id", "pipeline", "stage", "created_at", "closed_at"},
                  {{"1", "main", "done", "2025-03-01", "2025-03-20"},   // new -> offer -> won
                   {"2", "main", "failed", "2025-03-01", "2025-03-25"}, // new -> bill (offer skipped) -> lost
                   {"3", "main", "offer", "2025-03-01", ""},            // new -> offer after 31 days: too late
                   {"4", "main", "new", "2025-03-01", ""},              // stays
                   {"5", "main", "new", "2025-02-01", ""}},             // created before
                  "2025-04-20");
        facts.add(Entity::StageMoves, {"deal", "to_stage", "at"},
                  {{"1", "offer", "2025-03-05"},
                   {"1", "done", "2025-03-20"},
                   {"2", "bill", "2025-03-07"},
                   {"2", "failed", "2025-03-25"},
                   {"3", "offer", "2025-04-01"}},
                  "2025-04-20");
        const Measurement stages = measured(facts);
        compareStage(stages, "new", 2, 4);   // 1 and 2 went on within 30 days
        compareStage(stages, "offer", 1, 1); // 1; 3 entered 19 days before as-of: pending
        compareStage(stages, "bill", 0, 1);  // 2
        QCOMPARE(stages.pending, std::size_t{1});
        QCOMPARE(stages.numerator, 3.0);
        QCOMPARE(stages.denominator, 6.0);
        QCOMPARE(stages.n, std::size_t{4}); // deals
    }

    void withoutMovesTheCurrentStageTells()
    {
        FactsBuilder facts;
        addStages(facts, {"main", "side"});
        facts.add(Entity::Deals, {"id", "pipeline", "stage", "status", "created_at", "closed_at"},
                  {{"1", "main", "done", "", "2025-03-01", "2025-03-20"},
                   {"2", "main", "offer", "", "2025-03-01", ""},
                   {"3", "main", "bill", "lost", "2025-03-01", "2025-03-09"}, // says where
                   {"4", "side", "failed", "", "2025-03-01", "2025-03-09"}, // does not: the whole pipeline is left out
                   {"5", "side", "done", "", "2025-03-01", "2025-03-09"},
                   {"6", "main", "new", "", "2025-03-31", ""}}, // young
                  "2025-04-20");
        const Measurement stages = measured(facts);
        compareStage(stages, "main / new", 3, 3);
        compareStage(stages, "main / offer", 2, 3);
        compareStage(stages, "main / bill", 1, 2);
        compareStage(stages, "side / new", 0, 0);
        QCOMPARE(stages.pending, std::size_t{1});
        QCOMPARE(stages.notes.front().detail, std::string("side"));
    }

    void withoutStagesThereIsNoData()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "pipeline", "stage", "created_at"}, {{"1", "main", "new", "2025-03-01"}},
                  "2025-06-01");
        QCOMPARE(measured(facts).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestStageConversion)
#include "tst_stage_conversion.moc"

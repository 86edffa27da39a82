// stage_dwell_time and stuck_deals: visits of stages and their limits, by hand.

#include "core/kpi/engine.h"
#include "core/kpi/wording.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <cmath>
#include <cstring>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

const Cells kDealFields{"id", "pipeline", "stage", "status", "created_at", "closed_at", "owner"};
const Cells kMoveFields{"deal", "to_stage", "at"};

void addStages(FactsBuilder& facts)
{
    facts.add(Entity::Stages, {"pipeline", "stage", "order", "kind"},
              {{"main", "new", "1", "new"},
               {"main", "offer", "2", "work"},
               {"main", "done", "3", "won"},
               {"main", "failed", "4", "lost"}});
}

Measurement measured(const FactsBuilder& facts, const char* id, const char* from, const char* to)
{
    const auto base = facts.base();
    const Kpi& kpi = *find(id);
    return measure(kpi, base->view(), windowFor(kpi, base->view(), FactsBuilder::period(from, to), {}), {"manager"});
}

Part part(const Measurement& measurement, const char* dimension, const char* key)
{
    for (const Part& one : measurement.parts)
        if (one.dimension == dimension && one.key == key)
            return one;
    return {};
}

std::size_t noted(const Measurement& measurement, const Text& text)
{
    for (const Note& note : measurement.notes)
        if (std::strcmp(note.text.en, text.en) == 0)
            return note.count;
    return 0;
}

/// Forty deals created on one day that stay so many days, and a bit, on the first stage and one on the second.
void addForty(std::vector<Cells>& deals, std::vector<Cells>& moves, const char* month, int days)
{
    for (int i = 0; i < 40; ++i) {
        const std::string id = month + std::to_string(i);
        const std::string hour = (i < 10 ? " 0" : " 1") + std::to_string(i % 10) + ":00";
        const auto on = [month](int day) { return month + std::string(day < 10 ? "-0" : "-") + std::to_string(day); };
        deals.push_back({id, "main", "done", "won", on(1) + hour, on(days + 2) + " 20:00", "Anna"});
        moves.push_back({id, "offer", on(days + 1) + " 1" + std::to_string(i % 7) + ":00"});
        moves.push_back({id, "done", on(days + 2) + " 20:00"});
    }
}

}

class TestStages : public QObject
{
    Q_OBJECT

private:
    static FactsBuilder visits()
    {
        FactsBuilder facts;
        addStages(facts);
        facts.add(Entity::Deals, kDealFields,
                  {{"1", "main", "done", "won", "2025-03-01", "2025-03-20", "Anna"},
                   {"2", "main", "failed", "lost", "2025-03-01", "2025-03-14", "Boris"},
                   {"3", "main", "new", "open", "2025-03-01", "", "Boris"},
                   {"4", "main", "new", "open", "2025-05-20", "", "Boris"},  // young
                   {"5", "main", "done", "won", "2025-03-02", "", "Boris"}}, // nobody knows when
                  "2025-06-01");
        facts.add(Entity::StageMoves, kMoveFields,
                  {{"2", "failed", "2025-03-14"}, // in any order
                   {"1", "offer", "2025-03-05"},
                   {"1", "offer", "2025-03-07"}, // where it is already
                   {"1", "done", "2025-03-20"},
                   {"2", "offer", "2025-03-11"},
                   {"2", "new", "2025-03-13"},
                   {"9", "offer", "2025-03-13"}}, // of no deal known
                  "2025-06-01");
        return facts;
    }

    static FactsBuilder stuck()
    {
        FactsBuilder facts;
        facts.settings.goLive = QDate(2025, 4, 1);
        addStages(facts);
        std::vector<Cells> deals, moves;
        for (int days = 1; days <= 11; ++days) { // the baseline: 1 day on new, 1 to 11 on offer
            const std::string id = "b" + std::to_string(days);
            const std::string end = toDate(FactsBuilder::day("2025-01-11") + days).toString(Qt::ISODate).toStdString();
            deals.push_back({id, "main", "failed", "lost", "2025-01-10", end, "Anna"});
            moves.push_back({id, "offer", "2025-01-11"});
            moves.push_back({id, "failed", end});
        }
        for (const auto& [id, since] :
             {std::pair{"12 days", "2025-05-20"}, {"10 days", "2025-05-22"}, {"1 day", "2025-05-31"}}) {
            deals.push_back({id, "main", "offer", "open", "2025-05-19", "", "Anna"});
            moves.push_back({id, "offer", since});
        }
        deals.push_back({"1 day on new", "main", "new", "open", "2025-05-31", "", "Boris"});
        deals.push_back({"without moves", "main", "offer", "open", "2025-05-01", "", "Boris"});
        facts.add(Entity::Deals, kDealFields, deals, "2025-06-01");
        facts.add(Entity::StageMoves, kMoveFields, moves, "2025-06-01");
        return facts;
    }

private Q_SLOTS:
    // The first stage is entered at created_at, wherever the moves lie: on offer from 5 to 10 March, then on new until the 20th.
    void movesBeforeTheCreation()
    {
        FactsBuilder facts;
        addStages(facts);
        facts.add(Entity::Deals, kDealFields, {{"1", "main", "done", "won", "2025-03-10", "2025-03-20", "Anna"}},
                  "2025-06-01");
        facts.add(Entity::StageMoves, kMoveFields, {{"1", "offer", "2025-03-05"}, {"1", "done", "2025-03-20"}},
                  "2025-06-01");
        const Measurement dwell = measured(facts, "stage_dwell_time", "2025-03-01", "2025-04-01");
        QCOMPARE(dwell.n, std::size_t{2});
        QCOMPARE(part(dwell, "stage", "offer").value, 5.0);
        QCOMPARE(part(dwell, "stage", "new").value, 10.0);
    }

    void dwellTime()
    {
        const Measurement time = measured(visits(), "stage_dwell_time", "2025-03-01", "2025-06-01");
        QCOMPARE(part(time, "stage", "new").value, 7.0); // 1, 4, 10, infinity
        QCOMPARE(part(time, "stage", "new").n, std::size_t{4});
        QCOMPARE(part(time, "stage", "offer").value, 8.5); // 2, 15
        QCOMPARE(time.value, 7.0);                         // 1, 2, 4, 10, 15, infinity
        QCOMPARE(time.n, std::size_t{6});
        QCOMPARE(time.pending, std::size_t{1});
        QCOMPARE(noted(time, wording::wonWithoutClose), std::size_t{1});
        QCOMPARE(noted(time, wording::stayingOn), std::size_t{1});
        QCOMPARE(part(time, "manager", "Anna").value, 9.5); // 4, 15
        QCOMPARE(part(time, "manager", "Boris").n, std::size_t{4});
    }

    // Visits belong to the period they begin in, whenever the deal was created.
    void visitsBegunInThePeriod()
    {
        const Measurement time = measured(visits(), "stage_dwell_time", "2025-03-10", "2025-03-20");
        QCOMPARE(time.n, std::size_t{2}); // 2 on offer, 1 on new again
        QCOMPARE(time.value, 1.5);
    }

    void rowsAndSeries()
    {
        const auto base = visits().base();
        const Kpi& kpi = *find("stage_dwell_time");
        const Window window = windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {});
        QCOMPARE(rows(kpi, base->view(), window).size(), std::size_t{6});
        QCOMPARE(rows(kpi, base->view(), window, "stage", "offer").size(), std::size_t{2});
        const Series weeks =
            series(kpi, base->view(), FactsBuilder::period("2025-03-03", "2025-03-17"), Step::Week, {});
        QCOMPARE(weeks.points[0].value, 15.0); // begun on 5 March
        QCOMPARE(weeks.points[1].value, 1.5);
    }

    // One test for all stages: the smallest p, times the number of stages.
    void theStageThatChanged()
    {
        FactsBuilder facts;
        addStages(facts);
        std::vector<Cells> deals, moves;
        addForty(deals, moves, "2025-03", 12);
        addForty(deals, moves, "2025-05", 3);
        facts.add(Entity::Deals, kDealFields, deals, "2025-09-01");
        facts.add(Entity::StageMoves, kMoveFields, moves, "2025-09-01");
        const auto base = facts.base();
        const Kpi* const kpis[] = {find("stage_dwell_time")};
        const Comparison comparison =
            compare(kpis, {base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}},
                    {base->view(), FactsBuilder::period("2025-05-01", "2025-06-01"), {}}, {})
                .front();
        QCOMPARE(comparison.part, std::string("new"));
        QCOMPARE(comparison.verdict, Verdict::Improved);
        QVERIFY(comparison.delta < -8.5 && comparison.delta > -9.5);
        QVERIFY(comparison.low <= comparison.delta && comparison.delta <= comparison.high && comparison.high < 0);
        const auto stages = compareParts(*kpis[0], {base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}},
                                         {base->view(), FactsBuilder::period("2025-05-01", "2025-06-01"), {}}, "stage");
        QCOMPARE(stages.size(), std::size_t{2});
        for (const auto& [stage, one] : stages) {
            if (stage == "new")
                QCOMPARE(std::min(1.0, 2 * one.p), comparison.p);
            else
                QCOMPARE(one.verdict, Verdict::NoReliableChange);
        }
    }

    void stuckDeals()
    {
        const Measurement share = measured(stuck(), "stuck_deals", "2025-05-01", "2025-06-01");
        // offer: p90 of 1 .. 11 = 10 days, new: 1 day. Stuck: 12 days; without moves, on offer since 1 May
        QCOMPARE(share.numerator, 2.0);
        QCOMPARE(share.denominator, 5.0);
        QCOMPARE(share.parameters.at("stage_limits"), std::string("p90 of 2025-01-01..2025-04-01 within 30 days"));
        QCOMPARE(part(share, "manager", "Boris").numerator, 1.0);
    }

    void ownLimits()
    {
        FactsBuilder facts = stuck();
        QVERIFY(facts.settings.set(QStringLiteral("stuck_limits"), QStringLiteral("offer=9;1")).has_value());
        Measurement share = measured(facts, "stuck_deals", "2025-05-01", "2025-06-01");
        QCOMPARE(share.numerator, 3.0); // 12 days, 10 days, without moves
        QCOMPARE(share.parameters.at("stage_limits"), std::string("own offer=9;1"));
        QVERIFY(facts.settings.set(QStringLiteral("stuck_limits"), QStringLiteral("main / offer=40")).has_value());
        share = measured(facts, "stuck_deals", "2025-05-01", "2025-06-01");
        QCOMPARE(share.numerator, 0.0); // new is limited by the baseline still
        QCOMPARE(share.denominator, 5.0);
    }

    // No visits there: the stages have no limits, and nobody says what is stuck.
    void baselineElsewhere()
    {
        FactsBuilder facts = stuck();
        QVERIFY(
            facts.settings.set(QStringLiteral("stuck_baseline"), QStringLiteral("2024-01-01..2024-04-01")).has_value());
        const Measurement share = measured(facts, "stuck_deals", "2025-05-01", "2025-06-01");
        QCOMPARE(share.quality, Quality::NoData);
        QCOMPARE(QLatin1String(share.reason.en), QLatin1String(wording::noStageLimits.en));
    }

    // Where most of the baseline's visits outlast the horizon, the horizon is the limit.
    void limitIsTheHorizon()
    {
        FactsBuilder facts = stuck();
        QVERIFY(facts.settings.set(QStringLiteral("horizon_days"), QStringLiteral("9")).has_value());
        const Measurement share = measured(facts, "stuck_deals", "2025-05-01", "2025-06-01");
        QCOMPARE(share.numerator, 3.0); // more than 9 days on offer: 12 days, 10 days, without moves
        QCOMPARE(noted(share, wording::limitIsFollowUp), std::size_t{1});
    }

    void withoutMovesThereIsNoData()
    {
        FactsBuilder facts;
        addStages(facts);
        facts.add(Entity::Deals, kDealFields, {{"1", "main", "new", "open", "2025-03-01", "", "Anna"}}, "2025-06-01");
        QCOMPARE(measured(facts, "stuck_deals", "2025-05-01", "2025-06-01").quality, Quality::NoData);
        QCOMPARE(measured(facts, "stage_dwell_time", "2025-03-01", "2025-04-01").quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestStages)
#include "tst_stages.moc"

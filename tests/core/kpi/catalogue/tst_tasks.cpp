// no_next_step, overdue_tasks, created_tasks and created_deals, by hand.

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

class TestTasks : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const FactsBuilder& facts, const char* id)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }

private Q_SLOTS:
    void noNextStep()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "kind", "status", "created_at", "closed_at", "next_task_at", "customer"},
                  {{"1", "deal", "open", "2025-01-05", "", "2025-03-05", ""}, // gone by, open all the same
                   {"2", "deal", "open", "2025-01-05", "", "", ""},
                   {"3", "deal", "open", "2025-01-05", "", "", ""},
                   {"4", "deal", "open", "2025-01-05", "", "", "c4"},
                   {"5", "deal", "open", "2025-01-05", "", "", ""},
                   {"6", "deal", "won", "2025-01-05", "2025-02-01", "", ""},
                   {"7", "lead", "open", "2025-01-05", "", "", ""}},
                  "2025-04-01");
        facts.add(Entity::Activities, {"kind", "at", "done_at", "deal", "customer"},
                  {{"task", "2025-01-06", "", "2", ""},
                   {"task", "2025-01-06", "2025-02-01", "3", ""},
                   {"task", "2025-01-06", "", "", "c4"}, // on its customer
                   {"note", "2025-01-06", "", "5", ""},
                   {"task", "2025-01-06", "", "", ""}},
                  "2025-04-01");
        const Measurement share = measured(facts, "no_next_step");
        QCOMPARE(share.numerator, 2.0); // 3 and 5
        QCOMPARE(share.denominator, 5.0);
        QCOMPARE(QLatin1String(share.notes.front().text.en), QLatin1String(wording::tasksWithoutDeal.en));
        QCOMPARE(share.notes.front().count, std::size_t{1});
    }

    void noNextStepByDateAlone()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "next_task_at"},
                  {{"1", "open", "2025-01-05", "2025-04-05"}, {"2", "open", "2025-01-05", ""}}, "2025-04-01");
        QCOMPARE(measured(facts, "no_next_step").numerator, 1.0);
        FactsBuilder without;
        without.add(Entity::Deals, {"id", "status", "created_at"}, {{"1", "open", "2025-01-05"}}, "2025-04-01");
        QCOMPARE(measured(without, "no_next_step").quality, Quality::NoData);
    }

    void overdue()
    {
        FactsBuilder facts;
        facts.add(
            Entity::Activities, {"kind", "at", "due_at", "done_at", "user", "deal"},
            {{"task", "2025-03-01 10:00", "2025-03-05 12:00", "2025-03-04 12:00", "Anna", ""},
             {"task", "2025-03-01 10:00", "2025-03-05 12:00", "2025-03-05 13:00", "Anna", ""}, // late
             {"task", "2025-03-01 10:00", "2025-03-05 12:00", "", "Anna", ""},                 // not done
             {"task", "2025-03-01 10:00", "2025-03-20 12:00", "2025-04-12 12:00", "Anna", ""}, // not by as-of
             {"task", "2025-03-01 10:00", "2025-04-01", "2025-03-31 20:00", "Anna", ""}, // due at the end of March
             {"task", "2025-02-01 10:00", "2025-03-01", "", "Anna", ""},                 // at the end of February
             {"task", "2025-03-01 10:00", "", "", "Anna", ""},
             {"note", "2025-03-01 10:00", "2025-03-05 12:00", "", "Anna", ""}},
            "2025-04-10");
        const Measurement share = measured(facts, "overdue_tasks");
        QCOMPARE(share.numerator, 3.0);
        QCOMPARE(share.denominator, 5.0);
        QCOMPARE(QLatin1String(share.notes.front().text.en), QLatin1String(wording::withoutDueDate.en));
        const auto base = facts.base();
        const Kpi& kpi = *find("overdue_tasks");
        const Period march = FactsBuilder::period("2025-03-01", "2025-04-01");
        const std::vector<RowRef> found = rows(kpi, base->view(), windowFor(kpi, base->view(), march, {}));
        QCOMPARE(found.size(), std::size_t{5});
        QCOMPARE(found.back().line, 6U);
        const Series weeks =
            series(kpi, base->view(), FactsBuilder::period("2025-03-03", "2025-03-24"), Step::Week, {});
        QCOMPARE(weeks.points[0].value, 2.0 / 3);
        QCOMPARE(weeks.points[1].n, std::size_t{0});
        QCOMPARE(weeks.points[2].value, 1.0);
    }

    void created()
    {
        FactsBuilder facts;
        std::vector<Cells> deals{{"l1", "lead", "", "2025-02-20"},
                                 {"l2", "lead", "", "2025-03-20"},   // no deal yet
                                 {"d1", "deal", "l1", "2025-03-02"}, // created in March, of a lead of February
                                 {"d2", "deal", "", "2025-02-28"}};
        std::vector<Cells> tasks{{"call", "2025-03-02"}, {"task", "2025-02-28"}};
        for (int i = 0; i < 61; ++i)
            deals.push_back({"x" + std::to_string(i), "deal", "", "2025-03-1" + std::to_string(i % 10)});
        for (int i = 0; i < 31; ++i)
            tasks.push_back({"task", "2025-03-1" + std::to_string(i % 10)});
        facts.add(Entity::Deals, {"id", "kind", "lead", "created_at"}, deals, "2025-04-10");
        facts.add(Entity::Activities, {"kind", "at"}, tasks, "2025-04-10");
        const Measurement deal = measured(facts, "created_deals");
        QCOMPARE(deal.numerator, 62.0);
        QCOMPARE(deal.value, 2.0);
        const Measurement task = measured(facts, "created_tasks");
        QCOMPARE(task.n, std::size_t{31});
        QCOMPARE(task.value, 1.0);
    }

    void withoutTasksThereIsNoData()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "due_at"}, {{"call", "2025-03-02", ""}}, "2025-04-10");
        QCOMPARE(measured(facts, "overdue_tasks").quality, Quality::NoData);
        QCOMPARE(measured(facts, "created_tasks").quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestTasks)
#include "tst_tasks.moc"

// automation_share, automated_processes, contact_freshness, forecast_accuracy and suggestions on hand-made tables.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestAutomation : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id, const FactsBuilder& facts, const std::string& asOf = {},
                                const Period& period = FactsBuilder::period("2025-03-01", "2025-04-01"))
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        const std::optional<Instant> at = asOf.empty() ? std::nullopt : std::optional(facts.instant(asOf));
        return measure(kpi, base->view(), windowFor(kpi, base->view(), period, at));
    }
    static std::size_t noted(const Measurement& measurement, const char* words)
    {
        for (const Note& note : measurement.notes)
            if (QString::fromUtf8(note.text.en).contains(QLatin1String(words)))
                return note.count;
        return 0;
    }
    static FactsBuilder tasksAndMoves()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "done_at", "automated"},
                  {{"task", "2025-02-20", "2025-03-03 10:00", "1"},
                   {"task", "2025-03-01", "2025-03-03 12:00", "0"},
                   {"task", "2025-03-01", "2025-03-04", ""},
                   {"task", "2025-03-01", "", "1"},           // not done
                   {"task", "2025-03-01", "2025-04-01", "1"}, // done after the period
                   {"call", "2025-03-01", "2025-03-04", "1"}},
                  "2025-06-01");
        facts.add(Entity::StageMoves, {"deal", "to_stage", "at", "automated"},
                  {{"1", "New", "2025-03-03", "1"}, {"1", "Won", "2025-03-31 23:59:59", "0"}}, "2025-06-01");
        return facts;
    }
    static FactsBuilder forecasts()
    {
        FactsBuilder facts;
        facts.add(Entity::Forecasts, {"month", "owner", "amount", "made_at"},
                  {{"2025-03-01", "Anna", "80", "2025-02-10"},
                   {"2025-03-01", "Anna", "100", "2025-02-28 23:59:59"}, // the last one before March
                   {"2025-03-01", "Anna", "90", "2025-03-01"},           // too late
                   {"2025-04-01", "Anna", "100", "2025-03-30"},
                   {"2025-03-01", "Boris", "70", "2025-02-01"},
                   {"2025-04-01", "", "10", "2025-02-01"},
                   {"2025-05-01", "Boris", "70", "2025-02-01"}}, // half of May is in the period
                  "2025-06-01");
        facts.add(Entity::Deals, {"id", "status", "owner", "amount", "currency", "created_at", "closed_at"},
                  {{"1", "won", "Anna", "60", "RUB", "2025-01-01", "2025-03-01"},
                   {"2", "won", "Anna", "30", "", "2025-01-01", "2025-03-31 23:59:59"},
                   {"3", "won", "Anna", "120", "RUB", "2025-01-01", "2025-04-01"},
                   {"4", "won", "Boris", "50", "RUB", "2025-01-01", "2025-03-15"},
                   {"5", "won", "Boris", "500", "RUB", "2025-01-01", "2025-04-15"}, // no forecast
                   {"6", "won", "Clara", "500", "RUB", "2025-01-01", "2025-03-15"}, // nor here
                   {"7", "won", "Anna", "9", "USD", "2025-01-01", "2025-03-15"},
                   {"8", "lost", "Anna", "900", "RUB", "2025-01-01", "2025-03-15"}},
                  "2025-06-01");
        return facts;
    }
    static constexpr const char* kAccuracy = "forecast_accuracy";

private Q_SLOTS:
    // 3 tasks done and 2 moves, a task and a move by automations, on 3 days; by hand 3 in 31 days.
    void automationShare()
    {
        const Measurement share = measured("automation_share", tasksAndMoves());
        QCOMPARE(share.numerator, 2.0);
        QCOMPARE(share.denominator, 5.0);
        QCOMPARE(share.value, 0.4);
        QCOMPARE(share.n, std::size_t{3}); // days
        QCOMPARE(share.beside.front().value, 3.0 / 31);
    }

    // Whoever does not say what automations did is left out, and named.
    void silentTablesAreLeftOut()
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "at", "done_at"}, {{"task", "2025-03-01", "2025-03-03"}}, "2025-06-01");
        QCOMPARE(measured("automation_share", facts).quality, Quality::NoData);
        facts.add(Entity::StageMoves, {"deal", "to_stage", "at", "automated"}, {{"1", "New", "2025-03-03", "1"}},
                  "2025-06-01");
        const Measurement share = measured("automation_share", facts);
        QCOMPARE(share.value, 1.0);
        QCOMPARE(share.parameters.at("left_out"), std::string("activities.automated"));
    }

    void automatedProcesses()
    {
        FactsBuilder facts;
        facts.add(Entity::Automations, {"name", "enabled_from", "enabled_to"},
                  {{"a", "2025-03-01", ""},
                   {"b", "", ""},
                   {"c", "2025-03-01", "2025-04-01"},
                   {"d", "2025-06-01", ""},
                   {"e", "2025-03-01", "2025-05-02"}},
                  "2025-05-01");
        const Measurement enabled = measured("automated_processes", facts, "2025-05-01");
        QCOMPARE(enabled.value, 3.0);
        QCOMPARE(enabled.n, std::size_t{3});
        QCOMPARE(enabled.quality, Quality::Ok);
        QVERIFY(std::isnan(enabled.low));
        QVERIFY(std::isnan(enabled.numerator));
        QCOMPARE(measured("automated_processes", facts, "2025-04-24 01:00").value, 3.0); // a, b, e
        QCOMPARE(measured("automated_processes", facts, "2025-04-23").quality, Quality::NoData);
    }

    void noneEnabledIsZero()
    {
        FactsBuilder facts;
        facts.add(Entity::Automations, {"name", "enabled_to"}, {{"a", "2025-01-01"}}, "2025-05-01");
        const Measurement enabled = measured("automated_processes", facts, "2025-05-01");
        QCOMPARE(enabled.value, 0.0);
        QCOMPARE(enabled.quality, Quality::Ok);
    }

    // As of 1 June: bought since 3 March c1, c2, c3, c5; the cards of c1 (changed on 3 December), c2 (called) and c5's two, one lain since 2 December.
    void contactFreshness()
    {
        FactsBuilder facts;
        facts.add(Entity::Customers, {"id", "phone", "created_at", "modified_at"},
                  {{"c1", "", "2024-01-01", "2024-12-03 00:00"},
                   {"c2", "", "2024-01-01", "2024-06-01"},
                   {"c3", "", "2024-01-01", "2024-12-02 23:59:59"},
                   {"c4", "", "2024-01-01", "2025-05-01"}, // bought too long ago
                   {"c5", "p5", "2024-01-01", "2025-05-01"},
                   {"c6", "p5", "2024-01-01", ""}},
                  "2025-06-01");
        facts.add(Entity::Purchases, {"customer", "at", "amount", "refund"},
                  {{"c1", "2025-03-03 00:00", "10", "0"},
                   {"c2", "2025-05-30", "10", "0"},
                   {"c3", "2025-05-30", "10", "0"},
                   {"c4", "2025-03-02 23:59:59", "10", "0"},
                   {"c4", "2025-05-30", "10", "1"}, // a refund is no purchase
                   {"c5", "2025-05-30", "10", "0"}},
                  "2025-06-01");
        facts.add(Entity::Activities, {"kind", "at", "customer"},
                  {{"call", "2025-05-25", "c2"}, {"call", "2024-11-25", "c3"}}, "2025-06-01");
        const Measurement fresh = measured("contact_freshness", facts, "2025-06-01");
        QCOMPARE(fresh.denominator, 5.0);
        QCOMPARE(fresh.numerator, 3.0);
        QCOMPARE(noted(fresh, "without any date of change"), std::size_t{1});
    }

    // Anna 90 of 100 and 120 of 100, Boris 50 of 70: 1 - (10 + 20 + 20) / 260; 270 forecast for 260.
    void forecastAccuracy()
    {
        const Measurement accuracy =
            measured(kAccuracy, forecasts(), {}, FactsBuilder::period("2025-03-01", "2025-05-16"));
        QVERIFY(std::abs(accuracy.value - (1 - 50.0 / 260)) < 1e-9);
        QCOMPARE(accuracy.denominator, 26000.0);
        QCOMPARE(accuracy.n, std::size_t{3}); // manager-months
        QCOMPARE(accuracy.quality, Quality::FewData);
        QVERIFY(std::abs(accuracy.beside.front().value - 10.0 / 260) < 1e-9);
        QCOMPARE(noted(accuracy, "not wholly in the period"), std::size_t{1});
        QCOMPARE(noted(accuracy, "after their month began"), std::size_t{1});
        QCOMPARE(noted(accuracy, "replaced"), std::size_t{1});
        QCOMPARE(noted(accuracy, "without a manager"), std::size_t{1});
        QCOMPARE(noted(accuracy, "other currencies"), std::size_t{1});
    }

    // Behind it: three forecasts with their errors and the four sales they are held against.
    void forecastRows()
    {
        const auto base = forecasts().base();
        const Kpi& kpi = *find(kAccuracy);
        const Window window =
            windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-05-16"), std::nullopt);
        double num = 0;
        double den = 0;
        std::size_t sales = 0;
        const std::vector<RowRef> behind = rows(kpi, base->view(), window);
        for (const RowRef& row : behind) {
            num += row.num;
            den += row.den;
            sales += row.entity == Entity::Deals ? 1 : 0;
        }
        QCOMPARE(behind.size(), std::size_t{7});
        QCOMPARE(sales, std::size_t{4});
        QVERIFY(std::abs(num / den - (1 - 50.0 / 260)) < 1e-9);
    }

    // Worse than nothing is shown as nothing: 1,000 and 500 forecast of a company that sold 10 and 10.
    void forecastIsNotBelowZero()
    {
        FactsBuilder facts;
        facts.add(Entity::Forecasts, {"month", "amount", "made_at"},
                  {{"2025-03-01", "1000", "2025-02-10"}, {"2025-04-01", "500", "2025-02-10"}}, "2025-06-01");
        facts.add(Entity::Deals, {"id", "status", "amount", "created_at", "closed_at"},
                  {{"1", "won", "10", "2025-03-01", "2025-03-10"}, {"2", "won", "10", "2025-03-01", "2025-04-10"}},
                  "2025-06-01");
        const Measurement accuracy = measured(kAccuracy, facts, {}, FactsBuilder::period("2025-03-01", "2025-05-01"));
        QCOMPARE(accuracy.value, 0.0);
        QCOMPARE(accuracy.low, 0.0);
        QCOMPARE(accuracy.high, 0.0);
        QCOMPARE(accuracy.beside.front().value, 74.0);
        // Nothing sold at all: there is nothing to divide by.
        FactsBuilder idle;
        idle.add(Entity::Forecasts, {"month", "amount", "made_at"}, {{"2025-03-01", "1000", "2025-02-10"}},
                 "2025-06-01");
        idle.add(Entity::Deals, {"id", "status", "amount", "created_at", "closed_at"},
                 {{"1", "open", "10", "2025-03-01", ""}}, "2025-06-01");
        QCOMPARE(measured(kAccuracy, idle).quality, Quality::NoData);
    }

    void suggestionsAreCounted()
    {
        FactsBuilder facts;
        facts.add(Entity::Suggestions, {"at", "user"},
                  {{"2025-02-28 23:59:59", "Anna"},
                   {"2025-03-01", "Anna"},
                   {"2025-03-31 23:59:59", ""},
                   {"2025-03-20", "Boris"},
                   {"2025-04-01", "Boris"}},
                  "2025-06-01");
        const Measurement ideas = measured("suggestions", facts);
        QCOMPARE(ideas.value, 3.0);
        QCOMPARE(ideas.n, std::size_t{3});
        QCOMPARE(ideas.beside.front().value, 3.0 / 31);
        QCOMPARE(measured("suggestions", facts, "2025-03-10").value, 1.0);
        QCOMPARE(measured("suggestions", facts, {}, FactsBuilder::period("2025-01-01", "2025-02-01")).quality,
                 Quality::NoData); // before anything was recorded
    }

    void nothingImportedIsNoData_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"automation_share", "automated_processes", "contact_freshness", "forecast_accuracy", "suggestions"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void nothingImportedIsNoData()
    {
        QFETCH(QString, id);
        QCOMPARE(measured(id.toLatin1().constData(), FactsBuilder()).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestAutomation)
#include "tst_automation.moc"

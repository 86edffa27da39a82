// Segments: what is measured inside one is what its rows say. The property that ties segments to parts holds for every KPI of the catalogue.

#include "core/kpi/selection.h"

#include "core/kpi/engine.h"
#include "core/kpi/parts.h"
#include "core/kpi/row_keys.h"
#include "core/kpi/sample_cache.h"
#include "core/kpi/wording.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <random>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

Filter filter(const char* text)
{
    return *filterFromText(text);
}

std::string dayText(Day day, int hour = 12)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.toString(Qt::ISODate).toStdString() + (hour < 10 ? " 0" : " ") + std::to_string(hour) + ":00";
}

bool same(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// A department in which everything is drawn by lot: nothing is empty, and every way from a row to a key is used.
FactsBuilder department(unsigned seed)
{
    std::mt19937 random(seed);
    const auto draw = [&random](std::initializer_list<const char*> words) {
        return std::string(words.begin()[random() % words.size()]);
    };
    const auto number = [&random](int below) { return std::to_string(random() % static_cast<unsigned>(below)); };
    const Day first = FactsBuilder::day("2024-01-01");
    const auto any = [&](int days) { return first + static_cast<int>(random() % static_cast<unsigned>(days)); };
    const auto people = [&] { return draw({"Anna", "Boris", "Vera", "Gleb", "Dina", "Egor", ""}); };

    FactsBuilder facts;
    facts.add(Entity::Users, {"name", "team", "licensed"},
              {{"Anna", "North", "1"},
               {"Boris", "North", "1"},
               {"Vera", "South", "1"},
               {"Gleb", "South", "1"},
               {"Dina", "", "1"},
               {"Egor", "South", "1"}});
    facts.add(Entity::Stages, {"pipeline", "stage", "order", "kind"},
              {{"Sales", "New", "1", "new"},
               {"Sales", "Offer", "2", "work"},
               {"Sales", "Won", "3", "won"},
               {"Sales", "Lost", "4", "lost"}});
    std::vector<Cells> deals, moves, activities, cards, purchases, answers, tickets, days, costs, campaigns, forecasts;
    for (int i = 0; i < 900; ++i) {
        const Day came = any(500);
        const std::string status = draw({"open", "won", "lost"});
        const std::string id = "D" + std::to_string(i);
        deals.push_back({id, people(), draw({"Site", "Ads", "Fair", ""}), "Sales", draw({"Ural", "Altai", ""}),
                         draw({"Chair", "Table"}), draw({"chat", "phone"}), "c" + number(300), dayText(came), status,
                         draw({"New", "Offer"}),
                         status == "open" ? "" : dayText(came + 1 + static_cast<Day>(random() % 40)), number(1000),
                         dayText(came + 2)});
        moves.push_back({id, "New", "Offer", dayText(came + 1), people(), draw({"0", "1"})});
    }
    for (int i = 0; i < 300; ++i)
        cards.push_back({"c" + std::to_string(i), people(), draw({"Site", "Ads", ""}), draw({"Ural", "Altai"}),
                         "p" + number(250), draw({"1", ""}), dayText(any(400))});
    for (int i = 0; i < 2500; ++i)
        activities.push_back({draw({"call", "message", "task", "meeting"}), draw({"in", "out"}), dayText(any(520), 10),
                              dayText(any(520), 11), dayText(any(520), 15), draw({"0", "1"}), people(),
                              draw({"D1", "D2", "D3", ""}), "c" + number(300), draw({"whatsapp", "telegram", ""}),
                              draw({"0", "1"}), number(600)});
    for (int i = 0; i < 900; ++i)
        purchases.push_back({"o" + std::to_string(i / 2), std::to_string(i % 2), "c" + std::to_string(i / 2 % 250),
                             dayText(first + i / 2), number(5000), draw({"Chair", "Table", "Lamp"}),
                             "D" + std::to_string(i / 2), number(2000)});
    for (int i = 0; i < 400; ++i)
        answers.push_back({draw({"nps", "csi", "staff"}), dayText(any(500)), number(6), "0", "10",
                           draw({"customer", "employee"}), "c" + number(300), draw({"Retail", "Trade"}), people()});
    for (int i = 0; i < 300; ++i)
        tickets.push_back({"t" + std::to_string(i), "c" + number(300), dayText(any(450)), dayText(any(500)),
                           draw({"0", "1"}), draw({"0", "1"}), people(), draw({"phone", "chat"})});
    for (int i = 0; i < 500; ++i)
        days.push_back({draw({"Anna", "Boris", "Vera", "Gleb", "Dina", "Egor"}), dayText(first + i), number(4),
                        number(300), number(60), number(480)});
    for (int i = 0; i < 60; ++i) {
        costs.push_back({dayText(first + i * 8), number(900), draw({"marketing", "sales"}), draw({"Site", "Ads", ""})});
        campaigns.push_back({"m" + std::to_string(i), dayText(first + i * 8), draw({"whatsapp", "telegram"}),
                             draw({"welcome", "offer"}), "100", "110", number(90), number(40), number(30)});
        forecasts.push_back({dayText(dayFromCivil(2024, i % 12 + 1, 1), 0), people(), number(9000),
                             dayText(dayFromCivil(2024, i % 12 + 1, 1) - 9)});
    }
    const char* exported = "2025-06-01";
    facts.add(Entity::Deals,
              {"id", "owner", "source", "pipeline", "region", "product", "channel", "customer", "created_at", "status",
               "stage", "closed_at", "amount", "modified_at"},
              deals, exported);
    facts.add(Entity::StageMoves, {"deal", "from_stage", "to_stage", "at", "user", "automated"}, moves, exported);
    facts.add(Entity::Customers, {"id", "owner", "source", "region", "phone", "name", "created_at"}, cards, exported);
    facts.add(Entity::Activities,
              {"kind", "direction", "at", "due_at", "done_at", "answered", "user", "deal", "customer", "channel",
               "automated", "duration"},
              activities, exported);
    facts.add(Entity::Purchases, {"order", "line", "customer", "at", "amount", "product", "deal", "margin"}, purchases,
              exported);
    facts.add(Entity::SurveyAnswers,
              {"survey", "at", "score", "scale_min", "scale_max", "respondent", "respondent_id", "group", "manager"},
              answers, exported);
    facts.add(Entity::Tickets,
              {"id", "customer", "opened_at", "resolved_at", "reopened", "complaint", "owner", "channel"}, tickets,
              exported);
    facts.add(Entity::UserDays, {"user", "day", "logins", "active_minutes", "admin_minutes", "work_minutes"}, days,
              exported);
    facts.add(Entity::Costs, {"at", "amount", "kind", "source"}, costs, exported);
    facts.add(Entity::MessageCampaigns,
              {"id", "at", "channel", "scenario", "delivered", "sent", "opened", "clicked", "replied"}, campaigns,
              exported);
    facts.add(Entity::Forecasts, {"month", "owner", "amount", "made_at"}, forecasts, exported);
    return facts;
}

Period spring()
{
    return FactsBuilder::period("2025-01-06", "2025-04-07");
}

int collections = 0;
Sample counted(const View& view, const Window& window)
{
    ++collections;
    return find("leads")->collect(view, window);
}

}

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSegmentOfOneKeyIsThePartOfThatKey_data()
    {
        QTest::addColumn<QString>("kpi");
        for (const Kpi* kpi : catalogue())
            QTest::newRow(std::string(kpi->id).c_str())
                << QString::fromUtf8(kpi->id.data(), static_cast<qsizetype>(kpi->id.size()));
    }
    void aSegmentOfOneKeyIsThePartOfThatKey()
    {
        QFETCH(const QString, kpi);
        const Kpi& measuredKpi = *find(kpi.toStdString());
        static const FactsBuilder facts = department(7);
        static const auto base = facts.base();
        const View view = base->view();
        const Window window = windowFor(measuredKpi, view, spring(), {});
        SampleCache cache;
        for (const char* const* dimension = dimensions(); *dimension != nullptr; ++dimension) {
            const Measurement whole = measure(measuredKpi, view, window, {*dimension});
            for (const Part& part : whole.parts) {
                if (part.dimension != *dimension)
                    continue;
                Filter only;
                only.keys[*dimension].insert(part.key);
                const Selection selection(view, only);
                View inside = view;
                inside.selection = &selection;
                const Measurement measured = measure(measuredKpi, inside, window);
                inside.samples = &cache;
                const Measurement again = measure(measuredKpi, inside, window);
                inside.samples = nullptr;
                if (measured.quality == Quality::NoData)
                    continue;
                QVERIFY(same(again.value, measured.value) && same(again.low, measured.low));
                const QByteArray text = QByteArray(*dimension) + '=' + part.key.c_str();
                const char* const where = text.constData();
                QVERIFY2(same(measured.value, part.value), where);
                QVERIFY2(measured.n == part.n, where);
                QVERIFY2(same(measured.numerator, part.numerator), where);
                QVERIFY2(same(measured.denominator, part.denominator), where);
                QVERIFY2(same(measured.low, part.low) && same(measured.high, part.high), where);
                QCOMPARE(rows(measuredKpi, inside, window).size(),
                         rows(measuredKpi, view, window, *dimension, part.key).size());
                QCOMPARE(measured.parameters.at("segment"), textOf(only));
            }
        }
    }

    void severalDimensionsMustAllHold()
    {
        FactsBuilder facts;
        facts.add(Entity::Users, {"name", "team"}, {{"Anna", "North"}, {"Boris", "South"}});
        std::vector<Cells> deals;
        for (int i = 0; i < 40; ++i)
            deals.push_back({std::to_string(i), i % 2 == 0 ? "Anna" : "Boris",
                             i < 30   ? "Site"
                             : i < 36 ? "Ads"
                                      : "",
                             "2025-01-10"});
        facts.add(Entity::Deals, {"id", "owner", "source", "created_at"}, deals, "2025-06-01");
        const auto base = facts.base();
        const Kpi& leads = *find("leads");
        const auto count = [&](const char* text) {
            const Selection selection(base->view(), filter(text));
            View inside = base->view();
            inside.selection = &selection;
            return measure(leads, inside, windowFor(leads, inside, spring(), {})).n;
        };
        QCOMPARE(count("team=North"), std::size_t{20});
        QCOMPARE(count("team=North;source=Site"), std::size_t{15});
        QCOMPARE(count("team=North;source=Site,Ads"), std::size_t{18});
        QCOMPARE(count("team=North,South;source=(none)"), std::size_t{4});
        QCOMPARE(count("team=East"), std::size_t{0});
    }

    void whatCannotBeToldHasNoData()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at"}, {{"1", "2025-01-10"}}, "2025-06-01");
        const auto base = facts.base();
        const Selection selection(base->view(), filter("source=Site"));
        View inside = base->view();
        inside.selection = &selection;
        const Kpi& leads = *find("leads");
        const Measurement measured = measure(leads, inside, windowFor(leads, inside, spring(), {}));
        QCOMPARE(measured.quality, Quality::NoData);
        QCOMPARE(measured.reason.en, wording::segmentNotTold.en);
    }

    // Two lines of one order: the chair is 100, the lamp 40; the order counts once wherever its lines are.
    void anOrderWhoseFirstLineIsOutside()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "line", "customer", "at", "amount", "product"},
                  {{"1", "1", "c1", "2025-01-10", "100", "Chair"}, {"1", "2", "c1", "2025-01-10", "40", "Lamp"}},
                  "2025-06-01");
        const auto base = facts.base();
        const Kpi& order = *find("average_order");
        for (const auto& [text, value] :
             {std::pair{"product=Lamp", 4000.0}, std::pair{"product=Chair,Lamp", 14000.0}}) {
            const Selection selection(base->view(), filter(text));
            View inside = base->view();
            inside.selection = &selection;
            const Measurement measured = measure(order, inside, windowFor(order, inside, spring(), {}));
            QCOMPARE(measured.value, value);
            QCOMPARE(measured.denominator, 1.0);
            QCOMPARE(measured.beside.front().value, value); // the median of one
        }
    }

    // Every figure beside the headline, of a segment that leaves nothing out, to the last bit.
    void whatHoldsEverythingHasTheSameFiguresBeside()
    {
        FactsBuilder facts = department(7);
        std::vector<Cells> ideas;
        for (int i = 0; i < 20; ++i)
            ideas.push_back({dayText(FactsBuilder::day("2025-01-06") + i * 5), i % 2 == 0 ? "Anna" : "Vera"});
        facts.add(Entity::Suggestions, {"at", "user"}, ideas, "2025-06-01");
        const auto base = facts.base();
        const View view = base->view();
        std::set<std::string_view> met;
        for (const Kpi* kpi : catalogue()) {
            if (kpi->beside == nullptr)
                continue;
            const Window window = windowFor(*kpi, view, spring(), {});
            const Measurement whole = measure(*kpi, view, window);
            for (const char* const* dimension = dimensions(); *dimension != nullptr; ++dimension) {
                std::vector<Entity> entities;
                for (std::size_t i = 0; i < facts::kEntities; ++i)
                    entities.push_back(static_cast<Entity>(i));
                Filter everything;
                everything.keys[*dimension].insert(std::string(kNoKey));
                const RowKeys keys(view.facts, view.index, *dimension, entities);
                for (const std::string& name : keys.names())
                    everything.keys[*dimension].insert(name);
                const Selection selection(view, everything);
                View inside = view;
                inside.selection = &selection;
                const Measurement measured = measure(*kpi, inside, window);
                if (measured.quality == Quality::NoData)
                    continue;
                QCOMPARE(measured.beside.size(), whole.beside.size());
                for (std::size_t i = 0; i < whole.beside.size(); ++i) {
                    QCOMPARE(QLatin1String(measured.beside[i].name.en), QLatin1String(whole.beside[i].name.en));
                    QVERIFY2(same(measured.beside[i].value, whole.beside[i].value), whole.beside[i].name.en);
                    met.insert(kpi->id);
                }
            }
        }
        for (const char* id : {"first_response_time", "average_order", "repeat_sales", "sales_count", "user_activity",
                               "automation_share", "suggestions", "resolution_time"})
            QVERIFY2(met.contains(id), id);
    }

    // Site: answered after 10, 20 and 60 working minutes, on one Monday; Ads: after 300. Quantiles of 10, 20, 60 by type 7: p90 = 20 + 0.8 x 40.
    void quantilesBesideAreThoseOfTheRowsInside()
    {
        FactsBuilder facts;
        facts.add(
            Entity::Deals, {"id", "source", "created_at", "first_response_at"},
            {{"1", "Site", "2025-03-03 10:00", "2025-03-03 10:10"},
             {"2", "Ads", "2025-03-03 10:00", "2025-03-03 15:00"},
             {"3", "Site", "2025-03-03 10:00", "2025-03-03 10:20"},
             {"4", "Site", "2025-03-02 10:00", "2025-03-03 10:00"}}, // from Sunday on: 60 working, 1,440 by the clock
            "2025-06-01");
        const auto base = facts.base();
        const Kpi& time = *find("first_response_time");
        const Selection selection(base->view(), filter("source=Site"));
        View inside = base->view();
        inside.selection = &selection;
        const Period march = FactsBuilder::period("2025-03-01", "2025-04-01");
        for (SampleCache cache; inside.samples != &cache; inside.samples = &cache) {
            const Measurement measured = measure(time, inside, windowFor(time, inside, march, {}));
            QCOMPARE(measured.beside.size(), std::size_t{3});
            QCOMPARE(measured.beside[0].value, 52.0); // p90
            QCOMPARE(measured.beside[1].value, 20.0); // calendar median of 10, 20, 1,440
            QCOMPARE(measured.beside[2].value, 20.0); // of the answered
        }
    }

    // Advertising: 300 on Site, 100 on Ads; three new customers from Site, one from Ads, of 100, 200 and 600, and 50. One of Site's bought before.
    void sumsBesideAreThoseOfTheRowsInside()
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "source", "customer", "created_at", "status", "closed_at", "amount"},
                  {{"0", "Site", "c0", "2023-01-10", "won", "2023-02-01", "10"},
                   {"1", "Site", "c1", "2025-03-03", "won", "2025-03-05", "100"},
                   {"2", "Site", "c2", "2025-03-03", "won", "2025-03-06", "200"},
                   {"3", "Site", "c3", "2025-03-03", "won", "2025-03-07", "600"},
                   {"4", "Ads", "c4", "2025-03-03", "won", "2025-03-08", "50"},
                   {"5", "Site", "c1", "2025-03-03", "won", "2025-03-09", "300"}},
                  "2025-06-01");
        facts.add(Entity::Costs, {"at", "until", "amount", "kind", "source"},
                  {{"2025-03-01", "2025-03-31", "300", "marketing", "Site"},
                   {"2025-03-01", "2025-03-31", "100", "marketing", "Ads"}},
                  "2025-06-01");
        const auto base = facts.base();
        const Selection selection(base->view(), filter("source=Site"));
        View inside = base->view();
        inside.selection = &selection;
        const Period march = FactsBuilder::period("2025-03-01", "2025-04-01");
        const auto beside = [&](const char* id) {
            const Kpi& kpi = *find(id);
            std::vector<double> figures;
            for (const Beside& one : measure(kpi, inside, windowFor(kpi, inside, march, {})).beside)
                figures.push_back(one.value);
            return figures;
        };
        QCOMPARE(beside("cac"), std::vector<double>{10000}); // 300 / 3, in minor units
        QCOMPARE(beside("sales_count"), std::vector<double>{4.0 / 31});
        QCOMPARE(beside("repeat_sales"), (std::vector<double>{30000, 0.25})); // 300 of 1,200
        QCOMPARE(beside("average_order"),
                 (std::vector<double>{25000, 30000, 30000})); // median of 100, 200, 300, 600; new 900 / 3
        QCOMPARE(beside("romi"), std::vector<double>{4});     // 1,200 / 300, without a margin too
    }

    void seriesAndComparisonsAreInsideToo()
    {
        const FactsBuilder facts = department(11);
        const auto base = facts.base();
        const Selection selection(base->view(), filter("team=South"));
        View inside = base->view();
        inside.selection = &selection;
        const Kpi& leads = *find("leads");
        const Series weeks = series(leads, inside, spring(), Step::Week, {});
        std::size_t sum = 0;
        for (const SeriesPoint& point : weeks.points)
            sum += point.n;
        const Measurement whole = measure(leads, base->view(), windowFor(leads, base->view(), spring(), {}), {"team"});
        const auto south =
            std::find_if(whole.parts.begin(), whole.parts.end(), [](const Part& part) { return part.key == "South"; });
        QVERIFY(south->n > 0 && south->n < whole.n);
        QCOMPARE(sum, south->n);
        const Kpi* const only[] = {&leads};
        const Period before = FactsBuilder::period("2024-09-30", "2025-01-06");
        const auto compared = compare(only, {inside, before, {}}, {inside, spring(), {}}, {});
        QCOMPARE(compared.front().after.n, south->n);
    }

    void samplesAreCollectedOnce()
    {
        const FactsBuilder facts = department(5);
        const auto base = facts.base();
        SampleCache cache;
        Kpi leads = *find("leads");
        leads.collect = counted;
        collections = 0;
        View view = base->view();
        view.samples = &cache;
        const Window window = windowFor(leads, view, spring(), {});
        const Measurement whole = measure(leads, view, window);
        for (const char* text : {"team=North", "source=Site", "team=North;source=Site"}) {
            const Selection selection(view, filter(text));
            View inside = view;
            inside.selection = &selection;
            const Measurement cached = measure(leads, inside, window);
            QVERIFY(cached.n > 0 && cached.n < whole.n);
            inside.samples = nullptr;
            const Measurement fresh = measure(leads, inside, window);
            QCOMPARE(cached.n, fresh.n);
            QCOMPARE(cached.low, fresh.low);
        }
        QCOMPARE(collections, 4); // the three without a cache, and one for all the others
        SampleCache small(1000);
        view.samples = &small;
        measure(leads, view, window);
        measure(leads, view, window);
        QCOMPARE(collections, 6); // too big to keep
    }
};

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"

// cac, romi, ltv and ltv_to_cac on hand-made costs, deals and orders. Money in minor units.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestAcquisition : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id, const FactsBuilder& facts, const char* from = "2025-03-01",
                                const char* to = "2025-04-01")
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(), windowFor(kpi, base->view(), FactsBuilder::period(from, to), {}));
    }
    static const Cells& costFields()
    {
        static const Cells list{"at", "until", "amount", "kind", "source"};
        return list;
    }
    static FactsBuilder withMargin(double margin)
    {
        Settings settings = test::defaultSettings();
        settings.margin = margin;
        return FactsBuilder(settings);
    }
    /// Advertising for march and 10 days of april, salaries on one day, licences that don't count.
    static void addCosts(FactsBuilder& facts)
    {
        facts.add(Entity::Costs, costFields(),
                  {{"2025-03-01", "2025-03-31", "310", "marketing", " Yandex "},
                   {"2025-03-27", "2025-04-10", "150", "marketing", "vk / cpc"},
                   {"2025-03-31", "", "60", "sales", ""},
                   {"2025-03-10", "", "1000", "crm", ""},
                   {"2025-03-10", "", "7", "", ""},
                   {"2025-04-01", "", "500", "marketing", "radio"}},
                  "2025-06-01");
    }

private Q_SLOTS:
    // Costs of march 310 + 150 * 5 / 15 + 60 = 420. New customers: a, b, c, d (e had bought 12 months before, f is nobody's). Paid: 360 / 3 (a yandex, b VK,
    // d YANDEX; c from radio, which cost nothing in march).
    void cacFromDeals()
    {
        FactsBuilder facts;
        addCosts(facts);
        facts.add(Entity::Deals, {"id", "status", "closed_at", "created_at", "customer", "source", "amount"},
                  {{"0", "won", "2024-03-05", "2024-01-01", "e", "yandex", "1"},
                   {"1", "won", "2025-03-01", "", "a", "yandex", "100"},
                   {"2", "won", "2025-03-20", "", "a", "yandex", "100"},
                   {"3", "won", "2025-03-31", "", "b", "VK", "100"},
                   {"4", "won", "2025-03-10", "", "c", "radio", "100"},
                   {"5", "won", "2025-03-10", "", "d", "YANDEX", ""},
                   {"6", "won", "2025-03-05", "", "e", "yandex", "100"},
                   {"7", "won", "2025-03-05", "", "", "yandex", "100"},
                   {"8", "lost", "2025-03-05", "", "g", "yandex", "100"},
                   {"9", "won", "2025-04-01", "", "h", "yandex", "100"}},
                  "2025-06-01");
        const Measurement cac = measured("cac", facts);
        QCOMPARE(cac.numerator, 42000.0);
        QCOMPARE(cac.denominator, 4.0);
        QCOMPARE(cac.value, 10500.0);
        QCOMPARE(cac.beside[0].value, 12000.0);
        QVERIFY(cac.low < cac.value && cac.value < cac.high);
        QCOMPARE(cac.parameters.at("look_back_months"), std::string("12"));
        // From the 1st to the 15th: 15 of 31 days of 310.
        QCOMPARE(measured("cac", facts, "2025-03-01", "2025-03-16").numerator, 15000.0);
        // The rows behind it: 4 deals and 3 costs.
        const auto base = facts.base();
        const Kpi& kpi = *find("cac");
        const auto rows = kpi::rows(kpi, base->view(),
                                    windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
        QCOMPARE(rows.size(), std::size_t{7});
    }

    // Orders: the source is that of the order's deal, else of the customer's first deal, else of the card.
    void paidCustomersOfOrders()
    {
        FactsBuilder facts;
        addCosts(facts);
        facts.add(Entity::Deals, {"id", "status", "closed_at", "created_at", "customer", "source"},
                  {{"1", "open", "", "2025-02-01", "a", "yandex"},
                   {"2", "open", "", "2025-02-10", "a", "radio"},
                   {"3", "open", "", "2025-02-10", "b", "yandex"},
                   {"4", "open", "", "2025-02-11", "b", "radio"}},
                  "2025-06-01");
        facts.add(Entity::Customers, {"id", "source"}, {{"c", "vk"}, {"d", "radio"}}, "2025-06-01");
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "deal"},
                  {{"1", "a", "2025-03-02", "10", "2"}, // radio
                   {"2", "b", "2025-03-02", "10", ""},  // yandex: its first deal
                   {"3", "c", "2025-03-02", "10", ""},  // vk: the card
                   {"4", "d", "2025-03-02", "10", ""}},
                  "2025-06-01");
        const Measurement cac = measured("cac", facts);
        QCOMPARE(cac.denominator, 4.0);
        QCOMPARE(cac.beside[0].value, 18000.0); // 360 / 2
    }

    void noCostsAreNoZero()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, {{"1", "a", "2025-03-02", "10"}},
                  "2025-06-01");
        for (const char* id : {"cac", "romi", "ltv_to_cac"})
            QCOMPARE(measured(id, facts).quality, Quality::NoData);
        addCosts(facts);
        QCOMPARE(measured("cac", facts, "2025-02-01", "2025-03-01").quality, Quality::NoData);
    }

    // Costs of 1 March to 10 April don't say what April and May, or February and March, cost.
    void costsMustReachOverThePeriod_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("quality");
        QTest::newRow("march") << "2025-03-01"
                               << "2025-04-01" << static_cast<int>(Quality::Ok);
        QTest::newRow("to 11 may") << "2025-03-01"
                                   << "2025-05-11" << static_cast<int>(Quality::Ok);
        QTest::newRow("to 13 may") << "2025-03-01"
                                   << "2025-05-13" << static_cast<int>(Quality::Incomplete);
        QTest::newRow("from 22 february") << "2025-02-22"
                                          << "2025-04-01" << static_cast<int>(Quality::Ok);
        QTest::newRow("from 21 february") << "2025-02-21"
                                          << "2025-04-01" << static_cast<int>(Quality::Incomplete);
    }
    void costsMustReachOverThePeriod()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, quality);
        FactsBuilder facts;
        addCosts(facts);
        std::vector<Cells> rows{{"x", "x", "2024-01-01", "1"}};
        for (int i = 0; i < 40; ++i)
            rows.push_back({std::to_string(i), "c" + std::to_string(i), "2025-03-10", "10"});
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, rows, "2025-06-01");
        const Measurement cac = measured("cac", facts, from.toLatin1().constData(), to.toLatin1().constData());
        QCOMPARE(static_cast<int>(cac.quality), quality);
    }

    // Advertising of march 310 + 50 = 360. Deals won in march from yandex and vk: 600 + 300 at 30 % = 270: (270 - 360) / 360 = -0.25; ROAS 900 / 360.
    void romiOfWonDeals()
    {
        const Cells fields{"id", "status", "closed_at", "source", "amount", "currency"};
        const std::vector<Cells> deals{
            {"1", "won", "2025-03-01", "yandex", "600", ""}, {"2", "won", "2025-03-31", "Vk", "300", "RUB"},
            {"3", "won", "2025-03-31", "vk", "300", "USD"},  {"4", "won", "2025-03-10", "radio", "5000", ""},
            {"5", "won", "2025-03-10", "", "5000", ""},      {"6", "lost", "2025-03-10", "vk", "5000", ""},
            {"7", "won", "2025-04-01", "vk", "5000", ""}};
        FactsBuilder facts = withMargin(0.3);
        addCosts(facts);
        facts.add(Entity::Deals, fields, deals, "2025-06-01");
        const Measurement romi = measured("romi", facts);
        QCOMPARE(romi.value, -0.25);
        QCOMPARE(romi.denominator, 36000.0);
        QCOMPARE(romi.n, std::size_t{2});
        QCOMPARE(romi.beside[0].value, 2.5);
        QCOMPARE(romi.parameters.at("margin"), std::string("0.3"));

        FactsBuilder marginless;
        addCosts(marginless);
        marginless.add(Entity::Deals, fields, deals, "2025-06-01");
        const Measurement none = measured("romi", marginless);
        QCOMPARE(none.quality, Quality::NoData);
        QVERIFY(std::isnan(none.value));
        QCOMPARE(none.beside[0].value, 2.5); // ROAS needs no margin
    }

    // The orders of deal 1 say a margin of 100 + 50; deal 2 has none: 300 at 30 %. (150 + 90 - 360) / 360
    void romiTakesTheMarginOfOrders()
    {
        FactsBuilder facts = withMargin(0.3);
        addCosts(facts);
        facts.add(Entity::Deals, {"id", "status", "closed_at", "source", "amount"},
                  {{"1", "won", "2025-03-01", "yandex", "600"}, {"2", "won", "2025-03-31", "vk", "300"}}, "2025-06-01");
        facts.add(Entity::Purchases, {"order", "line", "customer", "at", "amount", "margin", "deal"},
                  {{"A", "1", "a", "2025-03-01", "400", "100", "1"}, {"A", "2", "a", "2025-03-01", "200", "50", "1"}},
                  "2025-06-01");
        QCOMPARE(measured("romi", facts).value, (150.0 + 90 - 360) / 360);
    }

    // m = 3: a buys on 10 January (300), 9 April (200) and 10 April (too late); b once (100), c is new in February, d bought before.
    // Costs of January 620 of 20 a day.
    static FactsBuilder cohort(const char* exportedAt)
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount", "margin"},
                  {{"0", "d", "2024-01-10", "500", "400"},
                   {"1", "d", "2025-01-10", "500", "400"},
                   {"2", "a", "2025-01-10", "500", "300"},
                   {"3", "a", "2025-04-09", "500", "200"},
                   {"4", "a", "2025-04-10", "500", "1000"},
                   {"5", "b", "2025-01-31", "500", "100"},
                   {"6", "b", "2025-02-10", "-500", "-100"},
                   {"7", "c", "2025-02-01", "500", "1000"}},
                  exportedAt);
        facts.add(Entity::Costs, costFields(), {{"2025-01-01", "2025-01-31", "620", "marketing", ""}}, exportedAt);
        return facts;
    }

    void ltvOfThreeMonths()
    {
        const FactsBuilder facts = cohort("2025-04-30 12:00"); // 31 January + 3 months
        const Measurement ltv = measured("ltv", facts, "2025-01-01", "2025-02-01");
        QCOMPARE(ltv.value, 30000.0);
        QCOMPARE(ltv.denominator, 2.0);
        QCOMPARE(ltv.n, std::size_t{2});
        QCOMPARE(ltv.parameters.at("months"), std::string("3"));
        QCOMPARE(ltv.pending, std::size_t{0});
        // 600 / 620
        const Measurement ratio = measured("ltv_to_cac", facts, "2025-01-01", "2025-02-01");
        QCOMPARE(ratio.value, 600.0 / 620);
        QCOMPARE(ratio.parameters.at("months"), std::string("3"));
        QVERIFY(ratio.low < ratio.value && ratio.value < ratio.high);
    }

    // The day before, customers of 30 and 31 January, b among them, are not yet three months old: the costs of 29 days, 580, remain. On 9
    // April a is one day too young.
    void youngCustomersWait()
    {
        const FactsBuilder facts = cohort("2025-04-29 12:00");
        const Measurement ltv = measured("ltv", facts, "2025-01-01", "2025-02-01");
        QCOMPARE(ltv.pending, std::size_t{1});
        QCOMPARE(ltv.value, 50000.0);
        QCOMPARE(measured("ltv_to_cac", facts, "2025-01-01", "2025-02-01").value, 500.0 / 580);
        const Measurement none = measured("ltv", cohort("2025-04-09 12:00"), "2025-01-01", "2025-02-01");
        QCOMPARE(none.quality, Quality::NoData);
        QCOMPARE(none.pending, std::size_t{2});
    }

    void monthsReached_data()
    {
        QTest::addColumn<QString>("exportedAt");
        QTest::addColumn<QString>("months");
        QTest::addColumn<double>("value");
        QTest::newRow("two months") << "2025-03-31"
                                    << "3" << 0.0;
        QTest::newRow("five months") << "2025-07-30"
                                     << "3" << 30000.0;
        QTest::newRow("six months") << "2025-07-31"
                                    << "6" << 80000.0; // with the purchase of 10 April
        QTest::newRow("twelve months") << "2026-01-31"
                                       << "12" << 80000.0;
    }
    void monthsReached()
    {
        QFETCH(QString, exportedAt);
        QFETCH(QString, months);
        QFETCH(double, value);
        const Measurement ltv = measured("ltv", cohort(exportedAt.toLatin1().constData()), "2025-01-01", "2025-02-01");
        QCOMPARE(QString::fromStdString(ltv.parameters.at("months")), months);
        if (value > 0)
            QCOMPARE(ltv.value, value);
        else
            QCOMPARE(ltv.quality, Quality::NoData);
    }

    // January alone could be followed for 12 months, September only for 3: both are.
    void sidesHaveTheSameMonths()
    {
        std::vector<Cells> rows{{"x", "x", "2024-01-01", "1"}};
        const auto buy = [&rows](const std::string& customer, const char* day) {
            rows.push_back({std::to_string(rows.size()), customer, day, "10"});
        };
        for (int i = 0; i < 40; ++i) {
            buy("old" + std::to_string(i), "2025-01-10");
            buy("old" + std::to_string(i), "2025-11-10"); // in ten months
            buy("new" + std::to_string(i), "2025-09-10");
        }
        FactsBuilder facts = withMargin(0.5);
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, rows, "2026-02-01");
        const auto base = facts.base();
        const Kpi* const ltv = find("ltv");
        const Side january{base->view(), FactsBuilder::period("2025-01-01", "2025-02-01"), {}};
        const Side september{base->view(), FactsBuilder::period("2025-09-01", "2025-10-01"), {}};
        QCOMPARE(measured("ltv", facts, "2025-01-01", "2025-02-01").value, 1000.0);
        const auto both = compare({&ltv, 1}, january, september, {});
        QCOMPARE(both[0].before.value, 500.0);
        QCOMPARE(both[0].after.value, 500.0);
        QCOMPARE(both[0].before.parameters.at("months"), std::string("3"));
        QCOMPARE(both[0].verdict, Verdict::NoReliableChange);
        const Series weeks =
            series(*ltv, base->view(), FactsBuilder::period("2025-01-06", "2025-09-29"), Step::Week, {});
        QCOMPARE(weeks.points[0].value, 500.0); // as long as the whole period allows
    }

    void ltvNeedsMargin()
    {
        FactsBuilder facts;
        facts.add(Entity::Purchases, {"order", "customer", "at", "amount"}, {{"1", "a", "2024-03-02", "10"}},
                  "2025-06-01");
        QCOMPARE(measured("ltv", facts, "2024-03-01", "2024-04-01").quality, Quality::NoData);
        QCOMPARE(measured("ltv", FactsBuilder()).quality, Quality::NoData);
    }
};

QTEST_APPLESS_MAIN(TestAcquisition)
#include "tst_acquisition.moc"

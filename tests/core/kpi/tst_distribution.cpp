// How observations are spread, in the same bins on both sides; managers week by week; the settings that a figure hangs on.

#include "core/kpi/distribution.h"
#include "core/kpi/part_series.h"
#include "core/kpi/what_if.h"
#include "support/facts_builder.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

Q_DECLARE_METATYPE(std::vector<double>)

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

Kpi kpiOf(Estimator estimator, Unit unit)
{
    Kpi kpi;
    kpi.id = "tried";
    kpi.estimator = estimator;
    kpi.unit = unit;
    return kpi;
}

Sample sampleOf(const std::vector<std::pair<double, double>>& rows)
{
    Sample sample;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        sample.seen.push_back({.row = i, .cluster = i, .day = 100, .num = rows[i].first, .den = rows[i].second});
    return sample;
}

double sum(const SpreadSide& side)
{
    return std::accumulate(side.shares.begin(), side.shares.end(), side.beyond);
}

/// Two managers; of 8 weeks from Monday 2025-01-06 on, Anna has a lead every day, Boris one every Monday.
FactsBuilder twoManagers()
{
    FactsBuilder facts;
    std::vector<Cells> rows;
    const Day monday = FactsBuilder::day("2025-01-06");
    for (int day = 0; day < 56; ++day) {
        const std::string date = toDate(monday + day).toString(Qt::ISODate).toStdString();
        rows.push_back({"a" + std::to_string(day), date, "Anna", "open"});
        if (day % 7 == 0)
            rows.push_back({"b" + std::to_string(day), date, "Boris", "open"});
    }
    facts.add(Entity::Deals, {"id", "created_at", "owner", "status"}, rows, "2025-03-26 12:00");
    return facts;
}

}

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesStandOnALogarithmicAxis()
    {
        std::vector<double> before, after;
        for (int i = 1; i <= 1000; ++i) {
            before.push_back(i);
            after.push_back(i <= 900 ? i / 10.0 : kInf);
        }
        const Distribution spread = distributionOf(kpiOf(Estimator::Median, Unit::WorkingMinutes),
                                                   {SpreadOf::Times, before}, {SpreadOf::Times, after});
        QVERIFY(spread.logarithmic);
        // Rice: 2 * 1000^(1/3)
        QCOMPARE(spread.edges.size(), std::size_t{21});
        const double step = spread.edges[1] / spread.edges[0];
        for (std::size_t i = 2; i < spread.edges.size(); ++i)
            QVERIFY(std::abs(spread.edges[i] / spread.edges[i - 1] - step) < 1e-9);
        QVERIFY(spread.openLow && spread.openHigh);
        QVERIFY(std::abs(sum(spread.before) - 1) < 1e-9);
        QVERIFY(std::abs(sum(spread.after) - 1) < 1e-9);
        QVERIFY(std::abs(spread.after.beyond - 0.1) < 1e-9);
        // numpy.quantile(range(1, 1001), [0.5, 0.9])
        QCOMPARE(spread.before.median, 500.5);
        QVERIFY(std::abs(spread.before.p90 - 900.1) < 1e-9);
        QVERIFY(std::isinf(spread.after.p90)); // between 90.0 and infinity
    }

    void everyUnitFallsIntoItsBin()
    {
        const Distribution spread =
            distributionOf(kpiOf(Estimator::SurveyMean, Unit::Score), {SpreadOf::Answers, {1, 2, 2, 5}},
                           {SpreadOf::Answers, {5, 5, 4, 3}});
        QCOMPARE(spread.edges, (std::vector<double>{0.5, 1.5, 2.5, 3.5, 4.5, 5.5}));
        QCOMPARE(spread.before.shares, (std::vector<double>{0.25, 0.5, 0, 0, 0.25}));
        QCOMPARE(spread.after.shares, (std::vector<double>{0, 0, 0.25, 0.25, 0.5}));
        QVERIFY(!spread.openLow && !spread.openHigh);
    }

    void linesOfAnOrderAreOnePurchase()
    {
        // Two orders, of three lines and of one; a refund is no purchase.
        const Sample sample = sampleOf({{100, 1}, {50, 0}, {25, 0}, {300, 1}, {-40, 1}});
        const SpreadValues values = spreadValues(kpiOf(Estimator::Clustered, Unit::Money), sample, {});
        QVERIFY(values.of == SpreadOf::Amounts);
        QCOMPARE(values.values, (std::vector<double>{175, 300}));
    }

    void sharesOfCardsStandInTenths()
    {
        // Filled fields of four: 0.5, 0.75, 1, 1.
        const Sample sample = sampleOf({{2, 4}, {3, 4}, {4, 4}, {4, 4}});
        const Kpi cards = kpiOf(Estimator::Clustered, Unit::Percent);
        const Distribution spread = distributionOf(cards, {}, spreadValues(cards, sample, {}));
        QCOMPARE(spread.edges, (std::vector<double>{0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0}));
        QCOMPARE(spread.after.shares, (std::vector<double>{0, 0.25, 0, 0.25, 0, 0.5}));
        QVERIFY(!spread.logarithmic);
    }

    void attitudesAreThree()
    {
        const Sample sample = sampleOf({{100, 1}, {100, 1}, {0, 1}, {-100, 1}});
        const Kpi nps = kpiOf(Estimator::Nps, Unit::Points);
        const Distribution spread = distributionOf(nps, {}, spreadValues(nps, sample, {}));
        QCOMPARE(spread.after.shares, (std::vector<double>{0.25, 0.25, 0.5}));
        QCOMPARE(spread.before.n, std::size_t{0});
    }

    void sharesHaveNone_data()
    {
        QTest::addColumn<int>("estimator");
        QTest::addColumn<bool>("has");
        const auto row = [](const char* name, Estimator estimator, bool has) {
            QTest::newRow(name) << static_cast<int>(estimator) << has;
        };
        row("share", Estimator::Share, false);
        row("stages", Estimator::Stages, false);
        row("curve", Estimator::Curve, false);
        row("plain", Estimator::Plain, false);
        row("clustered yes or no", Estimator::Clustered, false);
        row("per user", Estimator::PerUserMean, true);
        row("survey", Estimator::SurveyMean, true);
    }
    void sharesHaveNone()
    {
        QFETCH(int, estimator);
        QFETCH(bool, has);
        const Sample sample = sampleOf({{1, 1}, {0, 1}, {1, 1}});
        const SpreadValues values = spreadValues(kpiOf(static_cast<Estimator>(estimator), Unit::Percent), sample, {});
        QCOMPARE(values.of != SpreadOf::None, has);
        QCOMPARE(values.values.empty(), !has);
    }

    void countsFallOnDays()
    {
        const auto base = twoManagers().base();
        const View view = base->view();
        const Side side{view, FactsBuilder::period("2025-01-06", "2025-03-03"), {}};
        const Distribution spread = distribution(*find("leads"), nullptr, side);
        QVERIFY(spread.of == SpreadOf::Days);
        QCOMPARE(spread.after.n, std::size_t{56});
        // One lead a day, two on the eight Mondays.
        QCOMPARE(spread.edges, (std::vector<double>{0.5, 1.5, 2.5}));
        QVERIFY(std::abs(spread.after.shares[1] - 8.0 / 56) < 1e-9);
    }

    void nothingIsNoDistribution()
    {
        const Distribution spread = distributionOf(kpiOf(Estimator::Median, Unit::Days), {SpreadOf::Times, {}},
                                                   {SpreadOf::Times, {kInf, kInf}});
        QVERIFY(spread.edges.empty());
    }

    void managersWeekByWeek_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::newRow("split by day") << QStringLiteral("leads");
        QTest::newRow("a sample for every week") << QStringLiteral("deals_per_manager");
    }
    void managersWeekByWeek()
    {
        QFETCH(QString, kpi);
        const auto base = twoManagers().base();
        const Period period = FactsBuilder::period("2025-01-06", "2025-03-03");
        const auto parts = partSeries(*find(kpi.toStdString()), base->view(), period, Step::Week, {}, "manager");
        const Series whole = series(*find(kpi.toStdString()), base->view(), period, Step::Week, {});
        QCOMPARE(whole.points.size(), std::size_t{8});
        for (const PartSeries& part : parts)
            QCOMPARE(part.values.size(), whole.points.size());
        if (kpi != QLatin1String("leads"))
            return;
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].key, std::string("Anna"));
        QCOMPARE(parts[0].values, std::vector<double>(8, 1.0));
        QVERIFY(std::abs(parts[1].values[3] - 1.0 / 7) < 1e-12);
        for (std::size_t i = 0; i < whole.points.size(); ++i)
            QVERIFY(std::abs(parts[0].values[i] + parts[1].values[i] - whole.points[i].value) < 1e-12);
    }

    void settingsThatAFigureHangsOn()
    {
        Measurement measured;
        const Kpi conversion = *find("lead_conversion");
        QCOMPARE(adjustableSettings(conversion, measured), std::vector<std::string_view>{"horizon_days"});
        measured.parameters["sla_minutes"] = "15";
        const Kpi plain = kpiOf(Estimator::Share, Unit::Percent);
        QCOMPARE(adjustableSettings(plain, measured), std::vector<std::string_view>{"sla_minutes"});
        measured.parameters.clear();
        QVERIFY(adjustableSettings(plain, measured).empty());
        const auto minutes = adjustableSettings(kpiOf(Estimator::Median, Unit::WorkingMinutes), measured);
        QCOMPARE(minutes, (std::vector<std::string_view>{"work_week", "work_hours"}));
        QCOMPARE(adjustableSettings(*find("missed_not_returned"), measured),
                 std::vector<std::string_view>{"follow_up_days"});
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"

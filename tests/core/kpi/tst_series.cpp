// Weekly and monthly series with their charts.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestSeries : public QObject
{
    Q_OBJECT

private:
    /// i leads a day in the i-th week from Monday 2025-01-06 on; twelve weeks.
    static FactsBuilder growing()
    {
        FactsBuilder facts;
        std::vector<Cells> rows;
        const Day monday = FactsBuilder::day("2025-01-06");
        for (int week = 0; week < 12; ++week)
            for (int day = 0; day < 7; ++day)
                for (int i = 0; i <= week; ++i)
                    rows.push_back({std::to_string(rows.size()),
                                    toDate(monday + week * 7 + day).toString(Qt::ISODate).toStdString(), "won",
                                    toDate(monday + week * 7 + day + 3).toString(Qt::ISODate).toStdString()});
        facts.add(Entity::Deals, {"id", "created_at", "status", "closed_at"}, rows, "2025-03-26 12:00");
        return facts;
    }

private Q_SLOTS:
    void weeks()
    {
        const auto base = growing().base();
        const Series leads = series(*find("leads"), base->view(), FactsBuilder::period("2025-01-08", "2025-03-31"),
                                    Step::Week, {}, FactsBuilder::day("2025-02-24"));
        QCOMPARE(leads.points.size(), std::size_t{12});
        QCOMPARE(leads.points[0].period, FactsBuilder::period("2025-01-08", "2025-01-13"));
        QVERIFY(!leads.points[0].counted); // begins on Wednesday
        QCOMPARE(leads.points[1].value, 2.0);
        QVERIFY(leads.points[1].counted);
        QVERIFY(!leads.points[11].counted); // as-of is its Wednesday
        QCOMPARE(leads.baseline, std::size_t{7});
        QVERIFY(leads.chart.enough);
        // mean(2:7) and 2.66 x 1
        QCOMPARE(leads.chart.centre, 4.5);
        QVERIFY(std::abs(leads.chart.high - 7.16) < 1e-9);
        QCOMPARE(leads.chart.signals[10], stats::Signal::Outside); // 11 a day
    }

    void youngCohortsAreHollow()
    {
        const auto base = growing().base();
        const Series conversion = series(*find("lead_conversion"), base->view(),
                                         FactsBuilder::period("2025-01-06", "2025-03-31"), Step::Week, {});
        QVERIFY(conversion.points[0].counted);
        QCOMPARE(conversion.points[0].value, 1.0);
        QVERIFY(!conversion.points[7].counted); // a part of that week is not 30 days old
        QVERIFY(std::isnan(conversion.points[11].value));
    }

    void months()
    {
        const auto base = growing().base();
        const Series sales = series(*find("sales_count"), base->view(),
                                    FactsBuilder::period("2025-01-01", "2025-04-01"), Step::Month, {});
        QCOMPARE(sales.points.size(), std::size_t{3});
        QCOMPARE(sales.points[1].period, FactsBuilder::period("2025-02-01", "2025-03-01"));
        QVERIFY(sales.points[1].counted);
        QVERIFY(!sales.chart.enough);
    }

    void daysBeforeTheFactsHaveNoValue()
    {
        const auto base = growing().base();
        const Series leads =
            series(*find("leads"), base->view(), FactsBuilder::period("2025-01-01", "2025-01-09"), Step::Day, {});
        QCOMPARE(leads.points.size(), std::size_t{8});
        QVERIFY(std::isnan(leads.points[0].value));
        QCOMPARE(leads.points[5].value, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"

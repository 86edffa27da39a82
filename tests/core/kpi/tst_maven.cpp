// The catalogue on Maven's CRM opportunities (8,800 rows), read without the importer. The expected figures come from plain
// loops over the same file in Python (csv, datetime); the query they amount to stands beside them. Skipped without ZAMER_SAMPLES.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QFile>
#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

namespace {

/// dd-mm-yy
std::string isoOf(const QString& date)
{
    const QStringList parts = date.split(QLatin1Char('-'));
    return parts.size() == 3 ? QStringLiteral("20%1-%2-%3").arg(parts[2], parts[1], parts[0]).toStdString()
                             : std::string();
}

}

class TestMaven : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Base> m_base;

    Measurement measured(const char* id, const char* from, const char* to,
                         const std::vector<std::string>& by = {}) const
    {
        const Kpi& kpi = *find(id);
        return measure(kpi, m_base->view(), windowFor(kpi, m_base->view(), FactsBuilder::period(from, to), {}), by);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString samples = qEnvironmentVariable("ZAMER_SAMPLES");
        if (samples.isEmpty())
            QSKIP("ZAMER_SAMPLES is not set: Maven's opportunities are not there");
        QFile file(samples + QStringLiteral("/real/maven_crm/sales_pipeline.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::vector<Cells> rows;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
            const std::string stage = cells[4].toStdString();
            rows.push_back({cells[0].toStdString(), cells[1].toStdString(), cells[2].toStdString(),
                            cells[3].toStdString(), stage,
                            stage == "Won"    ? "won"
                            : stage == "Lost" ? "lost"
                                              : "open",
                            isoOf(cells[5]), isoOf(cells[6]), cells[7].toStdString()});
        }
        QCOMPARE(rows.size(), std::size_t{8800});
        FactsBuilder facts;
        facts.add(Entity::Deals,
                  {"id", "owner", "product", "customer", "stage", "status", "arrived_at", "closed_at", "amount"}, rows,
                  "2018-01-01");
        m_base = facts.base();
    }

    void figuresOfTheYear()
    {
        const Measurement rate = measured("win_rate", "2017-01-01", "2018-01-01");
        QCOMPARE(rate.numerator, 4238.0);
        QCOMPARE(rate.denominator, 6711.0);
        QCOMPARE(measured("revenue", "2017-01-01", "2018-01-01").value, 1000553400.0);
        QCOMPARE(measured("sales_cycle", "2017-01-01", "2018-01-01").value, 57.0);
        // select count(*) from deals where engage_date >= '2017-01-01' and engage_date < '2018-01-01'
        const Measurement leads = measured("leads", "2017-01-01", "2018-01-01");
        QCOMPARE(leads.n, std::size_t{7942});
        QCOMPARE(leads.notes.front().count, std::size_t{500});
        const Measurement sales = measured("sales_count", "2017-01-01", "2018-01-01", {"manager"});
        QCOMPARE(sales.value, 4238.0);
        QCOMPARE(sales.parts.front().key, std::string("Darcel Schlecht"));
        QCOMPARE(sales.parts.front().value, 349.0);
        QCOMPARE(measured("average_order", "2017-01-01", "2018-01-01").value, 1000553400.0 / 4238);
    }

    // of leads with engage_date in 2017 and at least 30 days before 2018-01-01, won with close_date - engage_date <= 30
    void conversion()
    {
        const Measurement conversion = measured("lead_conversion", "2017-01-01", "2018-01-01");
        QCOMPARE(conversion.numerator, 1743.0);
        QCOMPARE(conversion.denominator, 7830.0);
        QCOMPARE(conversion.pending, std::size_t{112});
    }

    // distinct (account, close_date) of won deals in the quarter; earlier ones of the account within a year before
    void lastQuarter()
    {
        const Measurement repeat = measured("repeat_sales", "2017-10-01", "2018-01-01");
        QCOMPARE(repeat.denominator, 1099.0);
        QCOMPARE(repeat.numerator, 1099.0);
        QCOMPARE(repeat.n, std::size_t{85});
        QCOMPARE(repeat.quality, Quality::FewData); // the data begin in October 2016: not 12 months before
        QCOMPARE(measured("returning_customers", "2017-10-01", "2018-01-01").denominator, 85.0);
        const Measurement deals = measured("deals_per_manager", "2017-10-01", "2018-01-01");
        QCOMPARE(deals.n, std::size_t{30});
        QVERIFY(std::abs(deals.value - 13.189583333333333) < 1e-9);
        QVERIFY(std::abs(measured("revenue_per_employee", "2017-10-01", "2018-01-01").value - 3090614.9275362317) <
                1e-4);
    }
};

QTEST_APPLESS_MAIN(TestMaven)
#include "tst_maven.moc"

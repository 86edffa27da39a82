// Reference values from R 4.2.2: print(pnorm(-8), digits = 16) and so on, the call beside each row.
#include "core/stats/close.h"
#include "core/stats/distributions.h"
#include "core/stats/estimate.h"

using namespace zamer::stats;
using namespace zamer::stats::test;

class TestDistributions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
};

void TestDistributions::agreesWithR_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("expected");
    QTest::newRow("pnorm(-8)") << normalCdf(-8) << 6.220960574271785e-16;
    QTest::newRow("pnorm(1.5)") << normalCdf(1.5) << 9.331927987311419e-01;
    QTest::newRow("pnorm(-Inf)") << normalCdf(-kInf) << 0.0;
    QTest::newRow("pnorm(Inf)") << normalCdf(kInf) << 1.0;
    QTest::newRow("qnorm(.975)") << normalQuantile(0.975) << kZ95;
    QTest::newRow("qnorm(.8)") << normalQuantile(0.8) << 8.416212335729144e-01;
    QTest::newRow("qnorm(1e-10)") << normalQuantile(1e-10) << -6.361340902404056;
    QTest::newRow("qt(.975, 6)") << studentQuantile(0.975, 6) << 2.44691185114496879;
    QTest::newRow("qt(.975, 1)") << studentQuantile(0.975, 1) << 12.70620473617469415;
    QTest::newRow("qt(.975, 12.5)") << studentQuantile(0.975, 12.5) << 2.16918594271254106;
    QTest::newRow("2 * pt(-2.5, 7.3)") << studentTwoSided(2.5, 7.3) << 0.03965023466560046;
    QTest::newRow("pbeta(.3, 2, 5)") << betaCdf(0.3, 2, 5) << 0.57982500000000015;
    QTest::newRow("pbinom(40, 100, .5)") << binomialCdf(40, 100, 0.5) << 0.02844396682049043;
    QTest::newRow("pbinom(31, 36, .9)") << binomialCdf(31, 36, 0.9) << 0.28922744919944920;
    QTest::newRow("pbinom(499020, 1e6, .5)") << binomialCdf(499020, 1e6, 0.5) << 0.02505636626639313;
    QTest::newRow("pbinom(-1, 10, .5)") << binomialCdf(-1, 10, 0.5) << 0.0;
    QTest::newRow("pbinom(10, 10, .5)") << binomialCdf(10, 10, 0.5) << 1.0;
    QTest::newRow("no degrees of freedom") << studentQuantile(0.975, 0) << kNaN;
    QTest::newRow("no probability") << normalQuantile(1.5) << kNaN;
    QTest::newRow("no shape") << betaCdf(0.5, -1, 2) << kNaN;
    QTest::newRow("no binomial") << binomialCdf(1, 10, 1.5) << kNaN;
    QTest::newRow("normal of nothing") << normalTwoSided(kNaN) << kNaN;
}

void TestDistributions::agreesWithR()
{
    QFETCH(double, actual);
    QFETCH(double, expected);
    Z_CLOSE(actual, expected, 1e-10);
}

QTEST_APPLESS_MAIN(TestDistributions)
#include "tst_distributions.moc"

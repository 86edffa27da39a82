// References from R 4.2.2: wilcox.test(a, b, exact = FALSE)$p.value (infinities rank like any other value).
#include "core/stats/close.h"
#include "core/stats/quantile.h"

#include <QList>

#include <vector>

using namespace zamer::stats;
using namespace zamer::stats::test;

namespace {

std::span<const double> span(const QList<double>& list)
{
    return {list.constData(), static_cast<std::size_t>(list.size())};
}

}

class TestMannWhitney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
    void aThousand();
};

void TestMannWhitney::agreesWithR_data()
{
    QTest::addColumn<QList<double>>("a");
    QTest::addColumn<QList<double>>("b");
    QTest::addColumn<double>("p");
    QTest::newRow("ties") << QList<double>{1, 2, 2, 3, 5, 8, 13, 21, 34, 55}
                          << QList<double>{2, 4, 4, 6, 8, 8, 30, 60, 61, 70, 80} << 0.191364156791;
    QTest::newRow("open ends") << QList<double>{5, 7, 7, 9, 12, kInf, kInf} << QList<double>{3, 4, 4, 5, 6, 7, 7, kInf}
                               << 0.0602891739906;
    QTest::newRow("apart") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
                           << QList<double>{21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
                                            31, 32, 33, 34, 35, 36, 37, 38, 39, 40}
                           << 6.79561512817e-08;
    QTest::newRow("same") << QList<double>{1, 2, 3} << QList<double>{1, 2, 3} << 1.0;
    QTest::newRow("all alike") << QList<double>{2, 2, 2} << QList<double>{2, 2} << 1.0;
    QTest::newRow("never on both sides") << QList<double>{kInf, kInf} << QList<double>{kInf} << 1.0;
    QTest::newRow("one side") << QList<double>{} << QList<double>{1, 2} << kNaN;
    QTest::newRow("not a number") << QList<double>{1, kNaN} << QList<double>{1, 2} << kNaN;
}

void TestMannWhitney::agreesWithR()
{
    QFETCH(QList<double>, a);
    QFETCH(QList<double>, b);
    QFETCH(double, p);
    Z_CLOSE(mannWhitney(span(a), span(b)), p, 1e-9);
    Z_CLOSE(mannWhitney(span(b), span(a)), p, 1e-9);
}

void TestMannWhitney::aThousand()
{
    // i <- 0:999; wilcox.test((i * 7919) %% 1000, (i * 104729) %% 1000 + 40, exact = FALSE)
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < 1000; ++i) {
        a.push_back((i * 7919) % 1000);
        b.push_back((i * 104729) % 1000 + 40);
    }
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    Z_CLOSE(mannWhitney(a, b), 2.40039695397e-03, 1e-9);
}

QTEST_APPLESS_MAIN(TestMannWhitney)
#include "tst_mann_whitney.moc"

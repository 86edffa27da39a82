// References from R 4.2.2: p.adjust(p, method = "BH") <= rate.
#include "core/stats/close.h"
#include "core/stats/multiple.h"

#include <QList>

#include <algorithm>
#include <limits>

using namespace zamer::stats;
using namespace zamer::stats::test;

class TestMultiple : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void family_data();
    void family();
};

void TestMultiple::family_data()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QList<bool>>("expected");
    QTest::newRow("all by the last") << QList<double>{0.01, 0.02, 0.03, 0.04, 0.05} << 0.05
                                     << QList<bool>{true, true, true, true, true};
    QTest::newRow("unsorted") << QList<double>{0.001, 0.8, 0.012, 0.2, 0.026, 0.04, 0.6} << 0.05
                              << QList<bool>{true, false, true, false, false, false, false};
    // Adjusted 0.007, 0.8, 0.042, 0.28, 0.0607, 0.07, 0.7.
    QTest::newRow("wider rate") << QList<double>{0.001, 0.8, 0.012, 0.2, 0.026, 0.04, 0.6} << 0.065
                                << QList<bool>{true, false, true, false, true, false, false};
    // Counted in, the two unknown would lift 0.02 to 0.06.
    QTest::newRow("unknown are not of the family")
        << QList<double>{nan, 0.02, nan, 0.04, 0.9} << 0.061 << QList<bool>{false, true, false, true, false};
    QTest::newRow("one") << QList<double>{0.05} << 0.05 << QList<bool>{true};
    QTest::newRow("none") << QList<double>{} << 0.05 << QList<bool>{};
    QTest::newRow("only unknown") << QList<double>{nan} << 0.05 << QList<bool>{false};
}

void TestMultiple::family()
{
    QFETCH(QList<double>, p);
    QFETCH(double, rate);
    QFETCH(QList<bool>, expected);
    const std::vector<bool> survives = survivesFamily({p.constData(), static_cast<std::size_t>(p.size())}, rate);
    QCOMPARE(QList<bool>(survives.begin(), survives.end()), expected);
}

QTEST_APPLESS_MAIN(TestMultiple)
#include "tst_multiple.moc"

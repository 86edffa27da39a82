// A comparison that the file keeps says what a fresh one says: the same keys in another order make the audit work it out anew.

#include "core/audit/comparison_cache.h"
#include "core/audit/demo.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace zamer;

namespace {

/// Equal, NaN being equal to NaN.
bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const kpi::Comparison& a, const kpi::Comparison& b)
{
    return a.kpi == b.kpi && a.part == b.part && a.verdict == b.verdict && a.key == b.key && same(a.delta, b.delta) &&
           same(a.low, b.low) && same(a.high, b.high) && same(a.p, b.p) && same(a.beforeLevel, b.beforeLevel) &&
           same(a.afterLevel, b.afterLevel) && QByteArray(a.reason.en) == QByteArray(b.reason.en) &&
           same(a.before.value, b.before.value) && same(a.after.value, b.after.value) && a.after.n == b.after.n;
}

}

class TestComparisons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackFromJson()
    {
        kpi::Comparison open;
        open.kpi = "stage_conversion";
        open.part = "Переговоры";
        open.verdict = kpi::Verdict::PossiblyWorsened;
        open.key = true;
        open.delta = -std::numeric_limits<double>::infinity();
        open.low = -0.1;
        open.high = std::numeric_limits<double>::infinity();
        open.p = stats::kNaN;
        open.beforeLevel = 1.0 / 3.0;
        const auto back = audit::comparisonsFromJson(audit::comparisonsToJson({open}));
        QCOMPARE(back.size(), 1U);
        open.before.value = open.after.value = 0;
        QVERIFY(same(back.front(), open));
        QVERIFY(audit::comparisonsFromJson("[{\"kpi\":\"luck\"}]").empty());
        QVERIFY(audit::comparisonsFromJson("no json").empty());
    }

    void keptAndFreshAgree()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        const auto kept = (*made)->compare(1, 2, progress);
        QVERIFY(kept);
        auto keys = *(*made)->keyKpis();
        std::reverse(keys.begin(), keys.end());
        QVERIFY((*made)->setKeyKpis(keys));
        const auto fresh = (*made)->compare(1, 2, progress);
        QVERIFY(fresh);
        QCOMPARE(fresh->items.size(), kept->items.size());
        QVERIFY(fresh->items.front().kpi != kept->items.front().kpi);
        for (const kpi::Comparison& item : kept->items) {
            const auto twin = std::find_if(fresh->items.begin(), fresh->items.end(),
                                           [&](const kpi::Comparison& each) { return each.kpi == item.kpi; });
            QVERIFY(twin != fresh->items.end());
            QVERIFY2(same(*twin, item), item.kpi.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestComparisons)
#include "tst_comparisons.moc"

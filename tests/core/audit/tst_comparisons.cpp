// A comparison that the file keeps says what a fresh one says: the same keys in another order make the audit work it out anew.

#include "core/audit/comparison_cache.h"
#include "core/audit/demo.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

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

    void lastYearIsKeptToo()
    {
        kpi::Comparison item;
        item.kpi = "win_rate";
        kpi::Measurement before;
        before.kpi = "win_rate";
        before.value = 0.25;
        before.n = 40;
        before.window.period = {100, 200};
        const audit::KeptComparison back = audit::keptFromJson(audit::keptToJson({{item}, {before}}));
        QCOMPARE(back.items.size(), 1U);
        QCOMPARE(back.lastYear.size(), 1U);
        QCOMPARE(back.lastYear.front().value, 0.25);
        QCOMPARE(back.lastYear.front().window.period, before.window.period);
        QVERIFY(audit::keptFromJson("[]").items.empty());
    }

    void periodsAgreeWithSnapshots()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        const auto snapshots = (*made)->compare(1, 2, progress);
        QVERIFY(snapshots);
        const auto periods = (*made)->comparePeriods({snapshots->before.period, snapshots->after.period, {}}, progress);
        QVERIFY(periods);
        QCOMPARE(periods->items.size(), snapshots->items.size());
        QCOMPARE(periods->keys, snapshots->keys);
        QCOMPARE(periods->after.id, qint64{0});
        QCOMPARE(periods->targets.size(), snapshots->targets.size());
        QVERIFY(periods->season.differs && snapshots->season.differs);
        for (std::size_t i = 0; i < periods->items.size(); ++i) {
            const kpi::Comparison& ad = periods->items[i];
            const kpi::Comparison& sealed = snapshots->items[i];
            QCOMPARE(ad.kpi, sealed.kpi);
            // The later side is the newest data in both: what it measures is the same.
            if (!kpi::find(ad.kpi)->state)
                QVERIFY2(same(ad.after.value, sealed.after.value) || std::abs(ad.after.value / sealed.after.value - 1) <
                                                                         1e-9, // money is sealed as a decimal string
                         ad.kpi.c_str());
        }
        // The report says the same of the year before.
        audit::ReportRequest request;
        request.compare = {1, 2};
        const auto input = (*made)->reportInput(request, progress);
        QVERIFY(input && input->season.differs);
        for (const report::KpiLine& line : input->kpis) {
            const auto year = snapshots->lastYear.find(line.comparison.kpi);
            QCOMPARE(line.lastYear.has_value(), year != snapshots->lastYear.end());
            QVERIFY(!line.lastYear || same(line.lastYear->value, year->second.value));
        }
        QVERIFY(!snapshots->lastYear.empty());
        const auto empty = (*made)->comparePeriods({{10, 10}, snapshots->after.period, {}}, progress);
        QVERIFY(!empty && empty.error().kind == ErrorKind::BadValue);
        Progress stopped;
        stopped.cancel();
        const auto none = (*made)->comparePeriods({snapshots->before.period, snapshots->after.period, {}}, stopped);
        QVERIFY(!none && none.error().kind == ErrorKind::Cancelled);
    }

    // What if nothing were changed: figures and verdict of the comparison itself, for every KPI.
    void aTrialOfNothingIsTheComparison()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        const auto compared = (*made)->compare(1, 2, progress);
        QVERIFY(compared);
        std::set<kpi::Verdict> met;
        for (const kpi::Comparison& item : compared->items) {
            const auto tried = (*made)->whatIf(item.kpi, {1, 2}, {}, progress);
            QVERIFY(tried);
            QVERIFY2(tried->verdict == item.verdict && tried->key == item.key, item.kpi.c_str());
            QVERIFY2(same(tried->delta, item.delta) && same(tried->p, item.p), item.kpi.c_str());
            met.insert(item.verdict);
        }
        QVERIFY(met.size() > 3);
    }

    void aTrialIsJudgedAndNotKept()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        const auto before = (*made)->compare(1, 2, progress);
        const std::size_t written = (*made)->journal()->size();
        const auto sooner = (*made)->whatIf("lead_conversion", {1, 2},
                                            {{QStringLiteral("horizon_days"), QStringLiteral("7")}}, progress);
        QVERIFY(sooner && sooner->after.parameters.at("follow_up_days") == "7");
        QVERIFY(sooner->verdict != kpi::Verdict::CannotTell);

        const audit::Overrides day{{QStringLiteral("follow_up_days"), QStringLiteral("1")}};
        const auto own = (*made)->whatIf("first_response_time", {1, 2}, day, progress);
        QVERIFY(own);
        QCOMPARE(own->before.parameters.at("follow_up_days"), std::string("1"));
        QCOMPARE(own->after.parameters.at("follow_up_days"), std::string("1"));
        QVERIFY(own->verdict != kpi::Verdict::CannotTell);
        const auto alone = (*made)->whatIf("first_response_time", {0, 2}, day, progress);
        QVERIFY(alone && alone->verdict == kpi::Verdict::CannotTell);
        QVERIFY(same(alone->after.value, own->after.value));

        QCOMPARE((*made)->whatIf("win_rate", {1, 2}, day, progress).error().kind, ErrorKind::UnknownKey);
        for (const char* bad : {"0", "a week", "99999"})
            QCOMPARE((*made)
                         ->whatIf("first_response_time", {1, 2},
                                  {{QStringLiteral("follow_up_days"), QLatin1String(bad)}}, progress)
                         .error()
                         .kind,
                     ErrorKind::BadValue);
        const auto after = (*made)->compare(1, 2, progress);
        for (std::size_t i = 0; i < before->items.size(); ++i)
            QVERIFY2(same(before->items[i], after->items[i]), before->items[i].kpi.c_str());
        QCOMPARE((*made)->journal()->size(), written);
        QVERIFY((*made)->verify(progress)->isEmpty());
    }

    void statementsAreKeptWithTheirPair()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        QVERIFY((*made)->stateComparable(1, 2, "win_rate", QStringLiteral(" the same calls ")));
        const auto compared = (*made)->compare(1, 2, progress);
        QVERIFY(compared);
        QCOMPARE(compared->statements.at("win_rate").reason, std::string("the same calls"));
        QCOMPARE((*made)->journal()->back().what, QStringLiteral("comparable"));
        QVERIFY((*made)->compare(2, 1, progress)->statements.empty());
        QVERIFY(!(*made)->stateComparable(1, 9, "win_rate", QStringLiteral("x")));
        QVERIFY(!(*made)->stateComparable(1, 2, "luck", QStringLiteral("x")));
        QVERIFY((*made)->stateComparable(1, 2, "win_rate", {}));
        QVERIFY((*made)->statements()->empty());
    }

    void unlikeSourcesAreNamed()
    {
        QTemporaryDir folder;
        qputenv("ZAMER_KEYS", folder.path().toUtf8());
        Progress progress;
        auto made = audit::makeDemo(folder.filePath(QStringLiteral("demo.zamer")), {}, progress);
        QVERIFY(made);
        const auto compared = (*made)->compare(1, 2, progress);
        QVERIFY(compared);
        for (const kpi::Comparison& item : compared->items)
            if (QByteArray(item.reason.en).contains("unlike sources"))
                QVERIFY2(compared->differences.contains(item.kpi), item.kpi.c_str());
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

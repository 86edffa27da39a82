// What is said before printing, counted from the invented input of tests/support/report_input.h with one thing changed at a time.
#include "support/report_input.h"
#include "ui/pages/report/checks.h"

#include <QtTest>

using namespace zamer;
using ui::preview::Check;

class TestChecks : public QObject
{
    Q_OBJECT

    static std::vector<Check> checks(const report::Input& input, const std::vector<store::SnapshotRow>& snapshots = {},
                                     const std::vector<store::SourceRow>& sources = {})
    {
        return ui::preview::checksOf(input, snapshots, sources, Language::English);
    }
    static const Check* find(const std::vector<Check>& list, const char* id)
    {
        for (const Check& each : list)
            if (each.id == QLatin1String(id))
                return &each;
        return nullptr;
    }
    static report::Input sound()
    {
        report::Input input = sample::reportInput(Language::English);
        for (report::KpiLine& line : input.kpis) {
            line.comparison.after.quality = kpi::Quality::Ok;
            line.comparison.after.parameters = line.comparison.before.parameters;
            line.comparison.after.version = line.comparison.before.version;
        }
        return input;
    }

private Q_SLOTS:
    void everyFigureHasASource()
    {
        report::Input input = sound();
        const auto list = checks(input);
        const Check* check = find(list, "sources");
        QVERIFY(check);
        QCOMPARE(check->kind, Check::Kind::Good);
        QVERIFY2(check->note.contains(QLatin1String("3 file")), qPrintable(check->note));

        input.kpis.front().comparison.after.n = 0;
        const auto worse = checks(input);
        QCOMPARE(find(worse, "sources")->kind, Check::Kind::Warning);
        QVERIFY2(find(worse, "sources")->title.startsWith(QLatin1String("1 figure")),
                 qPrintable(find(worse, "sources")->title));
    }

    void sourcesThatWereTakenBack()
    {
        const report::Input input = sound();
        store::SnapshotRow snapshot;
        snapshot.id = input.after->id;
        snapshot.sources = {1, 2};
        store::SourceRow there;
        there.source.id = 1;
        store::SourceRow gone;
        gone.source.id = 2;
        QCOMPARE(find(checks(input, {snapshot}, {there, gone}), "sources")->kind, Check::Kind::Good);
        gone.undone = true;
        QCOMPARE(find(checks(input, {snapshot}, {there, gone}), "sources")->kind, Check::Kind::Warning);
        QCOMPARE(find(checks(input, {snapshot}, {there}), "sources")->kind, Check::Kind::Warning);
    }

    void methodChanged()
    {
        report::Input input = sound();
        QCOMPARE(find(checks(input), "method")->kind, Check::Kind::Good);
        input.kpis.front().comparison.after.version = input.kpis.front().comparison.before.version + 1;
        const auto list = checks(input);
        QCOMPARE(find(list, "method")->kind, Check::Kind::Warning);
        QVERIFY(find(list, "method")->title.startsWith(QLatin1String("1 definition")));
        input.kpis[1].comparison.after.parameters["horizon_days"] = "45";
        QVERIFY(find(checks(input), "method")->title.startsWith(QLatin1String("2 definition")));
    }

    void oneSnapshotAlone()
    {
        const auto list = checks(sample::baselineInput(Language::English));
        QCOMPARE(find(list, "method")->kind, Check::Kind::Note);
        QVERIFY(!find(list, "untold"));
    }

    void whatCannotBeTold()
    {
        report::Input input = sound();
        for (report::KpiLine& line : input.kpis)
            line.comparison.verdict = kpi::Verdict::Improved;
        QVERIFY(!find(checks(input), "untold"));
        input.kpis.front().comparison.verdict = kpi::Verdict::CannotTell;
        const auto list = checks(input);
        QVERIFY(find(list, "untold"));
        QCOMPARE(find(list, "untold")->kpi, QString::fromStdString(input.kpis.front().comparison.kpi));
    }

    void weakData()
    {
        report::Input input = sound();
        QVERIFY(!find(checks(input), "quality"));
        input.kpis.front().comparison.after.quality = kpi::Quality::FewData;
        const auto list = checks(input);
        QVERIFY(find(list, "quality"));
        QVERIFY2(find(list, "quality")->note.contains(QLatin1String("few data")),
                 qPrintable(find(list, "quality")->note));
    }

    void namesInFull()
    {
        report::Input input = sound();
        input.names = QStringLiteral("full");
        QVERIFY(find(checks(input), "names"));
        input.names = QStringLiteral("initials");
        QVERIFY(!find(checks(input), "names"));
    }
};

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"

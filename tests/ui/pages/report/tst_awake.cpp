// The window stays awake: 100 000 deals are imported, a snapshot is taken, the report is made, and the event loop is never away for 50 ms.
// The clock's figure is printed; what is judged is the loop's own work, as neighbours on the machine stretch the clock.
#include "support/longest_gap.h"
#include "support/session_audit.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QtTest>

using namespace zamer;

class TestAwake : public QObject
{
    Q_OBJECT

    test::SessionAudit m_audit;

    static QByteArray deals(int rows)
    {
        QByteArray csv("id,stage,owner,amount,created_at,closed_at,source\n");
        for (int row = 0; row < rows; ++row) {
            const QDate day = QDate(2026, 1, 1).addDays(row % 240);
            const bool isWon = row % 5 == 0;
            csv += QByteArray::number(row + 1) + ',' + (isWon ? "Won" : "New") + ",Manager " +
                   QByteArray::number(row % 17) + ',' + QByteArray::number(1000 + row % 977) + ',' +
                   day.toString(Qt::ISODate).toLatin1() + " 10:00:00," +
                   (isWon ? day.addDays(row % 20).toString(Qt::ISODate).toLatin1() + " 12:00:00" : QByteArray()) +
                   ",site " + QByteArray::number(row % 9) + '\n';
        }
        return csv;
    }
    bool change(const std::function<Status(audit::Audit&, Progress&)>& work)
    {
        bool isDone = false;
        bool isGood = false;
        m_audit.session.change(this, work, [&](const Status& status) {
            isDone = true;
            isGood = status.has_value();
        });
        return QTest::qWaitFor([&] { return isDone; }, 240'000) && isGood;
    }
    static void judge(tests::LongestGap& gap, const char* what)
    {
        gap.stop();
        qInfo("longest gap during %s: %.1f ms, of own work %.1f ms", what, gap.wall(), gap.work());
        QVERIFY2(gap.work() < 50, what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::initResources();
        QVERIFY(ui::registerFonts() >= 4);
        QVERIFY(m_audit.create());
    }

    void whileImporting()
    {
        const QString path = m_audit.write(QStringLiteral("deals.csv"), deals(100'000));
        tests::LongestGap gap;
        gap.start();
        const bool isIn = change([path](audit::Audit& audit, Progress& progress) -> Status {
            import::Options options;
            options.layout = QStringLiteral("table:deals");
            for (const char* column : {"id", "stage", "owner", "amount", "created_at", "closed_at", "source"})
                options.map.emplace_back(column, column);
            options.values.push_back({"status", "Won", "won"});
            options.exportedAt = LocalTime(QStringLiteral("Europe/Moscow")).startOf(dayFromCivil(2026, 9, 10));
            const auto outcome = audit.import(path, options, false, progress);
            if (!outcome)
                return tl::make_unexpected(outcome.error());
            return outcome->front().added == 100'000 ? Status() : failure(ErrorKind::Internal);
        });
        judge(gap, "import");
        QVERIFY(isIn);
    }

    void whileTakingASnapshot()
    {
        tests::LongestGap gap;
        gap.start();
        const bool isTaken = change([](audit::Audit& audit, Progress& progress) -> Status {
            const Period before{dayFromCivil(2026, 2, 2), dayFromCivil(2026, 5, 4)};
            const Period after{dayFromCivil(2026, 5, 18), dayFromCivil(2026, 8, 16)};
            const auto first = audit.takeSnapshot(method::StageId::Baseline, before, {}, progress);
            const auto second = audit.takeSnapshot(method::StageId::Deep, after, {}, progress);
            return first && second ? Status() : tl::make_unexpected(first ? second.error() : first.error());
        });
        judge(gap, "snapshot");
        QVERIFY(isTaken);
    }

    void whileMakingTheReport()
    {
        ui::ReportPage page(m_audit.session);
        page.resize(1392, 820);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        tests::LongestGap gap;
        gap.start();
        page.refresh();
        QVERIFY(QTest::qWaitFor([&page] { return page.isLaidOut() && page.view().isDrawn(); }, 120'000));
        judge(gap, "report");
        QVERIFY(page.view().pageCount() >= 5);
    }
};

QTEST_MAIN(TestAwake)
#include "tst_awake.moc"

// The demo from end to end, through the terminal: made by importing the simulated exports, measured, sealed, compared, printed. The verdicts
// find what was built in (core/demo/truth.h) and nothing that was not.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

class TestDemoAudit : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;
    qint64 m_before = 0;
    qint64 m_after = 0;

    QString verdictOf(const Answer& compared, const QString& kpi) const
    {
        for (const QJsonValue& each : compared.json()[QLatin1String("comparisons")].toArray())
            if (each[QLatin1String("kpi")] == kpi)
                return each[QLatin1String("verdict")].toString();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("demo.zamer"));
        const Answer made = m_cli.json({QStringLiteral("demo"), m_audit});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const QJsonArray snapshots =
            m_cli.json({QStringLiteral("snapshots"), m_audit}).json()[QLatin1String("snapshots")].toArray();
        QVERIFY(snapshots.size() >= 2);
        for (const QJsonValue& each : snapshots) {
            if (each[QLatin1String("stage")] == QLatin1String("baseline"))
                m_before = each[QLatin1String("id")].toInt();
            if (each[QLatin1String("stage")] == QLatin1String("deep"))
                m_after = each[QLatin1String("id")].toInt();
        }
        QVERIFY(m_before > 0 && m_after > 0);
    }

    void verdictsFindWhatWasBuiltIn()
    {
        const Answer compared =
            m_cli.json({QStringLiteral("compare"), m_audit, QStringLiteral("--before"), QString::number(m_before),
                        QStringLiteral("--after"), QString::number(m_after)});
        QVERIFY2(compared.exit == 0, qPrintable(compared.err));
        QCOMPARE(verdictOf(compared, QStringLiteral("lead_conversion")), QStringLiteral("improved"));
        QCOMPARE(verdictOf(compared, QStringLiteral("sales_cycle")), QStringLiteral("improved"));
        QCOMPARE(verdictOf(compared, QStringLiteral("duplicate_cards")), QStringLiteral("worsened"));
        QCOMPARE(verdictOf(compared, QStringLiteral("average_order")), QStringLiteral("no reliable change"));
        QCOMPARE(verdictOf(compared, QStringLiteral("leads")), QStringLiteral("no reliable change"));
        QCOMPARE(verdictOf(compared, QStringLiteral("period_conversion")), QStringLiteral("cannot tell"));
    }

    void rowsOfASnapshotStay()
    {
        const Answer rows =
            m_cli.json({QStringLiteral("rows"), m_audit, QStringLiteral("--kpi"), QStringLiteral("win_rate"),
                        QStringLiteral("--snapshot"), QString::number(m_before)});
        QVERIFY2(rows.exit == 0, qPrintable(rows.err));
        const QJsonArray list = rows.json()[QLatin1String("rows")].toArray();
        QVERIFY(list.size() > 100);
        QVERIFY(list[0][QLatin1String("file")].toString().startsWith(QLatin1String("amocrm_export_leads_")));
    }

    void weeklySeriesHasLimitsAndSignals()
    {
        const Answer series =
            m_cli.json({QStringLiteral("series"), m_audit, QStringLiteral("--kpi"), QStringLiteral("lead_conversion"),
                        QStringLiteral("--from"), QStringLiteral("2026-02-02"), QStringLiteral("--to"),
                        QStringLiteral("2026-09-28"), QStringLiteral("--step"), QStringLiteral("week")});
        QVERIFY2(series.exit == 0, qPrintable(series.err));
        const QJsonObject json = series.json();
        QVERIFY(json[QLatin1String("points")].toArray().size() >= 30);
        QVERIFY(json[QLatin1String("low")].toDouble() < json[QLatin1String("centre")].toDouble());
        QVERIFY(json[QLatin1String("baseline_points")].toInt() >= 12);
    }

    void reportIsAPdf_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::newRow("english") << QStringList{QStringLiteral("--stage"), QStringLiteral("deep"),
                                                QStringLiteral("--language"), QStringLiteral("en")};
        QTest::newRow("russian, initials")
            << QStringList{QStringLiteral("--stage"), QStringLiteral("deep"),    QStringLiteral("--language"),
                           QStringLiteral("ru"),      QStringLiteral("--names"), QStringLiteral("initials")};
        QTest::newRow("baseline alone") << QStringList{QStringLiteral("--stage"), QStringLiteral("baseline")};
    }
    void reportIsAPdf()
    {
        QFETCH(QStringList, what);
        const QString path = m_cli.path(QStringLiteral("report.pdf"));
        const Answer written =
            m_cli.json(QStringList{QStringLiteral("report"), m_audit, QStringLiteral("-o"), path} + what);
        QVERIFY2(written.exit == 0, qPrintable(written.err));
        QVERIFY(written.json()[QLatin1String("pages")].toInt() >= 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-" && file.size() > 20'000);
    }

    void everythingVerifies()
    {
        const Answer verified = m_cli.json({QStringLiteral("verify"), m_audit});
        QVERIFY2(verified.exit == 0, verified.out.constData());
        QVERIFY(verified.json()[QLatin1String("ok")].toBool());
    }

    void exportsAreTheSameFiles()
    {
        const QString folder = m_cli.path(QStringLiteral("exports"));
        const Answer written = m_cli.json({QStringLiteral("demo"), QStringLiteral("--exports"), folder});
        QVERIFY2(written.exit == 0, qPrintable(written.err));
        QVERIFY(QDir(folder).entryList({QStringLiteral("amocrm_export_leads_*.csv")}).size() >= 2);
    }
};

QTEST_GUILESS_MAIN(TestDemoAudit)
#include "tst_demo_audit.moc"

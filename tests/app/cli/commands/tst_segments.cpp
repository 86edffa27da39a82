// segments, --filter and --segment in measure, rows, series and compare; measure --now and series --recorded; reconstructed baselines in snapshots.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Two leads a day of 2026 up to the end of March, Anna's from the site and Boris's by phone.
QByteArray deals()
{
    QByteArray text = "id,owner,source,arrived_at\n";
    for (int day = 0; day < 90; ++day) {
        const QByteArray date = QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate).toUtf8();
        text += 'a' + QByteArray::number(day) + ",Anna,site," + date + '\n';
        text += 'b' + QByteArray::number(day) + ",Boris,phone," + date + '\n';
    }
    return text;
}

}

class TestSegments : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;

    Answer ask(const char* text) const
    {
        QStringList arguments = words(text);
        arguments.insert(1, m_audit);
        return m_cli.json(arguments);
    }
    int leads(const char* more) const
    {
        const Answer answer =
            ask(QByteArray(QByteArray("measure --from 2026-01-01 --to 2026-02-01 --kpi leads ") + more).constData());
        return answer.json()[QLatin1String("measurements")][0][QLatin1String("n")].toInt(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("a.zamer"));
        const QString file = m_cli.write(QStringLiteral("deals.csv"), deals());
        QCOMPARE(
            m_cli.run(QStringList{QStringLiteral("new"), m_audit} + words("--client Test --go-live 2026-02-01")).exit,
            0);
        const Answer imported = m_cli.run(QStringList{QStringLiteral("import"), m_audit, file} +
                                          words("--layout table:deals --exported-at 2026-04-01"));
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
    }

    void filters()
    {
        QCOMPARE(leads(""), 62);
        QCOMPARE(leads("--filter source=site"), 31);
        QCOMPARE(leads("--filter source=site,phone;manager=Boris"), 31);
        QCOMPARE(leads("--filter source=site;manager=Boris"), 0);
        const Answer named = ask("measure --from 2026-01-01 --to 2026-02-01 --kpi leads --filter source=site");
        QCOMPARE(named.json()[QLatin1String("segment")][QLatin1String("filter")].toString(),
                 QStringLiteral("source=site"));
        QVERIFY(named.json()[QLatin1String("segment")][QLatin1String("name")].isNull());
        QCOMPARE(ask("rows --from 2026-01-01 --to 2026-02-01 --kpi leads --filter manager=Anna")
                     .json()[QLatin1String("count")]
                     .toInt(),
                 31);
        const Answer series =
            ask("series --from 2026-01-05 --to 2026-01-12 --kpi leads --step week --filter manager=Anna");
        QCOMPARE(series.json()[QLatin1String("points")][0][QLatin1String("n")].toInt(), 7);
        QCOMPARE(ask("measure --from 2026-01-01 --to 2026-02-01 --filter colour=red").exit, 2);
        QCOMPARE(ask("measure --from 2026-01-01 --to 2026-02-01 --filter source=site --segment x").exit, 2);
        QCOMPARE(ask("snapshot --stage baseline --from 2026-01-01 --to 2026-02-01 --filter source=site").exit, 2);
    }

    void savedSegments()
    {
        QCOMPARE(ask("segments --add Web=source=site --add Boris=manager=Boris").exit, 0);
        QCOMPARE(ask("segments").json()[QLatin1String("segments")].toArray().size(), 2);
        QCOMPARE(leads("--segment Web"), 31);
        QCOMPARE(ask("segments --remove Boris").json()[QLatin1String("segments")].toArray().size(), 1);
        QCOMPARE(ask("measure --from 2026-01-01 --to 2026-02-01 --segment Boris").exit, 2);
        QCOMPARE(ask("segments --add Web").exit, 2);
    }

    // Whole weeks of 2026 from 5 January to the export on Wednesday 1 April: 12.
    void measuringNow()
    {
        const Answer first = ask("measure --now");
        QCOMPARE(first.exit, 0);
        QVERIFY(first.json()[QLatin1String("weeks")].toInt() >= 12);
        const QJsonObject recorded = ask("series --kpi leads --recorded").json();
        QCOMPARE(recorded[QLatin1String("step")].toString(), QStringLiteral("week"));
        QCOMPARE(recorded[QLatin1String("points")].toArray().size(), 12);
        QCOMPARE(recorded[QLatin1String("points")][0][QLatin1String("value")].toDouble(), 2.0);
        QCOMPARE(recorded[QLatin1String("baseline_points")].toInt(), 3); // weeks that ended by 1 February
        const Answer again = ask("measure --now");
        QCOMPARE(again.json()[QLatin1String("weeks")].toInt(), 0);
        const Answer quiet = m_cli.run(QStringList{QStringLiteral("measure"), m_audit} + words("--now --quiet"));
        QCOMPARE(quiet.exit, 0);
        QVERIFY(quiet.out.isEmpty() && quiet.err.isEmpty());
        QCOMPARE(ask("measure --now --kpi leads").exit, 2);
        QCOMPARE(
            m_cli.run({QStringLiteral("measure"), m_cli.path(QStringLiteral("none.zamer")), QStringLiteral("--now")})
                .exit,
            3);
    }

    void aBaselineFromHistoryIsMarked()
    {
        QCOMPARE(ask("snapshot --stage baseline --from 2026-01-01 --to 2026-02-01").exit, 0);
        QCOMPARE(ask("snapshot --stage monitoring --from 2026-02-01 --to 2026-03-01").exit, 0);
        const QJsonArray list = ask("snapshots").json()[QLatin1String("snapshots")].toArray();
        QVERIFY(list[0][QLatin1String("reconstructed")].toBool());
        QVERIFY(!list[1][QLatin1String("reconstructed")].toBool());
        const QJsonObject compared = ask("compare --before 1 --after 2").json();
        QVERIFY(compared[QLatin1String("before_reconstructed")].toBool());
        for (const QJsonValue& item : compared[QLatin1String("comparisons")].toArray())
            if (item[QLatin1String("kpi")].toString() == QLatin1String("card_completeness"))
                QCOMPARE(item[QLatin1String("before_measurement")][QLatin1String("quality")].toString(),
                         QStringLiteral("no data"));
        const QJsonObject inside = ask("compare --before 1 --after 2 --filter source=site").json();
        QCOMPARE(inside[QLatin1String("segment")][QLatin1String("filter")].toString(), QStringLiteral("source=site"));
        for (const QJsonValue& item : inside[QLatin1String("comparisons")].toArray())
            if (item[QLatin1String("kpi")].toString() == QLatin1String("leads"))
                QCOMPARE(item[QLatin1String("before_measurement")][QLatin1String("n")].toInt(), 31);
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"

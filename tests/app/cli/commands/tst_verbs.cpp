// The terminal contract (cli.md): new_audit, set, stages, targets, demo, layouts, import_files, sources, joins, undo, kpis, measure, rows, series,
// snapshot, snapshots, compare, steps, step, report, verify, key. Exit codes, JSON shapes, nothing but one document on standard output.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

// 6 deals: 3 won (100, 200, 300), 2 lost, 1 open; one row without id.
const QByteArray kDeals = "id,owner,stage,arrived_at,closed_at,amount,source\n"
                          "1,Anna,Won,2026-01-05,2026-01-10,100,site\n"
                          "2,Anna,Won,2026-01-06,2026-01-20,200,site\n"
                          "3,Boris,Won,2026-01-07,2026-02-01,300,phone\n"
                          "4,Boris,Lost,2026-01-08,2026-01-09,50,phone\n"
                          "5,Anna,Lost,2026-01-09,2026-01-12,70,site\n"
                          "6,Boris,Talks,2026-01-12,,90,site\n"
                          ",Boris,Talks,2026-01-13,,90,site\n";

QStringList importArguments(const QString& audit, const QString& file)
{
    return {QStringLiteral("import"),
            audit,
            file,
            QStringLiteral("--layout"),
            QStringLiteral("table:deals"),
            QStringLiteral("--value"),
            QStringLiteral("status:Won=won"),
            QStringLiteral("--value"),
            QStringLiteral("status:Lost=lost"),
            QStringLiteral("--exported-at"),
            QStringLiteral("2026-03-01")};
}

QJsonObject measurementOf(const Answer& answer, const QString& kpi)
{
    for (const QJsonValue& each : answer.json()[QLatin1String("measurements")].toArray())
        if (each[QLatin1String("kpi")] == kpi)
            return each.toObject();
    return {};
}

}

class TestVerbs : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;
    QString m_deals;

    Answer measure(const QStringList& more = {}) const
    {
        return m_cli.json(QStringList{QStringLiteral("measure"), m_audit, QStringLiteral("--from"),
                                      QStringLiteral("2026-01-01"), QStringLiteral("--to"),
                                      QStringLiteral("2026-02-01")} +
                          more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("a.zamer"));
        m_deals = m_cli.write(QStringLiteral("deals.csv"), kDeals);
        const Answer made =
            m_cli.json({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("Вектор"),
                        QStringLiteral("--go-live"), QStringLiteral("2026-02-01"), QStringLiteral("--set"),
                        QStringLiteral("margin=30%")});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.json()[QLatin1String("client")].toString(), QStringLiteral("Вектор"));
        const Answer imported = m_cli.json(importArguments(m_audit, m_deals));
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        const QJsonObject input = imported.json()[QLatin1String("inputs")][0].toObject();
        QCOMPARE(input[QLatin1String("rows_read")].toInt(), 7);
        QCOMPARE(input[QLatin1String("accepted")].toInt(), 6);
        QCOMPARE(input[QLatin1String("added")].toInt(), 6);
        QCOMPARE(input[QLatin1String("rejected")].toInt(), 1);
        for (const QJsonValue& issue : input[QLatin1String("issues")].toArray())
            if (issue[QLatin1String("rejects")].toBool())
                QCOMPARE(issue[QLatin1String("rows")].toArray(), QJsonArray{8});
    }

    void refusesToOverwrite()
    {
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("x"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-02-01")})
                     .exit,
                 1);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const auto row = [](const char* name, const char* words, int exit) {
            QTest::newRow(name) << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) << exit;
        };
        row("no verb", "", 2);
        row("unknown verb", "dance", 2);
        row("unknown option", "sources AUDIT --dance", 2);
        row("missing argument", "undo AUDIT", 2);
        row("unknown setting", "set AUDIT colour=red", 2);
        row("bad value", "set AUDIT margin=lots", 2);
        row("unknown KPI", "measure AUDIT --from 2026-01-01 --to 2026-02-01 --kpi luck", 2);
        row("period backwards", "measure AUDIT --from 2026-02-01 --to 2026-01-01", 2);
        row("no audit", "sources /nowhere/a.zamer", 3);
        row("a file that is none", "sources DEALS", 3);
        row("missing input", "import AUDIT /nowhere/a.csv", 1);
        row("no such import", "undo AUDIT 99", 1);
        row("nothing to replace", "import AUDIT DEALS --replace 99 --dry-run", 1);
        row("a delimiter of three", "import AUDIT DEALS --delimiter abc", 2);
        row("an unknown encoding", "import AUDIT DEALS --encoding klingon", 2);
        row("an unknown date format", "import AUDIT DEALS --date-format qq", 2);
        row("an unknown column", "import AUDIT DEALS --map nothing=owner", 2);
        row("an unknown field", "import AUDIT DEALS --layout table:deals --const nothing=1", 2);
        row("an unknown sheet", "import AUDIT DEALS --sheet nothing", 2);
        row("no such snapshot", "compare AUDIT --before 98 --after 99", 1);
        row("neither snapshots nor periods", "compare AUDIT", 2);
        row("snapshots and periods", "compare AUDIT --before 1 --after 2 --from 2026-01-01 --to 2026-02-01", 2);
        row("half a period", "compare AUDIT --from 2026-01-01 --to 2026-02-01", 2);
        row("no such target", "targets AUDIT --remove win_rate@12", 2);
        row("an unknown kind of business", "targets AUDIT --suggest circus", 2);
        row("an owner of nothing", "targets AUDIT --owner luck=Anna", 2);
        row("a step without reason", "step AUDIT 2.1 --status na", 2);
        row("no such step", "step AUDIT 9.9 --status done", 2);
        row("good", "sources AUDIT", 0);
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        arguments.replaceInStrings(QStringLiteral("AUDIT"), m_audit);
        arguments.replaceInStrings(QStringLiteral("DEALS"), m_deals);
        const Answer answer = m_cli.run(arguments);
        QVERIFY2(answer.exit == exit, qPrintable(QStringLiteral("%1: %2").arg(answer.exit).arg(answer.err)));
        QCOMPARE(exit != 0, !answer.err.isEmpty());
    }

    void sameFileTwiceChangesNothing()
    {
        const QJsonObject again =
            m_cli.json(importArguments(m_audit, m_deals)).json()[QLatin1String("inputs")][0].toObject();
        QCOMPARE(again[QLatin1String("unchanged")].toInt(), 6);
        QCOMPARE(again[QLatin1String("added")].toInt(), 0);
        QVERIFY(again[QLatin1String("nothing_new")].toBool());
        QCOMPARE(m_cli.json({QStringLiteral("sources"), m_audit}).json()[QLatin1String("sources")].toArray().size(), 1);
    }

    void measuresWithIntervalAndParts()
    {
        const Answer answer = measure({QStringLiteral("--by"), QStringLiteral("manager")});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        const QJsonObject win = measurementOf(answer, QStringLiteral("win_rate"));
        QCOMPARE(win[QLatin1String("numerator")].toDouble(), 2.0); // closed in January: 2 won, 2 lost
        QCOMPARE(win[QLatin1String("denominator")].toDouble(), 4.0);
        QCOMPARE(win[QLatin1String("value")].toDouble(), 0.5);
        QVERIFY(win[QLatin1String("low")].toDouble() > 0.1 && win[QLatin1String("high")].toDouble() < 0.9);
        QCOMPARE(win[QLatin1String("quality")].toString(), QStringLiteral("few data"));
        const QJsonObject revenue = measurementOf(answer, QStringLiteral("revenue"));
        QCOMPARE(revenue[QLatin1String("value")].toString(), QStringLiteral("300.00"));
        QCOMPARE(revenue[QLatin1String("currency")].toString(), QStringLiteral("RUB"));
        QCOMPARE(win[QLatin1String("parts")].toArray().size(), 2);
    }

    void rowsLeadToTheFile()
    {
        const Answer answer =
            m_cli.json({QStringLiteral("rows"), m_audit, QStringLiteral("--kpi"), QStringLiteral("win_rate"),
                        QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--to"),
                        QStringLiteral("2026-02-01")});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        const QJsonArray rows = answer.json()[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][QLatin1String("file")].toString(), QStringLiteral("deals.csv"));
        QCOMPARE(rows[0][QLatin1String("row")].toInt(), 2);
        QCOMPARE(rows[3][QLatin1String("row")].toInt(), 6);
    }

    void settingsAndTargets()
    {
        QCOMPARE(m_cli.json({QStringLiteral("set"), m_audit, QStringLiteral("sla_minutes=20")})
                     .json()[QLatin1String("settings")][QLatin1String("sla_minutes")]
                     .toString(),
                 QStringLiteral("20"));
        const Answer targets =
            m_cli.json({QStringLiteral("targets"), m_audit, QStringLiteral("--key"), QStringLiteral("win_rate,revenue"),
                        QStringLiteral("--kpi"), QStringLiteral("win_rate=60%@6"), QStringLiteral("--kpi"),
                        QStringLiteral("revenue=1000@6")});
        QVERIFY2(targets.exit == 0, qPrintable(targets.err));
        QCOMPARE(targets.json()[QLatin1String("key")].toArray(),
                 (QJsonArray{QStringLiteral("win_rate"), QStringLiteral("revenue")}));
        const QJsonArray list = targets.json()[QLatin1String("targets")].toArray();
        QCOMPARE(list.size(), 2);
        for (const QJsonValue& each : list)
            QCOMPARE(each[QLatin1String("value")], each[QLatin1String("kpi")] == QLatin1String("revenue")
                                                       ? QJsonValue(QStringLiteral("1000.00"))
                                                       : QJsonValue(0.6));
    }

    void targetsAreTakenAwayAndOwned()
    {
        const auto targets = [this](const QStringList& more) {
            return m_cli.json(QStringList{QStringLiteral("targets"), m_audit} + more);
        };
        const Answer set =
            targets({QStringLiteral("--kpi"), QStringLiteral("win_rate=70%@12"), QStringLiteral("--owner"),
                     QStringLiteral("win_rate=Anna"), QStringLiteral("--reason"), QStringLiteral("a pilot"),
                     QStringLiteral("--suggest"), QStringLiteral("mature")});
        QVERIFY2(set.exit == 0, qPrintable(set.err));
        QCOMPARE(set.json()[QLatin1String("owners")][QLatin1String("win_rate")].toString(), QStringLiteral("Anna"));
        QCOMPARE(set.json()[QLatin1String("reason")].toString(), QStringLiteral("a pilot"));
        QVERIFY(!set.json()[QLatin1String("choice")][QLatin1String("fits")].toBool());
        QVERIFY(set.json()[QLatin1String("suggestions")].toArray().size() >= 5);
        const auto months = [](const Answer& answer) {
            QList<int> list;
            for (const QJsonValue& each : answer.json()[QLatin1String("targets")].toArray())
                if (each[QLatin1String("kpi")] == QLatin1String("win_rate"))
                    list << each[QLatin1String("month")].toInt();
            return list;
        };
        QCOMPARE(months(set), (QList<int>{6, 12}));
        const Answer removed = targets({QStringLiteral("--remove"), QStringLiteral("win_rate@12"),
                                        QStringLiteral("--owner"), QStringLiteral("win_rate=")});
        QCOMPARE(months(removed), (QList<int>{6}));
        QVERIFY(removed.json()[QLatin1String("owners")].toObject().isEmpty());
        QCOMPARE(removed.json()[QLatin1String("reason")].toString(), QStringLiteral("a pilot"));
    }

    void periodsAreCompared()
    {
        // Closed in the first half of January: 2 lost, 1 won; in the second half and after: 1 won by 20 January.
        const Answer answer = m_cli.json(
            {QStringLiteral("compare"), m_audit, QStringLiteral("--from-before"), QStringLiteral("2026-01-05"),
             QStringLiteral("--to-before"), QStringLiteral("2026-01-15"), QStringLiteral("--from"),
             QStringLiteral("2026-01-15"), QStringLiteral("--to"), QStringLiteral("2026-01-25")});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        QVERIFY(json[QLatin1String("before")].isNull() && json[QLatin1String("after")].isNull());
        QCOMPARE(json[QLatin1String("after_period")][QLatin1String("from")].toString(), QStringLiteral("2026-01-15"));
        QCOMPARE(json[QLatin1String("season")][QLatin1String("days_apart")].toInt(), 10);
        QCOMPARE(json[QLatin1String("season")][QLatin1String("differs")].toBool(), false);
        bool found = false;
        for (const QJsonValue& each : json[QLatin1String("comparisons")].toArray()) {
            if (each[QLatin1String("kpi")] != QLatin1String("win_rate"))
                continue;
            found = true;
            QCOMPARE(each[QLatin1String("before")].toDouble(), 1.0 / 3);
            QCOMPARE(each[QLatin1String("after")].toDouble(), 1.0);
            QCOMPARE(each[QLatin1String("verdict")].toString(), QStringLiteral("cannot tell"));
            QVERIFY(!each[QLatin1String("reason_text")].toString().isEmpty());
            QVERIFY(each[QLatin1String("last_year")].isNull());
        }
        QVERIFY(found);
    }

    void stagesTakeOrderAndKind()
    {
        const Answer answer = m_cli.json({QStringLiteral("stages"), m_audit});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json()[QLatin1String("stages")].toArray().size(), 3);
    }

    void catalogues()
    {
        QCOMPARE(m_cli.json({QStringLiteral("kpis")}).json()[QLatin1String("kpis")].toArray().size() >= 18, true);
        const QJsonArray layouts = m_cli.json({QStringLiteral("layouts")}).json()[QLatin1String("layouts")].toArray();
        QVERIFY(layouts.size() >= 2 + 17);
        QCOMPARE(m_cli.json({QStringLiteral("steps"), m_audit}).json()[QLatin1String("steps")].toArray().size(), 24);
    }

    void stepRemembersWho()
    {
        const Answer done =
            m_cli.json({QStringLiteral("step"), m_audit, QStringLiteral("2.6"), QStringLiteral("--status"),
                        QStringLiteral("na"), QStringLiteral("--reason"), QStringLiteral("no automations"),
                        QStringLiteral("--set"), QStringLiteral("notes=seen"), QStringLiteral("--evidence"), m_deals});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(done.json()[QLatin1String("status")].toString(), QStringLiteral("na"));
        QCOMPARE(done.json()[QLatin1String("changed_by")].toString(), QStringLiteral("tester"));
        for (const QJsonValue& step :
             m_cli.json({QStringLiteral("steps"), m_audit}).json()[QLatin1String("steps")].toArray()) {
            if (step[QLatin1String("id")] != QLatin1String("2.6"))
                continue;
            QCOMPARE(step[QLatin1String("reason")].toString(), QStringLiteral("no automations"));
            QCOMPARE(step[QLatin1String("evidence")].toArray().size(), 1);
        }
    }

    void undoDropsOneImport()
    {
        const QString copy = m_cli.path(QStringLiteral("undo.zamer"));
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), copy, QStringLiteral("--client"), QStringLiteral("u"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-02-01")})
                     .exit,
                 0);
        QCOMPARE(m_cli.run(importArguments(copy, m_deals)).exit, 0);
        const QString id = QString::number(m_cli.json({QStringLiteral("sources"), copy})
                                               .json()[QLatin1String("sources")][0][QLatin1String("id")]
                                               .toInt());
        QCOMPARE(m_cli.run({QStringLiteral("undo"), copy, id}).exit, 0);
        QVERIFY(m_cli.json({QStringLiteral("sources"), copy}).json()[QLatin1String("sources")].toArray().isEmpty());
        const Answer answer =
            m_cli.json({QStringLiteral("measure"), copy, QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                        QStringLiteral("--to"), QStringLiteral("2026-02-01"), QStringLiteral("--kpi"),
                        QStringLiteral("win_rate")});
        QVERIFY(measurementOf(answer, QStringLiteral("win_rate"))[QLatin1String("value")].isNull());
    }

    void keyTravels()
    {
        const QString kept = m_cli.path(QStringLiteral("kept.key"));
        QCOMPARE(m_cli.run({QStringLiteral("key"), m_audit, QStringLiteral("export"), kept}).exit, 0);
        QCOMPARE(m_cli.run({QStringLiteral("key"), m_audit, QStringLiteral("import"), kept}).exit, 0);
        m_cli.write(QStringLiteral("false.key"), "0123");
        QCOMPARE(m_cli
                     .run({QStringLiteral("key"), m_audit, QStringLiteral("import"),
                           m_cli.path(QStringLiteral("false.key"))})
                     .exit,
                 1);
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"

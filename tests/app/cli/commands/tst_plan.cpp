// The verb plan. Shares by kpis.md, section 4 (R: ceiling((qnorm(.975) + qnorm(.8))^2 * (a * (1 - a) + b * (1 - b)) / (a - b)^2)); KPIs over a
// small table whose spread is known by hand.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

/// 100 deals a month for five months, every fifth won, 1 to 20 days after arriving; amounts 100 to 199.
QByteArray deals()
{
    QByteArray csv = "id,owner,stage,arrived_at,closed_at,amount,customer\n";
    for (int i = 0; i < 500; ++i) {
        const QDate arrived = QDate(2026, 1, 1).addDays(i * 150 / 500);
        const bool won = i % 5 == 0;
        csv += QStringLiteral("%1,M%2,%3,%4,%5,%6,C%1\n")
                   .arg(i + 1)
                   .arg(i % 7)
                   .arg(won ? QStringLiteral("Won") : QStringLiteral("Lost"), arrived.toString(Qt::ISODate),
                        arrived.addDays(1 + (i / 5) % 20).toString(Qt::ISODate))
                   .arg(100 + (i * 37) % 100)
                   .toUtf8();
    }
    return csv;
}

}

class TestPlan : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;

    QJsonObject planOf(const char* kpi, const char* effect) const
    {
        const Answer answer = m_cli.json({QStringLiteral("plan"), m_audit, QStringLiteral("--kpi"), QLatin1String(kpi),
                                          QStringLiteral("--effect"), QLatin1String(effect)});
        return answer.exit == 0 ? answer.json() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("a.zamer"));
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("x"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-02-01")})
                     .exit,
                 0);
        const Answer imported =
            m_cli.run({QStringLiteral("import"), m_audit, m_cli.write(QStringLiteral("deals.csv"), deals()),
                       QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--value"),
                       QStringLiteral("status:Won=won"), QStringLiteral("--value"), QStringLiteral("status:Lost=lost"),
                       QStringLiteral("--exported-at"), QStringLiteral("2026-06-01")});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
    }

    void shares_data()
    {
        QTest::addColumn<QString>("shares");
        QTest::addColumn<int>("units");
        QTest::newRow("12 % against 15 %") << QStringLiteral("0.12,0.15") << 2033;
        QTest::newRow("in percent") << QStringLiteral("12%,28%") << 95;
        QTest::newRow("the other way round") << QStringLiteral("0.28,0.12") << 95;
    }
    void shares()
    {
        QFETCH(QString, shares);
        QFETCH(int, units);
        const Answer answer = m_cli.json({QStringLiteral("plan"), QStringLiteral("--share"), shares});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[QLatin1String("per_side")].toInt(), units);
        const Answer prose = m_cli.run({QStringLiteral("plan"), QStringLiteral("--share"), shares,
                                        QStringLiteral("--language"), QStringLiteral("ru")});
        QVERIFY(prose.out.contains(QByteArray::number(units)));
    }

    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one share") << QStringLiteral("--share 0.12");
        QTest::newRow("equal") << QStringLiteral("--share 0.12,0.12");
        QTest::newRow("no share") << QStringLiteral("--share 0.12,1.2");
        QTest::newRow("both") << QStringLiteral("--share 0.1,0.2 --kpi win_rate");
        QTest::newRow("a file for shares") << QStringLiteral("AUDIT --share 0.1,0.2");
        QTest::newRow("no effect") << QStringLiteral("AUDIT --kpi win_rate");
        QTest::newRow("no file") << QStringLiteral("--kpi win_rate --effect 0.1");
        QTest::newRow("words") << QStringLiteral("AUDIT --kpi win_rate --effect much");
        QTest::newRow("no such KPI") << QStringLiteral("AUDIT --kpi luck --effect 0.1");
        QTest::newRow("bad as-of") << QStringLiteral("AUDIT --kpi win_rate --effect 0.1 --as-of soon");
    }
    void usage()
    {
        QFETCH(QString, arguments);
        arguments.replace(QStringLiteral("AUDIT"), m_audit);
        const Answer answer =
            m_cli.run(QStringList{QStringLiteral("plan")} + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(answer.exit, 2);
        QVERIFY(!answer.err.isEmpty());
    }

    void share()
    {
        // 20 % against 26 %, even weeks: 769 a side. 3 March to 1 June holds 90 of the 150 days.
        const QJsonObject plan = planOf("lead_conversion", "0.06");
        QCOMPARE(plan[QLatin1String("period")].toObject(),
                 QJsonObject({{QStringLiteral("from"), QStringLiteral("2026-03-03")},
                              {QStringLiteral("to"), QStringLiteral("2026-06-01")}}));
        QCOMPARE(qRound(plan[QLatin1String("value")].toDouble() * 100), 20);
        const int perSide = plan[QLatin1String("per_side")].toInt();
        QVERIFY2(qAbs(perSide - 769) < 30, QByteArray::number(perSide).constData());
        const int has = plan[QLatin1String("in_a_quarter")].toInt();
        QVERIFY2(has > 280 && has < 310, QByteArray::number(has).constData());
        QCOMPARE(plan[QLatin1String("quarters")].toDouble(), double(perSide) / has);
        QVERIFY(plan[QLatin1String("reason")].isNull());
        QCOMPARE(planOf("lead_conversion", "6%")[QLatin1String("per_side")].toInt(), perSide);
        QVERIFY(!planOf("lead_conversion", "0.9")[QLatin1String("reason")].toString().isEmpty());
    }

    void mean()
    {
        // Amounts 100 .. 199 in steps that spread evenly: a standard deviation of 29; 2 * 7.849 * 29^2 / 10^2 = 132.
        const QJsonObject plan = planOf("average_order", "10");
        QCOMPARE(plan[QLatin1String("effect")].toString(), QStringLiteral("10.00"));
        const int perSide = plan[QLatin1String("per_side")].toInt();
        QVERIFY2(perSide > 100 && perSide < 165, QByteArray::number(perSide).constData());
    }

    void median()
    {
        // Days 1 .. 20 evenly: 1 / (2 density) = 10; 7.849 * (10^2 + (10 * 7.5 / 10.5)^2) / 3^2 = 132.
        const QJsonObject plan = planOf("sales_cycle", "-3");
        const int perSide = plan[QLatin1String("per_side")].toInt();
        QVERIFY2(perSide > 90 && perSide < 190, QByteArray::number(perSide).constData());
    }

    void withoutAPlanner()
    {
        for (const char* kpi : {"revenue", "leads", "conversion_by_age", "period_conversion"}) {
            const QJsonObject plan = planOf(kpi, "1");
            QVERIFY2(plan[QLatin1String("per_side")].isNull() && !plan.isEmpty(), kpi);
            QVERIFY2(!plan[QLatin1String("reason")].toString().isEmpty(), kpi);
        }
        const QJsonObject none = planOf("duplicate_cards", "0.01"); // no cards were imported
        QVERIFY(none[QLatin1String("per_side")].isNull() && none[QLatin1String("value")].isNull());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

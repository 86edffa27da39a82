// measure and rows inside a segment: every figure is what a file of these deals alone would give.

#include "support/cli.h"

#include <QJsonArray>
#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

constexpr int kDeals = 240;

/// Every third deal from the Website, the rest from Referral or nobody knows; every fourth won.
QByteArray deals(bool websiteOnly)
{
    QByteArray csv = "id,owner,stage,source,arrived_at,closed_at,amount,customer\n";
    for (int i = 0; i < kDeals; ++i) {
        if (websiteOnly && i % 3 != 0)
            continue;
        const QDate arrived = QDate(2026, 1, 1).addDays(i / 4);
        csv += QStringLiteral("%1,M%2,%3,%4,%5,%6,%7,C%1\n")
                   .arg(i + 1)
                   .arg(i % 7)
                   .arg(i % 4 == 0 ? QStringLiteral("Won") : QStringLiteral("Lost"))
                   .arg(i % 3 == 0   ? QStringLiteral("Website")
                        : i % 3 == 1 ? QStringLiteral("Referral")
                                     : QString(),
                        arrived.toString(Qt::ISODate), arrived.addDays(5).toString(Qt::ISODate))
                   .arg(100 + i)
                   .toUtf8();
    }
    return csv;
}

}

class TestInsideSegment : public QObject
{
    Q_OBJECT

    Cli m_cli;

    QString auditOf(const QString& name, const QByteArray& csv) const
    {
        const QString audit = m_cli.path(name + QStringLiteral(".zamer"));
        const Answer made = m_cli.run({QStringLiteral("new"), audit, QStringLiteral("--client"), QStringLiteral("x"),
                                       QStringLiteral("--go-live"), QStringLiteral("2026-02-01")});
        const Answer imported =
            m_cli.run({QStringLiteral("import"), audit, m_cli.write(name + QStringLiteral(".csv"), csv),
                       QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--value"),
                       QStringLiteral("status:Won=won"), QStringLiteral("--value"), QStringLiteral("status:Lost=lost"),
                       QStringLiteral("--exported-at"), QStringLiteral("2026-06-01")});
        return made.exit == 0 && imported.exit == 0 ? audit : QString();
    }
    QStringList measure(const QString& audit, const QStringList& more) const
    {
        const Answer answer =
            m_cli.json(QStringList{QStringLiteral("measure"), audit, QStringLiteral("--from"),
                                   QStringLiteral("2026-01-01"), QStringLiteral("--to"), QStringLiteral("2026-03-01")} +
                       more);
        QStringList figures;
        for (const QJsonValue& each : answer.json()[QLatin1String("measurements")].toArray()) {
            const QJsonObject one = each.toObject();
            for (const char* id : {"leads", "lead_conversion", "win_rate", "sales_cycle", "revenue", "sales_count",
                                   "average_order", "deals_per_manager"})
                if (one[QLatin1String("kpi")].toString() == QLatin1String(id))
                    figures << QLatin1String(id) + QLatin1Char('=') +
                                   one[QLatin1String("value")].toVariant().toString() + QLatin1Char('/') +
                                   QString::number(one[QLatin1String("n")].toInt());
        }
        return figures;
    }

private Q_SLOTS:
    void insideOne()
    {
        const QString whole = auditOf(QStringLiteral("whole"), deals(false));
        const QString website = auditOf(QStringLiteral("website"), deals(true));
        QVERIFY(!whole.isEmpty() && !website.isEmpty());
        const QStringList expected = measure(website, {});
        QCOMPARE(expected.size(), 8);
        QVERIFY(expected != measure(whole, {}));
        QCOMPARE(measure(whole, {QStringLiteral("--filter"), QStringLiteral("source=Website")}), expected);

        const Answer saved = m_cli.json(
            {QStringLiteral("segments"), whole, QStringLiteral("--add"), QStringLiteral("Site=source=Website")});
        QCOMPARE(saved.exit, 0);
        QCOMPARE(saved.json()[QLatin1String("segments")].toArray().size(), 1);
        QCOMPARE(measure(whole, {QStringLiteral("--segment"), QStringLiteral("Site")}), expected);
        const Answer rows =
            m_cli.json({QStringLiteral("rows"), whole, QStringLiteral("--kpi"), QStringLiteral("leads"),
                        QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--to"),
                        QStringLiteral("2026-03-01"), QStringLiteral("--segment"), QStringLiteral("Site")});
        QCOMPARE(rows.json()[QLatin1String("count")].toInt(), 79); // of the first 59 days: deals 1 to 236, every third
    }

    void wrongOnesChangeNothing()
    {
        const QString audit = auditOf(QStringLiteral("wrong"), deals(false));
        const Answer unknown =
            m_cli.run({QStringLiteral("segments"), audit, QStringLiteral("--add"), QStringLiteral("A=weather=sunny")});
        QVERIFY(unknown.exit != 0);
        QVERIFY(unknown.err.contains(QLatin1String("weather")));
        const Answer list = m_cli.json({QStringLiteral("segments"), audit});
        QCOMPARE(list.json()[QLatin1String("segments")].toArray().size(), 0);
        QVERIFY(m_cli
                    .run({QStringLiteral("measure"), audit, QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                          QStringLiteral("--to"), QStringLiteral("2026-03-01"), QStringLiteral("--segment"),
                          QStringLiteral("Nobody")})
                    .exit != 0);
    }
};

QTEST_GUILESS_MAIN(TestInsideSegment)
#include "tst_inside_segment.moc"

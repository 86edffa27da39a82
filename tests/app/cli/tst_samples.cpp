// Genuine data through the terminal: figures computed apart from this project (the data's README) must come out to the last row.

#include "support/cli.h"

#include <QTest>

#include <cmath>

using zamer::tests::Answer;
using zamer::tests::Cli;
using zamer::tests::samples;

namespace {

const QStringList kMaven = [] {
    QStringList list{QStringLiteral("--layout"), QStringLiteral("table:deals")};
    for (const char* map : {"opportunity_id=id", "sales_agent=owner", "deal_stage=stage", "engage_date=arrived_at",
                            "close_date=closed_at", "close_value=amount", "account=customer", "product=product"})
        list << QStringLiteral("--map") << QLatin1String(map);
    for (const char* value : {"status:Won=won", "status:Lost=lost", "status:Engaging=open", "status:Prospecting=open"})
        list << QStringLiteral("--value") << QLatin1String(value);
    return list;
}();

}

class TestSamples : public QObject
{
    Q_OBJECT

    Cli m_cli;

    QString makeAudit(const QString& name) const
    {
        const QString audit = m_cli.path(name);
        m_cli.run({QStringLiteral("new"), audit, QStringLiteral("--client"), name, QStringLiteral("--go-live"),
                   QStringLiteral("2017-06-01")});
        return audit;
    }

private Q_SLOTS:
    void amocrmLeads()
    {
        const QString file = samples(QStringLiteral("real/amocrm_export/amocrm_export_leads_hromov.csv"));
        if (file.isEmpty())
            QSKIP("ZAMER_SAMPLES: no amocrm_export");
        const QString audit = makeAudit(QStringLiteral("amo.zamer"));
        const QJsonObject first =
            m_cli.json({QStringLiteral("import"), audit, file}).json()[QLatin1String("inputs")][0].toObject();
        QCOMPARE(first[QLatin1String("layout")].toString(), QStringLiteral("amocrm_leads"));
        QCOMPARE(first[QLatin1String("rows_read")].toInt(), 20);
        QCOMPARE(first[QLatin1String("accepted")].toInt(), 19);
        QCOMPARE(first[QLatin1String("rejected")].toInt(), 1);
        QCOMPARE(first[QLatin1String("issues")][0][QLatin1String("kind")].toString(), QStringLiteral("empty_id"));
        QCOMPARE(first[QLatin1String("issues")][0][QLatin1String("rows")].toArray().size(), 1);
        const QJsonObject again =
            m_cli.json({QStringLiteral("import"), audit, file}).json()[QLatin1String("inputs")][0].toObject();
        QCOMPARE(again[QLatin1String("unchanged")].toInt(), 19);
        QCOMPARE(again[QLatin1String("added")].toInt() + again[QLatin1String("updated")].toInt(), 0);
        QCOMPARE(m_cli.json({QStringLiteral("sources"), audit}).json()[QLatin1String("sources")].toArray().size(), 1);
    }

    void amocrmContacts()
    {
        const QString file = samples(QStringLiteral("real/amocrm_export/amocrm_export_contacts_hromov.csv"));
        if (file.isEmpty())
            QSKIP("ZAMER_SAMPLES: no amocrm_export");
        const QJsonObject input = m_cli.json({QStringLiteral("import"), makeAudit(QStringLiteral("con.zamer")), file})
                                      .json()[QLatin1String("inputs")][0]
                                      .toObject();
        QCOMPARE(input[QLatin1String("layout")].toString(), QStringLiteral("amocrm_contacts"));
        QCOMPARE(input[QLatin1String("accepted")].toInt(), 19);
    }

    void maven_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("dd-mm-yy") << QStringLiteral("maven_crm");
        QTest::newRow("ISO") << QStringLiteral("maven_crm_original");
    }
    void maven()
    {
        QFETCH(QString, folder);
        const QString file = samples(QLatin1String("real/") + folder + QLatin1String("/sales_pipeline.csv"));
        if (file.isEmpty())
            QSKIP("ZAMER_SAMPLES: no maven_crm");
        const QString audit = makeAudit(folder + QLatin1String(".zamer"));
        const Answer imported = m_cli.json(QStringList{QStringLiteral("import"), audit, file} + kMaven);
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        QCOMPARE(imported.json()[QLatin1String("inputs")][0][QLatin1String("accepted")].toInt(), 8800);
        const Answer answer = m_cli.json(
            {QStringLiteral("measure"), audit, QStringLiteral("--from"), QStringLiteral("2016-10-01"),
             QStringLiteral("--to"), QStringLiteral("2018-01-01"), QStringLiteral("--by"), QStringLiteral("manager")});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        QJsonObject by;
        for (const QJsonValue& each : answer.json()[QLatin1String("measurements")].toArray())
            by.insert(each[QLatin1String("kpi")].toString(), each);
        const QJsonObject win = by[QLatin1String("win_rate")].toObject();
        QCOMPARE(win[QLatin1String("numerator")].toInt(), 4238);
        QCOMPARE(win[QLatin1String("denominator")].toInt(), 6711);
        QVERIFY(std::abs(win[QLatin1String("value")].toDouble() - 0.63150) < 5e-6);
        QCOMPARE(by[QLatin1String("revenue")][QLatin1String("value")].toString(), QStringLiteral("10005534.00"));
        QCOMPARE(by[QLatin1String("sales_cycle")][QLatin1String("value")].toDouble(), 57.0);
        QString best;
        double most = 0;
        for (const QJsonValue& part : by[QLatin1String("sales_count")][QLatin1String("parts")].toArray()) {
            if (part[QLatin1String("value")].toDouble() > most) {
                most = part[QLatin1String("value")].toDouble();
                best = part[QLatin1String("key")].toString();
            }
        }
        QCOMPARE(best, QStringLiteral("Darcel Schlecht"));
        QCOMPARE(most, 349.0);
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"

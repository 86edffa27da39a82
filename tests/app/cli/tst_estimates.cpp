// Bitrix24 exports no closing date: of a closed deal the expected one is taken, and every figure that rests on it says "estimated"
// (kpis.md, 1).
#include "support/cli.h"

#include <QTest>

using zamer::tests::Cli;

class TestEstimates : public QObject
{
    Q_OBJECT

    static QByteArray deals()
    {
        QByteArray text = "\"ID\";\"Сделка\";\"Направление\";\"Стадия сделки\";\"Сумма\";\"Валюта\";\"Ответственный\";"
                          "\"Сделка закрыта\";\"Дата создания\";\"Предполагаемая дата закрытия\";\n";
        for (int i = 1; i <= 40; ++i)
            text += "\"" + QByteArray::number(i) +
                    "\";\"Заказ\";\"Продажи\";\"Сделка успешна\";\"1000\";\"RUB\";\"Орлов П.\";\"Да\";"
                    "\"01.03.2026 10:00:00\";\"20.03.2026\";\n";
        return text;
    }

private Q_SLOTS:
    void closesThatWereExpected()
    {
        Cli cli;
        const QString audit = cli.path(QStringLiteral("a.zamer"));
        cli.run({QStringLiteral("new"), audit, QStringLiteral("--client"), QStringLiteral("B"),
                 QStringLiteral("--go-live"), QStringLiteral("2026-05-01")});
        const auto imported =
            cli.json({QStringLiteral("import"), audit, cli.write(QStringLiteral("DEAL_20260401_a.csv"), deals()),
                      QStringLiteral("--exported-at"), QStringLiteral("2026-04-02")});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        QCOMPARE(imported.json()[QLatin1String("inputs")][0][QLatin1String("layout")].toString(),
                 QStringLiteral("bitrix24_deals"));
        const auto measured =
            cli.json({QStringLiteral("measure"), audit, QStringLiteral("--from"), QStringLiteral("2026-03-01"),
                      QStringLiteral("--to"), QStringLiteral("2026-04-01")});
        QHash<QString, QString> quality;
        for (const QJsonValue& each : measured.json()[QLatin1String("measurements")].toArray())
            quality.insert(each[QLatin1String("kpi")].toString(), each[QLatin1String("quality")].toString());
        for (const char* kpi : {"sales_count", "revenue", "sales_cycle", "win_rate"})
            QVERIFY2(quality.value(QLatin1String(kpi)) == QLatin1String("estimated"),
                     qPrintable(QLatin1String(kpi) + QLatin1String(": ") + quality.value(QLatin1String(kpi))));
        QCOMPARE(quality.value(QStringLiteral("leads")), QStringLiteral("ok")); // an arrival is no close
    }
};

QTEST_GUILESS_MAIN(TestEstimates)
#include "tst_estimates.moc"

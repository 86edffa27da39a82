// zamer-cli export (export_table): one entity of the base as CSV, worked out by hand from a file of four rows.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

const QByteArray kDeals =
    "id,owner,stage,arrived_at,closed_at,amount,phone,qualified,probability,title\n"
    "1,\"Anna, \"\"A\"\"\",Won,2026-01-05 10:00:00,2026-07-10,100.5,8 916 123-45-67,1,0.25,Lamps\n"
    "2,,Talks,2026-01-06,,-0.07,,0,,\n"
    "3,Boris,Talks,1969-12-31 23:59:59,,,\"89161234567; 8 916 765-43-21\",,,\n";

QStringList lines(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

}

class TestExport : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;

    Answer exported(const QString& table, const QString& out) const
    {
        return m_cli.json({QStringLiteral("export"), m_audit, QStringLiteral("--table"), table, QStringLiteral("-o"),
                           m_cli.path(out)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("a.zamer"));
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("Вектор"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-02-01"), QStringLiteral("--time-zone"),
                           QStringLiteral("Europe/Berlin")})
                     .exit,
                 0);
        const QString file = m_cli.write(QStringLiteral("my,deals.csv"), kDeals);
        const Answer done =
            m_cli.json({QStringLiteral("import"), m_audit, file, QStringLiteral("--layout"),
                        QStringLiteral("table:deals"), QStringLiteral("--exported-at"), QStringLiteral("2026-08-01")});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
    }

    void everyFieldInOrder()
    {
        const Answer done = exported(QStringLiteral("deals"), QStringLiteral("deals.csv"));
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(done.json()[QLatin1String("rows")].toInt(), 3);
        const QStringList written = lines(m_cli.path(QStringLiteral("deals.csv")));
        QCOMPARE(written.size(), 5); // a header, three rows, and nothing behind the last line end
        QCOMPARE(written[0],
                 QStringLiteral(
                     "id,kind,lead,title,pipeline,stage,status,owner,team,source,medium,campaign,content,term,channel,"
                     "region,product,amount,currency,customer,customer_name,company,phone,email,created_at,arrived_at,"
                     "first_contact_at,first_response_at,first_response_seconds,qualified,qualified_at,closed_at,"
                     "modified_at,next_task_at,loss_reason,expected_close_at,expected_amount,probability,tags,"
                     "source_id,source_file,source_row"));
        // Winter and summer time of Berlin in UTC.
        const QString first = written[1];
        QVERIFY2(first.startsWith(QStringLiteral("1,,,1,,Won,")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral(",\"Anna, \"\"A\"\"\",")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral(",100.50,")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral(",2026-01-05T09:00:00Z,")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral(",2026-07-09T22:00:00Z,")), qPrintable(first));
        QVERIFY2(first.endsWith(QStringLiteral(",0.25,,1,\"my,deals.csv\",2")), qPrintable(first));
        QVERIFY2(written[2].contains(QStringLiteral(",-0.07,")), qPrintable(written[2]));
        QVERIFY2(written[3].contains(QStringLiteral(",1969-12-31T22:59:59Z,")), qPrintable(written[3]));
    }

    void phonesAreHashes()
    {
        exported(QStringLiteral("deals"), QStringLiteral("hashes.csv"));
        const QStringList written = lines(m_cli.path(QStringLiteral("hashes.csv")));
        const auto phone = [&](int row) { return written[row].split(QLatin1Char(','))[22]; };
        const QString one = written[1].mid(written[1].indexOf(QStringLiteral("100.50,,,,,")) + 11, 32);
        QCOMPARE(phone(2), QString());
        QCOMPARE(phone(3).size(), 65);
        QCOMPARE(phone(3)[32], QLatin1Char(';'));
        QVERIFY2(phone(3).split(QLatin1Char(';')).contains(one), qPrintable(written[1]));
        QVERIFY(!written.join(QLatin1Char(' ')).contains(QStringLiteral("9161234567")));
    }

    void nothingImported()
    {
        QCOMPARE(exported(QStringLiteral("purchases"), QStringLiteral("p.csv")).json()[QLatin1String("rows")].toInt(-1),
                 0);
        QCOMPARE(lines(m_cli.path(QStringLiteral("p.csv"))),
                 (QStringList{QStringLiteral("order,line,customer,at,amount,margin,product,quantity,deal,refund,vat,"
                                             "delivery,source_id,source_file,source_row"),
                              QString()}));
    }

    void refusals()
    {
        QCOMPARE(exported(QStringLiteral("luck"), QStringLiteral("l.csv")).exit, 2);
        QCOMPARE(exported(QStringLiteral("deals"), QStringLiteral("l.parquet")).exit, 2);
        const Answer nowhere = exported(QStringLiteral("deals"), QStringLiteral("no/such/folder.csv"));
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(!nowhere.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"

// accepted = added + updated + unchanged, also where records are not rows: questionnaires with several questions, legs of a call.
#include "core/audit/audit.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestCounts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void addUp_data();
    void addUp();
};

/// `counts`: added, updated, unchanged of each file, imported one after the other.
void TestCounts::addUp_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QByteArrayList>("counts");

    const QByteArray survey = "Отметка времени,Оцените скорость (1-5),Оцените цены (1-5)\n"
                              "01.02.2024 9:05:07,5,4\n02.02.2024 9:05:07,3,2\n";
    QTest::newRow("two questions") << QByteArrayList{survey, survey, survey + "03.02.2024 9:00:00,1,1\n"}
                                   << QByteArrayList{"2 0 0", "0 0 2", "1 0 2"};
    QTest::newRow("one unanswered") << QByteArrayList{survey + "03.02.2024 9:00:00,1,\n"} << QByteArrayList{"3 0 0"};
    const QByteArray orders = "customer,at,amount\nA,2024-02-01,100\nA,2024-02-01,100\nB,2024-02-02,50\n";
    QTest::newRow("equal rows stay") << QByteArrayList{orders, orders, orders + "A,2024-02-01,100\n"}
                                     << QByteArrayList{"3 0 0", "0 0 3", "1 0 3"};
}

void TestCounts::addUp()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QByteArrayList, counts);
    const QString path = m_folder.filePath(QStringLiteral("a.zamer"));
    QFile::remove(path);
    const auto audit = Audit::create(path, Settings());
    QVERIFY(audit.has_value());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(m_folder.filePath(QStringLiteral("%1.csv").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(files[i]) == files[i].size());
        file.close();
        import::Options options;
        if (files[i].startsWith("customer"))
            options.layout = QStringLiteral("table:purchases");
        Progress progress;
        const auto outcomes = (*audit)->import(file.fileName(), options, false, progress);
        QVERIFY(outcomes.has_value());
        const ImportOutcome& outcome = outcomes->front();
        QCOMPARE(QByteArray::number(outcome.added) + ' ' + QByteArray::number(outcome.updated) + ' ' +
                     QByteArray::number(outcome.unchanged),
                 counts[i]);
        QCOMPARE(outcome.accepted, outcome.added + outcome.updated + outcome.unchanged);
        QCOMPARE(outcome.rowsRead, outcome.accepted + outcome.rejected);
    }
}

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"

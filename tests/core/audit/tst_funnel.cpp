// The funnel is read from the few fields it needs, and must be what the whole facts say: the same key twice, exports that follow one
// another, and files without ids, where all that a row holds tells it apart.
#include "core/audit/audit.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestFunnel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QStringList text(const std::vector<StageLine>& lines)
    {
        QStringList list;
        for (const StageLine& line : lines)
            list.append(QStringLiteral("%1/%2 %3 %4 x%5")
                            .arg(QString::fromStdString(line.pipeline), QString::fromStdString(line.stage))
                            .arg(line.order)
                            .arg(QString::fromStdString(line.kind))
                            .arg(line.deals));
        return list;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void asTheWholeFactsSay_data();
    void asTheWholeFactsSay();
};

void TestFunnel::asTheWholeFactsSay_data()
{
    const QByteArray first = "id,created_at,modified_at,pipeline,stage,amount\n"
                             "1,2024-02-01,2024-02-02,B2B,New,1\n2,2024-02-01,2024-02-02,B2B,Offer,1\n"
                             "2,2024-02-01,2024-02-01,B2B,New,2\n3,2024-02-01,2024-02-02,B2C,New,1\n";
    const QByteArray later = "id,created_at,modified_at,pipeline,stage,amount\n1,2024-02-01,2024-03-02,B2B,Offer,1\n"
                             "3,2024-02-01,2024-01-02,B2C,Offer,1\n4,2024-03-01,2024-03-02,B2B,New,1\n";
    const QByteArray nameless = "created_at,pipeline,stage,amount\n2024-02-01,B2B,New,1\n2024-02-01,B2B,New,1\n"
                                "2024-02-01,B2B,New,2\n";
    const QByteArray namelessAgain = "created_at,pipeline,stage,amount\n2024-02-01,B2B,New,1\n2024-02-01,B2B,New,3\n";
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a key twice") << QList{first}
                                 << QStringList{QStringLiteral("B2B/New 0 new x1"), QStringLiteral("B2B/Offer 1  x1"),
                                                QStringLiteral("B2C/New -1  x1")};
    QTest::newRow("a later export") << QList{first, later}
                                    << QStringList{QStringLiteral("B2B/New 0 new x1"),
                                                   QStringLiteral("B2B/Offer 1  x2"), QStringLiteral("B2C/New -1  x1")};
    QTest::newRow("without ids") << QList{nameless}
                                 << QStringList{QStringLiteral("B2B/New 0 new x3"), QStringLiteral("B2B/Offer 1  x0")};
    QTest::newRow("without ids, twice") << QList{nameless, namelessAgain}
                                        << QStringList{QStringLiteral("B2B/New 0 new x4"),
                                                       QStringLiteral("B2B/Offer 1  x0")};
}

void TestFunnel::asTheWholeFactsSay()
{
    QFETCH(const QList<QByteArray>, files);
    QFETCH(const QStringList, expected);
    const QString path = m_folder.filePath(QStringLiteral("a.zamer"));
    QFile::remove(path);
    auto audit = Audit::create(path, Settings());
    QVERIFY(audit.has_value());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(m_folder.filePath(QStringLiteral("deals%1.csv").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(files[i]) == files[i].size());
        file.close();
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        Progress progress;
        QVERIFY((*audit)->import(file.fileName(), options, false, progress).has_value());
    }
    QVERIFY((*audit)->setStages({{"B2B", {"New", "Offer"}}}, {}).has_value());
    const auto kinds = (*audit)->setStages({}, {{"New", "new"}});
    QVERIFY(kinds.has_value());
    auto alone = (*audit)->stages();
    QVERIFY(alone.has_value());
    // "New" was named for every pipeline that has it: there B2C stands with a kind as well.
    QStringList said = text(*alone);
    Progress progress;
    QVERIFY(
        (*audit)->exportTable(facts::Entity::Deals, m_folder.filePath(QStringLiteral("t.csv")), progress).has_value());
    const auto whole = (*audit)->stages(); // now that the whole facts are in memory
    QVERIFY(whole.has_value());
    QCOMPARE(said, text(*whole));
    QCOMPARE(said.filter(QStringLiteral("B2B")), expected.filter(QStringLiteral("B2B")));
}

QTEST_GUILESS_MAIN(TestFunnel)
#include "tst_funnel.moc"

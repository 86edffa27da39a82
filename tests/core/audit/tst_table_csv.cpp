// Tables written out: no cell that a spreadsheet would run.
#include "core/audit/table_csv.h"
#include "support/facts_builder.h"

#include <QBuffer>
#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestTableCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
};

void TestTableCsv::formulas_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("minus and a name") << QByteArray("-В") << QByteArray("'-В");
    QTest::newRow("plus") << QByteArray("+cmd") << QByteArray("'+cmd");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("full width") << QByteArray("＝1") << QByteArray("'＝1");
    QTest::newRow("quoted too") << QByteArray("=A(\"x\")") << QByteArray("\"'=A(\"\"x\"\")\"");
    QTest::newRow("a number") << QByteArray("-15") << QByteArray("-15");
    QTest::newRow("a name") << QByteArray("Анна-Мария") << QByteArray("Анна-Мария");
}

void TestTableCsv::formulas()
{
    QFETCH(QByteArray, owner);
    test::FactsBuilder facts;
    facts.add(facts::Entity::Deals, {"id", "owner"}, {{"1", owner.toStdString()}});
    const auto base = facts.base();
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    Progress progress;
    const facts::Facts& all = base->view().facts;
    QVERIFY(writeCsv(all.table(facts::Entity::Deals), all.sources, out, progress));
    const QList<QByteArray> lines = out.data().split('\n');
    QFETCH(QByteArray, written);
    QVERIFY2(lines.at(1).split(',').contains(written), lines.at(1).constData());
}

QTEST_APPLESS_MAIN(TestTableCsv)
#include "tst_table_csv.moc"

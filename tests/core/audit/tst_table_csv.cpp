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
    void days_data();
    void days();
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
    QVERIFY(writeCsv(all.table(facts::Entity::Deals), all.sources, LocalTime(), out, progress));
    const QList<QByteArray> lines = out.data().split('\n');
    QFETCH(QByteArray, written);
    QVERIFY2(lines.at(1).split(',').contains(written), lines.at(1).constData());
}

void TestTableCsv::days_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("written"); // the instants among them, in the order of facts.md
    const auto row = [](const char* name, facts::Entity entity, const char* fields, const char* values,
                        const char* written) {
        QTest::newRow(name) << int(entity) << QString::fromLatin1(fields).split(QLatin1Char(' '))
                            << QString::fromLatin1(values).split(QLatin1Char(' ')) << QByteArray(written);
    };
    // Midnight in Moscow is 21:00 UTC of the day before.
    row("costs", facts::Entity::Costs, "at until amount", "2026-03-01 2026-03-31 1", "2026-03-01,2026-03-31,1.00,");
    row("visits", facts::Entity::Visits, "day sessions", "2026-03-01 5", "2026-03-01,,,,5,,");
    row("days of users", facts::Entity::UserDays, "user day", "Ann 2026-03-01", "Ann,2026-03-01,");
    row("months", facts::Entity::Forecasts, "month amount made_at", "2026-03-01 1 2026-02-10T12:00",
        "2026-03-01,,1.00,2026-02-10T09:00:00Z,");
    row("users", facts::Entity::Users, "name active_from active_to", "Ann 2026-03-01 2026-04-01",
        "Ann,,,,2026-03-01,2026-04-01,");
    row("instants", facts::Entity::Deals, "id created_at", "1 2026-03-01T00:00", "2026-02-28T21:00:00Z");
}

void TestTableCsv::days()
{
    QFETCH(int, entity);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, values);
    std::vector<std::string> names;
    std::vector<std::string> cells;
    for (const QString& field : fields)
        names.push_back(field.toStdString());
    for (const QString& value : values)
        cells.push_back(value.toStdString());
    test::FactsBuilder facts;
    facts.add(static_cast<facts::Entity>(entity), names, {cells});
    const auto base = facts.base();
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    Progress progress;
    const facts::Facts& all = base->view().facts;
    QVERIFY(writeCsv(all.table(static_cast<facts::Entity>(entity)), all.sources,
                     LocalTime(QStringLiteral("Europe/Moscow")), out, progress));
    QFETCH(QByteArray, written);
    QVERIFY2(out.data().split('\n').at(1).contains(written), out.data().constData());
}

QTEST_APPLESS_MAIN(TestTableCsv)
#include "tst_table_csv.moc"

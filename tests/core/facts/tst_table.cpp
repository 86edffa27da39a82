#include "core/facts/table_builder.h"

#include <QtTest>

using namespace zamer::facts;

class tst_table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCells_data();
    void emptyCells();
    void missingColumnsReadAsEmpty();
    void listsByRow();
    void keyFieldsNameRealFields();
};

void tst_table::emptyCells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("empty");
    QTest::newRow("text") << "owner"
                          << "Anna" << false;
    QTest::newRow("no text") << "owner"
                             << "" << true;
    QTest::newRow("instant 0 is a time") << "closed_at"
                                         << "0" << false;
    QTest::newRow("no instant") << "closed_at"
                                << "" << true;
    QTest::newRow("amount 0 is an amount") << "amount"
                                           << "0" << false;
    QTest::newRow("no amount") << "amount"
                               << "" << true;
    QTest::newRow("number 0") << "probability"
                              << "0" << false;
    QTest::newRow("no number") << "probability"
                               << "" << true;
    QTest::newRow("a flag of 0 is an answer") << "qualified"
                                              << "0" << false;
    QTest::newRow("no flag") << "qualified"
                             << "" << true;
    QTest::newRow("presence 0 is an empty cell") << "title"
                                                 << "0" << true;
    QTest::newRow("presence 1") << "title"
                                << "1" << false;
    QTest::newRow("key") << "customer"
                         << "7" << false;
    QTest::newRow("list") << "phone"
                          << "a|b" << false;
    QTest::newRow("no list") << "phone"
                             << "" << true;
}

void tst_table::emptyCells()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(bool, empty);
    const auto table = TableBuilder(Entity::Deals, {field.toStdString()}).row({cell.toStdString()}).table();
    const int number = fieldByName(Entity::Deals, field.toStdString());
    QCOMPARE(table->isEmptyAt(number, 0), empty);
    QCOMPARE(table->column(number)->size(), std::size_t{1});
}

void tst_table::missingColumnsReadAsEmpty()
{
    const auto table = TableBuilder(Entity::Deals, {"id"}).row({"1"}).table();
    QVERIFY(!table->has(deal::amount));
    QVERIFY(table->isEmptyAt(deal::amount, 0));
    QCOMPARE(table->intAt(deal::amount, 0), kNull);
    QVERIFY(table->textAt(deal::owner, 0).empty());
    QVERIFY(table->ints(deal::amount).empty() && table->numbers(deal::probability).empty());
    QVERIFY(table->flags(deal::title).empty() && table->codes(deal::owner).empty());
}

void tst_table::listsByRow()
{
    const auto table = TableBuilder(Entity::Deals, {"phone"}).row({"a|b"}).row({""}).row({"b"}).table();
    const Column& phones = *table->column(deal::phone);
    QCOMPARE(phones.list(0).size(), std::size_t{2});
    QCOMPARE(phones.list(1).size(), std::size_t{0});
    QCOMPARE(phones.list(2)[0], phones.list(0)[1]);
}

void tst_table::keyFieldsNameRealFields()
{
    for (std::size_t i = 0; i < kEntities; ++i) {
        const Entity entity = static_cast<Entity>(i);
        QCOMPARE(entityByName(entityName(entity)), std::optional(entity));
        for (const int field : keyFields(entity))
            QVERIFY(field >= 0 && static_cast<std::size_t>(field) < fields(entity).size());
    }
    QVERIFY(!entityByName("nothing"));
    QCOMPARE(fieldByName(Entity::Deals, "nothing"), -1);
}

QTEST_APPLESS_MAIN(tst_table)
#include "tst_table.moc"

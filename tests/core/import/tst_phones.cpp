// Phones, e-mails and keys in the form under which they are hashed.
#include "core/import/text/phones.h"

#include <QtTest>

using namespace zamer::import;

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void emails();
    void keys();
    void broken();
};

void TestPhones::phones_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* cell, const char* country, const char* expected) {
        QTest::addRow("%s %s", country, cell) << QByteArray(cell) << QByteArray(country) << QByteArray(expected);
    };
    row("+7 (916) 123-45-67", "RU", "79161234567");
    row("8 916 123 45 67", "RU", "79161234567");
    row("9161234567", "RU", "79161234567");
    row("'+79161234567", "RU", "79161234567");
    row("675660001", "RU", "7675660001");
    row("+7 916 123-45-67 доб. 12", "RU", "79161234567");
    row("+1-395-557-1028x208", "RU", "13955571028");
    row("8 (495) 123-45-67, +7 916 123-45-67", "RU", "74951234567 79161234567");
    row("89161234567;89161234567", "RU", "79161234567");
    row("89161234567/84951234567\n+380675660001", "RU", "79161234567 74951234567 380675660001");
    row("12345", "RU", "");
    row("123-45-67", "RU", "");
    row("0000000000", "RU", "");
    row("+7 916 123", "RU", "");
    row("1234567890123456", "RU", "");
    row("нет", "RU", "");
    row("0675660001", "UA", "380675660001");
    row("675660001", "UA", "380675660001");
    row("(11) 91234-5678", "BR", "5511912345678");
    row("957.962.1534", "US", "19579621534");
    row("00380675660001", "RU", "380675660001");
}

void TestPhones::phones()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, expected);
    QByteArray got;
    for (const std::string& phone : phonesIn(cell.toStdString(), country.toStdString()))
        got += (got.isEmpty() ? "" : " ") + QByteArray::fromStdString(phone);
    QCOMPARE(got, expected);
}

void TestPhones::emails()
{
    QCOMPARE(emailsIn(" Anna@Example.RU "), std::vector<std::string>{"anna@example.ru"});
    QCOMPARE(emailsIn("a@b.ru, c@d.ru;A@b.ru"), (std::vector<std::string>{"a@b.ru", "c@d.ru"}));
    QCOMPARE(emailsIn("mailto:x@y.com"), std::vector<std::string>{"x@y.com"});
    QCOMPARE(emailsIn("Почта@Пример.рф"), std::vector<std::string>{"почта@пример.рф"});
    QVERIFY(emailsIn("no address").empty());
    QVERIFY(emailsIn("@b.ru a@").empty());
}

void TestPhones::keys()
{
    QVERIFY(isPlainKey("C-17"));
    QVERIFY(isPlainKey("44381321"));
    QVERIFY(!isPlainKey("79161234567"));
    QVERIFY(!isPlainKey("Acme"));
    QVERIFY(!isPlainKey("ООО 1"));
    QVERIFY(isPlainKey("1234567890123456789"));
    const zamer::SecretKey key{};
    QCOMPARE(hiddenKey(" ACME ", key), hiddenKey("acme", key));
    QCOMPARE(hiddenKey("acme", key).size(), std::size_t{33});
}

void TestPhones::broken()
{
    QVERIFY(isBrokenId("1.03293E+19"));
    QVERIFY(isBrokenId("1,03E+19"));
    QVERIFY(!isBrokenId("1E5"));
    QVERIFY(!isBrokenId("E+19"));
    QVERIFY(!isBrokenId("ABE+12"));
}

QTEST_APPLESS_MAIN(TestPhones)
#include "tst_phones.moc"

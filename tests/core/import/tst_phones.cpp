// Phones, e-mails and keys in the form under which they are hashed.
#include "core/import/text/phones.h"

#include <QtTest>

#include <random>

using namespace zamer::import;

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void anyPunctuation_data();
    void anyPunctuation();
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
    // Extensions and words.
    row("8 495 123-45-67 ext. 12", "RU", "74951234567");
    row("84951234567x12", "RU", "74951234567");
    row("84951234567 ДОБ 12", "RU", "74951234567");
    row("84951234567 вн.12", "RU", "74951234567");
    row("84951234567#12", "RU", "74951234567");
    row("84951234567;12", "RU", "74951234567");
    row("84951234567 Иван 2", "RU", "74951234567");
    row("тел. 8 (495) 123-45-67 (офис)", "RU", "74951234567");
    row("кв. 12 тел 89161234567", "RU", "79161234567");
    row("WhatsApp: +7 916 123 45 67", "RU", "79161234567");
    row("tel:+7-916-123-45-67", "RU", "79161234567");
    // Several in one cell.
    row("8 916 123 45 67 и 8 495 123 45 67", "RU", "79161234567 74951234567");
    row("89161234567 84951234567", "RU", "79161234567 74951234567");
    row("8 916 123-45-67 8 495 123-45-67", "RU", "79161234567 74951234567");
    row("+79161234567+74951234567", "RU", "79161234567 74951234567");
    row("89161234567 84951234567 88121234567", "RU", "79161234567 74951234567 78121234567");
    row("89161234567|+7 (916) 123-45-67", "RU", "79161234567");
    row("8 916 123 45 67, доб. 12, 123", "RU", "79161234567");
    // What spreadsheets and people make of them.
    row("79161234567.0", "RU", "79161234567");
    row("7.91612346E+10", "RU", "");
    row("7,91612346E+10", "RU", "");
    row("+8 916 123 45 67", "RU", "79161234567");
    row("+7 8 916 123 45 67", "RU", "");
    row("8\xC2\xA0"
        "916\xC2\xA0"
        "123\xE2\x80\x91"
        "45\xE2\x80\x91"
        "67",
        "RU", "79161234567");
    row("+7.916.123.45.67", "RU", "79161234567");
    row("007 916 123 45 67", "RU", "79161234567");
    row("8 10 380 67 566 00 01", "RU", "380675660001");
    row("8-800-100-20-30", "RU", "78001002030");
    row("112", "RU", "");
    row("8 916 123", "RU", "");
    // Other countries at home.
    row("8 701 123 45 67", "KZ", "77011234567");
    row("+7 701 123 45 67", "KZ", "77011234567");
    row("8 029 123-45-67", "BY", "375291234567");
    row("029 123-45-67", "BY", "375291234567");
    row("+375 29 123-45-67", "RU", "375291234567");
    row("8 (067) 566-00-01", "UA", "380675660001");
    row("380675660001", "UA", "380675660001");
    row("(11) 3123-4567", "BR", "551131234567");
    row("0 15 11 91234-5678", "BR", "5511912345678");
    row("55 11 91234 5678", "BR", "5511912345678");
    row("(55) 99123-4567", "BR", "5555991234567"); // an area code like the country's
    row("91234-5678", "BR", "");                   // no area code: anybody's
    row("612 345 678", "ES", "34612345678");
    row("+34 612 34 56 78", "RU", "34612345678");
    row("1 (957) 962-1534", "US", "19579621534");
    row("011 44 20 7946 0958", "US", "442079460958");
    row("962-1534", "US", "");
    row("957962153", "US", "");
    row("020 7946 0958", "GB", "442079460958");
    row("+44 (0)20 7946 0958", "GB", "442079460958");
    row("030 123456", "DE", "4930123456");
    row("+49 (0)30 123456", "DE", "4930123456");
    row("0171 1234567", "DE", "491711234567");
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

void TestPhones::anyPunctuation_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("trunk");
    QTest::addColumn<int>("length");
    const auto row = [](const char* country, const char* code, const char* trunk, int length) {
        QTest::newRow(country) << QByteArray(country) << QByteArray(code) << QByteArray(trunk) << length;
    };
    row("RU", "7", "8", 10);
    row("KZ", "7", "8", 10);
    row("BY", "375", "80", 9);
    row("UA", "380", "0", 9);
    row("US", "1", "1", 10);
    row("GB", "44", "0", 10);
    row("ES", "34", "", 9);
    row("BR", "55", "0", 11);
    row("DE", "49", "0", 10);
}

/// A number is the same number with any blanks, brackets and dashes, with code, trunk prefix or neither, alone or beside its extension; and what
/// comes out is read as itself again.
void TestPhones::anyPunctuation()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, trunk);
    QFETCH(int, length);
    std::mt19937 random(7);
    const auto below = [&random](unsigned n) { return static_cast<unsigned>(random() % n); };
    static const char* const kBetween[] = {"", "", "", " ", "-", "(", "\xC2\xA0", "\xE2\x80\x93"};
    static const char* const kAfter[] = {"", " доб. 12", " ext 12", "x12", ";12", " #12", ", внутр. 345", " Анна"};
    const std::string at = country.toStdString();
    for (int i = 0; i < 2000; ++i) {
        QByteArray national(1, static_cast<char>('2' + below(2) * 4)); // 2 and 6 begin no code or prefix here
        while (national.size() < length)
            national += static_cast<char>('0' + below(10));
        const std::string expected = QByteArray(code + national).toStdString();
        const QByteArray forms[] = {QByteArray("+" + code), code, trunk, ""};
        QByteArray written;
        for (const char c : QByteArray(forms[below(4)] + national))
            written += QByteArray(1, c) + kBetween[below(8)];
        written += kAfter[below(8)];
        QCOMPARE(phonesIn(written.toStdString(), at), std::vector<std::string>{expected});
        QCOMPARE(phonesIn(expected, at), std::vector<std::string>{expected});
        QCOMPARE(phonesIn("+" + expected, "FR"), std::vector<std::string>{expected});
    }
}

void TestPhones::emails()
{
    QCOMPARE(emailsIn(" Anna@Example.RU "), std::vector<std::string>{"anna@example.ru"});
    QCOMPARE(emailsIn("a@b.ru, c@d.ru;A@b.ru"), (std::vector<std::string>{"a@b.ru", "c@d.ru"}));
    QCOMPARE(emailsIn("mailto:x@y.com"), std::vector<std::string>{"x@y.com"});
    QCOMPARE(emailsIn("Почта@Пример.рф"), std::vector<std::string>{"почта@пример.рф"});
    QCOMPARE(emailsIn("MAILTO:x@y.com?subject=Hi"), std::vector<std::string>{"x@y.com"});
    QCOMPARE(emailsIn("Anna B. <a.b@c.ru>"), std::vector<std::string>{"a.b@c.ru"});
    QCOMPARE(emailsIn("(a@b.ru)."), std::vector<std::string>{"a@b.ru"});
    QCOMPARE(emailsIn("\"a@b.ru\"; 'c@d.ru'"), (std::vector<std::string>{"a@b.ru", "c@d.ru"}));
    QCOMPARE(emailsIn("a.b+tag@gmail.com, ab@gmail.com"),
             (std::vector<std::string>{"a.b+tag@gmail.com", "ab@gmail.com"}));
    QVERIFY(emailsIn("a@b@c.ru").empty());
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
    QCOMPARE(hiddenKey(" ACME ", "RU", key), hiddenKey("acme", "RU", key));
    QCOMPARE(hiddenKey("acme", "RU", key).size(), std::size_t{33});
    QVERIFY(hiddenKey("acme", "RU", key) != hiddenKey("acne", "RU", key));
    // A person, however written, and under the pseudonym that the phone column has.
    QCOMPARE(hiddenKey("8 (916) 123-45-67", "RU", key), hiddenKey("+79161234567", "RU", key));
    QCOMPARE(hiddenKey("mailto:A@b.ru", "RU", key), hiddenKey("a@B.ru", "RU", key));
    QByteArray hex("~");
    hex += QByteArray::fromStdString(zamer::pseudonym("79161234567", key)).toHex();
    QCOMPARE(QByteArray::fromStdString(hiddenKey("89161234567", "RU", key)), hex);
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

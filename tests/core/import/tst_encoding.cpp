// Encodings found in bytes, and bytes made UTF-8. The samples were encoded with Python: "…".encode("cp1251") and so on.
#include "core/import/text/code_pages.h"
#include "core/import/text/encoding.h"

#include <QtTest>

#include <algorithm>

using namespace zamer::import;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessed_data();
    void guessed();
    void letterCase_data();
    void letterCase();
    void western();
    void names();
    void malformedUtf8();
    void cutUtf16();
};

void TestEncoding::guessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString words = QStringLiteral("Ответственный;Первичный контакт\nИванов;Переговоры, ждёт звонка\n");
    QTest::newRow("utf-8") << words.toUtf8() << "utf-8" << words;
    QTest::newRow("utf-8 with mark") << QByteArray(QByteArray("\xEF\xBB\xBF") + words.toUtf8()) << "utf-8" << words;
    QTest::newRow("ascii") << QByteArray("id,stage\n1,won\n") << "utf-8"
                           << "id,stage\n1,won\n";
    QTest::newRow("windows-1251")
        << QByteArray("\316\362\342\345\362\361\362\342\345\355\355\373\351\073\317\345\360\342\350\367\355\373\351\040"
                      "\352\356\355\362\340\352\362\012\310\342\340\355\356\342\073\317\345\360\345\343\356\342\356\360"
                      "\373\054\040\346\344\270\362\040\347\342\356\355\352\340\012")
        << "windows-1251" << words;
    QTest::newRow("ibm866")
        << QByteArray("\216\342\242\245\342\341\342\242\245\255\255\353\251\073\217\245\340\242\250\347\255\353\251\040"
                      "\252\256\255\342\240\252\342\012\210\242\240\255\256\242\073\217\245\340\245\243\256\242\256\340"
                      "\353\054\040\246\244\361\342\040\247\242\256\255\252\240\012")
        << "ibm866" << words;
    QTest::newRow("koi8-r")
        << QByteArray("\357\324\327\305\324\323\324\327\305\316\316\331\312\073\360\305\322\327\311\336\316\331\312\040"
                      "\313\317\316\324\301\313\324\012\351\327\301\316\317\327\073\360\305\322\305\307\317\327\317\322"
                      "\331\054\040\326\304\243\324\040\332\327\317\316\313\301\012")
        << "koi8-r" << words;
    QByteArray little(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
    QByteArray big;
    for (qsizetype i = 0; i < little.size(); i += 2)
        big += QByteArray(1, little[i + 1]) + QByteArray(1, little[i]);
    QTest::newRow("utf-16le") << little << "utf-16le" << words;
    QTest::newRow("utf-16be") << big << "utf-16be" << words;
    QTest::newRow("utf-16le with mark") << QByteArray(QByteArray("\xFF\xFE", 2) + little) << "utf-16le" << words;
}

void TestEncoding::guessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const EncodingGuess guess = guessEncoding(view, true);
    QVERIFY(!guess.binary);
    QCOMPARE(QString::fromUtf8(encodingName(guess.encoding).data()), encoding);
    std::string out;
    appendUtf8(view.substr(guess.markBytes), guess.encoding, out);
    QCOMPARE(QString::fromStdString(out), text);
}

namespace {

/// The inverse of the code page, whose table the bytes above prove.
QByteArray encoded(const QString& text, Encoding encoding)
{
    QByteArray bytes;
    const std::span<const char16_t, 128> page = codePage(encoding);
    for (const QChar c : text) {
        const auto at = std::find(page.begin(), page.end(), c.unicode());
        bytes += c.unicode() < 0x80 ? c.toLatin1() : static_cast<char>(0x80 + (at - page.begin()));
    }
    return bytes;
}

}

/// What KOI8-R has as small letters are capitals of windows-1251, and the other way round.
void TestEncoding::letterCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    const auto row = [](const QByteArray& name, const QString& text) {
        for (const Encoding encoding : {Encoding::Windows1251, Encoding::Ibm866, Encoding::Koi8R})
            QTest::addRow("%s, %s", name.constData(), std::string(encodingName(encoding)).c_str()) << text << encoding;
    };
    const auto cases = [&row](const QByteArray& name, const QString& text) {
        row(name + ", as it is", text);
        row(name + ", capitals", text.toUpper());
        row(name + ", small", text.toLower());
    };
    cases("bank", QStringLiteral("Дата;Номер документа;Плательщик;ИНН;Приход;Расход;Назначение платежа\n"
                                 "05.03.2026;17;ООО Ромашка;7701000001;1500,00;;Оплата по счёту 12\n"));
    cases("one word", QStringLiteral("id;stage;d\n1;Новый;05.03.2026\n"));
    cases("two words", QStringLiteral("id;stage;d\n1;В работе;05.03.2026\n"));
    cases("names", QStringLiteral("id;owner\n1;Щукин Юрий\n2;Ющенко Эмма\n3;Жуйков Фёдор\n"));
    row("capital headers",
        QStringLiteral("ID;НАЗВАНИЕ СДЕЛКИ;БЮДЖЕТ;ОТВЕТСТВЕННЫЙ;ДАТА СОЗДАНИЯ;ДАТА ЗАКРЫТИЯ;ЭТАП СДЕЛКИ;"
                       "ВОРОНКА\n1;Сайт;5000;Иванов;05.03.2026;не закрыта;Новый;Продажи\n"));
    row("capital values", QStringLiteral("Дата;Контрагент;Менеджер\n05.03.2026;ООО РОМАШКА;ПЕТРОВ И.И.\n"
                                         "06.03.2026;ЗАО ЛЮТИК;СИДОРОВА А.А.\n"));
}

void TestEncoding::letterCase()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const QByteArray bytes = encoded(text, encoding);
    const EncodingGuess guess =
        guessEncoding(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
    QCOMPARE(encodingName(guess.encoding), encodingName(encoding));
}

void TestEncoding::western()
{
    for (const char* const text : {"id;nom\n1;Café Müller\n2;Señor Núñez\n", "ID;PRÉNOM\n1;ANDRÉ\n2;HÉLÈNE\n"}) {
        const QByteArray bytes = QString::fromUtf8(text).toLatin1();
        const EncodingGuess guess =
            guessEncoding(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
        QCOMPARE(encodingName(guess.encoding), encodingName(Encoding::Windows1252));
    }
}

void TestEncoding::names()
{
    QCOMPARE(encodingByName(QStringLiteral("Windows-1251")), std::optional(Encoding::Windows1251));
    QCOMPARE(encodingByName(QStringLiteral("CP866")), std::optional(Encoding::Ibm866));
    QCOMPARE(encodingByName(QStringLiteral("koi8-r")), std::optional(Encoding::Koi8R));
    QCOMPARE(encodingByName(QStringLiteral("ebcdic")), std::optional<Encoding>());
}

void TestEncoding::malformedUtf8()
{
    QVERIFY(!isStrictUtf8("\xC0\xAF", true));         // overlong
    QVERIFY(!isStrictUtf8("\xED\xA0\x80", true));     // surrogate
    QVERIFY(!isStrictUtf8("\xF4\x90\x80\x80", true)); // beyond U+10FFFF
    QVERIFY(!isStrictUtf8("a\xD0", true));
    QVERIFY(isStrictUtf8("a\xD0", false)); // cut by the end of the sample
    std::string out;
    appendUtf8("a\xFF"
               "b",
               Encoding::Utf8, out);
    QCOMPARE(out, std::string("a\uFFFD"
                              "b"));
    QVERIFY(guessEncoding(std::string_view("\x00\x01\x02\x03\x00\x00\x05\x06 text", 13), true).binary);
}

void TestEncoding::cutUtf16()
{
    const std::string_view face("\x3D\xD8\x00\xDE", 4); // U+1F600
    std::string out;
    QCOMPARE(appendUtf8(face.substr(0, 2), Encoding::Utf16Le, out), std::size_t{0});
    QCOMPARE(appendUtf8(face, Encoding::Utf16Le, out), std::size_t{4});
    QCOMPARE(out, std::string("\U0001F600"));
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"

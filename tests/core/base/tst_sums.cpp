// Sums and pseudonyms, against other programs.

#include "core/base/file_sum.h"
#include "core/base/sum.h"

#include <QtTest>

using namespace zamer;

class tst_sums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// printf TEXT | sha256sum
    void fileSum_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void fileSum()
    {
        QFETCH(QByteArray, bytes);
        FileSum whole;
        whole.add(bytes);
        QTEST(whole.hex(), "sum");
        FileSum pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 999)
            pieces.add(bytes.mid(at, 999));
        QTEST(pieces.hex(), "sum");
    }

    /// printf TEXT | b2sum -l 256
    void sum()
    {
        QCOMPARE(sumHex("abc"), QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    /// python3 -c "import hashlib; print(hashlib.sha256(bytes(range(32)) + TEXT.encode()).hexdigest()[:32])"
    void pseudonyms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("phone") << QStringLiteral("79161234567") << QByteArray("4b29a1d5b3e9e3f10d7fe89ead5c951e");
        QTest::newRow("e-mail") << QStringLiteral("anna@example.com") << QByteArray("df4f4d7d05658c1b003b3c6fc413cf9c");
        QTest::newRow("name") << QString::fromUtf8("анна") << QByteArray("6dfa0c03f2b6bffca9fd5d10fa83d3e1");
        QTest::newRow("longer than a block")
            << QString(300, QLatin1Char('x')) << QByteArray("704712d64a80da8f591324f8aa210e81");
        QTest::newRow("nothing") << QString() << QByteArray("630dcd2966c4336691125448bbb25b4f");
    }
    void pseudonyms()
    {
        QFETCH(QString, text);
        SecretKey key{};
        for (std::size_t i = 0; i < key.size(); ++i)
            key[i] = static_cast<unsigned char>(i);
        const std::string found = pseudonym(text.toStdString(), key);
        QTEST(QByteArray::fromStdString(found).toHex(), "hex");
        key[0] ^= 1;
        QVERIFY(pseudonym(text.toStdString(), key) != found);
    }
};

QTEST_APPLESS_MAIN(tst_sums)
#include "tst_sums.moc"

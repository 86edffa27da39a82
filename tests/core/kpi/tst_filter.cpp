// The text form of segments.

#include "core/kpi/filter.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<int>("dimensions");
        QTest::newRow("none") << ""
                              << "" << 0;
        QTest::newRow("one") << "team=North"
                             << "team=North" << 1;
        QTest::newRow("several") << "source=Website,Referral;team=North"
                                 << "source=Referral,Website;team=North" << 2;
        QTest::newRow("spaces") << " team = North , South ; "
                                << "team=North,South" << 1;
        QTest::newRow("twice the same") << "team=North;team=South,North"
                                        << "team=North,South" << 1;
        QTest::newRow("none of them") << "region=(none)"
                                      << "region=(none)" << 1;
        QTest::newRow("special letters") << "product=A\\,B\\;C\\=D\\\\E"
                                         << "product=A\\,B\\;C\\=D\\\\E" << 1;
        QTest::newRow("Russian") << QString::fromUtf8("source=Сайт") << QString::fromUtf8("source=Сайт") << 1;
    }
    void texts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, normal);
        QFETCH(const int, dimensions);
        const auto filter = filterFromText(text.toStdString());
        QVERIFY(filter);
        QCOMPARE(static_cast<int>(filter->keys.size()), dimensions);
        QCOMPARE(QString::fromStdString(textOf(*filter)), normal);
        QVERIFY(filterFromText(textOf(*filter)) == *filter);
    }

    void literalLetters()
    {
        const auto filter = filterFromText("product=A\\,B");
        QVERIFY(filter);
        QVERIFY(filter->keys.at("product") == std::set<std::string>{"A,B"});
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("unknown dimension") << "colour=red" << static_cast<int>(ErrorKind::UnknownKey);
        QTest::newRow("no dimension") << "North" << static_cast<int>(ErrorKind::BadValue);
        QTest::newRow("no key") << "team=" << static_cast<int>(ErrorKind::BadValue);
        QTest::newRow("an empty key") << "team=North,,South" << static_cast<int>(ErrorKind::BadValue);
        QTest::newRow("two equals signs") << "team=a=b" << static_cast<int>(ErrorKind::BadValue);
    }
    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        const auto filter = filterFromText(text.toStdString());
        QVERIFY(!filter);
        QCOMPARE(static_cast<int>(filter.error().kind), kind);
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"

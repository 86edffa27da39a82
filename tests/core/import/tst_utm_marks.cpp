// Where a deal came from, with a source in the card and UTM marks beside it: one set a row.
#include "core/import/importer.h"
#include "tests/core/import/layouts/import_text.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;
namespace deal = facts::deal;

class TestUtmMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSetARow_data();
    void oneSetARow();
};

void TestUtmMarks::oneSetARow_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<bool>("mapped");
    QTest::addColumn<QString>("set");
    const QByteArray both = "Источник,utm_source,utm_medium,utm_campaign";
    QTest::newRow("both filled") << both << QByteArray("Сайт,yandex,cpc,brand") << false
                                 << QStringLiteral("yandex/cpc/brand");
    QTest::newRow("marks alone") << both << QByteArray(",yandex,cpc,brand") << false
                                 << QStringLiteral("yandex/cpc/brand");
    QTest::newRow("the card alone") << both << QByteArray("Сайт,,,") << false << QStringLiteral("Сайт//");
    QTest::newRow("marks without a source")
        << both << QByteArray("Сайт,-,cpc,brand") << false << QStringLiteral("Сайт//");
    QTest::newRow("in the other order") << QByteArray("utm_campaign,utm_medium,utm_source,Источник")
                                        << QByteArray("brand,cpc,yandex,Сайт") << false
                                        << QStringLiteral("yandex/cpc/brand");
    QTest::newRow("marks of the contact's card")
        << QByteArray("Источник,utm_source,utm_medium,utm_campaign,utm_source,utm_medium,utm_campaign")
        << QByteArray("Сайт,,cpc,,vk,social,post") << false << QStringLiteral("vk/social/post");
    QTest::newRow("no source among the marks")
        << QByteArray("Источник,utm_medium,utm_campaign") << QByteArray("Сайт,cpc,brand") << false
        << QStringLiteral("Сайт/cpc/brand");
    QTest::newRow("the user's word") << both << QByteArray("Сайт,yandex,cpc,brand") << true
                                     << QStringLiteral("Сайт/cpc/brand");
}

void TestUtmMarks::oneSetARow()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, cells);
    QFETCH(bool, mapped);
    QFETCH(QString, set);
    Options options;
    if (mapped)
        options.map = {{"Источник", "source"}};
    const auto result = ImportText().read("ID,Название сделки,Бюджет,Дата создания сделки,Этап сделки," + headers +
                                              "\n1,A,1,01.03.2026 10:00:00,Переговоры," + cells + '\n',
                                          options);
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_leads"));
    QString found;
    for (const int field : {deal::source, deal::medium, deal::campaign})
        found += (field == deal::source ? QString() : QStringLiteral("/")) +
                 QString::fromStdString(std::string(result->rows.textAt(field, 0)));
    QCOMPARE(found, set);
}

QTEST_APPLESS_MAIN(TestUtmMarks)
#include "tst_utm_marks.moc"

// Words that stand for nothing, and what headers are compared by.
#include "core/import/text/words.h"

#include <QtTest>

using namespace zamer::import;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing();
    void genuine();
    void headers_data();
    void headers();
};

void TestWords::missing()
{
    for (const char* word :
         {"",          "-",       "–",     "—",       "--",      "NA",         "N/A",        "n/a",
          "#N/A",      "NaN",     "null",  "NULL",    "Select",  "не закрыта", "Не закрыта", "Не определено",
          "(not set)", "(other)", "#REF!", "#VALUE!", "#DIV/0!", "нет данных", "Нет данных", "н/д",
          "Н/Д"})
        QVERIFY2(isMissing(word), word);
}

/// Names and codes that only look like such a word.
void TestWords::genuine()
{
    for (const char* word : {"Na", "na", "Nan", "Null", "NAME", "0", "нет", "Нет", "Selected", "- 5", "(none)",
                             "(direct) / (none)", "#1", "Наталья", "Не определился", "North America"})
        QVERIFY2(!isMissing(word), word);
}

void TestWords::headers_data()
{
    QTest::addColumn<QString>("same");
    for (const char* header : {"Бюджет", "Бюджет ", " бюджет", "Бюджет ₽", "Бюджет, руб.", "Бюджет (руб.)",
                               "БЮДЖЕТ\u00A0₽", "Бюджет $", "Бюджет (RUB)", "Бюджет:"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestWords::headers()
{
    QFETCH(QString, same);
    QCOMPARE(normalisedHeader(same.toStdString()), std::string("бюджет"));
    QCOMPARE(normalisedHeader("Why,\n exactly?"), std::string("why, exactly?"));
    QCOMPARE(normalisedHeader("Fecha de Creación (DD.MM.YYYY HH:MM:SS)"), std::string("fecha de creación"));
    QCOMPARE(normalisedHeader("scrub"), std::string("scrub"));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"

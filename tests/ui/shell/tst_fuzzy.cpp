#include "ui/shell/fuzzy.h"

#include <QtTest>

using namespace zamer::ui;

class TestFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void prefersStartsOfWords();
    void staysQuickOnLongTexts();
};

void TestFuzzy::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << QString() << QStringLiteral("Overview") << true;
    QTest::newRow("whole word") << QStringLiteral("overview") << QStringLiteral("Overview") << true;
    QTest::newRow("letters in order") << QStringLiteral("lts") << QStringLiteral("Lead to sale") << true;
    QTest::newRow("letters out of order") << QStringLiteral("slt") << QStringLiteral("Lead to") << false;
    QTest::newRow("blanks between") << QStringLiteral("lead sale") << QStringLiteral("Lead to sale") << true;
    QTest::newRow("Russian, any case") << QString::fromUtf8("СРЧЕК") << QString::fromUtf8("Средний чек") << true;
    QTest::newRow("a letter too many") << QStringLiteral("salee") << QStringLiteral("Lead to sale") << false;
}

void TestFuzzy::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(typed, text).has_value(), found);
}

void TestFuzzy::prefersStartsOfWords()
{
    const auto score = [](const char* text) {
        return fuzzyScore(QStringLiteral("re"), QString::fromUtf8(text)).value();
    };
    QVERIFY(score("Report") > score("Card completeness"));
    QVERIFY(score("Take a report") > score("Overview"));
}

void TestFuzzy::staysQuickOnLongTexts()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!fuzzyScore(QString(30, QLatin1Char('a')) + QLatin1Char('b'), QString(2000, QLatin1Char('a'))));
    QVERIFY2(timer.elapsed() < 200, "a text of one letter must not be tried in every way");
}

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"

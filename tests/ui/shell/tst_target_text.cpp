#include "ui/shell/target_text.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::ui;

class TestTargetText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void writesWhatItReads();
};

void TestTargetText::reads_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // NaN: refused
    const double no = std::nan("");
    const auto row = [](const char* name, kpi::Unit unit, const char* text, double value) {
        QTest::newRow(name) << static_cast<int>(unit) << QString::fromUtf8(text) << value;
    };
    row("percent", kpi::Unit::Percent, "16", 0.16);
    row("percent with sign", kpi::Unit::Percent, "12.5 %", 0.125);
    row("percent with comma", kpi::Unit::Percent, "12,5%", 0.125);
    row("money in major units", kpi::Unit::Money, "145 000", 14'500'000.0);
    row("money with no-break blanks", kpi::Unit::MoneyPerMonth, "1\u00A0000,50", 100'050.0);
    row("minutes", kpi::Unit::WorkingMinutes, "15", 15.0);
    row("points below zero", kpi::Unit::Points, "\u221210", -10.0);
    row("percent of minutes", kpi::Unit::WorkingMinutes, "15 %", no);
    row("words", kpi::Unit::Days, "soon", no);
    row("infinity", kpi::Unit::Days, "inf", no);
    row("nothing", kpi::Unit::Days, " ", no);
}

void TestTargetText::reads()
{
    QFETCH(int, unit);
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto read = targetFromText(static_cast<kpi::Unit>(unit), text);
    QCOMPARE(read.has_value(), !std::isnan(value));
    if (read)
        QVERIFY2(std::abs(*read - value) < 1e-9, qPrintable(QString::number(*read)));
}

void TestTargetText::writesWhatItReads()
{
    for (const kpi::Unit unit : {kpi::Unit::Percent, kpi::Unit::Money, kpi::Unit::Days})
        for (const double value : {0.07, 0.16, 0.29, 12'345'600.0}) {
            const auto back = targetFromText(unit, targetToText(unit, value));
            QVERIFY(back.has_value());
            QVERIFY(std::abs(*back - value) < 1e-9 * value);
        }
    QCOMPARE(targetToText(kpi::Unit::Percent, 0.29), QStringLiteral("29"));
    QVERIFY(targetToText(kpi::Unit::Days, std::nan("")).isEmpty());
}

QTEST_APPLESS_MAIN(TestTargetText)
#include "tst_target_text.moc"

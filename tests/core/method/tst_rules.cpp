#include "core/method/rules.h"

#include <QTest>

using namespace zamer::method;

class TestRules : public QObject
{
    Q_OBJECT

    static Facts with(const QString& text)
    {
        Facts facts;
        facts.entries["entry"] = text.toStdString();
        return facts;
    }

private Q_SLOTS:
    void numbersAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << "12" << true << 12.0;
        QTest::newRow("comma") << "3,9" << true << 3.9;
        QTest::newRow("point") << " 3.9 " << true << 3.9;
        QTest::newRow("blanks") << "640 000" << true << 640000.0;
        QTest::newRow("no-break blanks and comma") << QStringLiteral("1\u00A0234,5") << true << 1234.5;
        QTest::newRow("commas part thousands") << "1,234,567" << true << 1234567.0;
        QTest::newRow("English") << "1,234.5" << true << 1234.5;
        QTest::newRow("German") << "1.234,5" << true << 1234.5;
        QTest::newRow("minus sign") << QStringLiteral("\u221212") << true << -12.0;
        QTest::newRow("empty") << "" << false << 0.0;
        QTest::newRow("words") << "about ten" << false << 0.0;
        QTest::newRow("with a unit") << "12 %" << false << 0.0;
        QTest::newRow("infinite") << "inf" << false << 0.0;
        QTest::newRow("not a number") << "nan" << false << 0.0;
    }
    void numbersAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        const std::optional<double> value = numberIn(with(text), "entry");
        QTEST(value.has_value(), "isNumber");
        QTEST(value.value_or(0), "value");
        QVERIFY(!numberIn(with(text), "other"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("ISO") << "2028-02-29" << true;
        QTest::newRow("Russian") << "29.02.2028" << true;
        QTest::newRow("no such day") << "29.02.2027" << false;
        QTest::newRow("words") << "in March" << false;
        QTest::newRow("empty") << "" << false;
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(hasDate(with(text), "entry"), "isDate");
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("pairs");
        QTest::newRow("empty") << "" << 0 << 0;
        QTest::newRow("blank lines don't count") << "\n a; b \n\n  \nc\n" << 2 << 1;
        QTest::newRow("empty parts don't count") << "a;\n;b\n;;\na; b; c" << 4 << 1;
        QTest::newRow("CRLF") << "a; b\r\n\r\nc; d\r\n" << 2 << 2;
    }
    void lines()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(linesIn(with(text), "entry")), "lines");
        QTEST(static_cast<int>(linesWithParts(with(text), "entry", 2)), "pairs");
    }

    void staffSurvey_data()
    {
        QTest::addColumn<QString>("invited");
        QTest::addColumn<double>("half");
        QTest::newRow("even") << "12" << 6.0;
        QTest::newRow("odd: the larger half") << "11" << 6.0;
        QTest::newRow("unknown") << "" << 1.0;
    }
    void staffSurvey()
    {
        QFETCH(QString, invited);
        Facts facts;
        facts.entries = {{"invited", invited.toStdString()}, {"answered", "5"}};
        const auto requirements = staffSurveyRequirements(facts);
        QCOMPARE(requirements.size(), std::size_t{2});
        QVERIFY(requirements[0].met());
        QVERIFY(!requirements[1].met());
        QTEST(requirements[1].want, "half");
    }

    void figuresNeedTheDataOrASource()
    {
        constexpr std::array<std::string_view, 2> kpis{"leads", "win_rate"};
        Facts facts;
        QVERIFY(!requireFigures({}, facts, kpis).met());
        facts.entries["figures"] = "12 a day";
        QVERIFY(!requireFigures({}, facts, kpis).met());
        facts.entries["source"] = "report of 3 May";
        QVERIFY(requireFigures({}, facts, kpis).met());
        facts.entries.clear();
        facts.measured = {"win_rate", "revenue"};
        QVERIFY(requireFigures({}, facts, kpis).met());
        QCOMPARE(measuredAmong(facts, kpis), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"

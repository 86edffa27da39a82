// Numbers as people read them. Expected texts are written by hand from ui.md, "Numbers"; ~ stands for U+00A0, - for
// U+2212 here.
#include "core/report/format.h"
#include "core/report/way.h"

#include <QtTest>

using namespace zamer;
using report::Format;

namespace {

QString readable(QString text)
{
    return text.replace(QChar(0xA0), QLatin1Char('~')).replace(QChar(0x2212), QLatin1Char('-'));
}

const Format en(Language::English);
const Format ru(Language::Russian);
const double none = stats::kNaN;

}

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& actual, const char* expected) {
            QTest::newRow(name) << readable(actual) << QString::fromUtf8(expected);
        };
        row("count en", en.count(1740), "1,740");
        row("count ru", ru.count(1740), "1~740");
        row("number", en.number(42.84), "42.8");
        row("number ru", ru.number(42.84), "42,8");
        row("three digits", en.number(205.4), "205");
        row("over a thousand", en.number(1734.6), "1,730");
        row("no data", en.number(none), "–");
        row("ledger", en.ledger(1240000.5, 2), "1,240,000.50");
        row("ledger ru", ru.ledger(1240000.5, 2), "1~240~000,50");
        row("percent", en.percent(0.123), "12.3%");
        row("percent ru", ru.percent(0.123), "12,3~%");
        row("percent 100", en.percent(1), "100%");
        row("percent none", en.percent(none), "–");
        row("money M", en.money(58'000'000), "0.58~M~₽");
        row("money M ru", ru.money(58'000'000), "0,58~млн~₽");
        row("money k", en.money(12'840'000), "128~k~₽");
        row("money small", en.money(120'000), "1,200~₽");
        row("money ledger", en.ledgerMoney(124'000'000), "1,240,000~₽");
        row("money ledger kopecks", ru.ledgerMoney(12'345), "123,45~₽");
        row("dollars", Format(Language::English, QStringLiteral("USD")).money(770'000'000), "7.70~M~$");
        row("value share", en.value(kpi::Unit::Percent, 0.317), "31.7%");
        row("value over", en.value(kpi::Unit::Days, 30, true), "> 30.0");
        row("value unit", ru.valueWithUnit(kpi::Unit::WorkingMinutes, 42.8), "42,8~мин");
        row("tick", en.tick(kpi::Unit::WorkingMinutes, 60), "60");
        row("tick half", en.tick(kpi::Unit::WorkingMinutes, 2.5), "2.5");
        row("tick zero", ru.tick(kpi::Unit::Percent, 0), "0~%");
        row("tick share", ru.tick(kpi::Unit::Percent, 0.15), "15~%");
        row("tick money", en.tick(kpi::Unit::Money, 2e8), "2~M~₽");
        row("nps", en.value(kpi::Unit::Points, 17), "17");
        row("change min", en.change(kpi::Unit::WorkingMinutes, -28.6, -30.0, -27.7), "-28.6~min (-30.0 … -27.7)");
        row("change pp", en.change(kpi::Unit::Percent, 0.031, 0.004, 0.058), "+3.1~pp (+0.4 … +5.8)");
        row("change pp ru", ru.change(kpi::Unit::Percent, -0.132, -0.188, -0.076), "-13,2~п.п. (-18,8 … -7,6)");
        row("change points", en.change(kpi::Unit::Points, 11, -18, 39), "+11~points (-18 … +39)");
        row("change points ru", ru.change(kpi::Unit::Points, 3, 1, 5), "+3~пункта (+1 … +5)");
        row("change money", ru.change(kpi::Unit::Money, 7.7e8, -0.3e8, 15.6e8), "+7,7~млн~₽ (-0,3 … +15,6)");
        row("open interval", en.change(kpi::Unit::Days, -2, -3, stats::kNaN), "-2.0~days");
        row("infinite bound", en.interval(kpi::Unit::Days, -2, std::numeric_limits<double>::infinity()), "(-2.0 … +∞)");
        row("zero has no sign", en.change(kpi::Unit::Percent, 0), "0.0~pp");
        row("range", en.range(kpi::Unit::WorkingMinutes, 13.3, 15.4), "13.3–15.4");
        row("range percent", ru.range(kpi::Unit::Percent, 0.133, 0.154), "13,3–15,4~%");
        row("factor", en.factor(0.32), "×0.32");
        row("p small", en.p(0.0001), "p < 0.001");
        row("p", ru.p(0.043), "p = 0,04");
        row("bytes", ru.bytes(1'300'000), "1,3~МБ");
        row("date", en.date(QDate(2026, 9, 8)), "8 Sep 2026");
        row("date ru", ru.date(QDate(2026, 9, 8)), "8 сент. 2026");
        row("tick", en.dayMonth(QDate(2026, 2, 2)), "2 Feb");
        row("month ru", ru.monthYear(QDate(2026, 9, 1)), "сентябрь 2026");
        row("period", en.period(Period{toDay(QDate(2026, 2, 2)), toDay(QDate(2026, 5, 4))}), "2 Feb – 3 May 2026");
        row("period of two years", en.period(QDate(2026, 11, 18), QDate(2027, 5, 18)), "18 Nov 2026 – 18 May 2027");
        row("short period", en.shortPeriod(Period{toDay(QDate(2026, 2, 2)), toDay(QDate(2026, 5, 4))}), "2 Feb–3 May");
        row("list", ru.list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), "a, b и c");
        row("verdict", en.verdict(kpi::Verdict::PossiblyWorsened), "possible, not confirmed");
        row("verdict ru", ru.verdict(kpi::Verdict::NoReliableChange), "не доказано");
    }
    void texts()
    {
        QFETCH(QString, actual);
        QFETCH(QString, expected);
        QCOMPARE(actual, expected);
    }
    void cannotTellSaysWhy()
    {
        kpi::Comparison comparison;
        comparison.delta = 0.2;
        comparison.reason = {"12 answers each, minimum 30", "по 12 ответов, нужно 30"};
        QCOMPARE(ru.changeText(comparison, kpi::Unit::Score), QString::fromUtf8("по 12 ответов, нужно 30"));
        comparison.verdict = kpi::Verdict::Improved;
        QCOMPARE(readable(en.changeText(comparison, kpi::Unit::Percent)),
                 QStringLiteral("+20.0~pp (0.0 … 0.0)").replace(QStringLiteral("…"), QString(QChar(0x2026))));
    }
    void wayRunsToTheTarget()
    {
        kpi::Comparison fell;
        fell.before.value = 40;
        fell.delta = -20;
        fell.low = -30;
        fell.high = -10;
        const report::WayShares shares = report::wayShares(fell, kpi::Better::Down, 15.0);
        QVERIFY(shares.hasTarget);
        QCOMPARE(shares.mid, 0.8);
        QCOMPARE(shares.low, 0.4);
        QCOMPARE(shares.high, 1.2);
        const report::WayShares worse = report::wayShares(fell, kpi::Better::Up, {});
        QVERIFY(!worse.hasTarget);
        QCOMPARE(worse.low, -1.0);
        QVERIFY(!report::wayShares(fell, kpi::Better::Down, 45.0).hasTarget);
        fell.delta = none;
        QVERIFY(std::isnan(report::wayShares(fell, kpi::Better::Down, 15.0).mid));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"

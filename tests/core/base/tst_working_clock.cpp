// Working seconds: hours, lunch, holidays and the two Sundays of Europe/Berlin on which the clock is changed (2025-03-30 02:00 to 03:00,
// 2025-10-26 03:00 to 02:00). Expected values by hand.

#include "core/base/settings.h"
#include "core/base/working_clock.h"

#include <QtTest>

#include <random>

using namespace zamer;

namespace {

Instant at(const LocalTime& zone, const char* text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd hh:mm"));
    return zone.fromLocal(Instant{toDay(wall.date())} * kSecondsPerDay + wall.time().msecsSinceStartOfDay() / 1000);
}

WorkingCalendar calendarOf(const char* week, const char* hours, const char* lunch, const char* holidays)
{
    Settings settings;
    for (const auto& [key, value] :
         {std::pair{"work_week", week}, {"work_hours", hours}, {"lunch", lunch}, {"holidays", holidays}})
        if (!settings.set(QLatin1String(key), QLatin1String(value)))
            qFatal("calendar");
    return settings.calendar;
}

}

class TestWorkingClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QByteArray>("week");
        QTest::addColumn<QByteArray>("hours");
        QTest::addColumn<QByteArray>("lunch");
        QTest::addColumn<QByteArray>("holidays");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char* name, const char* week, const char* hours, const char* lunch,
                            const char* holidays, const char* from, const char* to, qint64 seconds) {
            QTest::newRow(name) << QByteArray(week) << QByteArray(hours) << QByteArray(lunch) << QByteArray(holidays)
                                << QByteArray(from) << QByteArray(to) << seconds;
        };
        row("within a day", "mon-fri", "09:00-18:00", "", "", "2025-03-27 10:00", "2025-03-27 10:20", 1200);
        row("over the weekend and the change", "mon-fri", "09:00-18:00", "", "", "2025-03-28 17:00", "2025-03-31 10:00",
            7200);
        row("before opening", "mon-fri", "09:00-18:00", "", "", "2025-03-27 06:00", "2025-03-27 09:01", 60);
        row("at night", "mon-fri", "09:00-18:00", "", "", "2025-03-27 18:00", "2025-03-28 09:00", 0);
        row("on a Sunday", "mon-fri", "09:00-18:00", "", "", "2025-03-30 01:00", "2025-03-30 23:00", 0);
        row("a week", "mon-fri", "09:00-18:00", "", "", "2025-03-24 00:00", "2025-03-31 00:00", 5 * 9 * 3600);
        row("a week with lunch", "mon-fri", "09:00-18:00", "13:00-14:00", "", "2025-03-24 00:00", "2025-03-31 00:00",
            5 * 8 * 3600);
        row("over lunch", "mon-fri", "09:00-18:00", "13:00-14:00", "", "2025-03-27 12:30", "2025-03-27 14:30", 3600);
        row("from within lunch", "mon-fri", "09:00-18:00", "13:00-14:00", "", "2025-03-27 13:30", "2025-03-27 14:30",
            1800);
        row("inside lunch", "mon-fri", "09:00-18:00", "13:00-14:00", "", "2025-03-27 13:10", "2025-03-27 13:50", 0);
        row("lunch partly outside the hours", "mon-fri", "09:00-13:30", "13:00-14:00", "", "2025-03-27 09:00",
            "2025-03-27 18:00", 4 * 3600);
        row("a holiday between", "mon-fri", "09:00-18:00", "", "2025-05-01", "2025-04-30 17:30", "2025-05-02 09:30",
            3600);
        row("23 hours", "mon-sun", "00:00-24:00", "", "", "2025-03-30 00:00", "2025-03-31 00:00", 23 * 3600);
        row("25 hours", "mon-sun", "00:00-24:00", "", "", "2025-10-26 00:00", "2025-10-27 00:00", 25 * 3600);
        row("the night shift of spring", "mon-sun", "01:00-05:00", "", "", "2025-03-30 00:00", "2025-03-31 00:00",
            3 * 3600);
        row("the night shift of autumn", "mon-sun", "01:00-05:00", "", "", "2025-10-26 00:00", "2025-10-27 00:00",
            5 * 3600);
        row("opening in the hour that is skipped", "sun", "02:30-05:00", "", "", "2025-03-30 00:00", "2025-03-31 00:00",
            5400);
        row("a week of nights in autumn", "mon-sun", "00:00-24:00", "", "", "2025-10-20 00:00", "2025-10-27 00:00",
            (7 * 24 + 1) * 3600);
        row("backwards", "mon-fri", "09:00-18:00", "", "", "2025-03-27 12:00", "2025-03-27 10:00", 0);
        row("beyond the clock's range", "mon-fri", "09:00-18:00", "", "", "2024-12-31 17:00", "2025-01-02 10:00",
            3600 + 9 * 3600 + 3600);
    }
    void spans()
    {
        QFETCH(const QByteArray, week);
        QFETCH(const QByteArray, hours);
        QFETCH(const QByteArray, lunch);
        QFETCH(const QByteArray, holidays);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const qint64, seconds);
        const LocalTime zone(QStringLiteral("Europe/Berlin"));
        const WorkingCalendar calendar =
            calendarOf(week.constData(), hours.constData(), lunch.constData(), holidays.constData());
        const WorkingClock clock(calendar, zone, at(zone, "2025-03-01 00:00"), at(zone, "2025-12-31 00:00"));
        const Instant begin = at(zone, from.constData());
        const Instant end = at(zone, to.constData());
        QCOMPARE(qint64{clock.between(begin, end)}, seconds);
        QCOMPARE(qint64{calendar.workingSeconds(begin, end, zone)}, seconds);
    }

    // Against a walk over every minute.
    void everyMinute()
    {
        const LocalTime zone(QStringLiteral("Europe/Berlin"));
        const WorkingCalendar calendar = calendarOf("mon-sat", "01:00-17:00", "12:00-12:45", "2025-10-27,2025-11-01");
        const Instant first = at(zone, "2025-10-20 00:00");
        const Instant last = at(zone, "2025-11-05 00:00");
        const WorkingClock clock(calendar, zone, first, last);
        std::vector<Instant> worked{0};
        for (Instant minute = first; minute < last; minute += 60) {
            const int ofDay = zone.secondOfDay(minute) / 60;
            const bool works = calendar.isWorkingDay(zone.dayOf(minute)) && ofDay >= 60 && ofDay < 1020 &&
                               !(ofDay >= 720 && ofDay < 765);
            worked.push_back(worked.back() + (works ? 60 : 0));
        }
        std::mt19937 random(3);
        for (int i = 0; i < 2000; ++i) {
            const std::size_t a = random() % worked.size();
            const std::size_t b = a + random() % (worked.size() - a);
            QCOMPARE(clock.between(first + static_cast<Instant>(a) * 60, first + static_cast<Instant>(b) * 60),
                     worked[b] - worked[a]);
        }
    }

    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* key, const char* text, const char* kept, bool accepted) {
            QTest::newRow(text) << QString::fromLatin1(key) << QString::fromUtf8(text) << QString::fromUtf8(kept)
                                << accepted;
        };
        row("lunch", "13:00-14:00", "13:00-14:00", true);
        row("lunch", " 9:30 - 10:00 ", "09:30-10:00", true);
        row("lunch", "14:00-13:00", "", false);
        row("stuck_limits", "14", "14", true);
        row("stuck_limits", "Счёт = 7; Offer=14;30", "Счёт=7;Offer=14;30", true);
        row("stuck_limits", "Offer=soon", "", false);
        row("stuck_baseline", "2025-01-01..2025-04-01", "2025-01-01..2025-04-01", true);
        row("stuck_baseline", "2025-04-01..2025-01-01", "", false);
    }
    void settings()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        QFETCH(const bool, accepted);
        Settings settings;
        QCOMPARE(settings.set(key, text).has_value(), accepted);
        const auto written = [&] {
            for (const auto& [name, value] : settings.entries())
                if (name == key)
                    return value;
            return QStringLiteral("?");
        };
        QCOMPARE(written(), kept);
        QVERIFY(settings.set(key, QString()).has_value());
        QCOMPARE(written(), QString());
    }
};

QTEST_APPLESS_MAIN(TestWorkingClock)
#include "tst_working_clock.moc"

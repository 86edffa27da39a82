#include "core/base/settings_calendar.h"

#include <algorithm>

namespace zamer::settings {

namespace {

constexpr const char* kDayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

int dayIndex(const QString& name)
{
    for (int day = 0; day < 7; ++day)
        if (name.startsWith(QLatin1String(kDayNames[day]), Qt::CaseInsensitive))
            return day;
    bool ok = false;
    const int number = name.toInt(&ok);
    return ok && number >= 1 && number <= 7 ? number - 1 : -1;
}

std::optional<int> readMinute(const QString& text)
{
    if (text.trimmed() == QLatin1String("24:00"))
        return 24 * 60;
    const QTime time = QTime::fromString(
        text.trimmed().size() == 4 ? QLatin1Char('0') + text.trimmed() : text.trimmed(), QStringLiteral("hh:mm"));
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

QString writeMinute(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// "09:00-18:00"
bool readSpan(const QString& text, int& fromMinute, int& toMinute)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return false;
    const auto from = readMinute(ends.front());
    const auto to = readMinute(ends.back());
    if (!from || !to || *to <= *from)
        return false;
    fromMinute = *from;
    toMinute = *to;
    return true;
}

QString writeSpan(int fromMinute, int toMinute)
{
    return writeMinute(fromMinute) + QLatin1Char('-') + writeMinute(toMinute);
}

}

QStringList readList(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

bool readWeek(Settings& settings, const QString& text)
{
    std::array<bool, 7> week{};
    for (const QString& part : readList(text)) {
        const QStringList ends = part.split(QLatin1Char('-'));
        const int first = dayIndex(ends.front().trimmed());
        const int last = dayIndex(ends.back().trimmed());
        if (first < 0 || last < 0 || ends.size() > 2)
            return false;
        for (int day = first;; day = (day + 1) % 7) {
            week[static_cast<std::size_t>(day)] = true;
            if (day == last)
                break;
        }
    }
    if (std::none_of(week.begin(), week.end(), [](bool on) { return on; }))
        return false;
    settings.calendar.week = week;
    return true;
}

QString writeWeek(const Settings& settings)
{
    QStringList days;
    for (std::size_t day = 0; day < 7; ++day)
        if (settings.calendar.week[day])
            days << QLatin1String(kDayNames[day]);
    return days.join(QLatin1Char(','));
}

bool readHours(Settings& settings, const QString& text)
{
    return readSpan(text, settings.calendar.fromMinute, settings.calendar.toMinute);
}

QString writeHours(const Settings& settings)
{
    return writeSpan(settings.calendar.fromMinute, settings.calendar.toMinute);
}

bool readLunch(Settings& settings, const QString& text)
{
    WorkingCalendar& calendar = settings.calendar;
    calendar.lunchFromMinute = calendar.lunchToMinute = 0;
    return text.trimmed().isEmpty() || readSpan(text, calendar.lunchFromMinute, calendar.lunchToMinute);
}

QString writeLunch(const Settings& settings)
{
    const WorkingCalendar& calendar = settings.calendar;
    return calendar.hasLunch() ? writeSpan(calendar.lunchFromMinute, calendar.lunchToMinute) : QString();
}

bool readHolidays(Settings& settings, const QString& text)
{
    std::vector<Day> days;
    for (const QString& part : readList(text)) {
        const QDate date = QDate::fromString(part, Qt::ISODate);
        if (!date.isValid())
            return false;
        days.push_back(toDay(date));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    settings.calendar.holidays = std::move(days);
    return true;
}

QString writeHolidays(const Settings& settings)
{
    QStringList list;
    for (const Day day : settings.calendar.holidays)
        list << toDate(day).toString(Qt::ISODate);
    return list.join(QLatin1Char(','));
}

}

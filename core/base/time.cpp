#include "core/base/time.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace zamer {

// Civil calendar arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
Day dayFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

void civilFromDay(Day day, int& year, int& month, int& dayOfMonth)
{
    const int shifted = day + 719'468;
    const int era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const int dayOfEra = shifted - era * 146'097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
}

Day toDay(QDate date)
{
    return dayFromCivil(date.year(), date.month(), date.day());
}

QDate toDate(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    return QDate(year, month, dayOfMonth);
}

int weekday(Day day)
{
    return ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
}

namespace {

Day floorDay(Instant wallSeconds)
{
    const Instant day = wallSeconds / kSecondsPerDay;
    return static_cast<Day>(wallSeconds % kSecondsPerDay < 0 ? day - 1 : day);
}

}

LocalTime::LocalTime(const QString& ianaId) : m_id(ianaId)
{
    const QTimeZone zone(ianaId.toUtf8());
    if (!zone.isValid()) {
        m_id = QStringLiteral("UTC");
        m_spans = {{kNoInstant, 0}};
        return;
    }
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    m_spans.push_back({kNoInstant, zone.offsetFromUtc(first)});
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData& change : zone.transitions(first, last)) {
        if (change.offsetFromUtc != m_spans.back().offset)
            m_spans.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

bool LocalTime::isKnown(const QString& ianaId)
{
    return QTimeZone::isTimeZoneIdAvailable(ianaId.toUtf8());
}

std::int32_t LocalTime::offsetAt(Instant instant) const
{
    if (m_spans.size() == 1 || instant >= m_spans.back().from)
        return m_spans.back().offset;
    const auto next = std::upper_bound(m_spans.begin() + 1, m_spans.end(), instant,
                                       [](Instant at, const Span& span) { return at < span.from; });
    return std::prev(next)->offset;
}

Day LocalTime::dayOf(Instant instant) const
{
    return floorDay(instant + offsetAt(instant));
}

std::int32_t LocalTime::secondOfDay(Instant instant) const
{
    const Instant wall = instant + offsetAt(instant);
    return static_cast<std::int32_t>(wall - Instant{floorDay(wall)} * kSecondsPerDay);
}

Instant LocalTime::fromLocal(Instant wallSeconds) const
{
    // The offset before the nearest change decides; where it does not reproduce the wall time, the one after does.
    const std::int32_t before = offsetAt(wallSeconds - kSecondsPerDay);
    const Instant early = wallSeconds - before;
    if (offsetAt(early) == before)
        return early;
    const std::int32_t after = offsetAt(wallSeconds + kSecondsPerDay);
    const Instant late = wallSeconds - after;
    return offsetAt(late) == after ? late : early;
}

QString LocalTime::iso(Instant instant) const
{
    if (instant == kNoInstant)
        return {};
    return QDateTime::fromSecsSinceEpoch(instant, Qt::OffsetFromUTC, offsetAt(instant)).toString(Qt::ISODate);
}

}

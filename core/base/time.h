#pragma once
// Instants and local days. An Instant is UTC seconds since 1970, a Day is a local calendar day (days since 1970-01-01).
// LocalTime turns one into the other in the audit's zone; it is immutable, so any thread may use it.

#include <QDate>
#include <QString>

#include <cstdint>
#include <limits>
#include <vector>

namespace zamer {

using Instant = std::int64_t;
using Day = std::int32_t;
constexpr Instant kNoInstant = std::numeric_limits<Instant>::min();
constexpr Instant kSecondsPerDay = 86'400;
/// Days in a mean month: rates a month and manager-months use it (kpis.md, Words).
constexpr double kDaysPerMonth = 30.4375;

Day dayFromCivil(int year, int month, int day);
void civilFromDay(Day day, int& year, int& month, int& dayOfMonth);
Day toDay(QDate date);
QDate toDate(Day day);
/// Monday = 0.
int weekday(Day day);
inline Day mondayOf(Day day)
{
    return day - weekday(day);
}

/// Whole local days [from, to).
struct Period {
    Day from = 0;
    Day to = 0;
    int days() const { return to - from; }
    bool contains(Day day) const { return day >= from && day < to; }
    bool operator==(const Period&) const = default;
};

class LocalTime
{
public:
    /// An unknown zone id gives UTC; isKnown() tells.
    explicit LocalTime(const QString& ianaId = QStringLiteral("UTC"));

    static bool isKnown(const QString& ianaId);
    const QString& id() const { return m_id; }
    /// Seconds to add to UTC at this instant.
    std::int32_t offsetAt(Instant instant) const;
    Day dayOf(Instant instant) const;
    /// Seconds since local midnight, 0..86399.
    std::int32_t secondOfDay(Instant instant) const;
    /// First instant of a local day.
    Instant startOf(Day day) const { return fromLocal(Instant{day} * kSecondsPerDay); }
    /// From "seconds since 1970 as the wall clock shows them"; a skipped hour moves forward, a doubled one means its first pass.
    Instant fromLocal(Instant wallSeconds) const;
    Instant start(const Period& period) const { return startOf(period.from); }
    Instant end(const Period& period) const { return startOf(period.to); }
    /// ISO 8601 with the zone's offset, for JSON: 2026-09-06T00:00:00+03:00.
    QString iso(Instant instant) const;

private:
    struct Span {
        Instant from;
        std::int32_t offset;
    };
    QString m_id;
    std::vector<Span> m_spans;
};

}

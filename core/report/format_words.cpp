// Format: the words and the dates.
#include "core/report/format.h"

namespace zamer::report {

QString Format::verdict(kpi::Verdict verdict) const
{
    switch (verdict) {
    case kpi::Verdict::Improved:
        return Text{"improved", "улучшение"}.in(m_language);
    case kpi::Verdict::Worsened:
        return Text{"worsened", "ухудшение"}.in(m_language);
    case kpi::Verdict::PossiblyImproved:
    case kpi::Verdict::PossiblyWorsened:
        return Text{"possible, not confirmed", "возможно, не подтверждено"}.in(m_language);
    case kpi::Verdict::NoReliableChange:
        return Text{"no reliable change", "не доказано"}.in(m_language);
    case kpi::Verdict::CannotTell:
        break;
    }
    return Text{"cannot tell", "нельзя судить"}.in(m_language);
}

QString Format::changeText(const kpi::Comparison& comparison, kpi::Unit unit) const
{
    if (comparison.verdict == kpi::Verdict::CannotTell)
        return comparison.reason.in(m_language);
    return change(unit, comparison.delta, comparison.low, comparison.high);
}

QString Format::date(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString Format::dayMonth(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("d MMM"));
}

QString Format::monthYear(QDate date) const
{
    // A month alone stands in the nominative.
    return m_locale.standaloneMonthName(date.month()) + QLatin1Char(' ') + QString::number(date.year());
}

QString Format::time(QTime time) const
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString Format::dateTime(const QDateTime& at) const
{
    return date(at.date()) + QStringLiteral(", ") + time(at.time());
}

QString Format::period(QDate first, QDate last) const
{
    if (first == last)
        return date(first);
    return (first.year() == last.year() ? dayMonth(first) : date(first)) + QString::fromUtf8(" – ") + date(last);
}

QString Format::period(const Period& period) const
{
    return this->period(toDate(period.from), toDate(period.to - 1));
}

QString Format::shortPeriod(const Period& period) const
{
    return dayMonth(toDate(period.from)) + QChar(0x2013) + dayMonth(toDate(period.to - 1));
}

QString Format::list(const QStringList& items) const
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + Text{" and ", " и "}.in(m_language) +
           items.last();
}

}

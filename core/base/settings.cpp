#include "core/base/settings.h"

#include <algorithm>

namespace zamer {

namespace {

struct Key {
    const char* name;
    bool (*read)(Settings&, const QString&);
    QString (*write)(const Settings&);
};

constexpr const char* kDayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

bool readCount(int& target, const QString& text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < least || value > most)
        return false;
    target = value;
    return true;
}

/// 0.3, 0,3 and 30 % mean the same.
std::optional<double> readShare(QString text)
{
    text = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent)
        text.chop(1);
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok) / (percent ? 100.0 : 1.0);
    return ok && value >= 0.0 && value <= 1.0 ? std::optional(value) : std::nullopt;
}

QStringList readList(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

int dayIndex(const QString& name)
{
    for (int day = 0; day < 7; ++day)
        if (name.startsWith(QLatin1String(kDayNames[day]), Qt::CaseInsensitive))
            return day;
    bool ok = false;
    const int number = name.toInt(&ok);
    return ok && number >= 1 && number <= 7 ? number - 1 : -1;
}

/// "mon-fri", "mon,tue,sat" or "1-5".
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

bool readHours(Settings& settings, const QString& text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return false;
    const auto from = readMinute(ends.front());
    const auto to = readMinute(ends.back());
    if (!from || !to || *to <= *from)
        return false;
    settings.calendar.fromMinute = *from;
    settings.calendar.toMinute = *to;
    return true;
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

bool readRequired(Settings& settings, const QString& text)
{
    // "deals:owner,amount;cards:name,phone|email"
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        const QString entity = part.left(colon).trimmed();
        if (colon < 0 || (entity != QLatin1String("deals") && entity != QLatin1String("cards")))
            return false;
        (entity == QLatin1String("deals") ? settings.requiredDealFields : settings.requiredCardFields) =
            readList(part.mid(colon + 1));
    }
    return true;
}

QString writeRequired(const Settings& settings)
{
    return QLatin1String("deals:") + settings.requiredDealFields.join(QLatin1Char(',')) + QLatin1String(";cards:") +
           settings.requiredCardFields.join(QLatin1Char(','));
}

bool readMargin(Settings& settings, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        settings.margin.reset();
        return true;
    }
    settings.margin = readShare(text);
    return settings.margin.has_value();
}

template<QString Settings::*member>
bool readText(Settings& settings, const QString& text)
{
    settings.*member = text.trimmed();
    return true;
}

template<QString Settings::*member>
QString writeText(const Settings& settings)
{
    return settings.*member;
}

template<int Settings::*member>
QString writeCount(const Settings& settings)
{
    return QString::number(settings.*member);
}

const Key kKeys[] = {
    {"client",
     [](Settings& s, const QString& v) {
         s.client = v.trimmed();
         return !s.client.isEmpty();
     },
     writeText<&Settings::client>},
    {"business", readText<&Settings::business>, writeText<&Settings::business>},
    {"crm", readText<&Settings::crm>, writeText<&Settings::crm>},
    {"auditor", readText<&Settings::auditor>, writeText<&Settings::auditor>},
    {"go_live",
     [](Settings& s, const QString& v) {
         s.goLive = QDate::fromString(v.trimmed(), Qt::ISODate);
         return s.goLive.isValid();
     },
     [](const Settings& s) { return s.goLive.toString(Qt::ISODate); }},
    {"time_zone",
     [](Settings& s, const QString& v) {
         s.timeZone = v.trimmed();
         return LocalTime::isKnown(s.timeZone);
     },
     writeText<&Settings::timeZone>},
    {"currency",
     [](Settings& s, const QString& v) {
         s.currency = v.trimmed().toUpper();
         return s.currency.size() == 3;
     },
     writeText<&Settings::currency>},
    {"country",
     [](Settings& s, const QString& v) {
         s.country = v.trimmed().toUpper();
         return s.country.size() == 2;
     },
     writeText<&Settings::country>},
    {"margin", readMargin, [](const Settings& s) { return s.margin ? QString::number(*s.margin) : QString(); }},
    {"sla_minutes", [](Settings& s, const QString& v) { return readCount(s.slaMinutes, v, 1, 100'000); },
     writeCount<&Settings::slaMinutes>},
    {"horizon_days", [](Settings& s, const QString& v) { return readCount(s.horizonDays, v, 1, 730); },
     writeCount<&Settings::horizonDays>},
    {"inactivity_days", [](Settings& s, const QString& v) { return readCount(s.inactivityDays, v, 1, 3'650); },
     writeCount<&Settings::inactivityDays>},
    {"active_share",
     [](Settings& s, const QString& v) {
         const auto share = readShare(v);
         s.activeShare = share.value_or(0.0);
         return share.has_value();
     },
     [](const Settings& s) { return QString::number(s.activeShare); }},
    {"qualified_stage", readText<&Settings::qualifiedStage>, writeText<&Settings::qualifiedStage>},
    {"required_fields", readRequired, writeRequired},
    {"work_week", readWeek, writeWeek},
    {"work_hours", readHours,
     [](const Settings& s) -> QString {
         return writeMinute(s.calendar.fromMinute) + QLatin1Char('-') + writeMinute(s.calendar.toMinute);
     }},
    {"holidays", readHolidays, writeHolidays},
};

}

Status Settings::set(const QString& key, const QString& value)
{
    for (const Key& entry : kKeys) {
        if (key != QLatin1String(entry.name))
            continue;
        Settings changed = *this;
        if (!entry.read(changed, value))
            return failure(ErrorKind::BadValue, key, value);
        *this = std::move(changed);
        return {};
    }
    return failure(ErrorKind::UnknownKey, key);
}

std::vector<std::pair<QString, QString>> Settings::entries() const
{
    std::vector<std::pair<QString, QString>> list;
    for (const Key& entry : kKeys)
        list.emplace_back(QLatin1String(entry.name), entry.write(*this));
    return list;
}

QStringList Settings::keys()
{
    QStringList list;
    for (const Key& entry : kKeys)
        list << QLatin1String(entry.name);
    return list;
}

}

#include "core/base/settings.h"

#include "core/base/settings_calendar.h"

#include <algorithm>

namespace zamer {

using namespace settings;

namespace {

struct Key {
    const char* name;
    bool (*read)(Settings&, const QString&);
    QString (*write)(const Settings&);
};

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

/// "14" for every stage, "Offer=7;Bill=14;30" for some and the rest; nothing: by the baseline.
bool readLimits(Settings& settings, const QString& text)
{
    std::vector<StageLimit> limits;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        StageLimit limit{equals < 0 ? QString() : part.left(equals).trimmed(), 0};
        if ((equals >= 0 && limit.stage.isEmpty()) || !readCount(limit.days, part.mid(equals + 1).trimmed(), 1, 3'650))
            return false;
        limits.push_back(limit);
    }
    settings.stuckLimits = std::move(limits);
    return true;
}

QString writeLimits(const Settings& settings)
{
    QStringList list;
    for (const StageLimit& limit : settings.stuckLimits)
        list << (limit.stage.isEmpty() ? QString() : limit.stage + QLatin1Char('=')) + QString::number(limit.days);
    return list.join(QLatin1Char(';'));
}

/// "2026-01-01..2026-04-01", the last day not included; nothing: the 90 days before go-live.
bool readBaseline(Settings& settings, const QString& text)
{
    settings.stuckBaseline.reset();
    if (text.trimmed().isEmpty())
        return true;
    const QStringList ends = text.split(QStringLiteral(".."));
    const QDate from = QDate::fromString(ends.front().trimmed(), Qt::ISODate);
    const QDate to = QDate::fromString(ends.back().trimmed(), Qt::ISODate);
    if (ends.size() != 2 || !from.isValid() || !to.isValid() || to <= from)
        return false;
    settings.stuckBaseline = Period{toDay(from), toDay(to)};
    return true;
}

QString writeBaseline(const Settings& settings)
{
    if (!settings.stuckBaseline)
        return {};
    return toDate(settings.stuckBaseline->from).toString(Qt::ISODate) + QLatin1String("..") +
           toDate(settings.stuckBaseline->to).toString(Qt::ISODate);
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
    {"stuck_limits", readLimits, writeLimits},
    {"stuck_baseline", readBaseline, writeBaseline},
    {"required_fields", readRequired, writeRequired},
    {"work_week", readWeek, writeWeek},
    {"work_hours", readHours, writeHours},
    {"lunch", readLunch, writeLunch},
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

#pragma once
// Settings: the parameters of an audit, as `new --set`, `set` and the settings dialog change them. One table in settings.cpp names
// every key with its reader and writer; a new parameter is a member here and a line there.

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace zamer {

/// How long a deal may stay on a stage; an empty name means every stage that has no limit of its own.
struct StageLimit {
    QString stage;
    int days = 0;
    bool operator==(const StageLimit&) const = default;
};

struct Settings {
    QString client;
    QString business; // "lighting wholesale"
    QString crm;      // "amoCRM"
    QString auditor;
    QDate goLive;
    QString timeZone = QStringLiteral("Europe/Moscow");
    QString currency = QStringLiteral("RUB");
    QString country = QStringLiteral("RU"); // phone numbers without a country code belong to it
    std::optional<double> margin;           // share of revenue, 0..1
    int slaMinutes = 15;
    int horizonDays = 30;
    int inactivityDays = 90;
    double activeShare = 0.8;
    QString qualifiedStage;
    std::vector<StageLimit> stuckLimits; // the audit's own; stages without one are limited by the baseline
    std::optional<Period> stuckBaseline; // whose stage visits set the limits; not given: the 90 days before go-live
    QStringList requiredDealFields{QStringLiteral("owner"), QStringLiteral("amount"), QStringLiteral("source"),
                                   QStringLiteral("customer")};
    QStringList requiredCardFields{QStringLiteral("name"), QStringLiteral("phone|email")}; // a|b: either will do
    WorkingCalendar calendar;

    /// Sets one key from text. Errors: UnknownKey, BadValue.
    Status set(const QString& key, const QString& value);
    /// Every key with its value as text, in a fixed order: what is stored, printed and pinned by snapshots.
    std::vector<std::pair<QString, QString>> entries() const;
    static QStringList keys();
    LocalTime localTime() const { return LocalTime(timeZone); }
};

}

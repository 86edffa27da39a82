#pragma once
// The calendar's settings as text: week, hours, lunch, holidays. Private to settings.cpp; readers say whether the text was understood.

#include "core/base/settings.h"

namespace zamer::settings {

/// The parts between commas.
QStringList readList(const QString& text);
/// "mon-fri", "mon,tue,sat" or "1-5".
bool readWeek(Settings& settings, const QString& text);
QString writeWeek(const Settings& settings);
/// "09:00-18:00"
bool readHours(Settings& settings, const QString& text);
QString writeHours(const Settings& settings);
/// As hours; nothing: no lunch.
bool readLunch(Settings& settings, const QString& text);
QString writeLunch(const Settings& settings);
/// "2026-01-01,2026-05-01"
bool readHolidays(Settings& settings, const QString& text);
QString writeHolidays(const Settings& settings);

}

// What each user did in the CRM on each day: logins, minutes, records. No system's own export has a common form.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& user_activity();

namespace {

constexpr std::string_view kUser = "пользователь|сотрудник|менеджер|фио|user|user name|employee";
constexpr std::string_view kDay = "дата|день|date|day";
constexpr std::string_view kLogins = "входы|входов|количество входов|логины|logins|sessions count";
constexpr std::string_view kActive =
    "минут в системе|активность, мин|активные минуты|активных минут|время в системе, мин|active_minutes|"
    "active minutes|minutes";
constexpr std::string_view kInSystem = "активность, ч|активность (ч)|активность, час|активных часов|active hours|время "
                                       "в системе|время работы|активное время|time in system|active time|time online";
constexpr std::string_view kRecords =
    "записей|записи|создано записей|записей создано|действий|действия|records|actions";
constexpr std::string_view kTimeOnRoutine = "рутина|ввод данных|routine";
constexpr std::string_view kTimeAtWork = "рабочее время|отработано|work time|working time";
constexpr std::string_view kAdmin = "рутина, мин|минут на рутину|ввод данных, мин|admin_minutes|admin minutes";
constexpr std::string_view kWork = "рабочее время, мин|отработано, мин|work_minutes|work minutes";

constexpr LayoutColumn kColumns[] = {
    {"user", kUser},          {"day", kDay},
    {"logins", kLogins},      {"active_minutes", kActive},
    {"records", kRecords},    {"admin_minutes", kAdmin},
    {"work_minutes", kWork},  {"absent", "отсутствовал|отсутствие|отпуск|absent"},
    {"in_system", kInSystem}, {"on_routine", kTimeOnRoutine},
    {"at_work", kTimeAtWork},
};
/// Times in place of minutes: "4:05:00", and "4,5" under "Время в системе, ч".
constexpr LayoutExtra kExtras[] = {{"in_system", facts::Type::Number, true},
                                   {"on_routine", facts::Type::Number, true},
                                   {"at_work", facts::Type::Number, true}};
constexpr int kMinutesOf[] = {facts::user_day::active_minutes, facts::user_day::admin_minutes,
                              facts::user_day::work_minutes};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    bool counted = false;
    for (const std::string_view words : {kLogins, kActive, kInSystem, kAdmin, kTimeOnRoutine, kWork, kTimeAtWork})
        counted = counted || anyHeader(headers, words);
    return anyHeader(headers, kUser) && anyHeader(headers, kDay) && counted ? 0.7 : 0;
}

/// A time, where the header names no minutes.
void takeTime(Harvest& harvest, std::size_t extra, int field)
{
    const facts::Column* const seconds = harvest.extra(extra);
    if (seconds == nullptr || harvest.rows.has(field))
        return;
    const auto minutes = newColumn(facts::Type::Number, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        minutes->numbers.set(row, seconds->numbers[row] / 60);
    harvest.rows.columns[static_cast<std::size_t>(field)] = minutes;
}

Status finish(Harvest& harvest)
{
    for (std::size_t extra = 0; extra < std::size(kMinutesOf); ++extra)
        takeTime(harvest, extra, kMinutesOf[extra]);
    rejectTotals(harvest, harvest.rows.column(facts::user_day::user), "user");
    return {};
}

}

const Layout& user_activity()
{
    static const Layout layout{.id = "user_activity",
                               .system = "user_activity",
                               .entity = facts::Entity::UserDays,
                               .name = {"Users' activity by day", "Активность пользователей по дням"},
                               .columns = kColumns,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

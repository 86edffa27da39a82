// What each user did in the CRM on each day: logins, minutes, records. No system's own export has a common form.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& user_activity();

namespace {

constexpr std::string_view kUser = "пользователь|сотрудник|менеджер|фио|user|user name|employee";
constexpr std::string_view kDay = "дата|день|date|day";
constexpr std::string_view kLogins = "входы|входов|количество входов|логины|logins|sessions count";
constexpr std::string_view kActive =
    "минут в системе|активность, мин|активные минуты|время в системе, мин|active_minutes|"
    "active minutes|minutes";
constexpr std::string_view kRecords = "записей|записи|создано записей|действий|records|actions";
constexpr std::string_view kAdmin = "рутина, мин|минут на рутину|ввод данных, мин|admin_minutes|admin minutes";
constexpr std::string_view kWork = "рабочее время, мин|отработано, мин|work_minutes|work minutes";

constexpr LayoutColumn kColumns[] = {
    {"user", kUser},         {"day", kDay},
    {"logins", kLogins},     {"active_minutes", kActive},
    {"records", kRecords},   {"admin_minutes", kAdmin},
    {"work_minutes", kWork}, {"absent", "отсутствовал|отсутствие|отпуск|absent"},
};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    bool counted = false;
    for (const std::string_view words : {kLogins, kActive, kAdmin, kWork})
        counted = counted || anyHeader(headers, words);
    return anyHeader(headers, kUser) && anyHeader(headers, kDay) && counted ? 0.7 : 0;
}

Status finish(Harvest& harvest)
{
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
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}

#pragma once
// What user-days say of each user: the walk that logins and time_in_crm share. Service accounts and days of absence are left out, a day that
// doesn't give the figure is counted.

#include "core/kpi/kpi.h"
#include "core/kpi/sample.h"

#include <functional>

namespace zamer::kpi {

inline constexpr facts::Entity kUserDayReads[] = {facts::Entity::UserDays};
inline constexpr Need kUserDayShows[] = {
    {facts::Entity::UserDays, facts::user_day::user},        {facts::Entity::UserDays, facts::user_day::day},
    {facts::Entity::UserDays, facts::user_day::logins},      {facts::Entity::UserDays, facts::user_day::active_minutes},
    {facts::Entity::UserDays, facts::user_day::records},     {facts::Entity::UserDays, facts::user_day::admin_minutes},
    {facts::Entity::UserDays, facts::user_day::work_minutes}};

/// User-days of the window: visit(row, number of the user in sample.clusterNames).
void forUserDays(const View& view, const Window& window, Sample& sample,
                 const std::function<void(std::uint32_t, std::uint32_t)>& visit);
/// The field's value per user-day.
Sample collectUserDays(const View& view, const Window& window, int field);

}

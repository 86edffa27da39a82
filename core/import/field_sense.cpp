#include "core/import/field_sense.h"

#include <algorithm>
#include <initializer_list>

namespace zamer::import {

namespace {

bool isOneOf(std::string_view field, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), field) != names.end();
}

}

bool isDuration(std::string_view field)
{
    return isOneOf(field, {"duration", "wait", "first_response_seconds"});
}

bool isMinutes(std::string_view field)
{
    return isOneOf(field, {"active_minutes", "admin_minutes", "work_minutes"});
}

bool isCount(std::string_view field)
{
    return isOneOf(field, {"clicks", "impressions", "sessions", "users", "leads", "sent", "delivered", "opened",
                           "clicked", "replied", "logins", "records"});
}

bool isShare(std::string_view field)
{
    return isOneOf(field, {"probability", "share", "weight", "score"});
}

}

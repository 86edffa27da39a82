#include "core/facts/grain.h"

namespace zamer::facts {

Grain grainOf(Entity entity, int field)
{
    switch (entity) {
    case Entity::Costs:
        return field == cost::at || field == cost::until ? Grain::Day : Grain::Moment;
    case Entity::Visits:
        return field == visit::day ? Grain::Day : Grain::Moment;
    case Entity::UserDays:
        return field == user_day::day ? Grain::Day : Grain::Moment;
    case Entity::Users:
        return field == user::active_from || field == user::active_to ? Grain::Day : Grain::Moment;
    case Entity::Forecasts:
        return field == forecast::month ? Grain::Month : Grain::Moment;
    case Entity::RoiEntries:
        return field == roi_entry::month || field == roi_entry::until ? Grain::Month : Grain::Moment;
    default:
        return Grain::Moment;
    }
}

}

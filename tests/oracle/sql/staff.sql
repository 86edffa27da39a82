-- Staff.

-- @deals_per_manager
create or replace table r as select 'deals' as entity, sid, srow, owner from d where not is_lead and st = 'won' and p(closed_at) and owner in (select name from managers);
select avg(w / months) as v, count(*) as n
from (select name, months, (select count(*) from r where r.owner = name) as w from managers);

-- @adoption
create or replace table writes as
    select user, loc(ts) as day, sid, srow, 'activities' as entity from activities where user is not null and coalesce(automated, 0) = 0 and p(ts) and kind in ('record', 'call', 'meeting', 'message', 'task')
    union all select user, loc(ts), sid, srow, 'stage_moves' from stage_moves where user is not null and coalesce(automated, 0) = 0 and p(ts);
create or replace table their_days as
    select u.name, w.day from users u, working_days w
    where u.licensed = 1 and coalesce(u.service, 0) = 0 and w.day >= :from::date and w.day < :to::date and start_of(w.day) <= :asof
      and w.day >= coalesce(loc(u.active_from), w.day) and w.day < coalesce(loc(u.active_to), w.day + 1)
      and not exists (select 1 from user_days x where x.user = u.name and loc(x.day) = w.day and x.absent = 1);
create or replace table adopted as
    select name, count(*) as days, count(*) filter (where exists (select 1 from writes w where w.user = name and w.day = their_days.day)) as active from their_days group by name;
create or replace table r as select null as sid, null as srow;
select avg((active >= :active_share * days)::int) as v, count(*) as n, sum((active >= :active_share * days)::int) as num, count(*) as den from adopted;

-- @daily_active
create or replace table r as select null as sid, null as srow;
select avg(active * 1.0 / days) as v, count(*) as n from adopted;

-- @logins
create or replace table r as select 'user_days' as entity, sid, srow, user, logins as num from user_days where p(day) and coalesce(absent, 0) = 0 and logins is not null and user not in (select name from service_users);
with of_user as (select user, sum(num) as num, count(*) as den from r group by user)
select avg(num / den) as v, count(*) as n from of_user;

-- @time_in_crm
create or replace table r as select 'user_days' as entity, sid, srow, user, active_minutes as num from user_days where p(day) and coalesce(absent, 0) = 0 and active_minutes is not null and user not in (select name from service_users);
with of_user as (select user, sum(num) as num, count(*) as den from r group by user)
select avg(num / den) as v, count(*) as n from of_user;

-- @forecast_accuracy
create or replace table r as
    with months as (select distinct date_trunc('month', day)::date as month from (select :from::date + i::int as day from range(:days) t(i))),
    whole as (select month from months where month >= :from::date and month + interval 1 month <= :to::date),
    last_ as (select owner, date_trunc('month', loc(month))::date as month, arg_max(amount, (made_at, rid)) as forecast, arg_max(sid, (made_at, rid)) as sid, arg_max(srow, (made_at, rid)) as srow
              from forecasts where loc(made_at) < date_trunc('month', loc(month))::date group by all)
    select 'forecasts' as entity, sid, srow, owner, month, forecast,
           coalesce((select sum(amount) from d where d.owner = last_.owner and st = 'won' and not is_lead and p(closed_at) and date_trunc('month', loc(closed_at))::date = last_.month and not coalesce(currency <> :currency, false)), 0) as actual
    from last_ where month in (select month from whole);
select greatest(0, 1 - sum(abs(actual - forecast)) / nullif(sum(actual), 0)) as v, count(*) as n from r;

-- @staff_satisfaction
create or replace table r as
    select 'survey_answers' as entity, sid, srow, coalesce(weight, 1) as w, 1 + 4 * (score - scale_min) / (scale_max - scale_min) as s from survey_answers
    where survey = 'staff' and coalesce(respondent, 'employee') = 'employee' and scale_max > scale_min and p(ts);
select sum(w * s) / sum(w) as v, count(*) as n from r;

-- @suggestions
create or replace table r as select 'suggestions' as entity, sid, srow from suggestions where p(ts);
select count(*) as v, count(*) as n from r;

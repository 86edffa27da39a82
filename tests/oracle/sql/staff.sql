-- Staff.

-- @deals_per_manager
create or replace table r as select 'deals' as entity, sid, srow, owner from d where not is_lead and st = 'won' and p(closed_at) and owner in (select name from managers);
select avg(w / months) as v, count(*) as n
from (select name, months, (select count(*) from r where r.owner = name) as w from managers);

-- @=people
-- Users: in the list, with a licence (where the list says who has one), no service account, with a working day of their own in the period: within
-- active_from/to, not absent. Qualifying writes: by hand. Who wrote without being in the list counts in all but adoption.
create or replace table writes as
    select user, loc(ts) as day, sid, srow, 'activities' as entity from activities where user is not null and coalesce(automated, 0) = 0 and p(ts) and kind in ('record', 'call', 'meeting', 'message', 'task')
    union all select user, loc(ts), sid, srow, 'stage_moves' from stage_moves where user is not null and coalesce(automated, 0) = 0 and p(ts)
    union all select user, loc(day), sid, srow, 'user_days' from user_days where records > 0 and p(day) and (select count(*) from activities where kind = 'record') = 0;
create or replace table people as
    select name, active_from, active_to, sid, srow, true as listed from users where coalesce(service, 0) = 0 and (licensed = 1 or not :licence_known)
    union all select distinct user, null::bigint, null::bigint, null, null, false from writes where user not in (select name from users);
create or replace table their_days as
    select u.name, u.listed, u.sid, u.srow, w.day from people u, working_days w
    where w.day >= :from::date and w.day < :to::date and w.day >= coalesce(loc(u.active_from), w.day) and w.day < coalesce(loc(u.active_to), w.day + 1)
      and not exists (select 1 from user_days x where x.user = u.name and loc(x.day) = w.day and x.absent = 1);
create or replace table active as
    select name, listed, sid, srow, count(*) as days, count(*) filter (where exists (select 1 from writes w where w.user = name and w.day = their_days.day)) as active from their_days group by all;

-- @adoption
:people;
create or replace table r as select 'users' as entity, sid, srow, (active >= :active_share * days - 1e-9)::int as num from active where listed;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @daily_active
:people;
create or replace table r as select w.* from writes w join their_days d on d.name = w.user and d.day = w.day;
select avg(active * 1.0 / days) as v, count(*) as n from active;

-- @user_activity
:people;
create or replace table r as
    select 'activities' as entity, sid, srow, user, kind from activities where coalesce(automated, 0) = 0 and p(ts) and kind in ('record', 'call', 'meeting', 'message') and user in (select name from active);
with of_user as (select name, days, (select count(*) from r where r.user = name) as n, (select count(*) from r where r.user = name and kind = 'record') as records, (select count(*) from r where r.user = name and kind = 'call') as calls,
                        (select count(*) from r where r.user = name and kind = 'meeting') as meetings, (select count(*) from r where r.user = name and kind = 'message') as messages from active)
select avg(n * 1.0 / days) as v, count(*) as n, avg(records * 1.0 / days) as b_records, avg(calls * 1.0 / days) as b_calls, avg(meetings * 1.0 / days) as b_meetings, avg(messages * 1.0 / days) as b_messages from of_user;

-- @workload
-- Minutes of the activities by hand; working minutes as the user-days say, else as the calendar does.
:people;
create or replace table r as
    select 'activities' as entity, sid, srow, user, coalesce(duration / 60, case when ended_at >= ts then (ended_at - ts) / 60.0 end) as minutes from activities
    where coalesce(automated, 0) = 0 and p(ts) and user in (select name from active);
delete from r where minutes is null or minutes <= 0;
create or replace table minutes as
    with said as (select user, loc(day) as day, sum(work_minutes) as minutes from user_days where p(day) and work_minutes is not null and coalesce(absent, 0) = 0 group by all),
    planned as (select t.name, t.day, (c.c - c.o - (c.lunch_c - c.lunch_o)) / 60.0 as minutes from their_days t join calendar c using (day))
    select coalesce(planned.name, said.user) as name, sum(coalesce(said.minutes, planned.minutes)) as minutes from planned full join said on said.user = planned.name and said.day = planned.day group by all;
select avg(coalesce((select sum(minutes) from r where r.user = active.name), 0) / m.minutes) as v, count(*) as n from active join minutes m using (name);

-- @logins
create or replace table r as select 'user_days' as entity, sid, srow, user, logins as num from user_days where p(day) and coalesce(absent, 0) = 0 and logins is not null and user not in (select name from service_users);
with of_user as (select user, sum(num) as num, count(*) as den from r group by user)
select avg(num / den) as v, count(*) as n from of_user;

-- @time_in_crm
create or replace table r as select 'user_days' as entity, sid, srow, user, active_minutes as num from user_days where p(day) and coalesce(absent, 0) = 0 and active_minutes is not null and user not in (select name from service_users);
with of_user as (select user, sum(num) as num, count(*) as den from r group by user)
select avg(num / den) as v, count(*) as n from of_user;

-- @forecast_accuracy
-- Manager-months with a forecast made before the month; of several the last one. Where no forecast names a manager, the company's.
create or replace table told as
    with months as (select distinct date_trunc('month', day)::date as month from (select :from::date + i::int as day from range(:days) t(i))),
    whole as (select month from months where month >= :from::date and month + interval 1 month <= :to::date and start_of(month + interval 1 month) <= :asof),
    company as (select count(owner) = 0 as company from forecasts)
    select case when company then '' else owner end as owner, date_trunc('month', loc(f.month))::date as month, arg_max(amount, (made_at, rid)) as forecast, arg_max(sid, (made_at, rid)) as sid,
           arg_max(srow, (made_at, rid)) as srow
    from forecasts f, company where loc(made_at) < date_trunc('month', loc(f.month))::date and date_trunc('month', loc(f.month))::date in (select month from whole) and (company or owner is not null) group by all;
create or replace table sold as
    select d.sid, d.srow, t.owner, t.month, d.amount from d join told t on (t.owner = d.owner or t.owner = '') and t.month = date_trunc('month', loc(d.closed_at))::date
    where st = 'won' and not is_lead and p(closed_at) and not coalesce(currency <> :currency, false) and amount is not null;
create or replace table r as select 'forecasts' as entity, sid, srow from told union all select 'deals', sid, srow from sold;
with cells as (select t.owner, t.month, any_value(t.forecast) as forecast, coalesce(sum(s.amount), 0) as actual from told t left join sold s on s.owner = t.owner and s.month = t.month group by all)
select case when sum(actual) > 0 then greatest(0, 1 - sum(abs(actual - forecast)) / sum(actual)) end as v, count(*) as n, case when sum(actual) > 0 then sum(forecast - actual) / sum(actual) end as b_bias from cells;

-- @staff_satisfaction
create or replace table r as
    select 'survey_answers' as entity, sid, srow, coalesce(respondent_id, sid || ':' || srow) as who, 1 + 4 * (score - scale_min) / (scale_max - scale_min) as s from survey_answers
    where survey = 'staff' and coalesce(respondent, 'employee') = 'employee' and scale_max > scale_min and p(ts);
select avg(s) as v, count(distinct who) as n from r;

-- @suggestions
create or replace table r as select 'suggestions' as entity, sid, srow from suggestions where p(ts);
select count(*) as v, count(*) as n from r;

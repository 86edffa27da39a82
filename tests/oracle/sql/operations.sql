-- Responses, messages, tasks, calls, automation.

-- @first_response_time
create or replace table r as
    select 'deals' as entity, l.sid, l.srow, (x.ts - l.arrived) between -1e12 and 7 * 86400 as answered,
           case when x.ts - l.arrived <= 7 * 86400 then (worked(greatest(x.ts, l.arrived)) - worked(l.arrived)) / 60.0 else 'infinity'::double end as t,
           case when x.ts - l.arrived <= 7 * 86400 then greatest(0, x.ts - l.arrived) / 60.0 else 'infinity'::double end as calendar_t
    from l left join responses x using (rid) where l.arrived + 7 * 86400 <= :asof;
select quantile_inf(list(t), 0.5) as v, count(*) as n, quantile_inf(list(t), 0.9) as b_p90, quantile_inf(list(calendar_t), 0.5) as b_calendarMedian,
       quantile_inf(list(t) filter (where not isinf(t)), 0.5) as b_answeredMedian from r;

-- @response_within_sla
create or replace table r as
    select 'deals' as entity, l.sid, l.srow,
           coalesce(x.ts - l.arrived <= 7 * 86400 and worked(greatest(x.ts, l.arrived)) - worked(l.arrived) <= :sla * 60, false)::int as num
    from l left join responses x using (rid) where l.arrived + 7 * 86400 <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @untouched_leads
create or replace table r as
    select 'deals' as entity, l.sid, l.srow, coalesce(x.ts - l.arrived > 7 * 86400, true)::int as num
    from l left join responses x using (rid) where l.arrived + 7 * 86400 <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @message_reply_time
-- Incoming messages and answers by a person, in order, at the same instant the client's first; an incoming one opens a turn unless an incoming one stands right before it.
create or replace table r as
    with m as (select * from messages where ts <= :asof and (direction = 'in' or (direction = 'out' and by_person))),
    turns as (select *, lag(direction) over w as before, min(case when direction = 'out' then ts end) over (partition by dia order by ts, direction, rid rows between 1 following and unbounded following) as reply
          from m window w as (partition by dia order by ts, direction, rid))
    select 'activities' as entity, sid, srow, case when reply - ts <= 4 * 86400 then worked(reply) - worked(ts) else 'infinity'::double end as t,
           case when reply - ts <= 4 * 86400 then reply - ts else 'infinity'::double end as calendar_t
    from turns where direction = 'in' and before is distinct from 'in' and p(ts) and ts + 4 * 86400 <= :asof;
select quantile_inf(list(t), 0.5) as v, count(*) as n, quantile_inf(list(calendar_t), 0.5) as b_calendarMedian, avg((calendar_t <= 90)::int) as b_within90Seconds from r;

-- @overdue_tasks
-- Due at the end of a day: at the next midnight, which still belongs to that day.
create or replace table r as
    select 'activities' as entity, sid, srow, (done_at is null or done_at > due_at or done_at > :asof)::int as num from activities where kind = 'task' and p(due_at - 1) and due_at <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @created_tasks
create or replace table r as select 'activities' as entity, sid, srow from activities where kind = 'task' and p(ts);
select count(*) * 1.0 / :days as v, count(*) as n, count(*) as num, :days as den from r;

-- @missed_calls
create or replace table r as
    select 'activities' as entity, sid, srow, (answered = 0)::int as num from activities where kind = 'call' and direction = 'in' and p(ts) and answered is not null;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @missed_not_returned
-- A number calls in vain again and again, each within 60 minutes of the call before: one unit, that of the first call.
create or replace table r as
    with missed as (select *, lag(ts) over (partition by phone[1] order by ts, rid) as before from activities
                    where kind = 'call' and direction = 'in' and answered = 0 and len(phone) > 0 and ts <= :asof),
    firsts as (select * from missed where before is null or ts - before > 3600)
    select 'activities' as entity, f.sid, f.srow,
           (not exists (select 1 from activities a where a.kind = 'call' and a.answered = 1 and list_has_any(a.phone, f.phone) and a.ts > f.ts and a.ts <= f.ts + 86400))::int as num
    from firsts f where p(f.ts) and f.ts + 86400 <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @call_quality
create or replace table r as select 'call_reviews' as entity, sid, srow, manager, score / coalesce(scale_max, 100) * 100 as score from call_reviews where p(ts);
select avg(score) as v, count(distinct manager) as n, sum(score) as num, count(*) as den from r;

-- @requests_per_manager_day
-- Of each manager who did anything by hand in the period: own leads first answered in it, per day with an activity.
create or replace table days as
    select user, count(distinct loc(ts)) as days from activities where user is not null and coalesce(automated, 0) = 0 and p(ts) and user not in (select name from service_users) group by user;
create or replace table r as
    select 'deals' as entity, d.sid, d.srow, d.owner from d join responses x using (rid) where not d.converted and p(x.ts) and d.owner in (select user from days);
select avg((select count(*) from r where r.owner = days.user) / days.days) as v, count(*) as n from days;

-- @automation_share
create or replace table r as
    select 'activities' as entity, sid, srow, loc(done_at) as day, coalesce(automated, 0) as num from activities where kind = 'task' and p(done_at)
    union all select 'stage_moves', sid, srow, loc(ts), coalesce(automated, 0) from stage_moves where p(ts);
select avg(num) as v, count(distinct day) as n, sum(num) as num, count(*) as den from r;

-- @automated_processes state
create or replace table r as select 'automations' as entity, sid, srow from automations where coalesce(enabled_from, 0) <= :asof and (enabled_to is null or enabled_to > :asof);
select count(*) as v, count(*) as n from r;

-- @contact_freshness state
create or replace table active_customers as select distinct c from seen_pu where not refund and c is not null and ts >= :asof - :inactivity * 86400;
create or replace table r as
    select 'customers' as entity, k.sid, k.srow,
           (coalesce(k.modified_at between :asof - 180 * 86400 and :asof, false) or exists (select 1 from a0 where a0.c = cc.c and ts between :asof - 180 * 86400 and :asof))::int as num
    from customers k join card_customer cc using (rid) where cc.c in (select c from active_customers) and coalesce(k.created_at, 0) <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @routine_time
create or replace table r as
    select 'user_days' as entity, sid, srow, user, admin_minutes as num,
           coalesce(work_minutes, (select (c - o - (lunch_c - lunch_o)) / 60.0 from calendar where calendar.day = loc(user_days.day))) as den from user_days
    where p(day) and coalesce(absent, 0) = 0 and admin_minutes is not null and user not in (select name from service_users);
with of_user as (select user, sum(num) as num, sum(den) as den from r group by user)
select avg(num / den) as v, count(*) as n from of_user;

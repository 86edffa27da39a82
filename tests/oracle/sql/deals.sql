-- Leads and deals. Each KPI: a table `r` of the rows behind it (entity, sid, srow), and a last SELECT: part, v, n, num, den, and what stands beside.

-- @leads
create or replace table r as select 'deals' as entity, sid, srow from l;
select count(*) * 1.0 / :days as v, count(*) as n, count(*) as num, :days as den from r;

-- @created_deals
create or replace table r as select 'deals' as entity, sid, srow from d where not is_lead and p(created_at);
select count(*) * 1.0 / :days as v, count(*) as n, count(*) as num, :days as den from r;

-- @lead_conversion
create or replace table r as
    select 'deals' as entity, sid, srow, (st = 'won' and closed_at - arrived <= :horizon * 86400)::int as num from l
    where arrived + :horizon * 86400 <= :asof and not (final = 'won' and closed_at is null);
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @conversion_by_age
-- Beyond the longest time nobody was followed, unless everybody has been won by then.
create or replace table r as
    select 'deals' as entity, sid, srow, case when st = 'won' then closed_at - arrived else :asof - arrived end as t, st = 'won' as event
    from l where not (final = 'won' and closed_at is null);
with steps as (select t, count(*) filter (where event) as events, count(*) as leave from r group by t),
risk as (select t, events, sum(leave) over (order by t desc) as at_risk from steps),
curve as (select t, exp(sum(case when events < at_risk then ln(1 - events * 1.0 / at_risk) else 0 end) over (order by t)) as alive, bool_or(events = at_risk) over (order by t) as over from risk),
ages(age) as (values (7), (14), (30), (60), (90), (180)),
values_ as (select age, case when age * 86400 <= (select max(t) from r) or (select bool_or(over) from curve) then coalesce((select arg_max(case when over then 1 else 1 - alive end, t) from curve where t <= age * 86400), 0) end as v from ages)
select null as part, v, (select count(*) from r) as n, null as num, null as den from values_ where age = 30
union all select 'age|' || age, v, null, null, null from values_;

-- @period_conversion
create or replace table r as
    select 'deals' as entity, sid, srow, 0 as num, 1 as den from l
    union all select 'deals', sid, srow, 1, 0 from d where not is_lead and st = 'won' and p(closed_at);
select case when sum(den) > 0 then sum(num) * 1.0 / sum(den) end as v, sum(den) as n, sum(num) as num, sum(den) as den from r;

-- @win_rate
create or replace table r as select 'deals' as entity, sid, srow, (st = 'won')::int as num from d where not is_lead and st in ('won', 'lost') and p(closed_at);
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @sales_count
create or replace table r as select 'deals' as entity, sid, srow from d where not is_lead and st = 'won' and p(closed_at);
select count(*) as v, count(*) as n from r;

-- @sales_cycle
create or replace table r as
    select 'deals' as entity, sid, srow, (closed_at - coalesce(arrived, first_contact_at)) / 86400.0 as t from d
    where not is_lead and st = 'won' and p(closed_at) and coalesce(arrived, first_contact_at) is not null;
select quantile_cont(t, 0.5) as v, count(*) as n from r;

-- @lead_quality
-- A mark decides (with a date by its date), the deal's own before its lead's; else whether the qualified stage or one behind it was reached within 7 days,
-- or the deal won; without stage moves, where it stands now.
create or replace table qualified_order as
    select s.pipeline, min(s."order") as ord from stages s
    where (:qualified_stage <> '' and s.stage = :qualified_stage) or (:qualified_stage = '' and s.kind = 'qualified') group by s.pipeline;
create or replace table r as
    with marks as (select d.rid, case when d.qualified is not null or d.qualified_at is not null then d.qualified else x.qualified end as mark,
                          case when d.qualified is not null or d.qualified_at is not null then d.qualified_at else x.qualified_at end as marked_at
                   from d left join d x on x.converted and x.id = d.lead and not d.is_lead),
    reached as (
        select d.rid, min(m.ts) as ts from d join stage_moves m on m.deal = d.id join stages s on s.pipeline = d.pipe and s.stage = m.to_stage
        join qualified_order q on q.pipeline = s.pipeline where coalesce(s.kind, 'work') <> 'lost' and s."order" >= q.ord group by d.rid),
    stands as (select d.rid from d join stages s on s.pipeline = d.pipe and s.stage = d.stage join qualified_order q on q.pipeline = s.pipeline
               where coalesce(s.kind, 'work') <> 'lost' and s."order" >= q.ord)
    select 'deals' as entity, sid, srow,
           case when mark = 0 then 0 when marked_at is not null then (marked_at <= arrived + 7 * 86400)::int when mark = 1 then 1
                when (select count(*) from stage_moves) = 0 then ((rid in (select rid from stands) or st = 'won') and pipe in (select pipeline from qualified_order))::int
                else (pipe in (select pipeline from qualified_order) and (coalesce(reached.ts <= arrived + 7 * 86400, false) or coalesce(st = 'won' and closed_at <= arrived + 7 * 86400, false)))::int end as num
    from l join marks using (rid) left join reached using (rid) where arrived + 7 * 86400 <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @stage_conversion
create or replace table entered as
    select d.rid, d.sid, d.srow, s.pipeline, s.stage, s.ord, min(x.ts) as ts from (
        select rid, 1 as place, null as stage, created_at as ts from d
        union all select d.rid, null, m.to_stage, m.ts from d join stage_moves m on m.deal = d.id where m.ts <= :asof) x
    join d using (rid) join funnel s on s.pipeline = d.pipe and (s.place = x.place or s.stage = x.stage)
    where not d.is_lead and p(d.created_at) group by all;
create or replace table later as
    select d.rid, case when s.kind = 'won' then 1e9 else s."order" end as ord, m.ts from d join stage_moves m on m.deal = d.id
    join stages s on s.pipeline = d.pipe and s.stage = m.to_stage where m.ts <= :asof and coalesce(s.kind, 'work') <> 'lost'
    union all select rid, 2e9, closed_at from d where st = 'won' and closed_at is not null;
-- Without moves: a deal has entered every stage up to its current one, a won one all of them; pipelines with lost deals that don't say where they
-- were lost are left out.
create or replace table silent as select distinct d.pipe from d where not is_lead and st = 'lost' and p(created_at) and not exists (select 1 from funnel s where s.pipeline = d.pipe and s.stage = d.stage);
create or replace table r as
    select 'deals' as entity, e.sid, e.srow, e.rid, e.pipeline, e.stage, e.ord,
           exists (select 1 from later x where x.rid = e.rid and x.ord > e.ord and (x.ord = 2e9 or x.ts >= e.ts) and x.ts <= e.ts + :horizon * 86400)::int as num
    from entered e join d using (rid) where e.ts + :horizon * 86400 <= :asof and not (d.final = 'won' and d.closed_at is null) and (select count(*) from stage_moves) > 0
    union all
    select 'deals', d.sid, d.srow, d.rid, s.pipeline, s.stage, s.ord, (st = 'won' or coalesce(here.place, 0) > s.place)::int
    from d join funnel s on s.pipeline = d.pipe left join funnel here on here.pipeline = d.pipe and here.stage = d.stage
    where (select count(*) from stage_moves) = 0 and not is_lead and p(d.created_at) and d.created_at + :horizon * 86400 <= :asof and (st = 'won' or here.place >= s.place)
      and d.pipe not in (select pipe from silent);
select null as part, avg(num) as v, count(distinct rid) as n, sum(num) as num, count(*) as den from r
union all select 'stage|' || case when (select count(*) from one_pipeline) = 1 then '' else pipeline || ' / ' end || stage, avg(num), count(*), sum(num), count(*) from r group by pipeline, stage;

-- @=visits
-- A visit begins at a move to the stage (of the first stage at creation), a move to the same stage is none; it ends at the next move, or when the deal is
-- closed. Won deals that nobody knows the close of say nothing about time.
create or replace table entries as
    with steps as (
        select d.rid, m.to_stage as stage, m.ts, m.rid as mrid from d join stage_moves m on m.deal = d.id where not d.is_lead
        union all select d.rid, s.stage, d.created_at, 0 from d join funnel s on s.pipeline = d.pipe and s.place = 1 where not d.is_lead and d.created_at is not null),
    changes as (select *, lag(stage) over (partition by rid order by ts, mrid) as was from steps)
    select *, lead(ts) over (partition by rid order by ts, mrid) as next, row_number() over (partition by rid order by ts, mrid) as place, count(*) over (partition by rid) as places
    from changes where was is distinct from stage;
create or replace table visits as
    select d.rid, d.sid, d.srow, d.pipe, e.stage, e.ts, least(e.next, case when d.final <> 'open' and d.closed_at >= e.ts then d.closed_at end) as until
    from entries e join d using (rid) join funnel f on f.pipeline = d.pipe and f.stage = e.stage where not (d.final = 'won' and d.closed_at is null);
create or replace macro lasted(ts, until) as case when until - ts <= :horizon * 86400 then (until - ts) / 86400.0 else 'infinity'::double end;

-- @stage_dwell_time
:visits;
create or replace table r as select 'deals' as entity, *, lasted(ts, until) as t from visits where p(ts) and ts + :horizon * 86400 <= :asof;
select null as part, quantile_inf(list(t), 0.5) as v, count(*) as n from r
union all select 'stage|' || case when (select count(*) from one_pipeline) = 1 then '' else pipe || ' / ' end || stage, quantile_inf(list(t), 0.5), count(*) from r group by pipe, stage;

-- @stuck_deals state
-- A stage's limit: the p90 of the visits begun in the 90 days before go-live (the horizon where that is infinite). A deal stands where its last move put it.
:visits;
create or replace table limits as
    select pipe, stage, case when isinf(quantile_inf(list(lasted(ts, until)), 0.9)) then :horizon else quantile_inf(list(lasted(ts, until)), 0.9) end as days
    from visits where ts >= start_of(:go_live::date - 90) and ts < start_of(:go_live::date) and ts + :horizon * 86400 <= :known_until group by all;
create or replace table standing as
    select e.rid, case when e.places = 1 and :stage_known then d.stage else e.stage end as stage, e.ts from entries e join d using (rid) where e.ts <= :asof
    qualify row_number() over (partition by e.rid order by e.place desc) = 1;
create or replace table r as
    select 'deals' as entity, d.sid, d.srow, ((:asof - s.ts) / 86400.0 > m.days)::int as num from d join standing s using (rid) join limits m on m.pipe = d.pipe and m.stage = s.stage
    where not d.is_lead and d.st = 'open' and coalesce(d.arrived, 0) <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @no_next_step state
create or replace table r as
    select 'deals' as entity, d.sid, d.srow,
           (d.next_task_at is null and not exists (select 1 from activities t join a1 using (rid) where t.kind = 'task' and joined_rid = d.rid and t.ts <= :asof and (t.done_at is null or t.done_at > :asof)))::int as num
    from d where not is_lead and st = 'open' and coalesce(arrived, 0) <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @data_freshness state
create or replace table r as
    select 'deals' as entity, d.sid, d.srow,
           (coalesce(modified_at between :asof - 14 * 86400 and :asof, false) or exists (select 1 from a0 where a0.deal_rid = d.rid and ts between :asof - 14 * 86400 and :asof))::int as num
    from d where not is_lead and st = 'open' and coalesce(arrived, 0) <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @card_completeness state
create or replace table r as
    select 'deals' as entity, sid, srow, :deal_filled as num, :deal_required as den from d where not converted and p(created_at) and :deal_required > 0
    union all select 'customers', sid, srow, :card_filled, :card_required from customers where p(created_at) and :card_required > 0;
select sum(num) * 1.0 / sum(den) as v, count(*) as n, sum(num) as num, sum(den) as den from r;

-- @complete_cards state
create or replace table r as
    select 'deals' as entity, sid, srow, (:deal_filled = :deal_required)::int as num from d where not converted and p(created_at) and :deal_required > 0
    union all select 'customers', sid, srow, (:card_filled = :card_required)::int from customers where p(created_at) and :card_required > 0;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @duplicate_cards state
create or replace table r as
    with h as (select distinct rid, coalesce(created_at, 9e18::bigint) as created, 'p' || unnest(phone) as h from customers where coalesce(created_at, 0) <= :asof
               union select distinct rid, coalesce(created_at, 9e18::bigint), 'e' || unnest(email) from customers where coalesce(created_at, 0) <= :asof),
    dup as (select distinct a.rid from h a join h b on a.h = b.h and (b.created < a.created or (b.created = a.created and b.rid < a.rid)))
    select 'customers' as entity, sid, srow, (rid in (select rid from dup))::int as num from customers where coalesce(created_at, 0) <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- Messengers.

-- @open_rate
create or replace table r as select 'message_campaigns' as entity, sid, srow, rid, opened as num, delivered as den from message_campaigns where p(ts) and opened is not null and delivered > 0;
select sum(num) / sum(den) as v, count(*) as n, sum(num) as num, sum(den) as den from r;

-- @click_rate
create or replace table r as select 'message_campaigns' as entity, sid, srow, rid, clicked as num, delivered as den from message_campaigns where p(ts) and clicked is not null and delivered > 0;
select sum(num) / sum(den) as v, count(*) as n, sum(num) as num, sum(den) as den from r;

-- @response_rate
create or replace table r as select 'message_campaigns' as entity, sid, srow, rid, replied as num, delivered as den from message_campaigns where p(ts) and replied is not null and delivered > 0;
select sum(num) / sum(den) as v, count(*) as n, sum(num) as num, sum(den) as den from r;

-- @dialogue_conversion
-- A deal won before the day of the first message is no sale of the dialogue; one tied to nothing but wins nobody can date is left out.
create or replace table r as
    with begun as (select dia, min(ts) as ts, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow from messages where ts <= :asof group by dia),
    tied as (select m.dia, d.closed_at, b.ts as began from messages m join begun b using (dia) join d1 d on d.rid = m.joined_rid where d.final = 'won' and m.ts <= :asof),
    told as (select dia, coalesce(bool_or(closed_at >= start_of(loc(began)) and closed_at <= began + :horizon * 86400), false) as sold, bool_or(closed_at is null) as undated from tied group by dia)
    select 'activities' as entity, sid, srow, coalesce(sold, false)::int as num from begun left join told using (dia)
    where p(ts) and ts + :horizon * 86400 <= :asof and (coalesce(sold, false) or not coalesce(undated, false));
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

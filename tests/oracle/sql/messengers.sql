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
create or replace table r as
    with begun as (select dia, min(ts) as ts, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow from messages group by dia),
    tied as (select distinct m.dia, m.deal_rid from messages m where m.deal_rid is not null and m.ts <= :asof)
    select 'activities' as entity, sid, srow, exists (select 1 from tied join d on d.rid = tied.deal_rid where tied.dia = begun.dia and d.st = 'won' and d.closed_at >= begun.ts and d.closed_at <= begun.ts + :horizon * 86400)::int as num
    from begun where p(ts) and ts + :horizon * 86400 <= :asof;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- After the components are known.
create or replace table deal_customer as select d0.rid, n.c from d0 join components n on n.name = 'deal' || d0.rid;
create or replace table card_customer as select customers.rid, n.c from customers join components n on n.name = 'card' || customers.rid;
create or replace table key_customer as select substr(name, 2) as key, substr(name, 1, 1) as what, c from components where substr(name, 1, 1) in ('i', 'p', 'e');
create or replace table d1 as select d0.*, dc.c from d0 left join deal_customer dc using (rid);

-- Purchases: orders (their lines summed), or won deals at their close. A flagged line, and a negative one of a later day, is a refund of that day.
create or replace table order_lines as
    with marked as (select *, coalesce("order", 'row' || rid) as oid, refund = 1 as flagged from purchases),
    parted as (select *, coalesce(flagged, false) or (amount < 0 and loc(ts) <> min(loc(ts)) over (partition by oid)) as back from marked)
    select *, case when back then oid || ' back ' || loc(ts) else oid end as pid, case when flagged then -abs(amount) else amount end as amt
    from parted;
create or replace table pu as
    select pid, min(rid) as rid, arg_min(sid, rid) as sid, arg_min(srow, rid) as srow, max(k.c) as c, min(ts) as ts, sum(amt)::bigint as amount,
           bool_or(back) or sum(amt) < 0 as refund, false as foreign_money, 'purchases' as entity, sum(margin)::bigint as margin
    from order_lines o left join key_customer k on k.what = 'i' and k.key = o.customer where :from_orders group by pid
    union all
    select 'd' || rid, rid, sid, srow, c, closed_at, amount, coalesce(amount < 0, false), coalesce(currency <> :currency, false), 'deals', null
    from d1 where not :from_orders and not is_lead and final = 'won' and closed_at is not null;
create or replace table pu as select *, loc(ts) as day from pu;
-- Purchases of a customer on one day are one for repeat logic.
create or replace table bought as
    select c, day, lag(day) over (partition by c order by day) as previous from (select distinct c, day from pu where c is not null and not refund);

-- Activities: by a person or not; the deal they name (of a lead that became a deal, that deal); the customer.
create or replace table service_users as select distinct name from users where service = 1;
create or replace table a0 as
    with named as (
        select a.rid as arid, max(coalesce(l.rid, d.rid)) as deal_rid
        from activities a join d0 d on d.id = a.deal left join d0 l on d.converted and l.lead = d.id and not l.is_lead group by a.rid),
    phones as (select u.rid, arg_min(k.c, u.i) as c from (select rid, unnest(phone) as h, generate_subscripts(phone, 1) as i from activities) u
               join key_customer k on k.what = 'p' and k.key = u.h group by u.rid)
    select a.*, n.deal_rid, coalesce(dc.c, kc.c, p.c, 'own ' || a.customer, 'own ' || a.phone[1]) as c,
           coalesce(a.automated, 0) = 0 as by_hand, coalesce(a.automated, 0) = 0 and (a.user is null or a.user not in (select name from service_users)) as by_person
    from activities a left join named n on n.arid = a.rid left join d1 dc on dc.rid = n.deal_rid
         left join key_customer kc on kc.what = 'i' and kc.key = a.customer left join phones p on p.rid = a.rid;

-- The deal of each activity: the one it names; else its customer's deal that was open at the time, of several the one arrived last; else, of an
-- answered incoming call, the customer's deal that arrived within 10 minutes after it.
create or replace table a1 as
    with named as (select rid, deal_rid from a0 where deal_rid is not null),
    life as (select rid, c, arrived, case when final = 'open' then 9e18::bigint else coalesce(closed_at, -1) end as until from d1 where not converted and arrived is not null and c is not null),
    opened as (select a.rid, arg_max(l.rid, (l.arrived, l.rid)) as deal_rid from a0 a join life l on l.c = a.c and l.arrived <= a.ts and l.until > a.ts where a.deal_rid is null group by a.rid),
    created as (select a.rid, arg_min(l.rid, (l.arrived, l.rid)) as deal_rid from a0 a join life l on l.c = a.c and l.arrived > a.ts and l.arrived <= a.ts + 600
                where a.deal_rid is null and a.kind = 'call' and a.direction = 'in' and a.answered = 1 group by a.rid)
    select a0.rid, coalesce(n.deal_rid, o.deal_rid, c.deal_rid) as joined_rid from a0 left join named n using (rid) left join opened o using (rid) left join created c using (rid);

-- First response: an explicit column wins; else the earliest contact by a person on the deal or with its customer.
create or replace table contacts as
    select rid, deal_rid, c, ts, user, kind = 'call' and direction = 'in' as incoming_call from a0
    where by_person and ((kind = 'call' and answered = 1 and direction in ('in', 'out')) or (kind in ('message', 'email') and direction = 'out')
                         or (kind = 'meeting' and direction is distinct from 'in'));
create or replace table responses as
    with found as (
        select d.rid, case when x.ts < d.arrived then d.arrived else x.ts end as ts, x.user, x.ts as happened, x.rid as arid
        from d1 d join contacts x on x.deal_rid = d.rid
        where not d.converted and (x.ts >= d.arrived or (x.incoming_call and x.ts >= d.arrived - 600))
        union all
        select d.rid, case when x.ts < d.arrived then d.arrived else x.ts end, x.user, x.ts, x.rid
        from d1 d join contacts x on x.c = d.c and x.deal_rid is distinct from d.rid
        where not d.converted and (x.ts >= d.arrived or (x.incoming_call and x.ts >= d.arrived - 600))),
    first as (select rid, min(ts) as ts, arg_min(user, (ts, happened, arid)) as user from found group by rid)
    select d.rid, coalesce(d.first_response_at, d.arrived + round(d.first_response_seconds)::bigint, d.lead_response_at, d.arrived + round(d.lead_response_seconds)::bigint, f.ts) as ts,
           f.user, coalesce(d.first_response_at, d.lead_response_at, d.first_response_seconds, d.lead_response_seconds) is not null as explicit
    from d1 d left join first f using (rid) where not d.converted;

-- Messages in dialogues: the one they name, else those of one customer and channel with less than 24 hours between one and the next.
create or replace table messages as
    with m as (select *, coalesce(c, phone[1]) as whose from a0 where kind = 'message'),
    gaps as (select *, case when dialogue is null and (ts - lag(ts) over w) < 86400 then 0 else 1 end as starts
             from m where dialogue is not null or whose is not null window w as (partition by dialogue, whose, channel order by ts, rid))
    select *, case when dialogue is not null then 'd ' || dialogue
                   else 'w ' || whose || ' ' || coalesce(channel, '') || ' ' || sum(starts) over (partition by dialogue, whose, channel order by ts, rid) end as dia, a1.joined_rid
    from gaps join a1 using (rid);
-- The rows behind purchases: every line of an order, or the deal.
create or replace table pu_rows as
    select pid, 'purchases' as entity, sid, srow from order_lines where :from_orders union all select pid, entity, sid, srow from pu where not :from_orders;

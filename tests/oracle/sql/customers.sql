-- Customers.

-- @returning_customers
create or replace table r as
    select s.entity, s.sid, s.srow, s.c, coalesce(b.previous >= b.day - interval 12 month, false)::int as num
    from (select c, min(day) as day, arg_min(entity, (ts, rid)) as entity, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow
          from seen_pu where c is not null and not refund and p(ts) group by c) s join bought b on b.c = s.c and b.day = s.day;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @nps
create or replace table r as
    select 'survey_answers' as entity, sid, srow, case when score >= 9 then 1 when score <= 6 then -1 else 0 end as num from survey_answers
    where survey = 'nps' and coalesce(respondent, 'customer') = 'customer' and scale_min = 0 and scale_max = 10 and p(ts) and score between 0 and 10;
select avg(num) * 100 as v, count(*) as n from r;

-- @csi
create or replace table r as
    select 'survey_answers' as entity, sid, srow, respondent_id, coalesce(weight, 1) as w, 1 + 4 * (score - scale_min) / (scale_max - scale_min) as s from survey_answers
    where survey = 'csi' and coalesce(respondent, 'customer') = 'customer' and scale_max > scale_min and p(ts);
select sum(w * s) / sum(w) as v, count(distinct respondent_id) + count(*) filter (where respondent_id is null) as n from r;

-- @complaints
create or replace table r as
    select 'tickets' as entity, sid, srow, 1 as num, 0 as den from tickets where complaint = 1 and p(opened_at)
    union all select entity, sid, srow, 0, 1 from seen_pu where not refund and p(ts);
select sum(num) * 100.0 / nullif(sum(den), 0) as v, sum(num) as num, sum(den) as den from r;

-- @repeat_contacts
create or replace table who as
    select t.rid, coalesce(k.c, 'own ' || t.customer) as c from tickets t left join key_customer k on k.what = 'i' and k.key = t.customer;
create or replace table r as
    select 'tickets' as entity, t.sid, t.srow, w.c, t.rid,
           (coalesce(t.reopened, 0) = 1 or exists (select 1 from tickets e join who ew using (rid) where ew.c = w.c and e.topic = t.topic and e.opened_at < t.opened_at
                                                   and e.opened_at >= t.opened_at - 30 * 86400))::int as num
    from tickets t join who w using (rid) where p(t.opened_at);
select avg(num) as v, count(distinct c) + count(*) filter (where c is null) as n, sum(num) as num, count(*) as den from r;

-- @resolution_time
create or replace table r as
    select 'tickets' as entity, sid, srow, case when resolved_at - opened_at <= 30 * 86400 then greatest(0, resolved_at - opened_at) / 3600.0 else 'infinity'::double end as t
    from tickets where p(opened_at) and opened_at + 30 * 86400 <= :asof;
select quantile_inf(list(t), 0.5) as v, count(*) as n from r;

-- @retention
create or replace table r as
    with base as (select c, arg_max(sid, (ts, rid)) as sid, arg_max(srow, (ts, rid)) as srow, arg_max(entity, (ts, rid)) as entity from seen_pu
                  where not refund and c is not null and day >= :from::date - :inactivity and day < :from::date group by c)
    select base.*, exists (select 1 from seen_pu s where s.c = base.c and not refund and p(ts))::int as num from base;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @churn
create or replace table r as
    with base as (select c, arg_max(sid, (ts, rid)) as sid, arg_max(srow, (ts, rid)) as srow, arg_max(entity, (ts, rid)) as entity from seen_pu
                  where not refund and c is not null and day >= :from::date - :inactivity and day < :from::date group by c)
    select base.*, 1 - exists (select 1 from seen_pu s where s.c = base.c and not refund and p(ts))::int as num from base;
select avg(num) as v, count(*) as n, sum(num) as num, count(*) as den from r;

-- @won_back
create or replace table r as
    select s.entity, s.sid, s.srow, s.c from (select c, day, arg_min(entity, (ts, rid)) as entity, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow
        from seen_pu where c is not null and not refund and p(ts) group by c, day) s join bought b on b.c = s.c and b.day = s.day
    where b.day - b.previous > :inactivity and b.previous >= b.day - interval 12 month qualify row_number() over (partition by s.c order by s.day) = 1;
select count(*) as v, count(*) as n from r;

-- @products_per_customer
-- The first row of each product that a customer of the period bought in the 12 months up to its end.
create or replace table r as
    with buyers as (select distinct c from seen_pu where c is not null and not refund and p(ts)),
    bought_lines as (
        select 'purchases' as entity, o.sid, o.srow, o.rid, s.ts, s.c, o.product from order_lines o join seen_pu s using (pid) where :from_orders and not s.refund
        union all select s.entity, s.sid, s.srow, s.rid, s.ts, s.c, d.product from seen_pu s join d on s.pid = 'd' || d.rid where not :from_orders and not s.refund)
    select l.* from bought_lines l where l.product is not null and l.c in (select c from buyers) and loc(l.ts) >= :to::date - interval 12 month and loc(l.ts) < :to::date
    qualify row_number() over (partition by l.c, l.product order by l.ts, l.rid) = 1;
with each_ as (select c, count(*) as products from r group by c)
select avg(products) as v, count(*) as n, sum(products) as num, count(*) as den from each_;

-- @personalisation state
-- Cards of active customers, from sources that list attributes.
create or replace table r as
    select 'customers' as entity, k.sid, k.srow, cc.c, k.attributes as num, k.attributes_of as den from customers k join card_customer cc using (rid)
    where cc.c in (select c from seen_pu where not refund and c is not null and ts >= :asof - :inactivity * 86400) and coalesce(k.created_at, 0) <= :asof and k.attributes_of > 0;
select sum(num) / sum(den) as v, count(distinct c) as n, sum(num) as num, sum(den) as den from r;

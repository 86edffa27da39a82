-- Money.

-- @revenue
create or replace table r as select x.* from seen_pu s join pu_rows x using (pid) where p(ts) and not foreign_money and amount is not null;
select coalesce(sum(amount), 0) as v, count(*) as n from seen_pu where p(ts) and not foreign_money and amount is not null;

-- @average_order
create or replace table bills as select * from seen_pu where p(ts) and not foreign_money and amount is not null and not refund;
create or replace table r as select x.* from bills join pu_rows x using (pid);
select sum(amount) * 1.0 / count(*) as v, count(distinct c) + count(*) filter (where c is null) as n, sum(amount) as num, count(*) as den from bills;

-- @repeat_sales
create or replace table r as
    select s.entity, s.sid, s.srow, b.c, b.day, coalesce(b.previous >= b.day - interval 12 month, false)::int as num
    from (select c, day, arg_min(entity, (ts, rid)) as entity, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow from seen_pu where c is not null and not refund and p(ts) group by c, day) s
    join bought b on b.c = s.c and b.day = s.day;
select avg(num) as v, count(distinct c) as n, sum(num) as num, count(*) as den from r;

-- @revenue_per_employee
create or replace table bills as select * from seen_pu where p(ts) and not foreign_money and amount is not null;
create or replace table r as select x.* from bills join pu_rows x using (pid);
select coalesce(sum(amount), 0) / (select sum(months) from managers) as v, count(*) as n, coalesce(sum(amount), 0) as num, (select sum(months) from managers) as den from bills;

-- @cac
-- Costs of part months are prorated by days; `until` is the last day they are for.
create or replace table cost_days as
    select *, greatest(0, least(loc(coalesce(until, ts)), :to::date - 1) - greatest(loc(ts), :from::date) + 1) as days_in, loc(coalesce(until, ts)) - loc(ts) + 1 as days_all from costs;
create or replace table r as
    select s.entity, s.sid, s.srow, s.c from (select c, day, arg_min(entity, (ts, rid)) as entity, arg_min(sid, (ts, rid)) as sid, arg_min(srow, (ts, rid)) as srow
        from seen_pu where c is not null and not refund and p(ts) group by c, day) s join bought b on b.c = s.c and b.day = s.day
    where b.previous is null or b.previous < b.day - interval 12 month
    qualify row_number() over (partition by s.c order by s.day) = 1;
create or replace table bills as select * from cost_days where kind in ('marketing', 'sales') and days_in > 0 and ts <= :asof;
insert into r select 'costs', sid, srow, null from bills;
with cost as (select sum(amount * days_in * 1.0 / days_all) as amount from bills), fresh as (select count(c) as customers from r)
select case when customers > 0 then amount / customers end as v, customers as n, amount as num, customers as den from cost, fresh;

-- @romi
-- Won deals of the period from sources with marketing cost; sources compare trimmed and case-folded. A deal's margin: of the lines of its orders, else of
-- its amount.
create or replace table marketing as
    select *, lower(trim(source)) as word, amount * 1.0 * greatest(0, least(loc(coalesce(until, ts)), :to::date - 1) - greatest(loc(ts), :from::date) + 1) / (loc(coalesce(until, ts)) - loc(ts) + 1) as spent
    from costs where kind = 'marketing' and ts <= :asof;
create or replace table marketing as select * from marketing where spent > 0;
create or replace table line_margins as
    select o.deal, sum(coalesce(o.margin, o.amount * :margin)) as margin from order_lines o join pu using (pid) where :order_margins and not pu.refund and o.deal is not null group by o.deal;
create or replace table r as
    select 'deals' as entity, d.sid, d.srow, d.amount, coalesce(m.margin, d.amount * :margin) as margin, d.c from d left join line_margins m on m.deal = d.id
    where not is_lead and st = 'won' and p(closed_at) and not coalesce(currency <> :currency, false) and lower(trim(source)) in (select word from marketing where word is not null);
create or replace table won as select * from r;
delete from r where margin is null;
create or replace table margined as select * from r;
insert into r select 'costs', sid, srow, null, null, null from marketing;
with cost as (select sum(spent) as cost from marketing)
select case when :margin is not null or :order_margins then (coalesce((select sum(margin) from margined), 0) - cost) / cost end as v, (select count(distinct c) + count(*) filter (where c is null) from margined) as n,
       coalesce((select sum(margin) from margined), 0) - cost as num, cost as den, coalesce((select sum(amount) from won), 0) / cost as b_roas from cost;

-- @=cohort
-- New customers that are m months old at as-of, and the margin of the lines they bought in the m months from their first purchase.
create or replace table cohort as
    select c, min(day) as first from bought where (previous is null or previous < day - interval 12 month) and day >= :from::date and day < :to::date
      and (day + to_months(:months))::date <= loc(:asof) group by c;
create or replace table worth as
    select s.c, x.sid, x.srow, coalesce(o.margin, coalesce(o.amount, s.amount) * :margin) as margin from seen_pu s join cohort using (c) join pu_rows x using (pid)
    left join order_lines o on :from_orders and o.sid = x.sid and o.srow = x.srow
    where s.day >= first and s.day < first + to_months(:months) and not s.foreign_money and not s.refund;

-- @ltv
-- The first purchase of a customer: none in the 12 months before. Margin of the purchases in the m months from it; refunds are no purchases.
:cohort;
create or replace table r as select * from worth where margin is not null;
select sum(margin) / count(distinct c) as v, count(distinct c) as n, sum(margin) as num, count(distinct c) as den from r having count(*) > 0;

-- @ltv_to_cac
-- Of the same cohort: its margin over the costs of the days that it was acquired on.
:cohort;
create or replace table of_age as select max(day) as last from (select :from::date + i::int as day from range(:days) t(i)) where (day + to_months(:months))::date <= loc(:asof);
create or replace table bills as
    select *, amount * 1.0 * greatest(0, least(loc(coalesce(until, ts)), (select last from of_age)) - greatest(loc(ts), :from::date) + 1) / (loc(coalesce(until, ts)) - loc(ts) + 1) as spent
    from costs where kind in ('marketing', 'sales') and ts <= :asof;
create or replace table r as select c, sid, srow, margin from worth where margin is not null;
create or replace table worth as select * from r;
insert into r select null, sid, srow, null from bills where spent > 0;
select (select sum(margin) from worth) / (select sum(spent) from bills) as v, (select count(distinct c) from worth) as n, (select sum(margin) from worth) as num, (select sum(spent) from bills) as den;

-- @=ledger
-- What the ROI ledger says happens in each month up to as-of: costs and benefits, these as they stand and as credited to the CRM (revenue by its margin).
create or replace table flows as
    with entries as (select *, date_trunc('month', loc(month))::date as first, coalesce(loc(until), date '2100-01-01') as last, lower(side) as which, coalesce(lower(repeat), '') as again from roi_entries where lower(side) in ('cost', 'benefit')),
    times as (select *, (first + to_months((k * case again when 'monthly' then 1 when 'yearly' then 12 else 0 end)::int))::date as m from entries, range(0, 400) t(k) where k = 0 or again in ('monthly', 'yearly'))
    select sid, srow, which, m, (m + interval 1 month)::date as next, amount as plain, coalesce(lower(kind), '') = 'soft' as soft,
           case when which = 'benefit' then amount * case when lower(basis) = 'revenue' then :margin else 1 end * coalesce(share, 1) else amount end as credited
    from times where m <= last and m <= loc(:asof);
create or replace table within_ as
    select *, greatest(0, least(next, :to::date) - greatest(m, :from::date)) * 1.0 / (next - m) as times from flows where m < :to::date and next > :from::date;

-- @crm_roi
:ledger;
create or replace table r as select distinct 'roi_entries' as entity, sid, srow from within_ where times > 0;
with sums as (select sum(times * credited) filter (where which = 'cost') as costs, coalesce(sum(times * credited) filter (where which = 'benefit'), 0) as benefits from within_)
select case when (select count(*) from flows where credited is null) = 0 and costs > 0 then (benefits - costs) / costs end as v, (select count(*) from r) as n from sums;

-- @naive_roi
:ledger;
create or replace table r as select distinct 'roi_entries' as entity, sid, srow from within_ where times > 0;
with sums as (select sum(times * plain) filter (where which = 'cost') as costs, coalesce(sum(times * plain) filter (where which = 'benefit'), 0) as benefits from within_)
select case when costs > 0 then (benefits - costs) / costs end as v, (select count(*) from r) as n from sums;

-- @payback
-- Months from the first cost until the benefits reach the costs, evenly within a month; behind it what happens by the month in which they do.
:ledger;
create or replace table reached as
    with net as (select m, next, sum(case when which = 'benefit' then credited else -credited end) as flow from flows group by m, next),
    first_cost as (select min(m) as m from flows where which = 'cost' and plain > 0),
    axis as (select (f.m + to_months(k::int))::date as m, k from first_cost f, range(0, 400) t(k) where f.m + to_months(k::int) < :to::date and f.m + to_months(k::int) <= loc(:asof)),
    runs as (select a.m, a.k, coalesce((select sum(flow) from net where net.m < a.m), 0) as before, coalesce((select sum(flow) from net where net.m = a.m), 0) as flow, (a.m + interval 1 month)::date - a.m as days from axis a)
    select *, case when before < 0 then -before / flow else 0 end as part from runs where before + flow >= 0 order by m limit 1;
create or replace table r as select distinct 'roi_entries' as entity, sid, srow from flows where m <= (select m from reached);
select case when (select count(*) from flows where credited is null) = 0 and epoch(m) / 86400 + part * days <= epoch(:to::date) / 86400 then k + part end as v from reached;

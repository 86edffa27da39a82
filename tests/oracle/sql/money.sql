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
with cost as (select sum(amount * days_in * 1.0 / days_all) as amount from cost_days where kind in ('marketing', 'sales'))
select case when (select count(*) from r) > 0 then (select amount from cost) / (select count(*) from r) end as v, (select count(*) from r) as n, (select amount from cost) as num, (select count(*) from r) as den;

-- @romi
-- Won deals of the period from sources with marketing cost; sources compare trimmed and case-folded.
create or replace table cost_days as
    select *, greatest(0, least(loc(coalesce(until, ts)), :to::date - 1) - greatest(loc(ts), :from::date) + 1) as days_in, loc(coalesce(until, ts)) - loc(ts) + 1 as days_all from costs;
create or replace table marketing as select lower(trim(source)) as source, amount * days_in * 1.0 / days_all as amount from cost_days where kind = 'marketing' and days_in > 0;
create or replace table r as
    select 'deals' as entity, sid, srow, amount from d where not is_lead and st = 'won' and p(closed_at) and not coalesce(currency <> :currency, false) and amount is not null
    and lower(trim(source)) in (select source from marketing where source is not null);
with cost as (select sum(amount) as cost from marketing)
select (coalesce((select sum(amount) from r), 0) * :margin - cost) / cost as v, (select count(*) from r) as n, coalesce((select sum(amount) from r), 0) / cost as b_roas from cost;

-- @ltv
-- The first purchase of a customer: none in the 12 months before. Margin of the m months from it, refunds taken off.
create or replace table cohort as
    select c, min(day) as first from bought where (previous is null or previous < day - interval 12 month) and day >= :from::date and day < :to::date
      and start_of(day + to_months(:months)) <= :asof group by c;
create or replace table worth as
    select s.pid, s.c, coalesce(s.margin, s.amount * :margin) as margin from seen_pu s join cohort using (c)
    where s.day >= first and s.day < first + to_months(:months) and not s.foreign_money and s.amount is not null;
create or replace table r as select x.* from worth join pu_rows x using (pid);
select (select sum(margin) from worth) / count(*) as v, count(*) as n, (select sum(margin) from worth) as num, count(*) as den from cohort having count(*) > 0;

-- @ltv_to_cac
create or replace table cohort as
    select c, min(day) as first from bought where (previous is null or previous < day - interval 12 month) and day >= :from::date and day < :to::date
      and start_of(day + to_months(:months)) <= :asof group by c;
create or replace table worth as
    select s.pid, s.c, coalesce(s.margin, s.amount * :margin) as margin from seen_pu s join cohort using (c)
    where s.day >= first and s.day < first + to_months(:months) and not s.foreign_money and s.amount is not null;
create or replace table r as select x.* from worth join pu_rows x using (pid);
create or replace table spent as
    select sum(amount * greatest(0, least(loc(coalesce(until, ts)), least(:to::date, (timezone(:tz, to_timestamp(:asof)) - to_months(:months))::date + 1) - 1) - greatest(loc(ts), :from::date) + 1) * 1.0
               / (loc(coalesce(until, ts)) - loc(ts) + 1)) as amount from costs where kind in ('marketing', 'sales');
select (select sum(margin) from worth) / (select amount from spent) as v, (select count(*) from cohort) as n, (select sum(margin) from worth) as num, (select amount from spent) as den;

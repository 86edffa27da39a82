-- Money.

-- @revenue
create or replace table r as select x.* from seen_pu s join pu_rows x using (pid) where p(ts) and not foreign_money and amount is not null;
select sum(amount) as v, count(*) as n from seen_pu where p(ts) and not foreign_money and amount is not null having count(*) > 0;

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
select sum(amount) / (select sum(months) from managers) as v, count(*) as n, sum(amount) as num, (select sum(months) from managers) as den from bills;

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

-- @ltv
create or replace table firsts as
    select c, min(day) as first from bought b where previous is null or previous < day - interval 12 month group by c;
create or replace table margins as
    select c, day, coalesce(margin, amount * :margin) as margin from seen_pu where not foreign_money and c is not null;
create or replace table r as select null as sid, null as srow;
select null as v, null as n;

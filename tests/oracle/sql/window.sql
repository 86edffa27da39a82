-- What a window sees: [begin, fin) as instants, asof; the leads, the deals with their status at as-of, the purchases, the managers.
create or replace macro p(x) as (x >= :begin and x < :fin and x <= :asof);
create or replace table d as
    select *, case when final in ('won', 'lost') and closed_at > :asof then 'open' else final end as st from d1;
create or replace table l as select * from d where not converted and p(arrived);
create or replace table seen_pu as select * from pu where ts <= :asof;
-- Managers: who owns a deal that arrived or closed, or acted by hand, in the period; no service accounts. Months within their time.
create or replace table managers as
    with who as (select owner as name from d where owner is not null and not converted and (p(arrived) or (st in ('won', 'lost') and p(closed_at)))
                 union select user from activities where user is not null and coalesce(automated, 0) = 0 and p(ts))
    select who.name, greatest(0, least(:to::date, coalesce(loc(u.active_to), :to::date)) - greatest(:from::date, coalesce(loc(u.active_from), :from::date))) / 30.4375 as months
    from who left join users u on u.name = who.name where coalesce(u.service, 0) = 0;
create or replace table managers as select * from managers where months > 0;

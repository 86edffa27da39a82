-- What several KPIs derive from the facts, per audit (kpis.md, section 1). Instants are UTC seconds, money minor units.
-- :names are put in by the driver: tz, currency, work days and hours, holidays.

create or replace macro loc(x) as (timezone(:tz, to_timestamp(x)))::date;
create or replace macro start_of(d) as epoch(timezone(:tz, d::timestamp))::bigint;
create or replace macro known(x) as nullif(trim(x), '');

-- Type 7 quantile of a list that may hold infinities (a unit without the event).
create or replace macro sorted_quantile(s, h) as
    case when len(s) = 0 then null when isinf(s[floor(h)::int + 1]) or h = floor(h) then s[floor(h)::int + 1]
         when isinf(s[floor(h)::int + 2]) then 'infinity'::double
         else s[floor(h)::int + 1] + (h - floor(h)) * (s[floor(h)::int + 2] - s[floor(h)::int + 1]) end;
create or replace macro quantile_inf(l, q) as sorted_quantile(list_sort(l), (len(l) - 1) * q);

-- Working seconds before an instant: of whole days up to it, and of its own day. Working time between two instants is their difference.
create or replace table calendar as
    select *, sum(c - o - (lunch_c - lunch_o)) over (order by day) - (c - o - (lunch_c - lunch_o)) as before
    from (select day, o, case when work then epoch(timezone(:tz, day + :work_to * interval 1 minute))::bigint else o end as c,
                 case when work and :lunch_to > :lunch_from then epoch(timezone(:tz, day + :lunch_from * interval 1 minute))::bigint else o end as lunch_o,
                 case when work and :lunch_to > :lunch_from then epoch(timezone(:tz, day + :lunch_to * interval 1 minute))::bigint else o end as lunch_c
          from (select d::date as day, list_contains(:work_week, isodow(d::date)::int) and not list_contains(:holidays, d::date::varchar) as work,
                       epoch(timezone(:tz, d::date + :work_from * interval 1 minute))::bigint as o
                from generate_series(timestamp '1999-01-01', timestamp '2036-01-01', interval 1 day) g(d)));
create or replace macro worked(x) as (select before + greatest(0, least(x, c) - o) - greatest(0, least(x, lunch_c) - lunch_o) from calendar where calendar.day = loc(x));
create or replace table working_days as select day from calendar where c > o;

-- Stages: order and kind; the measured ones are those that neither win nor lose.
create or replace table funnel as
    select pipeline, stage, "order" as ord, kind, row_number() over (partition by pipeline order by "order") as place
    from stages where coalesce(kind, 'work') not in ('won', 'lost');
create or replace table one_pipeline as select min(pipeline) as pipeline from stages having count(distinct pipeline) = 1;

-- Deals. A lead that a deal names lives on in that deal. Status: as given, else from the stage.
create or replace table d0 as
    with s as (select deals.*, coalesce(deals.kind, 'deal') = 'lead' as is_lead, coalesce(deals.pipeline, (select pipeline from one_pipeline)) as pipe
               from deals),
    leads as (select id, min(coalesce(arrived_at, created_at)) as arrived, min(first_response_at) as response_at, min(first_response_seconds) as response_seconds,
                     min(first_contact_at) as contact_at
              from s where is_lead and id is not null group by id)
    select s.*, coalesce(leads.arrived, s.arrived_at, s.created_at) as arrived, s.is_lead and s.id in (select lead from s x where not x.is_lead and lead is not null) as converted,
           coalesce(s.status, case when g.kind in ('won', 'lost') then g.kind
                                   when s.stage in ('Успешно реализовано', 'Сделка успешна') then 'won'
                                   when s.stage like 'Закрыто и не реализовано%' or s.stage = 'Сделка провалена' then 'lost' else 'open' end) as final,
           leads.response_at as lead_response_at, leads.response_seconds as lead_response_seconds, leads.contact_at as lead_contact_at
    from s left join leads on not s.is_lead and leads.id = s.lead
           left join stages g on g.pipeline = s.pipe and g.stage = s.stage;

-- Customers: nodes are cards, deals, and the keys they show; big hashes (on more than 10 cards) join nothing.
create or replace table big_hashes as
    select h from (select distinct rid, 'p' || unnest(phone) as h from customers union all select distinct rid, 'e' || unnest(email) from customers)
    group by h having count(*) > 10;
create or replace table links as
    select 'card' || rid as node, 'i' || id as key from customers where id is not null
    union all select 'card' || rid, 'p' || unnest(phone) from customers
    union all select 'card' || rid, 'e' || unnest(email) from customers
    union all select 'deal' || rid, 'i' || customer from deals where customer is not null
    union all select 'deal' || rid, 'p' || unnest(phone) from deals
    union all select 'deal' || rid, 'e' || unnest(email) from deals
    union all select distinct 'order' || customer, 'i' || customer from purchases where customer is not null;
create or replace table links as
    select distinct node, case when key in (select h from big_hashes) then node else key end as key from links
    union select 'card' || rid, 'card' || rid from customers;
-- The driver joins them (union-find) into components(node or key, c).

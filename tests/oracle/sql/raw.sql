-- A few figures of the demo straight from its export files: the import is checked too. :folder has the files; periods in Moscow time.

create or replace table raw_leads as
    with a as (select *, '2026-05-04' as export from read_csv(:folder || '/amocrm_export_leads_2026-05-04.csv', all_varchar = true)
               union all by name select *, '2026-11-02' as export from read_csv(:folder || '/amocrm_export_leads_2026-11-02.csv', all_varchar = true))
    select "ID" as id, arg_max("Этап сделки", export) as stage, arg_max("Бюджет", export)::double as amount,
           strptime(arg_max("Дата создания сделки", export), '%d.%m.%Y %H:%M:%S') as created,
           try_strptime(arg_max("Дата закрытия", export), '%d.%m.%Y %H:%M:%S') as closed
    from a group by 1;
create or replace table raw_calls as
    select entry as id, to_timestamp(min(start_)) + interval 3 hour as ts, max(case when answer > 0 then 1 else 0 end) as answered, bool_or(coalesce(from_ext, '') = '') as incoming
    from (select column01::bigint as start_, column03::bigint as answer, column04 as from_ext, column11 as entry from read_csv(:folder || '/mango_calls_*.csv', all_varchar = true, header = false, delim = ';')) group by 1;

-- @leads
select count(*) * 1.0 / (:to::date - :from::date) as v, count(*) as n from raw_leads where created >= :from::timestamp and created < :to::timestamp;

-- @lead_conversion
select avg((stage like 'Успешно%' and epoch(closed) - epoch(created) <= 30 * 86400)::int) as v, count(*) as n from raw_leads
where created >= :from::timestamp and created < :to::timestamp and epoch(created) + 30 * 86400 <= epoch(timestamp '2026-11-02');

-- @win_rate
select avg((stage like 'Успешно%')::int) as v, count(*) as n from raw_leads where closed >= :from::timestamp and closed < :to::timestamp;

-- @sales_cycle
select quantile_cont((epoch(closed) - epoch(created)) / 86400, 0.5) as v, count(*) as n from raw_leads where stage like 'Успешно%' and closed >= :from::timestamp and closed < :to::timestamp;

-- @revenue
select sum(amount) as v, count(*) as n from raw_leads where stage like 'Успешно%' and closed >= :from::timestamp and closed < :to::timestamp;

-- @missed_calls
select avg(1 - answered) as v, count(*) as n from raw_calls where incoming and ts >= :from::timestamp and ts < :to::timestamp;

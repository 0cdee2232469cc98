-- Fills a migrated, empty database of closure with :cases cases of eleven towns, of which :open are not struck off.
-- psql -d <database> -v cases=10000000 -v open=20000 -f queues-fill.sql
create temporary table dropped as
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index where indrelid = 'case_file'::regclass and not indisprimary;
select 'drop index ' || name from dropped \gexec
alter table case_file disable trigger user;
insert into case_file (case_number, grid_code, stage, reached, class_kind, class_code, class_name, address, channel,
        department, department_name, warn_at, due_at, filed_at, told_for, told_multiple, return_count, longitude, latitude)
select '330483' || to_char(date '2016-01-01' + n / 10000, 'YYYYMMDD') || lpad((n % 10000)::text, 6, '0'),
       '330483' || lpad((100 + n % 11)::text, 3, '0') || lpad((n / 11 % 20)::text, 3, '0') || lpad((1 + n % 50)::text, 3, '0'),
       stage, stage, 'INCIDENT', lpad((6000 + n / 7 % 100)::text, 5, '0'), '路缘石缺损', '桐星大道718号',
       case n % 40 when 0 then 'MEDIA' when 1 then 'LEADER' else 'INSPECTOR' end,
       'department-' || n % 80, '养护单位', due - interval '1 day', due, due - interval '5 days', due,
       case when n % 10 = 0 then 2 else 0 end, case when n % 50 = 0 then 2 else 0 end,
       120.3 + n % 997 * 0.0003, 30.5 + n % 991 * 0.0003
  from generate_series(1, :cases) n,
       lateral (select timestamptz '2026-01-01' - (:cases - n) % 1000000 * interval '20 s' + interval '3 days') times (due),
       lateral (select case when n > :cases - :open then 'ACCEPTED' else 'CLOSED' end) stages (stage);
alter table case_file enable trigger user;
select definition from dropped \gexec
insert into open_case select * from open_case_source;
insert into case_campaign select case_number, 'drive' from open_case where class_code < '06004';
vacuum analyze case_file;
vacuum analyze open_case;
select count(*), pg_size_pretty(pg_total_relation_size('open_case')), pg_size_pretty(pg_total_relation_size('case_file'))
  from open_case;

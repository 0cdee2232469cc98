-- Fills a migrated, empty database of closure with :open accepted cases; the deadline of each is its own second, from
-- :first on, and has been warned of. psql -d <database> -v open=10000000 -v first=2030-02-01 -f deadlines-fill.sql
create temporary table dropped as
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index where indrelid = 'case_file'::regclass and not indisprimary;
select 'drop index ' || name from dropped \gexec
alter table case_file disable trigger user;
insert into case_file (case_number, grid_code, stage, reached, class_kind, class_code, department, department_name,
        explanation, dispatched_by, dispatched_at, limit_rule_id, limit_value, limit_unit, limit_basis, warn_at, due_at,
        calendar_version, told_for, told_multiple, watch_at)
select '330483' || to_char(date '2030-01-01' + n / 1000000, 'YYYYMMDD') || lpad((n % 1000000)::text, 6, '0'),
       '330483101018001', 'ACCEPTED', 'ACCEPTED', 'INCIDENT', '06050', 'department-' || n % 80, '养护单位', 'by rule',
       'system', timestamptz '2030-01-01', 'INCIDENT/06050/2', 24, 'URGENT_WORK_HOUR', 'CITY_SAMPLE', due, due, 'bench',
       due, -1, due
  from generate_series(1, :open) n, lateral (select timestamptz :'first' + n * interval '1 s') times (due);
alter table case_file enable trigger user;
select definition from dropped \gexec
vacuum analyze case_file;
select pg_size_pretty(pg_table_size('case_file')) as rows, pg_size_pretty(pg_relation_size('case_file_watch')) as watched;

-- Fills a migrated, empty database of dispatch with :open accepted assignments; what is due comes later, from :due on.
-- psql -d <database> -v open=10000000 -f timers-fill.sql
drop index if exists assignment_timer, assignment_due, assignment_in_area, assignment_desk, assignment_desk_of_centre,
    assignment_filed, assignment_by_calendar, assignment_of_department;
insert into assignment (case_number, version, state, scheme, class_kind, class_code, class_name, condition_no, condition,
        longitude, latitude, address, grid_code, description, photos, filed_at, round, return_count,
        department, department_name, explanation, dispatched_by, dispatched_at, limit_value, limit_unit,
        clock_started_at, clock_extensions, clock_pauses, warn_at, due_at, accepted_by, accepted_at, timer_at)
select '330483203001' || lpad(n::text, 8, '0'), 2, 'ACCEPTED', 'GB/T 47678.5-2026', 'INCIDENT', '06050', '路缘石缺损', 2,
       '破损、缺失', 120.63, 30.68, '桐星大道718号', '330483101018001', '绿化带平侧石破损', '{}', '2030-01-01', 1, 0,
       'department-' || n % 80, '养护单位', 'by rule', 'system', '2030-01-01', 5, 'WORK_DAY',
       '2030-01-01', 0, '{}', later, later + interval '1 day', 'handler', '2030-01-01', later
  from generate_series(1, :open) n,
       lateral (select timestamptz '2030-02-01' + n * interval '1 s') times (later);
create index assignment_timer on assignment (timer_at) where timer_at is not null;
create index assignment_due on assignment (due_at, case_number) where state in ('AWAITING_DISPATCH',
    'AWAITING_ARBITRATION', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED', 'AWAITING_ASSISTANCE');
create index assignment_of_department on assignment (department, due_at, case_number);
vacuum analyze assignment;
select pg_size_pretty(pg_table_size('assignment')) as rows, pg_size_pretty(pg_relation_size('assignment_timer')) as timers;

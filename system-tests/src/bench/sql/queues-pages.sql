-- name: queue of the county
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where county = '330483' and clock_runs and due_at < timestamptz '2026-01-02'
    and (due_at, case_number) > (timestamptz '2026-01-01', '') order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: queue of a town
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where town = '330483105' and clock_runs and due_at < timestamptz '2026-01-04'
    order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: queue of a department
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where county = '330483' and department = 'department-7' and clock_runs
    and due_at < timestamptz '2026-01-04' order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: queue of a class in a town
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where town = '330483105' and class_kind = 'INCIDENT' and class_code = '06007' and clock_runs
    and due_at < timestamptz '2026-01-04' order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: queue of a campaign
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where county = '330483' and campaigns @> array['drive'] and clock_runs
    and due_at < timestamptz '2026-01-04' order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: queue by multiple
select o.*, c.class_name, c.address, c.stage, c.rework_count from (
    select * from open_case where county = '330483' and multiple > 0 and multiple >= 2 and clock_runs
    and due_at < timestamptz '2026-01-04' order by due_at, case_number limit 51) o
join case_file c using (case_number) order by o.due_at, o.case_number;
-- name: lights of the county by town
select town, count(*) filter (where clock_runs and due_at >= timestamptz '2026-01-02' and warn_at > timestamptz '2026-01-02'),
    count(*) filter (where clock_runs and due_at < timestamptz '2026-01-02') from open_case where county = '330483' group by 1;
-- name: lights of a town by class
select class_kind || '/' || class_code, count(*) filter (where clock_runs and due_at < timestamptz '2026-01-02')
from open_case where town = '330483105' group by 1;
-- name: map of the county
select floor(longitude / 0.01)::bigint, floor(latitude / 0.01)::bigint, avg(longitude), avg(latitude), count(*)
from open_case where county = '330483' and longitude between 120.2 and 120.7 and latitude between 30.4 and 30.8 group by 1, 2 limit 4225;
-- name: map of a street
select floor(longitude / 0.001)::bigint, floor(latitude / 0.001)::bigint, avg(longitude), avg(latitude), count(*)
from open_case where county = '330483' and longitude between 120.40 and 120.41 and latitude between 30.60 and 30.61 group by 1, 2 limit 4225;
-- name: oldest open of a town
select * from open_case where town = '330483105' and filed_at is not null order by filed_at, case_number limit 10;

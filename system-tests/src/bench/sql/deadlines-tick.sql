-- What the database does in a look at the deadlines: claims batches of 50, marks them, commits, until nothing is due.
-- psql -d <database> -f deadlines-tick.sql
alter table case_file disable trigger user;
create or replace procedure look(due integer, inout took_ms numeric, inout cases integer) language plpgsql as $$
declare
    began   timestamptz;
    look_at timestamptz;
    numbers text[];
begin
    select min(watch_at) + (due - 1) * interval '1 s' + interval '1 ms' into look_at from case_file;
    commit;
    began := clock_timestamp();
    cases := 0;
    loop
        select array_agg(case_number) into numbers
          from (select case_number from case_file
                 where watch_at < look_at
                 order by watch_at limit 50
                   for update skip locked) claimed;
        exit when numbers is null;
        update case_file set told_multiple = 0, next_crossing_at = due_at + interval '50 years',
               watch_at = due_at + interval '50 years'
         where case_number = any (numbers);
        commit;
        cases := cases + cardinality(numbers);
        exit when cardinality(numbers) < 50;
    end loop;
    took_ms := round(extract(epoch from clock_timestamp() - began) * 1000, 2);
end $$;

create temporary table seen (due integer, took_ms numeric, cases integer);
create or replace procedure measure() language plpgsql as $$
declare
    took  numeric;
    cases integer;
begin
    for run in 1..20 loop
        call look(0, took, cases);
        insert into seen values (0, took, cases);
        call look(50, took, cases);
        insert into seen values (50, took, cases);
        commit;
    end loop;
    for run in 1..3 loop
        call look(5000, took, cases);
        insert into seen values (5000, took, cases);
        commit;
    end loop;
end $$;
call measure();
select due, min(took_ms) as fastest_ms, percentile_cont(0.5) within group (order by took_ms) as median_ms,
       max(took_ms) as slowest_ms, max(cases) as cases
  from seen group by due order by due;

-- What the database does in a tick of the timers: claims batches of 200, marks them, commits, until nothing is due.
-- psql -d <database> -f timers-tick.sql
create or replace procedure tick(due integer, inout took_ms numeric, inout cases integer) language plpgsql as $$
declare
    began   timestamptz;
    look_at timestamptz;
    batch   text[];
begin
    select min(timer_at) + (due - 1) * interval '1 s' + interval '1 ms' into look_at from assignment;
    commit;
    began := clock_timestamp();
    cases := 0;
    loop
        select array_agg(case_number) into batch
          from (select case_number from assignment
                 where timer_at < look_at
                 order by timer_at limit 200
                   for update skip locked) claimed;
        exit when batch is null;
        update assignment set version = version + 1, warned_for = warn_at, timer_at = due_at + interval '50 years'
         where case_number = any (batch);
        commit;
        cases := cases + cardinality(batch);
        exit when cardinality(batch) < 200;
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
        call tick(0, took, cases);
        insert into seen values (0, took, cases);
        call tick(200, took, cases);
        insert into seen values (200, took, cases);
        commit;
    end loop;
    for run in 1..3 loop
        call tick(10000, took, cases);
        insert into seen values (10000, took, cases);
        commit;
    end loop;
end $$;
call measure();
select due, min(took_ms) as fastest_ms, percentile_cont(0.5) within group (order by took_ms) as median_ms,
       max(took_ms) as slowest_ms, max(cases) as cases
  from seen group by due order by due;

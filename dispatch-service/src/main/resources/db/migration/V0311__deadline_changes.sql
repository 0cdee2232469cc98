-- Every deadline that a case ever had, and why; only ever added to.
create table deadline_change (
    case_number          text not null references assignment,
    seq                  integer not null,         -- 1 for the first of the case
    cause                text not null,            -- GRANTED, EXTENDED, TYPE_CHANGED, PLANNED, SUSPENDED, RESUMED, …
    changed_by           text not null,            -- staff code, or system
    changed_at           timestamptz not null,
    why                  text not null,
    limit_rule           text,                     -- from here on as in assignment, from then on
    limit_value          integer,
    limit_unit           text,
    limit_basis          text,
    calendar_version     text,
    clock_started_at     timestamptz not null,
    clock_extensions     integer not null,
    clock_pauses         text[] not null,
    clock_suspended_at   timestamptz,
    clock_promised_at    timestamptz,
    clock_project_due_at timestamptz,
    warn_at              timestamptz,
    due_at               timestamptz,
    primary key (case_number, seq)
);
insert into deadline_change
select case_number, 1, 'GRANTED', dispatched_by, dispatched_at, explanation, limit_rule, limit_value, limit_unit,
       limit_basis, calendar_version, clock_started_at, clock_extensions, clock_pauses, clock_suspended_at,
       clock_promised_at, clock_project_due_at, warn_at, due_at
  from assignment
 where department is not null;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;
create trigger only_added before update or delete on deadline_change
    for each row execute function refuse_change_of_history();

-- Recomputing open deadlines after calendar or working hours changed: who ordered it, and which cases were on the list.
create table deadline_recomputation (
    id               uuid primary key,
    ordered_by       text not null,
    ordered_at       timestamptz not null,
    reason           text not null,
    calendar_version text not null,
    ordinal          bigint generated always as identity unique
);
create table deadline_recomputation_case (
    recomputation uuid not null references deadline_recomputation,
    case_number   text not null references assignment,
    done          boolean not null default false,
    primary key (recomputation, case_number)
);
create index deadline_recomputation_left on deadline_recomputation_case (recomputation, case_number) where not done;

-- What a preview looks at
create index assignment_by_calendar on assignment (case_number)
    where due_at is not null and limit_unit in ('WORK_HOUR', 'WORK_DAY')
      and state in ('DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED', 'AWAITING_ASSISTANCE');

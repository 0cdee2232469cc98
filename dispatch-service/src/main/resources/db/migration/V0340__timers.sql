-- 时限 of the steps of dispatching, from the city profile
create table stage_limit (
    stage             text primary key,            -- DISPATCH 派遣, ARBITRATION 仲裁, ACCEPTANCE 签收
    minutes           integer not null check (minutes > 0),
    working_time_only boolean not null             -- nights and holidays do not count
);

-- What an assignment does by itself. timer_at follows from the rest of the row and is written with every change of it,
-- so a timer is set and cancelled by the act itself.
alter table assignment
    add column stage          text,                -- the step that it waits in
    add column stage_due_at   timestamptz,
    add column stage_told     boolean,             -- that it is overdue
    add column warned_for     timestamptz,         -- the warn_at that the department was reminded of
    add column due_told_for   timestamptz,         -- the due_at that it was told of
    add column timer_at       timestamptz,         -- when to look at it next; null: nothing to wait for
    add column timer_failures integer not null default 0; -- in a row; not part of the aggregate

-- Those that are open are looked at once; each then knows its own next instant.
update assignment set timer_at = clock_timestamp()
 where state in ('DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED');

create index assignment_timer on assignment (timer_at) where timer_at is not null;
create index assignment_stage_due on assignment (stage_due_at) where stage_due_at is not null;

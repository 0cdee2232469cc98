-- What has changed about assignments, for those who watch; kept for a day. Written by a trigger and not by the use
-- cases: nobody who adds a way to change an assignment can forget it.
create table assignment_change (
    transaction         bigint not null default cast(cast(pg_current_xact_id() as text) as bigint),
    id                  bigint generated always as identity,
    case_number         text not null,
    version             bigint not null,
    state               text not null,
    department          text,
    previous_department text,                    -- responsible until this change
    grid_code           text not null,
    at                  timestamptz not null default clock_timestamp(),
    primary key (transaction, id)
);
create index assignment_change_at on assignment_change (at);

-- Changes up to there are deleted; one row
create table assignment_change_forgotten (
    transaction bigint not null,
    id          bigint not null
);
insert into assignment_change_forgotten values (0, 0);

create function note_assignment_change() returns trigger language plpgsql as $$
begin
    insert into assignment_change (case_number, version, state, department, previous_department, grid_code)
    values (new.case_number, new.version, new.state, new.department,
        case when tg_op = 'UPDATE' then old.department end, new.grid_code);
    return null;
end $$;
create trigger assignment_changed after insert or update on assignment for each row
    execute function note_assignment_change();

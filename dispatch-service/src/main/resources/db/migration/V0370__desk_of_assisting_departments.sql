-- The desk of a department that assists: what it was asked to do and has not answered. Of the open ones alone.
create index assignment_desk_assisting on assignment using gin (assisting)
    where state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED',
        'AWAITING_ASSISTANCE') and cardinality(assisting) > 0;

-- Those who watch are told of what they assist with, too, and that they have to do with it no longer.
alter table assignment_change
    add column awaited            text[] not null default '{}', -- assisting departments that have not answered
    add column previously_awaited text[] not null default '{}';

create function awaited_departments(a assignment) returns text[] language sql immutable as $$
    select case
        when a.state in ('DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED', 'AWAITING_ASSISTANCE')
        then array(select unnest(a.assisting) except select unnest(a.assisted))
        else '{}' end
$$;

create or replace function note_assignment_change() returns trigger language plpgsql as $$
begin
    insert into assignment_change (case_number, version, state, department, previous_department, grid_code, awaited,
        previously_awaited)
    values (new.case_number, new.version, new.state, new.department,
        case when tg_op = 'UPDATE' then old.department end, new.grid_code,
        awaited_departments(new), case when tg_op = 'UPDATE' then awaited_departments(old) else '{}' end);
    return null;
end $$;

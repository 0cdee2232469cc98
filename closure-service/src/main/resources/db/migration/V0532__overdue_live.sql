-- What has changed about overdue cases, for those who watch; kept for a day. Written by a trigger and not by the use
-- cases: nobody who adds a way to change a case can forget it. A case becomes overdue here when its deadline is told.
create table overdue_change (
    transaction bigint not null default cast(cast(pg_current_xact_id() as text) as bigint),
    id          bigint generated always as identity,
    case_number text not null,
    grid_code   text not null,
    what        text not null,                            -- OVERDUE, ANSWERED (not overdue any more), STRUCK_OFF
    department  text,
    due_at      timestamptz,
    multiple    integer,                                  -- 超时倍数
    at          timestamptz not null default clock_timestamp(),
    primary key (transaction, id)
);
create index overdue_change_at on overdue_change (at);

-- Changes up to there are deleted; one row
create table overdue_change_forgotten (
    transaction bigint not null,
    id          bigint not null
);
insert into overdue_change_forgotten values (0, 0);

-- How many limits beyond its deadline a case is known to be; null while it is not overdue.
create function told_overdue(c case_file) returns integer language sql immutable as $$
    select case when c.told_for = c.due_at and c.told_multiple >= 0
        and c.stage not in ('HANDLED', 'CLOSED', 'VOIDED', 'SUSPENDED', 'POSTPONED') then c.told_multiple end
$$;

create function note_overdue_change() returns trigger language plpgsql as $$
declare
    before integer := case when tg_op = 'UPDATE' then told_overdue(old) end;
    now    integer := told_overdue(new);
    closed boolean := new.stage = 'CLOSED' and (tg_op = 'INSERT' or old.stage <> 'CLOSED');
begin
    if closed or before is distinct from now then
        insert into overdue_change (case_number, grid_code, what, department, due_at, multiple)
        values (new.case_number, new.grid_code,
            case when closed then 'STRUCK_OFF' when now is null then 'ANSWERED' else 'OVERDUE' end,
            new.department, new.due_at, now);
    end if;
    return null;
end $$;
create trigger overdue_changed after insert or update on case_file for each row
    execute function note_overdue_change();

-- Deadlines watched. watch_at follows from the rest of the row; it is a column only to be found by.
alter table case_file
    add column told_for         timestamptz,              -- the deadline of which crossings were told
    add column told_multiple    integer,                  -- the last of them: -1 the warning, 0 the deadline, then 超时倍数
    add column next_crossing_at timestamptz,              -- when the next multiple is reached, or may be
    add column answer_due_at    timestamptz,              -- until when the first of the demands is to be answered
    add column watch_at         timestamptz,              -- when to look at the case next
    add column watch_failures   integer not null default 0;
create index case_file_watch on case_file (watch_at) where watch_at is not null;

-- Cases from before are looked at once, and from then on they know by themselves.
update case_file set watch_at = coalesce(warn_at, due_at)
 where due_at is not null and stage not in ('HANDLED', 'CLOSED', 'VOIDED', 'SUSPENDED', 'POSTPONED');

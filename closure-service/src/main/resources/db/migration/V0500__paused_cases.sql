-- 挂账, 缓办: the clock of the department stands still, and nothing is overdue.
alter table case_file
    add column paused_at    timestamptz,
    add column paused_until timestamptz,
    add constraint case_file_paused check ((paused_until is not null) = (stage in ('SUSPENDED', 'POSTPONED')));

drop index case_file_due;
create index case_file_due on case_file (due_at)
    where stage not in ('HANDLED', 'CLOSED', 'VOIDED', 'SUSPENDED', 'POSTPONED');

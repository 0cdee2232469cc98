-- What may happen to an assignment beside its straight way: 改派, 仲裁, 延期, 更改处理类型, 挂账, 缓办.
alter table assignment
    add column reassignment_count integer not null default 0,
    add column finally_assigned   boolean not null default false, -- 仲裁: a supervisor decided
    add column return_until       timestamptz,                    -- 拒签时限; null: dispatched before there was one
    add column handling_type      text not null default 'GENERAL', -- 处理类型: GENERAL, ENGINEERING, SPECIAL
    add column project_number     text,                           -- 项目制
    add column project_start_at   timestamptz,
    add column project_due_at     timestamptz,
    add column extension_count    integer not null default 0,     -- 延期 of this department
    add column suspension_count   integer not null default 0,     -- 挂账 of this case
    add column postponement_count integer not null default 0,     -- 缓办 of this case
    add column pause_kind         text,                           -- SUSPENSION, POSTPONEMENT
    add column paused_at          timestamptz,
    add column paused_until       timestamptz,
    add column pause_reason       text,
    drop constraint waiting_or_dispatched,
    add constraint waiting_or_dispatched check (
        state = 'VOIDED' or (state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION')) = (department is null)),
    add constraint paused check (
        state = 'VOIDED'
        or (state in ('SUSPENDED', 'POSTPONED')) = (pause_kind is not null));

drop index assignment_due;
create index assignment_due on assignment (due_at, case_number)
    where state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'POSTPONED',
        'AWAITING_ASSISTANCE');
drop index assignment_waiting;
create index assignment_waiting on assignment (state, held_at, case_number)
    where state in ('AWAITING_DISPATCH', 'AWAITING_ARBITRATION');
create index assignment_paused on assignment (paused_until, case_number) where state in ('SUSPENDED', 'POSTPONED');

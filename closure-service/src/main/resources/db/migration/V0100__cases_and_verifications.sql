-- 案卷: one row a case as it stands now, put together from the events of three services. Any part may come first.
create table case_file (
    case_number        text primary key check (case_number ~ '^[0-9]{20}$'),
    grid_code          text not null check (length(grid_code) = 15),
    stage              text not null default 'FILED',
    class_kind         text,                              -- COMPONENT 部件, INCIDENT 事件
    class_code         text,                              -- GB/T 47678.5, five digits
    -- 立案
    class_name         text,
    condition_no       integer,
    condition_text     text,
    longitude          double precision,                  -- degrees, WGS-84
    latitude           double precision,                  -- degrees, WGS-84
    accuracy_metres    double precision,                  -- radius of uncertainty
    address            text,
    description        text,
    photos_before      text,                              -- SHA-256, separated by spaces
    reported_by        text,                              -- staff code
    reported_at        timestamptz,
    filed_by           text,                              -- staff code or system
    filed_at           timestamptz,
    -- 派遣
    department         text,
    department_name    text,
    matrix_rule_id     text,
    explanation        text,
    dispatched_by      text,                              -- staff code or system
    dispatched_at      timestamptz,
    limit_rule_id      text,
    limit_value        integer,
    limit_unit         text,                              -- WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY, NATURAL_DAY
    limit_basis        text,
    warn_at            timestamptz,
    due_at             timestamptz,                       -- 终止时间
    calendar_version   text,
    held_because       text,                              -- why it waits for a dispatcher
    -- 处置反馈
    handled_department text,
    handled_by         text,                              -- staff code
    handled_at         timestamptz,
    handling_note      text,
    photos_after       text,                              -- SHA-256, separated by spaces
    -- 销号
    closed_by          text,                              -- staff code or system
    closed_at          timestamptz,
    on_time            boolean,

    return_count       integer not null default 0,
    rework_count       integer not null default 0,
    version            bigint not null default 0
);
-- Lists are narrowed by area (a prefix of the grid code) or department and run newest case first.
create index case_file_grid on case_file (grid_code text_pattern_ops, case_number desc);
create index case_file_department on case_file (department, case_number desc);
create index case_file_class on case_file (class_kind, class_code, case_number desc);
create index case_file_open on case_file (case_number desc) where stage <> 'CLOSED';
create index case_file_due on case_file (due_at) where stage not in ('HANDLED', 'CLOSED');

-- Every event of every case, as it was said. Grows, and does nothing else.
create table ledger_entry (
    id          bigint generated always as identity primary key,
    event_id    uuid not null unique,                     -- ce_id
    case_number text not null references case_file,
    type        text not null,                            -- ce_type
    source      text not null,                            -- ce_source
    happened_at timestamptz not null,                     -- ce_time
    received_at timestamptz not null,
    actor       text not null,                            -- staff code or system
    words       text,                                     -- what the actor said
    body        jsonb not null
);
create index ledger_entry_timeline on ledger_entry (case_number, happened_at, id);

create function refuse_to_change_the_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger only grows: % on ledger_entry is refused', tg_op;
end $$;
create trigger ledger_entry_only_grows before update or delete on ledger_entry
    for each row execute function refuse_to_change_the_ledger();
create trigger ledger_entry_is_never_emptied before truncate on ledger_entry
    for each statement execute function refuse_to_change_the_ledger();

-- 核查: is the result good? One row a case; every answer of the department is another round.
create table verification (
    case_number  text primary key references case_file,
    state        text not null,
    round        integer not null,
    requested_at timestamptz not null,
    verified_by  text,                                    -- staff code
    verified_at  timestamptz,
    remark       text,
    photos       text,                                    -- SHA-256, separated by spaces
    version      bigint not null
);
create index verification_list on verification (state, case_number);

-- A filed case on its way through the department responsible. Instants are UTC.
create table assignment (
    case_number           text primary key,        -- county 6 + day filed yyyyMMdd + sequence 6
    version               bigint not null,
    state                 text not null,

    scheme                text not null,
    class_kind            text not null,
    class_code            text not null,           -- GB/T 47678.5
    class_name            text not null,
    condition_no          integer not null,        -- 立案条件
    condition             text not null,
    longitude             double precision not null, -- degrees, WGS-84
    latitude              double precision not null,
    accuracy_metres       double precision,
    address               text not null,           -- 事发位置
    grid_code             text not null,           -- GB/T 47678.3, 15 characters
    description           text not null,
    photos                text[] not null,         -- SHA-256, hex
    filed_at              timestamptz not null,

    round                 integer not null,        -- how often dispatched
    return_count          integer not null,

    held_reason           text,
    held_explanation      text,
    held_at               timestamptz,
    candidate_rules       text[],
    candidate_departments text[],

    department            text,
    department_name       text,
    rule_id               text,                    -- null: a dispatcher decided
    explanation           text,
    dispatched_by         text,
    dispatched_at         timestamptz,

    limit_rule            text,                    -- kind/class/condition
    limit_value           integer,
    limit_unit            text,
    limit_basis           text,
    clock_started_at      timestamptz,
    warn_at               timestamptz,             -- 80 % of the limit used
    due_at                timestamptz,             -- 终止时间; null: no limit
    calendar_version      text,

    accepted_by           text,
    accepted_at           timestamptz,
    handled_by            text,
    handled_at            timestamptz,
    handling_note         text,
    handling_photos       text[],
    rework_count          integer,
    rework_reason         text,
    rework_requested_at   timestamptz,
    closed_at             timestamptz,

    constraint waiting_or_dispatched check ((state = 'AWAITING_DISPATCH') = (department is null))
);
create index assignment_of_department on assignment (department, due_at, case_number);
create index assignment_in_area on assignment (grid_code text_pattern_ops);
create index assignment_due on assignment (due_at, case_number) where state in ('AWAITING_DISPATCH', 'DISPATCHED', 'ACCEPTED');
create index assignment_waiting on assignment (held_at, case_number) where state = 'AWAITING_DISPATCH';

-- 回退: the way of a case from department to department; only ever added to
create table assignment_return (
    case_number  text not null references assignment,
    return_count integer not null,                 -- 1 for the first return of the case
    grid_code    text not null,
    round        integer not null,
    department   text not null,
    returned_by  text not null,
    returned_at  timestamptz not null,
    reason       text not null,
    primary key (case_number, return_count)
);

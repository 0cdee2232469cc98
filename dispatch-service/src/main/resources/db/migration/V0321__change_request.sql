-- 申请: what a department asks for about its assignment, and what became of it
create table change_request (
    id               uuid primary key,             -- made by whoever asks, so that asking twice is asking once
    version          bigint not null,
    case_number      text not null references assignment,
    grid_code        text not null,
    department       text not null,
    round            integer not null,             -- the dispatch that it is about
    kind             text not null,                -- EXTENSION, HANDLING_TYPE, SUSPENSION, POSTPONEMENT
    pause_until      timestamptz,                  -- of the last two: when the clock is to go on
    wanted_type      text,                         -- of HANDLING_TYPE
    project_number   text,                         -- 项目制
    project_start_at timestamptz,
    project_due_at   timestamptz,
    reason           text not null,
    state            text not null,                -- ASKED, ENDORSED, GRANTED, REFUSED, WITHDRAWN, LAPSED
    asked_by         text not null,
    asked_at         timestamptz not null,
    endorsed_by      text,
    endorsed_at      timestamptz,
    decided_by       text,
    decided_at       timestamptz,
    decision_note    text,
    constraint decided check ((state in ('ASKED', 'ENDORSED')) = (decided_at is null))
);
create unique index change_request_open on change_request (case_number) where state in ('ASKED', 'ENDORSED');
create index change_request_of_case on change_request (case_number, asked_at);
create index change_request_of_department on change_request (department, asked_at, id);
create index change_request_in_area on change_request (grid_code text_pattern_ops, asked_at, id);
create index change_request_waiting on change_request (asked_at, id) where state in ('ASKED', 'ENDORSED');

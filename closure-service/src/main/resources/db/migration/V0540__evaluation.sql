-- 综合评价: what the events of a case say about it, in rows that can be counted as of any instant. All of it follows from
-- the ledger, and is written anew when an event comes late.
create table evaluated_case (
    case_number text primary key references case_file,
    grid_code   text not null,
    class_kind  text not null,
    class_code  text not null,
    channel     text not null,
    reported_by text not null,                            -- staff code
    reported_at timestamptz not null,
    filed_at    timestamptz not null
);
create index evaluated_case_filed on evaluated_case (filed_at);

-- How a case stood from one instant until before another, and with whom.
create table evaluated_span (
    case_number text not null references evaluated_case,
    ordinal     integer not null,
    since       timestamptz not null,
    until       timestamptz not null,                     -- infinity: still
    standing    text not null,                            -- WAITING, RUNNING, PAUSED, ANSWERED, CLOSED, VOIDED
    department  text,
    due_at      timestamptz,
    urgent      boolean not null,
    answered_at timestamptz,                              -- the answer that stands
    primary key (case_number, ordinal)
);
create index evaluated_span_answered on evaluated_span (answered_at) where answered_at is not null;
create index evaluated_span_due on evaluated_span (due_at) where due_at is not null;
create index evaluated_span_open on evaluated_span (until, since)
    where standing in ('WAITING', 'RUNNING', 'PAUSED', 'ANSWERED');

-- What somebody did about a case.
create table evaluated_act (
    case_number text not null references evaluated_case,
    ordinal     integer not null,
    kind        text not null,
    at          timestamptz not null,
    actor       text not null,                            -- staff code or system
    department  text,                                     -- concerned by it
    in_time     boolean,                                  -- absent without a limit
    nth         integer not null,                         -- of its kind about this case
    undone_at   timestamptz,                              -- when it turned out to be wrong, or was answered
    primary key (case_number, ordinal)
);
create index evaluated_act_at on evaluated_act (at);

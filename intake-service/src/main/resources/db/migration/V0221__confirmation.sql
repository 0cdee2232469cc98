-- 核实: what was found on site, the last time somebody was sent.
alter table report
    add column confirmation_result text check (confirmation_result in ('REAL', 'NOT_REAL', 'CANNOT_FIND')),
    add column confirmed_by        text,     -- staff code
    add column confirmed_at        timestamptz,
    add constraint report_confirmed check
        ((confirmation_result is null) = (confirmed_at is null) and (confirmed_by is null) = (confirmed_at is null));

-- Each errand to look on site.
create table confirmation (
    id              uuid primary key,
    version         bigint not null,
    report_id       uuid not null references report,
    state           text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    person          text,                    -- staff code of whoever is sent; null while nobody is on duty
    chosen_because  text not null,
    assigned_by     text,                    -- shift leader, when not the roster has chosen
    requested_by    text not null,           -- staff code, or "system"
    requested_at    timestamptz not null,
    due_at          timestamptz not null,
    result          text check (result in ('REAL', 'NOT_REAL', 'CANNOT_FIND')),
    note            text,
    photos          text[],                  -- SHA-256, lower-case hex
    given_longitude double precision,        -- where the phone was, degrees in crs
    given_latitude  double precision,
    crs             text,
    accuracy_metres double precision,
    distance_metres double precision,        -- from there to the place of the report
    answered_at     timestamptz,
    check ((result is not null) = (state = 'DONE')),
    check ((answered_at is not null) = (state = 'DONE'))
);
create unique index confirmation_open on confirmation (report_id) where state = 'OPEN';
create index confirmation_due on confirmation (due_at, id) where state = 'OPEN';
create index confirmation_of_report on confirmation (report_id);
create index confirmation_own on confirmation (person, state, due_at, id);

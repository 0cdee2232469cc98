-- 协办: several departments have to do with one case; it is handled when the lead says so and the others have answered.
alter table assignment
    add column assisted         text[] not null default '{}',  -- assisting departments of this round that have answered
    add column assistance_count integer not null default 0;    -- answers of assisting departments in this case
create index assignment_assisting on assignment using gin (assisting);

alter table assignment_return add column assisting text[] not null default '{}';

-- The answers of assisting departments; only ever added to.
create table assistance (
    case_number      text not null references assignment,
    assistance_count integer not null,                         -- 1 for the first answer
    grid_code        text not null,
    round            integer not null,
    department       text not null,
    declined         boolean not null,                         -- it does nothing; the note says why
    answered_by      text not null,
    answered_at      timestamptz not null,
    note             text not null,
    photos           text[] not null,                          -- SHA-256, hex
    primary key (case_number, assistance_count)
);

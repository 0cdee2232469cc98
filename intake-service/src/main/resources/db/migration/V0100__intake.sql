-- The city profile that this service works with; one row, there before the first import so that it can be locked.
create table city (
    only_row        boolean primary key default true check (only_row),
    zone            text,                    -- IANA name; in which days of case numbers are counted
    profile_version text                     -- SHA-256 of the profile's files; null until imported
);
insert into city default values;

create table case_class (
    scheme   text not null,                  -- code list, GB/T 47678.5-2026
    kind     text not null check (kind in ('COMPONENT', 'INCIDENT')),
    code     text not null,                  -- GB/T 47678.5: 2 digits major, 3 digits minor
    major_zh text not null,
    major_en text not null,
    minor_zh text not null,
    minor_en text not null,
    primary key (kind, code)
);

create table filing_condition (
    kind                 text not null,
    code                 text not null,
    condition_no         integer not null,
    condition_zh         text not null,
    limit_value          integer,            -- counted in limit_unit; null when no limit is known
    limit_unit           text,
    closing_condition_zh text not null,
    limit_basis          text not null,      -- STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY, NONE
    primary key (kind, code, condition_no),
    foreign key (kind, code) references case_class
);

create table grid_cell (
    code      text primary key,              -- GB/T 47678.3, 15 characters
    west      double precision not null,     -- degrees, WGS-84, like the other sides
    south     double precision not null,
    east      double precision not null,     -- west and south belong to the cell, east and north do not
    north     double precision not null,
    synthetic boolean not null,
    box       box not null generated always as (box(point(west, south), point(east, north))) stored
);
create index grid_cell_box on grid_cell using gist (box);

-- A report keeps the words of the catalogue as they were: profiles change, what was reported does not.
create table report (
    id               uuid primary key,       -- made by the phone
    version          bigint not null,
    state            text not null check (state in ('RECEIVED', 'FILED', 'REJECTED', 'CLOSED')),
    channel          text not null,
    reported_by      text not null,          -- staff code
    reported_at      timestamptz not null,
    received_at      timestamptz not null,
    outside_own_area boolean not null,
    scheme           text not null,
    class_kind       text not null,
    class_code       text not null,
    class_name       text not null,
    condition_no     integer,                -- null until decided
    condition        text,
    given_longitude  double precision not null,  -- degrees in crs, as the phone sent it
    given_latitude   double precision not null,
    crs              text not null,
    accuracy_metres  double precision,
    longitude        double precision not null,  -- degrees, WGS-84
    latitude         double precision not null,
    address          text not null,
    grid_code        text not null,
    description      text not null,
    photos           text[] not null,        -- SHA-256, lower-case hex
    case_number      text unique,
    filed_by         text,
    filed_at         timestamptz,
    rejection_reason text,
    rejected_by      text,
    rejected_at      timestamptz,
    closed_at        timestamptz,
    solved_by        text,                   -- department code
    on_time          boolean,
    check ((case_number is not null) = (state in ('FILED', 'CLOSED'))),
    check (case_number is null or condition_no is not null),
    check ((rejected_at is not null) = (state = 'REJECTED')),
    check ((closed_at is not null) = (state = 'CLOSED'))
);
-- The lists: a reporter's own, everything newest first, and the queue that waits for a decision.
create index report_own on report (reported_by, received_at desc, id desc);
create index report_newest on report (received_at desc, id desc);
create index report_area on report (grid_code text_pattern_ops);
create index report_waiting on report (received_at desc, id desc) where state = 'RECEIVED';

-- 案卷编号: the last sequence of each county and day. The row's lock lasts until the commit, so there are no gaps.
create table case_counter (
    county text not null,                    -- 6 digits
    day    date not null,                    -- in the city's zone
    last   integer not null check (last between 1 and 999999),
    primary key (county, day)
);

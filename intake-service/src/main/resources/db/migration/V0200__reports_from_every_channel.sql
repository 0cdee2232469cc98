-- The county to which all grids belong; the next start imports the profile anew and fills it in.
alter table city add column county_code text;
update city set profile_version = null;

-- What the city profile says beside classes and grids; replaced as a whole by each import.

create table channel_rule (
    channel               text primary key,
    name_zh               text not null,
    name_en               text not null,
    needs_confirmation    boolean not null,  -- 核实 before anybody decides
    files_by_itself       boolean not null   -- with a condition nothing is left to decide
);

insert into channel_rule values ('INSPECTOR', '监督员上报', 'Grid inspector', false, true);

-- 时限 of intake's own stages.
create table stage_limit (
    stage   text primary key,                -- DECISION 受理, CONFIRMATION 核实
    minutes integer not null check (minutes > 0)
);

insert into stage_limit values ('DECISION', 15), ('CONFIRMATION', 30);

create table reject_reason (
    code       text primary key,
    name_zh    text not null,
    name_en    text not null,
    needs_note boolean not null              -- the reason alone does not tell the reporter enough
);

-- Extra questions of a class, Open311 attributes.
create table class_attribute (
    kind        text not null,
    code        text not null,
    attribute   text not null,
    position    integer not null,            -- 1 and up within the class
    datatype    text not null check (datatype in ('string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist')),
    required    boolean not null,
    question_zh text not null,
    question_en text not null,
    choices     text[] not null,             -- key=name, only of the lists
    primary key (kind, code, attribute)
);

-- How near two reports of a class must be to be offered as one; the row with empty code holds for all others of its kind.
create table duplicate_rule (
    kind   text not null,
    code   text not null,
    metres integer not null check (metres > 0),
    hours  integer not null check (hours > 0),
    primary key (kind, code)
);

-- Classes that people mistake for each other; stands in both directions.
create table confusable_class (
    kind       text not null,
    code       text not null,
    other_kind text not null,
    other_code text not null,
    primary key (kind, code, other_kind, other_code)
);

-- 值班表: who has which duty where, and when.
create table duty (
    person      text not null,               -- staff code
    duty        text not null check (duty in ('INSPECTOR', 'TEAM_LEADER')),
    area_prefix text not null,               -- grid or any area above it
    valid_from  date not null,
    valid_to    date,                        -- last day, open when null
    primary key (person, duty, area_prefix, valid_from)
);
create index duty_area on duty (area_prefix text_pattern_ops);

-- Days on which a person of the roster is away; kept by the shift leader, not by the profile.
create table absence (
    person   text not null,
    from_day date not null,
    to_day   date not null,
    noted_by text not null,
    primary key (person, from_day),
    check (from_day <= to_day)
);

-- Every channel. What came in without a position has no grid until somebody places it.
alter table report
    alter column given_longitude drop not null,
    alter column given_latitude drop not null,
    alter column crs drop not null,
    alter column longitude drop not null,
    alter column latitude drop not null,
    alter column grid_code drop not null,
    add column area_code            text,            -- the grid, or the county while nobody has placed it
    add column grid_distance_metres double precision, -- from the point to the nearest grid, when it lies in none
    add column placed_by            text,            -- staff code, when a person placed it
    add column phone_time           timestamptz,     -- as the phone said
    add column clock_off            boolean not null default false, -- phone's clock more than ten minutes off
    add column attributes           text[] not null default '{}',   -- attribute=value, one element for each value
    add column foreign_system       text,            -- whose number foreign_number is
    add column foreign_number       text,
    add column promised_at          timestamptz,     -- 承诺完成时间: the deadline, if earlier
    add column batch                text,            -- 督查 batch
    add column decide_by            timestamptz,     -- own limit of intake's decision
    add column claimed_by           text,            -- staff code of the officer at work on it
    add column claimed_at           timestamptz,
    add column rejection_code       text,
    add column merged_into          uuid references report, -- always one that is not merged itself
    add column merged_by            text,            -- staff code, or "system"
    add column merged_at            timestamptz,
    add column reopens              uuid references report, -- "not fixed": the report whose case was closed
    add column solved_photos        text[],          -- 自处置: the photos of after
    add column solved_at            timestamptz,
    add column voided_by            text,
    add column voided_at            timestamptz,
    add column void_reason          text,
    drop constraint report_state_check,
    drop constraint report_check,
    drop constraint report_check1;
update report set area_code = grid_code, decide_by = received_at + interval '15 minutes';
alter table report
    alter column area_code set not null,
    add constraint report_state check (state in
        ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED', 'REJECTED', 'MERGED', 'SOLVED_ON_SPOT', 'VOIDED', 'CLOSED')),
    add constraint report_filed check ((case_number is not null) = (state in ('FILED', 'VOIDED', 'CLOSED'))),
    add constraint report_decided check (case_number is null or (condition_no is not null and grid_code is not null)),
    add constraint report_merged check ((merged_into is not null) = (state = 'MERGED')),
    add constraint report_voided check ((voided_at is not null) = (state = 'VOIDED')),
    add constraint report_solved check ((solved_at is not null) = (state = 'SOLVED_ON_SPOT')),
    add constraint report_foreign check ((foreign_system is null) = (foreign_number is null)),
    add constraint report_foreign_once unique (foreign_system, foreign_number);

drop index report_area;
create index report_area on report (area_code text_pattern_ops);
drop index report_waiting;
-- The queue, oldest first.
create index report_waiting on report (received_at, id) where state = 'RECEIVED';
-- Possible duplicates: a class in a band of latitude.
create index report_open on report (class_kind, class_code, latitude, longitude)
    where state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED');
create index report_merged_into on report (merged_into) where merged_into is not null;
create index report_reopens on report (reopens) where reopens is not null;

-- Who reported, where it is not staff: personal data, apart from the report and never in an event.
create table reporter (
    report_id  uuid primary key references report,
    name       text,
    phone      text,
    email      text,
    account_id text,
    device_id  text
);

-- Photos that a report names and that have not come in yet.
create table awaited_photo (
    photo_id  text not null,                 -- SHA-256, lower-case hex
    report_id uuid not null references report,
    primary key (photo_id, report_id)
);

-- What somebody has corrected.
create table report_change (
    report_id  uuid not null references report,
    version    bigint not null,              -- of the report, after the change
    field      text not null,                -- classification, place, attributes, description
    before     text not null,
    after      text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (report_id, version, field)
);

-- Which profile the tables below were filled from; its one row is also the lock of the import.
create table city_profile (
    version     text not null,                     -- SHA-256 of all files, hex; empty before the first import
    imported_at timestamptz
);
insert into city_profile (version) values ('');

create table city (
    id               integer primary key check (id = 1),
    zone             text not null,                -- IANA name, such as Asia/Shanghai
    calendar_version text not null                 -- edition + digests of holidays and working hours
);

-- 专业部门
create table department (
    code        text primary key,
    name_zh     text not null,
    name_en     text not null,
    kind        text not null,
    area_prefix text not null                      -- area that it serves
);

-- 责任清单
create table responsibility_rule (
    rule_id     text primary key,
    class_kind  text not null,                     -- COMPONENT 部件, INCIDENT 事件
    class_code  text not null,                     -- GB/T 47678.5, 5 digits
    area_prefix text not null,                     -- county 6 digits, town 9, village 12, grid 15
    department  text not null,
    valid_from  date not null,
    valid_to    date                               -- last day; null: until further notice
);
create index responsibility_rule_class on responsibility_rule (class_code, class_kind, area_prefix);

-- 处置时限; a filing condition without a row has no deadline
create table time_limit_rule (
    id           bigint generated always as identity primary key,
    scheme       text not null,                    -- code set of the class
    class_kind   text not null,
    class_code   text not null,
    condition_no integer not null,
    limit_value  integer not null check (limit_value > 0),
    limit_unit   text not null,                    -- WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY, NATURAL_DAY
    limit_basis  text not null,                    -- where the limit comes from
    unique (class_code, condition_no, class_kind, scheme)
);

-- 工作时段, in the zone of the city
create table working_session (
    id             bigint generated always as identity primary key,
    effective_from date not null,
    session_start  time not null,
    session_end    time not null
);

-- Days that depart from Monday-to-Friday work; the years that occur here are the years that are known
create table calendar_day (
    day      date primary key,
    day_type text not null                         -- OFF 放假, WORK 调休上班
);

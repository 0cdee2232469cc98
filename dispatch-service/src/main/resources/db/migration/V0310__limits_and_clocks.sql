-- 处置时限 = f(condition, handling type, area class, day): the condition's own limit has neither area class nor days.
alter table time_limit_rule
    add column handling_type text not null default 'GENERAL',
    add column area_class    text,                 -- I, II, III; null: any
    add column valid_from    date,                 -- first day on which a clock may start under it
    add column valid_to      date,                 -- last such day; null: until further notice
    add column replaced_at   timestamptz,          -- when an import took it away; older clocks still ask for it
    drop constraint time_limit_rule_class_code_condition_no_class_kind_scheme_key,
    drop constraint time_limit_rule_limit_value_check,
    add constraint limit_or_as_long_as_it_takes check (limit_value >= 0);
alter table time_limit_rule alter column handling_type drop default;
create unique index time_limit_rule_of_condition
    on time_limit_rule (class_code, condition_no, class_kind, scheme, handling_type, area_class, valid_from)
    nulls not distinct where replaced_at is null;
create index time_limit_rule_ever on time_limit_rule (class_code, condition_no, class_kind, scheme);

-- 区域等级
create table area_class (
    id          bigint generated always as identity primary key,
    area_prefix text not null,                     -- county 6 digits, town 9, village 12
    area_class  text not null,                     -- I, II, III
    valid_from  date not null,
    valid_to    date
);
create index area_class_of on area_class (area_prefix);

-- Hours of a group of departments, and of a season
alter table working_session
    add column hours_group text not null default '', -- '': all departments without hours of their own
    add column season_from text,                   -- --MM-dd; null: whenever no season is
    add column season_to   text;
alter table department add column hours_group text not null default '';

-- What a clock was told: a deadline is computed from it, and can be computed again. Every dispatched case has a clock,
-- with or without a deadline.
alter table assignment
    add column clock_extensions     integer,       -- 延期 of the limit in force
    add column clock_pauses         text[],        -- 挂账 that are over: ISO 8601 intervals
    add column clock_suspended_at   timestamptz,   -- since when it stands still
    add column clock_promised_at    timestamptz,   -- 承诺完成时间
    add column clock_project_due_at timestamptz;   -- 项目制: decides alone
update assignment
   set clock_started_at = dispatched_at, clock_extensions = 0, clock_pauses = '{}', clock_promised_at = promised_at
 where department is not null;

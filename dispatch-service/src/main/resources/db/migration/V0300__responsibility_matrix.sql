-- 责任清单: finer rules, and every edition of a rule that ever stood in the matrix.
alter table responsibility_rule
    drop constraint responsibility_rule_pkey,
    add column edition       bigint generated always as identity primary key,
    add column condition_no  integer,                       -- 立案条件; null: all of them
    add column answer        text,                          -- attribute=value that must have been given
    add column time_from     time,                          -- part of the day, past midnight when it ends before it begins
    add column time_to       time,
    add column assisting     text[] not null default '{}',  -- 协办部门
    add column agent         text,                          -- 代业主: handles in place of the department
    add column imported_at   timestamptz,                   -- null: with the first matrix of all
    add column superseded_at timestamptz;                   -- null: stands in the matrix now
create unique index responsibility_rule_standing on responsibility_rule (rule_id) where superseded_at is null;
create index responsibility_rule_editions on responsibility_rule (rule_id);

alter table assignment
    add column answers   text[] not null default '{}',      -- to the extra questions of the class, attribute=value
    add column assisting text[],
    add column owner     text;                              -- whoever the department handles for as its agent
update assignment set assisting = '{}' where department is not null;

-- 合署: closed departments and their successors; imports of the city profile do not touch it.
create table department_merger (
    code        text primary key,
    successor   text not null check (successor <> code),
    merged_from date not null,                     -- first day of the successor
    reason      text not null,
    merged_by   text not null,                     -- staff code
    merged_at   timestamptz not null
);

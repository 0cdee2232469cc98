-- 作废: taken back after filing; on no list of open cases, and not closed either.
alter table case_file
    add column voided_by   text,                          -- staff code
    add column voided_at   timestamptz,
    add column void_reason text,
    -- 立案: what was agreed with whoever reported it
    add column channel     text,
    add column promised_at timestamptz,                   -- 承诺完成时间
    add column batch       text,                          -- 督查 batch
    add column reopens     uuid,                          -- the closed report of the same problem
    add constraint case_file_voided check ((voided_at is not null) = (stage = 'VOIDED'));

drop index case_file_open;
create index case_file_open on case_file (case_number desc) where stage not in ('CLOSED', 'VOIDED');
drop index case_file_due;
create index case_file_due on case_file (due_at) where stage not in ('HANDLED', 'CLOSED', 'VOIDED');

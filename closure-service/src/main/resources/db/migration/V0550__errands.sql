-- 核查任务: who is to look, why this person, and until when; how far from the place whoever looked stood.
alter table verification
    add column inspector       text,                      -- staff code; absent when nobody who may is on duty
    add column choice          text not null default 'NOBODY',
    add column assigned_by     text,                      -- staff code; absent when the roster chose
    add column verify_by       timestamptz,
    add column distance_metres double precision;          -- where the person stood is not kept
update verification set verify_by = requested_at;
alter table verification
    alter column choice drop default,
    alter column verify_by set not null;
create index verification_errands on verification (inspector, case_number) where state = 'PENDING';
create index verification_overdue on verification (verify_by) where state = 'PENDING';

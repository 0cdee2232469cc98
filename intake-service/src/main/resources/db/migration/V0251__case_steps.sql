-- What dispatch and closure have told about cases, for reporters who ask how far theirs is. Rows are only added.
create table case_step (
    event_id    uuid primary key,
    case_number text not null,
    step        text not null,
    at          timestamptz not null,        -- when it happened, not when it was heard
    department  text,                        -- in words; of DISPATCHED
    due_at      timestamptz,                 -- of DISPATCHED, where a limit is known
    photos      text[] not null              -- SHA-256, lower-case hex; of HANDLED
);
create index case_step_case on case_step (case_number, at);
create index case_step_at on case_step (at);

-- Everything that happened to a report: intake's own steps, those of its case and those of the case it was merged into.
create view report_step as
select id as report_id, 'received' as id, 'RECEIVED' as step, received_at as at,
       null::text as department, null::timestamptz as due_at, null::text as note, null::text[] as photos
from report
union all
select id, 'rejected', 'REJECTED', rejected_at, null, null, rejection_reason, null from report where rejected_at is not null
union all
select id, 'merged', 'MERGED', merged_at, null, null, null, null from report where merged_at is not null
union all
select id, 'solved', 'SOLVED_ON_SPOT', solved_at, null, null, null, solved_photos from report where solved_at is not null
union all
select id, 'filed', 'FILED', filed_at, null, null, null, null from report where filed_at is not null
union all
select id, 'voided', 'VOIDED', voided_at, null, null, void_reason, null from report where voided_at is not null
union all
select reopens, 'reopened-' || id, 'REOPENED', received_at, null, null, null, null from report where reopens is not null
union all
select r.id, s.event_id::text, s.step, s.at, s.department, s.due_at, null, s.photos
from report r join case_step s on s.case_number = r.case_number
union all
select r.id, 'rejected-' || m.id, 'REJECTED', m.rejected_at, null, null, m.rejection_reason, null
from report r join report m on m.id = r.merged_into where m.rejected_at is not null
union all
select r.id, 'filed-' || m.id, 'FILED', m.filed_at, null, null, null, null
from report r join report m on m.id = r.merged_into where m.filed_at is not null
union all
select r.id, 'voided-' || m.id, 'VOIDED', m.voided_at, null, null, m.void_reason, null
from report r join report m on m.id = r.merged_into where m.voided_at is not null
union all
select r.id, s.event_id::text, s.step, s.at, s.department, s.due_at, null, s.photos
from report r join report m on m.id = r.merged_into join case_step s on s.case_number = m.case_number;

-- What happened in a span of time, of a million reports.
create index report_rejected_at on report (rejected_at) where rejected_at is not null;
create index report_merged_at on report (merged_at) where merged_at is not null;
create index report_solved_at on report (solved_at) where solved_at is not null;
create index report_filed_at on report (filed_at) where filed_at is not null;
create index report_voided_at on report (voided_at) where voided_at is not null;

-- With whose report it is, so that nothing has to be joined to tell who may know of a step. All whose reports were merged
-- into a case see that it was reopened.
create or replace view report_step as
select id as report_id, 'received' as id, 'RECEIVED' as step, received_at as at,
       null::text as department, null::timestamptz as due_at, null::text as note, null::text[] as photos,
       channel, reported_by
from report
union all
select id, 'rejected', 'REJECTED', rejected_at, null, null, rejection_reason, null, channel, reported_by
from report where rejected_at is not null
union all
select id, 'merged', 'MERGED', merged_at, null, null, null, null, channel, reported_by
from report where merged_at is not null
union all
select id, 'solved', 'SOLVED_ON_SPOT', solved_at, null, null, null, solved_photos, channel, reported_by
from report where solved_at is not null
union all
select id, 'filed', 'FILED', filed_at, null, null, null, null, channel, reported_by
from report where filed_at is not null
union all
select id, 'voided', 'VOIDED', voided_at, null, null, void_reason, null, channel, reported_by
from report where voided_at is not null
union all
select r.id, 'reopened-' || again.id, 'REOPENED', again.received_at, null, null, null, null, r.channel, r.reported_by
from report r join report again on again.reopens = r.id
union all
select r.id, s.event_id::text, s.step, s.at, s.department, s.due_at, null, s.photos, r.channel, r.reported_by
from report r join case_step s on s.case_number = r.case_number
union all
select r.id, 'rejected-' || m.id, 'REJECTED', m.rejected_at, null, null, m.rejection_reason, null, r.channel, r.reported_by
from report r join report m on m.id = r.merged_into where m.rejected_at is not null
union all
select r.id, 'filed-' || m.id, 'FILED', m.filed_at, null, null, null, null, r.channel, r.reported_by
from report r join report m on m.id = r.merged_into where m.filed_at is not null
union all
select r.id, 'voided-' || m.id, 'VOIDED', m.voided_at, null, null, m.void_reason, null, r.channel, r.reported_by
from report r join report m on m.id = r.merged_into where m.voided_at is not null
union all
select r.id, s.event_id::text, s.step, s.at, s.department, s.due_at, null, s.photos, r.channel, r.reported_by
from report r join report m on m.id = r.merged_into join case_step s on s.case_number = m.case_number
union all
select r.id, 'reopened-' || again.id, 'REOPENED', again.received_at, null, null, null, null, r.channel, r.reported_by
from report r join report again on again.reopens = r.merged_into;

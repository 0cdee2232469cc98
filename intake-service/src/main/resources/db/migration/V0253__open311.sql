-- Reports as Open311 shows them. A merged report stands where the one stands that it was merged into.
create view service_request as
select r.id, r.channel, r.reported_by, r.class_kind, r.class_code, r.class_name, r.description, r.received_at,
       r.address, r.longitude, r.latitude, r.photos, r.attributes,
       r.case_number as own_case, r.merged_into is not null as merged,
       o.state, coalesce(o.rejection_reason, o.void_reason) as reason,
       given.department, given.due_at,
       coalesce(o.closed_at, o.rejected_at, o.voided_at, o.solved_at) as ended_at,
       greatest(r.received_at, r.merged_at, o.filed_at, last.at,
                coalesce(o.closed_at, o.rejected_at, o.voided_at, o.solved_at)) as updated_at
from report r
join report o on o.id = coalesce(r.merged_into, r.id)
left join lateral (
    select department, due_at from case_step
    where case_number = o.case_number and step = 'DISPATCHED' order by at desc limit 1) given on true
left join lateral (select max(at) as at from case_step where case_number = o.case_number) last on true;

-- The public list, newest first: what citizens reported.
create index report_public on report (received_at desc, id desc) where channel in ('PUBLIC', 'WECHAT');

-- What clients say about their own reports later.
create table client_update (
    client      text not null references api_client,
    update_id   text not null,               -- the client's own
    report_id   uuid not null references report,
    status      text not null,               -- as the client sees it, lower case
    description text not null,
    updated_at  timestamptz not null,        -- by the client's clock
    received_at timestamptz not null,
    primary key (client, update_id)
);
create index client_update_report on client_update (report_id, received_at);

-- Keeps reports, draws their case numbers and writes their events. One array for each column of "said".
--
-- What has to be looked at first ("alike") is at least what SameProblems would find: a box around its circle, up to 60
-- degrees of latitude. Counters are locked in one order and reports written in one order, so that two statements never
-- wait for each other. The number is set before what was written without it, never searched for in what somebody said.
with said as (
    select said.*, json_populate_record(null::report, report::json) as r
    from unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[])
        with ordinality as said (id, report, county, day, topic, type, headers, body, place)
    where not exists (select from report where report.id = said.id)
), judged as (
    select said.*, (r).state in ('RECEIVED', 'FILED') and (r).promised_at is null and exists (
        select from report other
        where other.class_kind = (r).class_kind and other.class_code = (r).class_code
          and cast(floor(other.latitude * 2000) as integer)
                = any (array(select floor((r).latitude * 2000)::integer + generate_series(-1, 1)))
          and other.longitude between (r).longitude - 0.0002 and (r).longitude + 0.0002
          and other.reported_at between (r).reported_at - interval '2 h' and (r).reported_at + interval '2 h'
          and other.state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED')
          and other.channel <> (r).channel) as alike
    from said
), fresh as (
    select * from judged where not alike
), counted as (
    insert into case_counter as counter (county, day, last)
    select county, day, count(*) from fresh where county is not null group by county, day order by county, day
    on conflict (county, day) do update set last = counter.last + excluded.last
    returning county, day, last
), numbered as (
    select fresh.*, county || to_char(day, 'YYYYMMDD')
        || lpad((last + 1 - row_number() over (partition by county, day order by place desc))::text, 6, '0') as number
    from fresh left join counted using (county, day)
), kept as (
    insert into report
    select kept.* from numbered, json_populate_record(r, json_build_object('case_number', number)) as kept
    order by kept.id
    returning id, case_number
), told as (
    insert into outbox (topic, type, subject, headers, payload)
    select topic, type, number,
        ('{"ce_subject":"' || number || '",' || substr(headers, 2))::json,
        convert_to('{"caseNumber":"' || number || '",' || substr(body, 2), 'UTF8')
    from numbered where number is not null order by place
)
select id, case_number, false as alike from kept
union all
select id, null, true from judged where alike

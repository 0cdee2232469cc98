-- Keeps reports, draws their case numbers and writes their events. One array for each column of "said", in the order of
-- KeptColumns; what is an array itself comes as its literal.
--
-- What has to be looked at first ("alike") is at least what SameProblems would find: a box around its circle, up to 60
-- degrees of latitude. Counters are locked in one order and reports written in one order, so that two statements never
-- wait for each other. The number is set before what was written without it, never searched for in what somebody said.
with said as (
    select *
    from unnest(
            $1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[],
            $8::timestamptz[], $9::boolean[], $10::timestamptz[], $11::boolean[], $12::text[], $13::text[],
            $14::text[], $15::text[], $16::integer[], $17::text[], $18::text[], $19::text[], $20::text[],
            $21::double precision[], $22::double precision[], $23::text[], $24::double precision[],
            $25::double precision[], $26::double precision[], $27::text[], $28::text[], $29::text[],
            $30::double precision[], $31::text[], $32::text[], $33::text[], $34::text[], $35::text[], $36::text[],
            $37::text[], $38::text[], $39::timestamptz[], $40::text[], $41::uuid[], $42::text[], $43::timestamptz[],
            $44::timestamptz[], $45::text[], $46::date[], $47::text[], $48::text[], $49::text[], $50::text[])
        with ordinality as said (
            id, version, state, channel, reported_by, reported_at, received_at,
            phone_time, clock_off, decide_by, outside_own_area, scheme, class_kind,
            class_code, class_name, condition_no, condition, given_scheme, given_kind, given_code,
            given_longitude, given_latitude, crs, accuracy_metres,
            longitude, latitude, address, grid_code, area_code,
            grid_distance_metres, placed_by, description, photos, attributes, solved_photos, awaited_photos,
            foreign_system, foreign_number, promised_at, batch, reopens, filed_by, filed_at,
            solved_at, county, day, topic, type, headers, body, place)
    where not exists (select from report where report.id = said.id)
), judged as (
    select said.*, state in ('RECEIVED', 'FILED') and promised_at is null and exists (
        select from report other
        where other.class_kind = said.class_kind and other.class_code = said.class_code
          and cast(floor(other.latitude * 2000) as integer)
                = any (array(select floor(said.latitude * 2000)::integer + generate_series(-1, 1)))
          and other.longitude between said.longitude - 0.0002 and said.longitude + 0.0002
          and other.reported_at between said.reported_at - interval '2 h' and said.reported_at + interval '2 h'
          and other.state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED')
          and other.channel <> said.channel) as alike
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
    insert into report (
        case_number, id, version, state, channel, reported_by, reported_at, received_at,
        phone_time, clock_off, decide_by, outside_own_area, scheme, class_kind,
        class_code, class_name, condition_no, condition, given_scheme, given_kind, given_code,
        given_longitude, given_latitude, crs, accuracy_metres,
        longitude, latitude, address, grid_code, area_code,
        grid_distance_metres, placed_by, description, photos, attributes, solved_photos, awaited_photos,
        foreign_system, foreign_number, promised_at, batch, reopens, filed_by, filed_at, solved_at)
    select
        number, id, version, state, channel, reported_by, reported_at, received_at,
        phone_time, clock_off, decide_by, outside_own_area, scheme, class_kind,
        class_code, class_name, condition_no, condition, given_scheme, given_kind, given_code,
        given_longitude, given_latitude, crs, accuracy_metres,
        longitude, latitude, address, grid_code, area_code,
        grid_distance_metres, placed_by, description, photos::text[], attributes::text[], solved_photos::text[],
        awaited_photos::text[],
        foreign_system, foreign_number, promised_at, batch, reopens, filed_by, filed_at, solved_at
    from numbered order by id
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

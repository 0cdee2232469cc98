-- 专项行动: which campaigns a case belongs to, by its class, its place and the day on which it was filed.
create table case_campaign (
    case_number text not null references case_file,
    campaign    text not null,                            -- code in the city profile
    primary key (case_number, campaign)
);
create index case_campaign_cases on case_campaign (campaign, case_number);

-- What supervisors ask about, and nothing else: one narrow row for each case that is not struck off yet, so that every
-- answer costs what is open and asked for, however many cases are closed.
create view open_case_source as
select c.case_number,
       left(c.grid_code, 6)                                                  as county,
       left(c.grid_code, 9)                                                  as town,
       left(c.grid_code, 12)                                                 as village,
       c.grid_code,
       c.department,
       c.class_kind,
       c.class_code,
       c.channel,
       array(select t.campaign from case_campaign t where t.case_number = c.case_number order by 1) as campaigns,
       c.stage not in ('HANDLED', 'CLOSED', 'VOIDED', 'SUSPENDED', 'POSTPONED') and c.due_at is not null as clock_runs,
       c.warn_at,
       c.due_at,
       case when c.told_for = c.due_at then greatest(c.told_multiple, 0) else 0 end as multiple,
       c.filed_at,
       c.return_count,
       point(c.longitude, c.latitude)                                        as place
from case_file c
where c.stage not in ('CLOSED', 'VOIDED');

create table open_case (
    case_number  text primary key references case_file on delete cascade,
    county       text not null,
    town         text not null,
    village      text not null,
    grid_code    text not null,
    department   text,
    class_kind   text,
    class_code   text,
    channel      text,
    campaigns    text[] not null,
    clock_runs   boolean not null,                        -- there is a deadline, and it comes nearer
    warn_at      timestamptz,
    due_at       timestamptz,
    multiple     integer not null,                        -- 超时倍数, as far as it was told
    filed_at     timestamptz,
    return_count integer not null,
    place        point                                    -- degrees, WGS-84
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- The queue runs along the deadlines, whatever it is narrowed to first.
create index open_case_county_due on open_case (county, due_at, case_number) where clock_runs;
create index open_case_town_due on open_case (town, due_at, case_number) where clock_runs;
create index open_case_village_due on open_case (village, due_at, case_number) where clock_runs;
create index open_case_department_due on open_case (department, due_at, case_number) where clock_runs;
create index open_case_class_due on open_case (class_kind, class_code, due_at, case_number) where clock_runs;
create index open_case_channel_due on open_case (channel, due_at, case_number) where clock_runs;
create index open_case_county_multiple on open_case (county, due_at, case_number) where clock_runs and multiple > 0;
create index open_case_campaigns on open_case using gin (campaigns) with (fastupdate = off);
create index open_case_county_filed on open_case (county, filed_at, case_number);
create index open_case_town_filed on open_case (town, filed_at, case_number);
create index open_case_village_filed on open_case (village, filed_at, case_number);
create index open_case_returned on open_case (county, return_count desc, case_number) where return_count > 0;
create index open_case_place on open_case using gist (place);

-- By trigger, so that no act can forget it.
create function keep_open_case(changed text) returns void language sql as $$
    insert into open_case select * from open_case_source where case_number = changed
    on conflict (case_number) do update set
        department = excluded.department, class_kind = excluded.class_kind, class_code = excluded.class_code,
        channel = excluded.channel, campaigns = excluded.campaigns, clock_runs = excluded.clock_runs,
        warn_at = excluded.warn_at, due_at = excluded.due_at, multiple = excluded.multiple,
        filed_at = excluded.filed_at, return_count = excluded.return_count, place = excluded.place
    where to_jsonb(open_case) is distinct from to_jsonb(excluded)
$$;

create function case_file_is_open() returns trigger language plpgsql as $$
begin
    if new.stage in ('CLOSED', 'VOIDED') then
        delete from open_case where case_number = new.case_number;
    else
        perform keep_open_case(new.case_number);
    end if;
    return null;
end $$;
create trigger case_file_is_open after insert or update on case_file
    for each row execute function case_file_is_open();

create function case_campaign_is_open() returns trigger language plpgsql as $$
begin
    perform keep_open_case(coalesce(new.case_number, old.case_number));
    return null;
end $$;
create trigger case_campaign_is_open after insert or delete on case_campaign
    for each row execute function case_campaign_is_open();

insert into open_case select * from open_case_source;

-- 回退: which department gave a case back, and when.
create table assignment_return (
    event_id    uuid primary key,
    case_number text not null references case_file,
    grid_code   text not null,
    county      text not null generated always as (left(grid_code, 6)) stored,
    town        text not null generated always as (left(grid_code, 9)) stored,
    village     text not null generated always as (left(grid_code, 12)) stored,
    department  text not null,
    returned_at timestamptz not null
);
create index assignment_return_county on assignment_return (county, returned_at) include (department, case_number);
create index assignment_return_town on assignment_return (town, returned_at) include (department, case_number);
create index assignment_return_village on assignment_return (village, returned_at) include (department, case_number);

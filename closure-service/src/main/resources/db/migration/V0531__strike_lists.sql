-- 销号 lists. Numbers are given once, as a case joins the list; an entry is never removed.
create table strike_list (
    id          text primary key,                         -- kind-key, for an area also the year
    kind        text not null,                            -- AREA, CAMPAIGN, BATCH
    key         text not null,                            -- town, campaign or 督查 batch
    year        integer,                                  -- of filing, of an area's list
    last_number integer not null
);

create table strike_list_entry (
    list          text not null references strike_list,
    number        integer not null,
    case_number   text not null references case_file,
    grid_code     text not null,
    county        text not null generated always as (left(grid_code, 6)) stored,
    town          text not null generated always as (left(grid_code, 9)) stored,
    village       text not null generated always as (left(grid_code, 12)) stored,
    report_id     uuid,                                   -- what the case was filed from
    reopens       uuid,                                   -- the closed report of the same problem
    filed_at      timestamptz not null,
    struck_off_at timestamptz,
    voided_at     timestamptz,
    primary key (list, number),
    unique (list, case_number),
    check (struck_off_at is null or voided_at is null)
);
create index strike_list_entry_case on strike_list_entry (case_number);
create index strike_list_entry_report on strike_list_entry (report_id);
create index strike_list_entry_county on strike_list_entry (list, county, number);
create index strike_list_entry_town on strike_list_entry (list, town, number);
create index strike_list_entry_village on strike_list_entry (list, village, number);

create function refuse_to_shorten_a_strike_list() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.list, new.number, new.case_number) = (old.list, old.number, old.case_number) then
        return new;
    end if;
    raise exception 'an entry of a strike list stays: % is refused', tg_op;
end $$;
create trigger strike_list_entry_stays before update or delete on strike_list_entry
    for each row execute function refuse_to_shorten_a_strike_list();

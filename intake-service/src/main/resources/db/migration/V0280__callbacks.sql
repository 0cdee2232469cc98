-- Where a client hears of its reports by itself, instead of asking.
alter table api_client
    add column callback_url   text,
    add column callback_key   text,          -- our key at the client's server, AES-256-GCM under a key of the configuration
    add column callback_since timestamptz,   -- what happened before is not sent
    add constraint api_client_callback check (num_nonnulls(callback_url, callback_key, callback_since) in (0, 3));

-- What clients are still to be told and what they have been told, in the order of id within a report.
create table owed_update (
    id          bigint generated always as identity primary key,
    client      text not null references api_client,
    report_id   uuid not null references report,
    step_id     text not null,               -- as in report_step
    step        text not null,
    note        text,
    at          timestamptz not null,
    attempts    integer not null default 0,
    due_at      timestamptz not null,        -- next attempt; while one is under way, when it counts as lost
    failure     text,                        -- of the last attempt
    sent_at     timestamptz,
    given_up_at timestamptz,
    unique (client, report_id, step_id)
);
create index owed_update_due on owed_update (client, due_at, id) where sent_at is null and given_up_at is null;
create index owed_update_turn on owed_update (client, report_id, id) where sent_at is null and given_up_at is null;
create index owed_update_unsent on owed_update (client, id) where sent_at is null;

-- Notes what is new in report_step for a report and those merged into it. Here and not in the use cases, for a step is
-- whatever the view says is one: nobody who adds a way to change a report can forget it. The lock puts all who change
-- the same report, its case or its merging one behind the other, so that ids are in the order of what happened.
create function owe_updates(root uuid) returns void language plpgsql as $$
declare
    told uuid[];
begin
    if not exists (select from api_client where callback_url is not null and enabled) then
        return;
    end if;
    perform from report where id = root for no key update;
    told := array(
        select r.id from report r
        where (r.id = root or r.merged_into = root)
          and (r.reported_by like 'client:%' or r.foreign_system is not null));
    insert into owed_update (client, report_id, step_id, step, note, at, due_at)
    select a.code, s.report_id, s.id, s.step, s.note, s.at, s.at
    from report_step s
    join report r on r.id = s.report_id
    join api_client a on r.reported_by = 'client:' || a.code
        -- From a list that a person imported, but out of the client's system.
        or (r.foreign_system = a.foreign_system and r.reported_by not like 'client:%')
    where s.report_id = any (told) and a.callback_url is not null and a.enabled and s.at >= a.callback_since
    order by s.at, s.id
    on conflict do nothing;
end $$;

create function owe_updates_of_new_report() returns trigger language plpgsql as $$
begin
    perform owe_updates(new.id);
    if new.reopens is not null then
        perform owe_updates(new.reopens);
    end if;
    return null;
end $$;

create function owe_updates_of_report() returns trigger language plpgsql as $$
begin
    perform owe_updates(new.id);
    return null;
end $$;

create function owe_updates_of_case() returns trigger language plpgsql as $$
begin
    perform owe_updates(id) from report where case_number = new.case_number;
    return null;
end $$;

create trigger owe_updates_of_new after insert on report for each row
    when (new.reported_by like 'client:%' or new.foreign_system is not null or new.reopens is not null)
    execute function owe_updates_of_new_report();
create trigger owe_updates_of_change after update on report for each row
    when (old.state is distinct from new.state or old.merged_into is distinct from new.merged_into)
    execute function owe_updates_of_report();
create trigger owe_updates_of_step after insert on case_step for each row
    execute function owe_updates_of_case();

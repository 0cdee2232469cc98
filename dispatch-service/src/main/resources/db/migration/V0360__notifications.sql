-- Who wants to be told, how far their last token let them look, and when they are not to be disturbed.
create table notification_person (
    username      text primary key,
    version       bigint not null default 0,
    roles         text[] not null default '{}',
    department    text,                          -- with a role that counts by department
    areas         text[] not null default '{}',  -- with a role that counts by areas
    trusted_until timestamptz not null default '-infinity', -- the token is believed so long and no longer
    quiet_from    time,                          -- in the city's zone; until the next morning when after quiet_until
    quiet_until   time,
    constraint quiet_hours check (num_nonnulls(quiet_from, quiet_until) in (0, 2))
);
create index notification_person_of_department on notification_person (department) where department is not null;
create index notification_person_with_areas on notification_person (username) where areas <> '{}';

create table notification_subscription (
    id             uuid primary key,             -- made by the client
    version        bigint not null,
    username       text not null references notification_person,
    channel        text not null,                -- EMAIL, WEB_PUSH, WEBHOOK, SMS
    address        text not null,
    push_key       text,                         -- of WEB_PUSH: public key of the browser, Base64
    push_secret    text,                         -- of WEB_PUSH: shared with the browser, Base64
    kinds          text[] not null,
    language       text not null,                -- ZH, EN
    key_generation integer not null,             -- of WEBHOOK: whose is raised signs with another key
    key_changed_at timestamptz not null,
    created_at     timestamptz not null,
    constraint browser check ((channel = 'WEB_PUSH') = (push_key is not null)
        and (push_key is null) = (push_secret is null))
);
create index notification_subscription_of on notification_subscription (username);

-- What somebody is still to be told, and what was told; written in the transaction of what happened.
create table owed_notification (
    id           bigint generated always as identity primary key,
    subscription uuid not null references notification_subscription on delete cascade,
    event_id     uuid not null,
    kind         text not null,
    case_number  text,                           -- null: a trial
    department   text,                           -- null: told to the centre
    grid_code    text,
    class_name   text,
    deadline     timestamptz,                    -- of the case, when it happened
    urgent       boolean not null,
    at           timestamptz not null,
    attempts     integer not null default 0,
    due_at       timestamptz not null,           -- next attempt; while one is under way, when it counts as lost
    failure      text,                           -- of the last attempt
    sent_at      timestamptz,
    given_up_at  timestamptz,
    unique (subscription, event_id)
);
create index owed_notification_due on owed_notification (due_at, id) where sent_at is null and given_up_at is null;
create index owed_notification_turn on owed_notification (subscription, case_number, id)
    where sent_at is null and given_up_at is null;
create index owed_notification_failed on owed_notification (id) where sent_at is null and failure is not null;
create index owed_notification_sent on owed_notification (sent_at) where sent_at is not null;

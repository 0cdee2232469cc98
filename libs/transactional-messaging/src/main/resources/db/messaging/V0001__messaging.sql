-- What a service says: a row commits with the change it tells of and leaves once Kafka has acknowledged it.
create table outbox (
    id         bigint generated always as identity primary key,
    event_id   uuid not null default uuidv7(),                          -- becomes ce_id
    bucket     smallint not null generated always as ((hashtextextended(subject, 0) & 15)::smallint) stored,
    topic      text not null,
    type       text not null,
    subject    text not null,                                           -- case number; becomes the Kafka key
    headers    json not null,                                           -- name -> text; json, not jsonb: jsonb refuses \u0000
    payload    bytea not null,
    created_at timestamptz not null default clock_timestamp()
);
create index outbox_bucket on outbox (bucket, id);
-- A queue: rows come and go all day, so vacuum by count and not by share of the table.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

-- What Kafka refused for good. Later rows of the same topic and subject wait until an operator decides.
create table outbox_dead (
    id         bigint primary key,
    event_id   uuid not null,
    topic      text not null,
    type       text not null,
    subject    text not null,
    headers    json not null,
    payload    bytea not null,
    created_at timestamptz not null,
    reason     text not null,
    died_at    timestamptz not null default clock_timestamp()
);
create index outbox_dead_lane on outbox_dead (topic, subject);

-- Which replica sends which bucket. The epoch rises with every new owner.
create table outbox_lease (
    bucket     smallint primary key,
    owner      uuid,
    epoch      bigint not null default 0,
    expires_at timestamptz not null default '-infinity'
);
insert into outbox_lease (bucket) select generate_series(0, 15);

-- Which replicas are alive, so that each takes its fair share of the buckets.
create table outbox_relay (
    owner   uuid primary key,
    seen_at timestamptz not null
);

-- What a service has heard: the insert is the question whether a message is new.
create table inbox (
    event_id    uuid not null,
    consumer    text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (event_id, consumer)
);
create index inbox_received on inbox using brin (received_at);

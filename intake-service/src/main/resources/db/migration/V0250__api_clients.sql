-- Systems that report by themselves.
create table api_client (
    code            text primary key,
    version         bigint not null,
    name            text not null,
    channel         text not null check (channel in ('PUBLIC', 'WECHAT', 'HOTLINE', 'VIDEO', 'SENSOR', 'PARTNER')),
    foreign_system  text,                    -- whose numbers a partner sends
    county          text not null,           -- 6 digits: whose reports it brings
    rate_per_minute integer not null check (rate_per_minute between 1 and 6000),
    key_hash        text not null unique,    -- SHA-256, lower-case hex, of 256 random bits
    enabled         boolean not null,
    created_by      text not null,           -- staff code
    created_at      timestamptz not null,
    check ((foreign_system is not null) = (channel = 'PARTNER'))
);

-- How often each came: locked and updated by every request, so that the limit holds over all replicas.
create table client_use (
    client     text primary key references api_client,
    used_until timestamptz not null,         -- how far its requests have used up its time
    last_day   date                          -- UTC; null before its first request
) with (fillfactor = 70);

-- Links by which reporters who are not staff follow their report.
create table follow_link (
    token_hash text primary key,             -- SHA-256, lower-case hex, of 256 random bits
    report_id  uuid not null references report,
    made_at    timestamptz not null
);
create index follow_link_report on follow_link (report_id);

-- 满意度: what reporters say of the outcome.
create table satisfaction (
    report_id uuid primary key references report,
    score     integer not null check (score between 1 and 5),
    comment   text,
    said_at   timestamptz not null
);

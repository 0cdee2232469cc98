create table probe_case (number text primary key, changes int not null, version int not null);
-- No unique key on purpose: an effect that happened twice must show.
create table probe_effect (id bigint generated always as identity primary key, event_id uuid not null, subject text not null);

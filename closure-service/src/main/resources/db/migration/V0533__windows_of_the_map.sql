-- A window of the map by plain numbers: PostgreSQL knows how many cases lie in one, and how to count them without sorting.
drop index open_case_place;
alter table open_case
    add column longitude double precision generated always as (place[0]) stored,
    add column latitude  double precision generated always as (place[1]) stored;
create index open_case_place on open_case (longitude, latitude);

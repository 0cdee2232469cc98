-- What a report still waits for stands with the report itself: one row to lock, one version, nothing to join.
drop table awaited_photo;
alter table report add column awaited_photos text[] not null default '{}'; -- SHA-256 of those that have not come in
create index report_awaited_photo on report using gin (awaited_photos) where awaited_photos <> '{}';
create index report_awaiting on report (id) where state = 'AWAITING_PHOTOS';

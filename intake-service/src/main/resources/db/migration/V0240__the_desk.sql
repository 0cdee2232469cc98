-- The queue, the report to be decided first at the top.
drop index report_waiting;
create index report_waiting on report (decide_by, id) where state = 'RECEIVED';

-- The reason in the words of its day, beside what the officer wrote.
alter table report add column rejection_name text;

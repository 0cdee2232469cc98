-- A case is reopened once.
drop index report_reopens;
create unique index report_reopens on report (reopens) where reopens is not null;

-- Possible duplicates: a class in a strip of latitude, 56 m wide, from west to east. A band of latitude without strips
-- would hold every report of the class from one end of the county to the other.
drop index report_open;
create index report_open on report
    (class_kind, class_code, cast(floor(latitude * 2000) as integer), longitude, reported_at)
    where state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED');

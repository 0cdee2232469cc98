-- 领导交办: few among many, with a list of their own.
create index case_file_of_leaders on case_file (case_number desc) where channel = 'LEADER';

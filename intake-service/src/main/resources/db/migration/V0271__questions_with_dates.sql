-- A question that a later profile changes or leaves out stays known with its dates, for reports come in late.
alter table class_attribute
    add column valid_from timestamptz,
    add column valid_to   timestamptz,       -- the first moment at which it is asked no more; null: until further notice
    drop constraint class_attribute_pkey;
-- As old as what is known of its class.
update class_attribute a set valid_from = coalesce(
    (select min(c.valid_from) from case_class c where (c.kind, c.code) = (a.kind, a.code)), now());
alter table class_attribute
    alter column valid_from set not null,
    add primary key (kind, code, attribute, valid_from),
    add check (valid_from < valid_to);

-- What somebody says of an office on the other side, and whether it was ever said to be a leading one: that closes the own
-- side's rooms until a convener there confirms, also when the office itself is no longer known.
alter table member add column elsewhere varchar(300);
alter table member add column leads_elsewhere boolean default false not null;

-- An office that its holder has told of, in the own words.
insert into office_kind (code, name, leads, sort) values ('OTHER', 'Annat uppdrag', false, 210);

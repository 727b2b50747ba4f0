-- How an organisation is reached: a function, never a private person. Its address stands in "contact" already.
alter table organisation add column contact_function varchar(120);
alter table organisation add column contact_phone varchar(40);

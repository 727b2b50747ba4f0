-- Empty means: as the browser asks.
alter table account alter column language drop not null;
alter table account add column theme varchar(10);

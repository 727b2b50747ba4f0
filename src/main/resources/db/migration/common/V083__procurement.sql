-- A procurement is going on about what a section says: what tenders say is secret until the contract is awarded.
alter table section add column procurement boolean default false not null;

-- What an amendment proposes: other words for a section, a new section, that one goes, or that one stands elsewhere. A new section is
-- no part of the tree before both sides have granted it; "section_id" is then what it became. What goes or moves has no words of its own.
-- A place is below "parent" and just after "after"; null is the top, and first. "from" is where the section stood when it was proposed,
-- and "branch" names it with all below it.
alter table amendment add column kind varchar(16) default 'CHANGE' not null;
alter table amendment add column parent_id uuid;
alter table amendment add column after_id uuid;
alter table amendment add column from_parent_id uuid;
alter table amendment add column from_after_id uuid;
alter table amendment add column branch uuid;
alter table amendment alter column section_id drop not null;
alter table amendment alter column document_id drop not null;
alter table amendment alter column base_hash drop not null;
alter table amendment add constraint amendment_parent_fk foreign key (parent_id) references section (id);
alter table amendment add constraint amendment_after_fk foreign key (after_id) references section (id);
create index amendment_counters on amendment (counters_id);

-- What was done to the tree, in the same transaction as the row: the section, where it stood before, and where it was put.
alter table amendment_merge add column kind varchar(16) default 'CHANGE' not null;
alter table amendment_merge add column section_id uuid;
alter table amendment_merge add column from_parent_id uuid;
alter table amendment_merge add column from_after_id uuid;
alter table amendment_merge add column to_parent_id uuid;
alter table amendment_merge add column to_after_id uuid;
alter table amendment_merge alter column document_id drop not null;
alter table amendment_merge alter column before_hash drop not null;
alter table amendment_merge alter column after_hash drop not null;
alter table amendment_merge add constraint amendment_merge_section_fk foreign key (section_id) references section (id);

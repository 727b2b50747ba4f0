-- A batch and its steps are one row: half as many pages to write for a keystroke. A step is a line: where positions go in it,
-- a space, its JSON. What does not fit into "steps" stands in "long_steps".
alter table text_batch add column steps varchar(1048576) default '' not null;
alter table text_batch add column long_steps text;

update text_batch set steps = coalesce(
    (select string_agg(s.ranges || ' ' || s.step, chr(10) order by s.place)
     from text_step s
     where s.document_id = text_batch.document_id and s.version = text_batch.version),
    '');

alter table text_batch alter column steps drop default;
drop table text_step;

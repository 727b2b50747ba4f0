-- A keystroke is one row, found by one index: nothing else of its document changes with it. The head is the last batch. What
-- each client had sent by the newest snapshot stands here; what it sent since, its batches tell.
create table text_client (
    document_id uuid        not null,
    client      varchar(64) not null,
    number      bigint      not null,
    author_id   uuid        not null,
    constraint text_client_pk primary key (document_id, client),
    constraint text_client_document foreign key (document_id) references text_document (id)
);
insert into text_client (document_id, client, number, author_id)
select document_id, client, max(number), author_id from text_batch
where client <> '~server'
group by document_id, client, author_id;

alter table text_batch drop constraint text_batch_once;
alter table text_document drop constraint text_document_version;
alter table text_document drop column version;

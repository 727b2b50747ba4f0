-- A place in a text that something else stands at, such as a comment thread: a range at a version, brought forward when it is asked for.
-- "words" are what stood in the range when it was last known; "lost_at" and "lost_width" say where they stood in what a deletion took.
create table text_anchor (
    id             uuid                        not null,
    document_id    uuid                        not null,
    owner_id       uuid                        not null,
    version        bigint                      not null,
    from_position  int                         not null,
    to_position    int                         not null,
    quote          varchar(4000)               not null,
    words          varchar(4000)               not null,
    before_words   varchar(32)                 not null,
    after_words    varchar(32)                 not null,
    lost_at        int,
    lost_width     int,
    created_at     timestamp(6) with time zone not null,
    constraint text_anchor_pk primary key (id),
    constraint text_anchor_owner unique (owner_id),
    constraint text_anchor_document foreign key (document_id) references text_document (id)
);

create index text_anchor_by_document on text_anchor (document_id);

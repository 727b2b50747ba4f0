-- A document is a list of steps; version n is one exact text. "mark" names its beginning.
create table text_document (
    id           uuid                        not null,
    workspace_id uuid                        not null,
    kind         varchar(40)                 not null,
    subject_id   uuid                        not null,
    version      bigint                      not null,
    batches      bigint                      not null,
    mark         varchar(32)                 not null,
    created_by   uuid                        not null,
    created_at   timestamp(6) with time zone not null,
    removed_at   timestamp(6) with time zone,
    constraint text_document_pk primary key (id),
    constraint text_document_subject unique (kind, subject_id),
    constraint text_document_version check (version >= 0 and batches >= 0)
);

-- What one author sent at once. "mark" names the history up to and including it.
create table text_batch (
    document_id  uuid                        not null,
    seq          bigint                      not null,
    client       varchar(64)                 not null,
    number       bigint                      not null,
    author_id    uuid                        not null,
    base_version bigint                      not null,
    steps        int                         not null,
    mark         varchar(32)                 not null,
    outcome      text,
    cause        varchar(200),
    committed_at timestamp(6) with time zone not null,
    constraint text_batch_pk primary key (document_id, seq),
    constraint text_batch_once unique (document_id, client, number),
    constraint text_batch_document foreign key (document_id) references text_document (id)
);

create index text_batch_version on text_batch (document_id, base_version);

create table text_step (
    document_id uuid              not null,
    version     bigint            not null,
    seq         bigint            not null,
    step        varchar(1048576)  not null,
    ranges      varchar(1000)     not null,
    constraint text_step_pk primary key (document_id, version),
    constraint text_step_batch foreign key (document_id, seq) references text_batch (document_id, seq)
);

-- Exact texts kept: the first, some on the way, and the latest, which is the read model.
create table text_snapshot (
    document_id uuid                        not null,
    version     bigint                      not null,
    content     text                        not null,
    html        text                        not null,
    plain       text                        not null,
    hash        varchar(64)                 not null,
    taken_at    timestamp(6) with time zone not null,
    constraint text_snapshot_pk primary key (document_id, version),
    constraint text_snapshot_document foreign key (document_id) references text_document (id)
);

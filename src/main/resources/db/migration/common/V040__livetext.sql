-- A document is a list of batches; version n is the exact text after n of them. "mark" names its beginning.
create table text_document (
    id           uuid                        not null,
    workspace_id uuid                        not null,
    kind         varchar(40)                 not null,
    subject_id   uuid                        not null,
    version      bigint                      not null,
    mark         varchar(32)                 not null,
    created_by   uuid                        not null,
    created_at   timestamp(6) with time zone not null,
    removed_at   timestamp(6) with time zone,
    constraint text_document_pk primary key (id),
    constraint text_document_subject unique (kind, subject_id),
    constraint text_document_version check (version >= 0)
);

-- What one author sent at once, and the version it made. "mark" names the history up to and including it.
create table text_batch (
    document_id  uuid                        not null,
    version      bigint                      not null,
    client       varchar(64)                 not null,
    number       bigint                      not null,
    author_id    uuid                        not null,
    mark         varchar(32)                 not null,
    outcome      text,
    cause        varchar(200),
    committed_at timestamp(6) with time zone not null,
    constraint text_batch_pk primary key (document_id, version),
    constraint text_batch_once unique (document_id, client, number),
    constraint text_batch_document foreign key (document_id) references text_document (id)
);

-- The steps of a batch in their order; none when all of them had lost their place.
create table text_step (
    document_id uuid             not null,
    version     bigint           not null,
    place       int              not null,
    step        varchar(1048576) not null,
    ranges      varchar(1000)    not null,
    constraint text_step_pk primary key (document_id, version, place),
    constraint text_step_batch foreign key (document_id, version) references text_batch (document_id, version)
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

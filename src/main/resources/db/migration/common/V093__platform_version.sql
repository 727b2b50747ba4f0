-- A platform as it read at a moment. Never changed and never purged: decisions will refer to it. "created_by" is null for those that the
-- application made by itself; "hash" is that of the whole, over its sections in reading order.
create table platform_version (
    id          uuid                        not null,
    version     bigint                      not null,
    platform_id uuid                        not null,
    number      int                         not null,
    reason      varchar(16)                 not null,
    name        varchar(120)                not null,
    created_by  uuid,
    created_at  timestamp(6) with time zone not null,
    hash        varchar(64)                 not null,
    constraint platform_version_pk primary key (id),
    constraint platform_version_number unique (platform_id, number),
    constraint platform_version_platform_fk foreign key (platform_id) references platform (id),
    constraint platform_version_created_fk foreign key (created_by) references member (id)
);

-- What it consisted of, in reading order ("place"), with the text's version at that moment.
create table platform_version_section (
    version_id   uuid         not null,
    place        int          not null,
    section_id   uuid         not null,
    parent_id    uuid,
    number       varchar(40)  not null,
    title        varchar(300) not null,
    text_version bigint       not null,
    hash         varchar(64)  not null,
    constraint platform_version_section_pk primary key (version_id, place),
    constraint platform_version_section_version_fk foreign key (version_id) references platform_version (id),
    constraint platform_version_section_section_fk foreign key (section_id) references section (id)
);

-- Exact texts that versions of a platform consist of, each once.
create table platform_wording (
    platform_id uuid        not null,
    hash        varchar(64) not null,
    content     text        not null,
    constraint platform_wording_pk primary key (platform_id, hash),
    constraint platform_wording_platform_fk foreign key (platform_id) references platform (id)
);

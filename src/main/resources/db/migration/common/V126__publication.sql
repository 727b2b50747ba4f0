-- One more thing that takes a yes from both sides.
alter table joint_proposal drop constraint joint_proposal_kind;
alter table joint_proposal add constraint joint_proposal_kind
    check (kind in ('PHASE', 'REOPENING', 'CLOSING', 'TIMETABLE', 'PUBLICATION'));

-- What one side has proposed to lay out for everybody to read: where, under which names, and which version.
create table publication_proposal (
    proposal_id    uuid         not null,
    version        bigint       not null,
    slug           varchar(80)  not null,
    title          varchar(200) not null,
    subtitle       varchar(200) not null,
    sender         varchar(200) not null,
    contact        varchar(300) not null,
    version_number int          not null,
    constraint publication_proposal_pk primary key (proposal_id),
    constraint publication_proposal_fk foreign key (proposal_id) references joint_proposal (id)
);

-- What both sides have said yes to, with the names as they were then. Still there when it is taken away ("taken_away_at").
create table publication (
    platform_id    uuid                        not null,
    version        bigint                      not null,
    slug           varchar(80)                 not null,
    title          varchar(200)                not null,
    subtitle       varchar(200)                not null,
    sender         varchar(200)                not null,
    contact        varchar(300)                not null,
    version_number int                         not null,
    published_at   timestamp(6) with time zone not null,
    taken_away_by  uuid,
    taken_away_at  timestamp(6) with time zone,
    constraint publication_pk primary key (platform_id),
    constraint publication_platform_fk foreign key (platform_id) references platform (id),
    constraint publication_version_fk foreign key (platform_id, version_number)
        references platform_version (platform_id, number),
    constraint publication_taken_fk foreign key (taken_away_by) references member (id)
);

-- Addresses that belong to a platform for ever, also when it has got another.
create table publication_slug (
    slug        varchar(80) not null,
    platform_id uuid        not null,
    constraint publication_slug_pk primary key (slug),
    constraint publication_slug_platform_fk foreign key (platform_id) references platform (id)
);

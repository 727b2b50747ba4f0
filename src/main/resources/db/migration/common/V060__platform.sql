-- Joint texts: a platform is a tree of sections, each with a live document of its own.

create table policy_area (
    code        varchar(8)  not null,
    level       varchar(24) not null,
    duty        varchar(16) not null,
    sort_order  integer     not null,
    constraint pk_policy_area primary key (code),
    constraint ck_policy_area_level check (level in ('MUNICIPALITY', 'REGION', 'MUNICIPALITY_AND_REGION', 'OWN_ORGANISATION')),
    constraint ck_policy_area_duty check (duty in ('STATUTORY', 'VOLUNTARY', 'ADDED'))
);

create table platform (
    id            uuid                        not null,
    version       bigint                      not null,
    workspace_id  uuid                        not null,
    title         varchar(200)                not null,
    subtitle      varchar(200)                not null,
    phase         varchar(16)                 not null,
    created_by    uuid                        not null,
    created_at    timestamp(6) with time zone not null,
    removed_by    uuid,
    removed_at    timestamp(6) with time zone,
    constraint pk_platform primary key (id),
    constraint fk_platform_workspace foreign key (workspace_id) references workspace (id),
    constraint ck_platform_phase check (phase in ('DRAFT', 'CONSULTATION', 'REVISION', 'DECISION', 'ADOPTED'))
);
create index ix_platform_workspace on platform (workspace_id, created_at);

-- Cooperating parties read only the platforms that are opened to their organisation.
create table platform_reader (
    platform_id      uuid not null,
    organisation_id  uuid not null,
    constraint pk_platform_reader primary key (platform_id, organisation_id),
    constraint fk_platform_reader_platform foreign key (platform_id) references platform (id),
    constraint fk_platform_reader_organisation foreign key (organisation_id) references organisation (id)
);

create table section (
    id                 uuid                        not null,
    version            bigint                      not null,
    platform_id        uuid                        not null,
    parent_id          uuid,
    position           integer                     not null,
    document_id        uuid                        not null,
    party_owner_id     uuid,
    union_owner_id     uuid,
    level              varchar(24),
    addressee          varchar(200)                not null,
    employer_question  boolean                     not null,
    due_on             date,
    parked             boolean                     not null,
    created_by         uuid                        not null,
    created_at         timestamp(6) with time zone not null,
    removed_by         uuid,
    removed_at         timestamp(6) with time zone,
    constraint pk_section primary key (id),
    constraint uq_section_document unique (document_id),
    constraint fk_section_platform foreign key (platform_id) references platform (id),
    constraint fk_section_parent foreign key (parent_id) references section (id),
    constraint ck_section_position check (position >= 0),
    constraint ck_section_level check (level in ('MUNICIPALITY', 'REGION', 'MUNICIPALITY_AND_REGION', 'OWN_ORGANISATION'))
);
create index ix_section_platform on section (platform_id, parent_id, position);

create table section_policy_area (
    section_id  uuid       not null,
    code        varchar(8) not null,
    constraint pk_section_policy_area primary key (section_id, code),
    constraint fk_section_policy_area_section foreign key (section_id) references section (id),
    constraint fk_section_policy_area_area foreign key (code) references policy_area (code)
);

-- Organisations whose members the section touches, and whether they were asked.
create table section_concern (
    section_id       uuid    not null,
    organisation_id  uuid    not null,
    asked            boolean not null,
    constraint pk_section_concern primary key (section_id, organisation_id),
    constraint fk_section_concern_section foreign key (section_id) references section (id),
    constraint fk_section_concern_organisation foreign key (organisation_id) references organisation (id)
);

-- "Avstämt": the writing group's word for a section, one for each organisation; never a decision.
create table section_agreement (
    section_id       uuid                        not null,
    organisation_id  uuid                        not null,
    side             varchar(16)                 not null,
    agreed_by        uuid                        not null,
    agreed_at        timestamp(6) with time zone not null,
    constraint pk_section_agreement primary key (section_id, organisation_id),
    constraint fk_section_agreement_section foreign key (section_id) references section (id),
    constraint fk_section_agreement_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_section_agreement_side check (side in ('PARTY', 'UNION'))
);

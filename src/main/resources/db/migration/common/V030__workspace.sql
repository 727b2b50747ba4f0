create table workspace (
    id         uuid                        not null,
    version    bigint                      not null,
    name       varchar(160)                not null,
    slug       varchar(80)                 not null,
    created_at timestamp(6) with time zone not null,
    constraint workspace_pk primary key (id)
);

-- Every slug that ever was: it leads to its workspace for ever and never to another.
create table workspace_slug (
    slug         varchar(80) not null,
    workspace_id uuid        not null,
    constraint workspace_slug_pk primary key (slug),
    constraint workspace_slug_workspace_fk foreign key (workspace_id) references workspace (id)
);

create table workspace_organisation (
    workspace_id    uuid not null,
    organisation_id uuid not null,
    constraint workspace_organisation_pk primary key (workspace_id, organisation_id),
    constraint workspace_organisation_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint workspace_organisation_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- present_account_id is the account while the membership lasts, and empty after: one membership at a time.
create table member (
    id                 uuid        not null,
    version            bigint      not null,
    workspace_id       uuid        not null,
    account_id         uuid        not null,
    organisation_id    uuid        not null,
    role               varchar(12) not null,
    from_date          date        not null,
    until_date         date,
    present_account_id uuid,
    registers          boolean     not null,
    editor             boolean     not null,
    rooms_confirmed_by uuid,
    consent_text       varchar(20),
    consented_at       timestamp(6) with time zone,
    constraint member_pk primary key (id),
    constraint member_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint member_account_fk foreign key (account_id) references account (id),
    constraint member_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint member_confirmed_by_fk foreign key (rooms_confirmed_by) references member (id),
    constraint member_once unique (workspace_id, present_account_id),
    constraint member_period check (until_date is null or until_date >= from_date),
    constraint member_present check (present_account_id is null or present_account_id = account_id),
    constraint member_consent check ((consent_text is null) = (consented_at is null))
);
create index member_account_ix on member (account_id);

-- The offices that a member has told the room about.
create table member_office (
    member_id uuid not null,
    office_id uuid not null,
    constraint member_office_pk primary key (member_id, office_id),
    constraint member_office_member_fk foreign key (member_id) references member (id),
    constraint member_office_office_fk foreign key (office_id) references office (id)
);

-- Without a side, everybody in the joint room may belong to it.
create table member_group (
    id           uuid        not null,
    version      bigint      not null,
    workspace_id uuid        not null,
    name         varchar(80) not null,
    side         varchar(12),
    constraint member_group_pk primary key (id),
    constraint member_group_workspace_fk foreign key (workspace_id) references workspace (id)
);

create table member_group_member (
    group_id  uuid not null,
    member_id uuid not null,
    constraint member_group_member_pk primary key (group_id, member_id),
    constraint member_group_member_group_fk foreign key (group_id) references member_group (id),
    constraint member_group_member_member_fk foreign key (member_id) references member (id)
);
create index member_group_member_ix on member_group_member (member_id);

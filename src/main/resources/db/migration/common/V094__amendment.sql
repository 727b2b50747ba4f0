-- A proposal to change a section: a text of its own beside the section's, which began as the section read then ("base_hash", a wording of
-- the platform). "audience" is who sees it while it is a draft; once it is handed in both sides do. "counters_id" is what it answers.
create table amendment (
    id              uuid                        not null,
    version         bigint                      not null,
    platform_id     uuid                        not null,
    number          int                         not null,
    section_id      uuid                        not null,
    document_id     uuid                        not null,
    base_hash       varchar(64)                 not null,
    alternative     boolean                     not null,
    counters_id     uuid,
    title           varchar(160)                not null,
    reason          varchar(4000)               not null,
    organisation_id uuid                        not null,
    member_id       uuid                        not null,
    audience        varchar(60)                 not null,
    state           varchar(16)                 not null,
    created_at      timestamp(6) with time zone not null,
    submitted_at    timestamp(6) with time zone,
    constraint amendment_pk primary key (id),
    constraint amendment_number unique (platform_id, number),
    constraint amendment_document unique (document_id),
    constraint amendment_platform_fk foreign key (platform_id) references platform (id),
    constraint amendment_section_fk foreign key (section_id) references section (id),
    constraint amendment_document_fk foreign key (document_id) references text_document (id),
    constraint amendment_counters_fk foreign key (counters_id) references amendment (id),
    constraint amendment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint amendment_member_fk foreign key (member_id) references member (id)
);
create index amendment_section on amendment (section_id);

-- Organisations that stand behind it, each once.
create table amendment_supporter (
    amendment_id    uuid                        not null,
    organisation_id uuid                        not null,
    member_id       uuid                        not null,
    since           timestamp(6) with time zone not null,
    constraint amendment_supporter_pk primary key (amendment_id, organisation_id),
    constraint amendment_supporter_amendment_fk foreign key (amendment_id) references amendment (id),
    constraint amendment_supporter_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint amendment_supporter_member_fk foreign key (member_id) references member (id)
);

-- What the writing group of a side proposes; "through_id" is the amendment whose words are to be taken instead.
create table amendment_opinion (
    amendment_id uuid                        not null,
    side         varchar(16)                 not null,
    opinion      varchar(16)                 not null,
    reason       varchar(2000)               not null,
    through_id   uuid,
    member_id    uuid                        not null,
    given_at     timestamp(6) with time zone not null,
    constraint amendment_opinion_pk primary key (amendment_id, side),
    constraint amendment_opinion_amendment_fk foreign key (amendment_id) references amendment (id),
    constraint amendment_opinion_through_fk foreign key (through_id) references amendment (id),
    constraint amendment_opinion_member_fk foreign key (member_id) references member (id)
);

-- What a body of a side decided about one or several amendments, at one meeting.
create table amendment_ruling (
    id              uuid                        not null,
    platform_id     uuid                        not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    body            varchar(200)                not null,
    decided_on      date                        not null,
    paragraph       varchar(40)                 not null,
    member_id       uuid                        not null,
    registered_at   timestamp(6) with time zone not null,
    constraint amendment_ruling_pk primary key (id),
    constraint amendment_ruling_platform_fk foreign key (platform_id) references platform (id),
    constraint amendment_ruling_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint amendment_ruling_member_fk foreign key (member_id) references member (id)
);

-- The latest outcome of an amendment on a side.
create table amendment_outcome (
    amendment_id uuid        not null,
    side         varchar(16) not null,
    ruling_id    uuid        not null,
    outcome      varchar(16) not null,
    through_id   uuid,
    constraint amendment_outcome_pk primary key (amendment_id, side),
    constraint amendment_outcome_amendment_fk foreign key (amendment_id) references amendment (id),
    constraint amendment_outcome_ruling_fk foreign key (ruling_id) references amendment_ruling (id),
    constraint amendment_outcome_through_fk foreign key (through_id) references amendment (id)
);

-- Each time its words are brought into the section, and taken back; the two hashes are wordings of the platform. STARTED until the
-- section's text is known to have them, so that what a crash interrupts is finished at the next start, once.
create table amendment_merge (
    id           uuid                        not null,
    amendment_id uuid                        not null,
    round        int                         not null,
    document_id  uuid                        not null,
    before_hash  varchar(64)                 not null,
    after_hash   varchar(64)                 not null,
    state        varchar(16)                 not null,
    member_id    uuid                        not null,
    started_at   timestamp(6) with time zone not null,
    undone_by    uuid,
    undone_at    timestamp(6) with time zone,
    constraint amendment_merge_pk primary key (id),
    constraint amendment_merge_round unique (amendment_id, round),
    constraint amendment_merge_amendment_fk foreign key (amendment_id) references amendment (id),
    constraint amendment_merge_member_fk foreign key (member_id) references member (id),
    constraint amendment_merge_undone_fk foreign key (undone_by) references member (id)
);

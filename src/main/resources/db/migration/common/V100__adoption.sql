-- How an organisation of the room stands to a platform. "named" counts where the rule of its side asks for named ones.
create table stakeholder (
    id              uuid        not null,
    version         bigint      not null,
    platform_id     uuid        not null,
    organisation_id uuid        not null,
    side            varchar(16) not null,
    relation        varchar(16) not null,
    named           boolean     not null,
    constraint stakeholder_pk primary key (id),
    constraint stakeholder_once unique (platform_id, organisation_id),
    constraint stakeholder_platform_fk foreign key (platform_id) references platform (id),
    constraint stakeholder_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- Whose decisions a side needs before it has adopted a platform; without a row, those of all that are to adopt it.
create table adoption_rule (
    id          uuid        not null,
    version     bigint      not null,
    platform_id uuid        not null,
    side        varchar(16) not null,
    kind        varchar(16) not null,
    needed      int         not null,
    constraint adoption_rule_pk primary key (id),
    constraint adoption_rule_once unique (platform_id, side),
    constraint adoption_rule_platform_fk foreign key (platform_id) references platform (id)
);

-- A text that was sent to a body to be decided: exactly one version of the platform. "partial" asks about some of its sections only.
create table meeting_paper (
    id              uuid                        not null,
    version         bigint                      not null,
    platform_id     uuid                        not null,
    version_id      uuid                        not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    body            varchar(200)                not null,
    meets_on        date                        not null,
    clauses         varchar(4000)               not null,
    since_number    int,
    partial         boolean                     not null,
    sent_by         uuid                        not null,
    sent_at         timestamp(6) with time zone not null,
    constraint meeting_paper_pk primary key (id),
    constraint meeting_paper_platform_fk foreign key (platform_id) references platform (id),
    constraint meeting_paper_version_fk foreign key (version_id) references platform_version (id),
    constraint meeting_paper_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint meeting_paper_sender_fk foreign key (sent_by) references member (id)
);
create index meeting_paper_platform on meeting_paper (platform_id);

create table meeting_paper_section (
    paper_id   uuid not null,
    section_id uuid not null,
    constraint meeting_paper_section_pk primary key (paper_id, section_id),
    constraint meeting_paper_section_paper_fk foreign key (paper_id) references meeting_paper (id)
);

-- What a body decided about a paper. "standing" is null once it is taken back, so that the same paragraph can be registered anew.
create table body_decision (
    id              uuid                        not null,
    version         bigint                      not null,
    platform_id     uuid                        not null,
    paper_id        uuid                        not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    body            varchar(200)                not null,
    way             varchar(16)                 not null,
    decided_on      date                        not null,
    paragraph       varchar(40)                 not null,
    outcome         varchar(16)                 not null,
    wording         varchar(4000)               not null,
    excerpt         varchar(8000)               not null,
    approval        varchar(16)                 not null,
    registered_by   uuid                        not null,
    registered_at   timestamp(6) with time zone not null,
    withdrawn_by    uuid,
    withdrawn_at    timestamp(6) with time zone,
    standing        boolean,
    constraint body_decision_pk primary key (id),
    constraint body_decision_once unique (platform_id, organisation_id, decided_on, paragraph, standing),
    constraint body_decision_platform_fk foreign key (platform_id) references platform (id),
    constraint body_decision_paper_fk foreign key (paper_id) references meeting_paper (id),
    constraint body_decision_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint body_decision_registrar_fk foreign key (registered_by) references member (id),
    constraint body_decision_withdrawn check ((withdrawn_at is null) = (standing is not null))
);

-- Sections that a body left out of its decision, and why; both are printed with the platform.
create table decision_exception (
    decision_id uuid          not null,
    section_id  uuid          not null,
    words       varchar(4000) not null,
    constraint decision_exception_pk primary key (decision_id, section_id),
    constraint decision_exception_decision_fk foreign key (decision_id) references body_decision (id)
);

-- A change of a section after the papers went out, with a text of its own: a correction that both sides' editors agree on, or what a
-- meeting changed on the floor ("decision_id"). PENDING until the section's text is known to have it, so that what a crash interrupts is
-- done at the next start, once. "before_hash" and "after_hash" are the section's wordings around it, "decided_hash" the one that was decided.
create table late_change (
    id              uuid                        not null,
    version         bigint                      not null,
    platform_id     uuid                        not null,
    section_id      uuid                        not null,
    document_id     uuid                        not null,
    kind            varchar(16)                 not null,
    state           varchar(16)                 not null,
    base_hash       varchar(64)                 not null,
    reason          varchar(2000)               not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    member_id       uuid                        not null,
    created_at      timestamp(6) with time zone not null,
    answered_by     uuid,
    answered_at     timestamp(6) with time zone,
    decision_id     uuid,
    decided_hash    varchar(64),
    before_hash     varchar(64),
    after_hash      varchar(64),
    constraint late_change_pk primary key (id),
    constraint late_change_document unique (document_id),
    constraint late_change_platform_fk foreign key (platform_id) references platform (id),
    constraint late_change_section_fk foreign key (section_id) references section (id),
    constraint late_change_document_fk foreign key (document_id) references text_document (id),
    constraint late_change_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint late_change_member_fk foreign key (member_id) references member (id),
    constraint late_change_answered_fk foreign key (answered_by) references member (id),
    constraint late_change_decision_fk foreign key (decision_id) references body_decision (id)
);
create index late_change_platform on late_change (platform_id);

-- What an organisation wants to have said beside the text; printed in an annex.
create table separate_statement (
    id              uuid                        not null,
    version         bigint                      not null,
    platform_id     uuid                        not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    words           varchar(8000)               not null,
    member_id       uuid                        not null,
    made_at         timestamp(6) with time zone not null,
    constraint separate_statement_pk primary key (id),
    constraint separate_statement_once unique (platform_id, organisation_id),
    constraint separate_statement_platform_fk foreign key (platform_id) references platform (id),
    constraint separate_statement_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint separate_statement_member_fk foreign key (member_id) references member (id)
);

-- A question that the platform leaves open, with somebody who takes it on and a day.
create table parked_question (
    id          uuid                        not null,
    version     bigint                      not null,
    platform_id uuid                        not null,
    section_id  uuid,
    question    varchar(500)                not null,
    owner_id    uuid                        not null,
    due_on      date                        not null,
    asked_by    uuid                        not null,
    asked_at    timestamp(6) with time zone not null,
    answer      varchar(2000)               not null,
    closed_by   uuid,
    closed_at   timestamp(6) with time zone,
    constraint parked_question_pk primary key (id),
    constraint parked_question_platform_fk foreign key (platform_id) references platform (id),
    constraint parked_question_section_fk foreign key (section_id) references section (id),
    constraint parked_question_owner_fk foreign key (owner_id) references member (id),
    constraint parked_question_asked_fk foreign key (asked_by) references member (id),
    constraint parked_question_closed_fk foreign key (closed_by) references member (id)
);
create index parked_question_platform on parked_question (platform_id);

-- The text as adopted; "hash" is over the text, the decisions and the exceptions. A correction afterwards makes another row.
create table adopted_text (
    id          uuid                        not null,
    version     bigint                      not null,
    platform_id uuid                        not null,
    version_id  uuid                        not null,
    hash        varchar(64)                 not null,
    adopted_at  timestamp(6) with time zone not null,
    constraint adopted_text_pk primary key (id),
    constraint adopted_text_version unique (version_id),
    constraint adopted_text_platform_fk foreign key (platform_id) references platform (id),
    constraint adopted_text_version_fk foreign key (version_id) references platform_version (id)
);

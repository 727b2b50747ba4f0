-- A platform out for consultation: the version that everybody answers about, with the title that it had then. One for a platform.
-- "last_day" is a day of Europe/Stockholm, and the last on which an answer comes in time.
create table consultation (
    id             uuid                        not null,
    version        bigint                      not null,
    platform_id    uuid                        not null,
    version_id     uuid                        not null,
    version_number int                         not null,
    version_hash   varchar(64)                 not null,
    title          varchar(300)                not null,
    subtitle       varchar(300)                not null,
    last_day       date                        not null,
    sent_by        uuid                        not null,
    sent_at        timestamp(6) with time zone not null,
    constraint consultation_pk primary key (id),
    constraint consultation_platform unique (platform_id),
    constraint consultation_platform_fk foreign key (platform_id) references platform (id),
    constraint consultation_version_fk foreign key (version_id) references platform_version (id),
    constraint consultation_sent_fk foreign key (sent_by) references member (id)
);

create table consultation_question (
    consultation_id uuid         not null,
    place           int          not null,
    words           varchar(300) not null,
    constraint consultation_question_pk primary key (consultation_id, place),
    constraint consultation_question_consultation_fk foreign key (consultation_id) references consultation (id)
);

-- Who is asked, on which side, and through whom ("via_id") when not by itself.
create table consultation_invitation (
    id              uuid                        not null,
    version         bigint                      not null,
    consultation_id uuid                        not null,
    organisation_id uuid                        not null,
    side            varchar(16)                 not null,
    via_id          uuid,
    extended_to     date,
    invited_by      uuid                        not null,
    invited_at      timestamp(6) with time zone not null,
    reminded_at     timestamp(6) with time zone,
    constraint consultation_invitation_pk primary key (id),
    constraint consultation_invitation_once unique (consultation_id, organisation_id),
    constraint consultation_invitation_consultation_fk foreign key (consultation_id) references consultation (id),
    constraint consultation_invitation_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint consultation_invitation_via_fk foreign key (via_id) references organisation (id),
    constraint consultation_invitation_invited_fk foreign key (invited_by) references member (id)
);

-- Personal links, one for each letter: the hash of what the letter holds, and the address that it went to.
create table consultation_link (
    token_hash    varchar(64)                 not null,
    invitation_id uuid                        not null,
    address       varchar(254)                not null,
    made_at       timestamp(6) with time zone not null,
    constraint consultation_link_pk primary key (token_hash),
    constraint consultation_link_invitation_fk foreign key (invitation_id) references consultation_invitation (id)
);
create index consultation_link_invitation on consultation_link (invitation_id);

-- What an organisation answers: its own until "handed_in_at", its side's until "handed_over_at", then both sides'.
create table consultation_answer (
    id             uuid                        not null,
    version        bigint                      not null,
    invitation_id  uuid                        not null,
    stance         varchar(24),
    joins_id       uuid,
    way            varchar(8),
    body           varchar(120)                not null,
    decided_on     date,
    paragraph      varchar(40)                 not null,
    channel        varchar(16)                 not null,
    arrived_on     date,
    written_by     uuid,
    saved_at       timestamp(6) with time zone not null,
    handed_in_at   timestamp(6) with time zone,
    handed_over_at timestamp(6) with time zone,
    handed_over_by uuid,
    constraint consultation_answer_pk primary key (id),
    constraint consultation_answer_once unique (invitation_id),
    constraint consultation_answer_invitation_fk foreign key (invitation_id) references consultation_invitation (id),
    constraint consultation_answer_joins_fk foreign key (joins_id) references organisation (id),
    constraint consultation_answer_written_fk foreign key (written_by) references member (id),
    constraint consultation_answer_over_fk foreign key (handed_over_by) references member (id),
    constraint consultation_answer_order check (handed_over_at is null or handed_in_at is not null)
);

-- What it says: about the whole, about a section of the version, or to a question; and what the writing group replies.
create table consultation_point (
    id         uuid          not null,
    version    bigint        not null,
    answer_id  uuid          not null,
    subject    varchar(40)   not null,
    opinion    varchar(8),
    words      varchar(4000) not null,
    reply      varchar(2000) not null,
    replied_by uuid,
    replied_at timestamp(6) with time zone,
    constraint consultation_point_pk primary key (id),
    constraint consultation_point_once unique (answer_id, subject),
    constraint consultation_point_answer_fk foreign key (answer_id) references consultation_answer (id),
    constraint consultation_point_replied_fk foreign key (replied_by) references member (id),
    constraint consultation_point_replied check ((replied_by is null) = (replied_at is null))
);

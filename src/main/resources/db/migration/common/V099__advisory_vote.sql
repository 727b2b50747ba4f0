-- Advisory votes on a platform, or on one of its sections. They move no state. Open until the end of "last_day" in Europe/Stockholm, or
-- until "closed_at". The audience is asked in every query. "reminded_at" and "ended_at" say what has been told, so that it is told once.
create table advisory_vote (
    id          uuid                        not null,
    version     bigint                      not null,
    platform_id uuid                        not null,
    section_id  uuid,
    audience    varchar(60)                 not null,
    question    varchar(200)                not null,
    explanation varchar(2000)               not null,
    reveal      varchar(16)                 not null,
    last_day    date                        not null,
    opened_by   uuid                        not null,
    opened_at   timestamp(6) with time zone not null,
    closed_by   uuid,
    closed_at   timestamp(6) with time zone,
    removed_by  uuid,
    removed_at  timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone,
    ended_at    timestamp(6) with time zone,
    constraint advisory_vote_pk primary key (id),
    constraint advisory_vote_platform_fk foreign key (platform_id) references platform (id),
    constraint advisory_vote_section_fk foreign key (section_id) references section (id),
    constraint advisory_vote_opened_fk foreign key (opened_by) references member (id),
    constraint advisory_vote_closed_fk foreign key (closed_by) references member (id),
    constraint advisory_vote_removed_fk foreign key (removed_by) references member (id),
    constraint advisory_vote_reveal check (reveal in ('WHEN_CLOSED', 'WHEN_ANSWERED')),
    constraint advisory_vote_closed check ((closed_by is null) = (closed_at is null)),
    constraint advisory_vote_removed check ((removed_by is null) = (removed_at is null))
);
create index advisory_vote_seen on advisory_vote (platform_id, audience);

create table advisory_vote_choice (
    vote_id uuid         not null,
    place   int          not null,
    words   varchar(120) not null,
    constraint advisory_vote_choice_pk primary key (vote_id, place),
    constraint advisory_vote_choice_vote_fk foreign key (vote_id) references advisory_vote (id)
);

-- One voice for each person, also for one who has come back as another member, for whom it spoke last.
create table advisory_vote_answer (
    id          uuid                        not null,
    version     bigint                      not null,
    vote_id     uuid                        not null,
    member_id   uuid                        not null,
    account_id  uuid                        not null,
    choice      int                         not null,
    reason      varchar(1000)               not null,
    answered_at timestamp(6) with time zone not null,
    constraint advisory_vote_answer_pk primary key (id),
    constraint advisory_vote_answer_member unique (vote_id, member_id),
    constraint advisory_vote_answer_account unique (vote_id, account_id),
    constraint advisory_vote_answer_choice_fk foreign key (vote_id, choice) references advisory_vote_choice (vote_id, place),
    constraint advisory_vote_answer_member_fk foreign key (member_id) references member (id),
    constraint advisory_vote_answer_account_fk foreign key (account_id) references account (id)
);

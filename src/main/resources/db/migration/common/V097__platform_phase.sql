-- Sections that both sides have opened again since the text was frozen; gone when they are closed, or when the phase changes.
create table platform_reopened (
    platform_id uuid not null,
    section_id  uuid not null,
    constraint platform_reopened_pk primary key (platform_id, section_id),
    constraint platform_reopened_platform_fk foreign key (platform_id) references platform (id),
    constraint platform_reopened_section_fk foreign key (section_id) references section (id)
);

-- What a convener of one side has proposed, and what the other side said. "subject_id" is the section or the platform that it is about,
-- "target" the phase where it is one. Open as long as there is no outcome.
create table joint_proposal (
    id            uuid                        not null,
    version       bigint                      not null,
    platform_id   uuid                        not null,
    kind          varchar(24)                 not null,
    subject_id    uuid                        not null,
    target        varchar(16),
    word          varchar(500)                not null,
    side          varchar(16)                 not null,
    proposed_by   uuid                        not null,
    proposed_at   timestamp(6) with time zone not null,
    outcome       varchar(16),
    answered_by   uuid,
    answered_at   timestamp(6) with time zone,
    constraint joint_proposal_pk primary key (id),
    constraint joint_proposal_platform_fk foreign key (platform_id) references platform (id),
    constraint joint_proposal_proposed_fk foreign key (proposed_by) references member (id),
    constraint joint_proposal_answered_fk foreign key (answered_by) references member (id),
    constraint joint_proposal_kind check (kind in ('PHASE', 'REOPENING', 'CLOSING', 'TIMETABLE')),
    constraint joint_proposal_side check (side in ('PARTY', 'UNION')),
    constraint joint_proposal_outcome check (outcome in ('AGREED', 'DECLINED', 'WITHDRAWN', 'OVERTAKEN'))
);
create index joint_proposal_of on joint_proposal (platform_id, proposed_at);
create index joint_proposal_open on joint_proposal (outcome, platform_id);

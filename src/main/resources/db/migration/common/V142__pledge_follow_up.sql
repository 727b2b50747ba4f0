-- What shows how it stands with a pledge. Of each kind only its own columns are filled: "words" is what was said, "who" by whom, "place"
-- where; "assembly" is the body that decided, "moved" what we moved there and "motion" where that is to be read. "open": what it says may
-- stand on a page for everybody.
create table evidence (
    id            uuid                        not null,
    version       bigint                      not null,
    pledge_id     uuid                        not null,
    kind          varchar(16)                 not null,
    happened_on   date                        not null,
    title         varchar(300)                not null,
    link          varchar(2000)               not null,
    words         varchar(2000)               not null,
    who           varchar(200)                not null,
    place         varchar(200)                not null,
    assembly      varchar(120)                not null,
    paragraph     varchar(40)                 not null,
    votes_for     int,
    votes_against int,
    moved         varchar(2000)               not null,
    motion        varchar(2000)               not null,
    file_name     varchar(200),
    file_kind     varchar(8),
    file_bytes    bigint                      not null,
    open          boolean                     not null,
    side          varchar(16)                 not null,
    added_by      uuid                        not null,
    added_at      timestamp(6) with time zone not null,
    removed_by    uuid,
    removed_at    timestamp(6) with time zone,
    constraint evidence_pk primary key (id),
    constraint evidence_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint evidence_added_fk foreign key (added_by) references member (id),
    constraint evidence_removed_fk foreign key (removed_by) references member (id),
    constraint evidence_kind check (kind in ('LINK', 'FILE', 'QUOTE', 'DECISION')),
    constraint evidence_side check (side in ('PARTY', 'UNION')),
    constraint evidence_votes check ((votes_for is null) = (votes_against is null)),
    constraint evidence_file check ((file_name is null) = (file_kind is null)),
    constraint evidence_removed check ((removed_by is null) = (removed_at is null))
);
create index evidence_of on evidence (pledge_id, happened_on);

-- The lines of the history that it stands behind.
create table evidence_line (
    evidence_id uuid not null,
    event_id    uuid not null,
    constraint evidence_line_pk primary key (evidence_id, event_id),
    constraint evidence_line_evidence_fk foreign key (evidence_id) references evidence (id),
    constraint evidence_line_event_fk foreign key (event_id) references pledge_event (id)
);
create index evidence_line_of on evidence_line (event_id);

-- Its file, in pieces: the embedded database takes no column longer than 1 MiB.
create table evidence_piece (
    evidence_id uuid  not null,
    place       int   not null,
    bytes       bytea not null,
    constraint evidence_piece_pk primary key (evidence_id, place),
    constraint evidence_piece_evidence_fk foreign key (evidence_id) references evidence (id)
);

-- What one side proposes about a pledge in force and the other confirms. "content" is the definition that is proposed, "definition" the
-- number of the one that it would take the place of. "open_kind" is the kind as long as nobody has answered.
create table pledge_proposal (
    id          uuid                        not null,
    version     bigint                      not null,
    pledge_id   uuid                        not null,
    kind        varchar(16)                 not null,
    open_kind   varchar(16),
    content     varchar(100000),
    definition  int                         not null,
    why         varchar(1000)               not null,
    side        varchar(16)                 not null,
    proposed_by uuid                        not null,
    proposed_at timestamp(6) with time zone not null,
    answer      varchar(16),
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    constraint pledge_proposal_pk primary key (id),
    constraint pledge_proposal_open unique (pledge_id, open_kind),
    constraint pledge_proposal_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_proposal_proposed_fk foreign key (proposed_by) references member (id),
    constraint pledge_proposal_answered_fk foreign key (answered_by) references member (id),
    constraint pledge_proposal_kind check (kind in ('WRITE_OFF', 'CHANGE')),
    constraint pledge_proposal_side check (side in ('PARTY', 'UNION')),
    constraint pledge_proposal_answer check (answer in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    constraint pledge_proposal_answered check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint pledge_proposal_unanswered check ((answer is null) = (open_kind is not null))
);

-- Measures: what a side does, step by step, to keep the pledge.
create table pledge_step (
    id              uuid                        not null,
    version         bigint                      not null,
    pledge_id       uuid                        not null,
    title           varchar(200)                not null,
    side            varchar(16)                 not null,
    organisation_id uuid                        not null,
    owner_id        uuid,
    due_on          date,
    state           varchar(16)                 not null,
    weight          int                         not null,
    depends_on      uuid,
    created_by      uuid                        not null,
    created_at      timestamp(6) with time zone not null,
    removed_by      uuid,
    removed_at      timestamp(6) with time zone,
    constraint pledge_step_pk primary key (id),
    constraint pledge_step_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_step_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint pledge_step_owner_fk foreign key (owner_id) references member (id),
    constraint pledge_step_depends_fk foreign key (depends_on) references pledge_step (id),
    constraint pledge_step_created_fk foreign key (created_by) references member (id),
    constraint pledge_step_removed_fk foreign key (removed_by) references member (id),
    constraint pledge_step_side check (side in ('PARTY', 'UNION')),
    constraint pledge_step_state check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    constraint pledge_step_weight check (weight between 1 and 5),
    constraint pledge_step_depends check (depends_on <> id),
    constraint pledge_step_removed check ((removed_by is null) = (removed_at is null))
);
create index pledge_step_of on pledge_step (pledge_id, created_at);

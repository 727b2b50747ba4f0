-- Pledges: what the two sides promise for a mandate period, how it is measured and where it stands. "term" is the year of the election
-- that begins the period. The columns here are the definition as it is being written; once both sides have adopted it, it is frozen, and
-- "pledge_definition" keeps each wording that has been in force.
create table pledge (
    id                uuid                        not null,
    version           bigint                      not null,
    workspace_id      uuid                        not null,
    number            int                         not null,
    term              int                         not null,
    promise           varchar(300)                not null,
    level             varchar(24),
    area_code         varchar(4),
    addressee         varchar(200)                not null,
    ask               varchar(16),
    deadline          date,
    weight            int                         not null,
    top               boolean                     not null,
    employer_question boolean                     not null,
    compromise        boolean                     not null,
    document_id       uuid                        not null,
    platform_id       uuid,
    section_id        uuid,
    parent_id         uuid,
    lifecycle         varchar(16)                 not null,
    progress          varchar(16)                 not null,
    outcome           varchar(24),
    outcome_joint     boolean                     not null,
    definition        int,
    moved_at          timestamp(6) with time zone not null,
    evidence_at       timestamp(6) with time zone,
    created_by        uuid                        not null,
    created_at        timestamp(6) with time zone not null,
    removed_by        uuid,
    removed_at        timestamp(6) with time zone,
    constraint pledge_pk primary key (id),
    constraint pledge_number unique (workspace_id, number),
    constraint pledge_document unique (document_id),
    constraint pledge_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint pledge_area_fk foreign key (area_code) references area (code),
    constraint pledge_platform_fk foreign key (platform_id) references platform (id),
    constraint pledge_section_fk foreign key (section_id) references section (id),
    constraint pledge_parent_fk foreign key (parent_id) references pledge (id),
    constraint pledge_created_fk foreign key (created_by) references member (id),
    constraint pledge_removed_fk foreign key (removed_by) references member (id),
    constraint pledge_level check (level in ('MUNICIPALITY', 'REGION', 'MUNICIPALITY_AND_REGION', 'OWN_ORGANISATION')),
    constraint pledge_ask check (ask in ('CARRY_OUT', 'PRESS_FOR')),
    constraint pledge_weight check (weight between 1 and 5),
    constraint pledge_term check (term between 1994 and 2200 and mod(term - 1994, 4) = 0),
    constraint pledge_parent check (parent_id <> id),
    constraint pledge_lifecycle check (lifecycle in ('DRAFT', 'ADOPTED', 'WRITTEN_OFF')),
    constraint pledge_progress check (progress in ('NOT_STARTED', 'ON_TRACK', 'DELAYED', 'DECIDED')),
    constraint pledge_outcome check (outcome in ('FULFILLED', 'FULFILLED_LATE', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'VOTED_DOWN', 'NOT_ASSESSABLE')),
    constraint pledge_outcome_joint check (outcome is not null or not outcome_joint),
    constraint pledge_adopted check (lifecycle = 'DRAFT' or definition is not null),
    constraint pledge_removed check ((removed_by is null) = (removed_at is null))
);
create index pledge_of_term on pledge (workspace_id, term);
create index pledge_of_parent on pledge (parent_id);
create index pledge_of_section on pledge (section_id);

create table pledge_policy_area (
    pledge_id uuid       not null,
    code      varchar(8) not null,
    constraint pledge_policy_area_pk primary key (pledge_id, code),
    constraint pledge_policy_area_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_policy_area_area_fk foreign key (code) references policy_area (code)
);

-- What each side takes upon itself; "nothing" says why a side takes nothing.
create table pledge_commitment (
    pledge_id       uuid          not null,
    side            varchar(16)   not null,
    task            varchar(1000) not null,
    nothing         varchar(500)  not null,
    organisation_id uuid,
    member_id       uuid,
    due_on          date,
    constraint pledge_commitment_pk primary key (pledge_id, side),
    constraint pledge_commitment_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_commitment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint pledge_commitment_member_fk foreign key (member_id) references member (id),
    constraint pledge_commitment_side check (side in ('PARTY', 'UNION'))
);
create index pledge_commitment_organisation on pledge_commitment (organisation_id);

-- What a body of each side decided about the definition whose hash stands here.
create table pledge_decision (
    pledge_id       uuid                        not null,
    side            varchar(16)                 not null,
    organisation_id uuid                        not null,
    body            varchar(120)                not null,
    decided_on      date                        not null,
    paragraph       varchar(40)                 not null,
    hash            varchar(64)                 not null,
    registered_by   uuid                        not null,
    registered_at   timestamp(6) with time zone not null,
    constraint pledge_decision_pk primary key (pledge_id, side),
    constraint pledge_decision_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_decision_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint pledge_decision_member_fk foreign key (registered_by) references member (id),
    constraint pledge_decision_side check (side in ('PARTY', 'UNION'))
);

create table pledge_definition (
    pledge_id uuid                        not null,
    number    int                         not null,
    content   varchar(100000)             not null,
    hash      varchar(64)                 not null,
    reason    varchar(1000)               not null,
    since     timestamp(6) with time zone not null,
    constraint pledge_definition_pk primary key (pledge_id, number),
    constraint pledge_definition_pledge_fk foreign key (pledge_id) references pledge (id)
);

-- Everything that has happened to a pledge, in order; never changed and never removed. "happened_on" is the day it is of, "told_at" when
-- it was written down.
create table pledge_event (
    id          uuid                        not null,
    pledge_id   uuid                        not null,
    kind        varchar(24)                 not null,
    was         varchar(24),
    became      varchar(24),
    why         varchar(2000)               not null,
    member_id   uuid                        not null,
    side        varchar(16)                 not null,
    happened_on date                        not null,
    told_at     timestamp(6) with time zone not null,
    constraint pledge_event_pk primary key (id),
    constraint pledge_event_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_event_member_fk foreign key (member_id) references member (id)
);
create index pledge_event_of on pledge_event (pledge_id, told_at);
create index pledge_event_day on pledge_event (happened_on);

-- How a pledge is measured. Numbers have four decimals at most; a share is in percent; yes is 1 and no is 0; of milestones the number of
-- those reached. "out_of" is of how many a coverage is.
create table indicator (
    id          uuid                        not null,
    version     bigint                      not null,
    pledge_id   uuid                        not null,
    place       int                         not null,
    kind        varchar(16)                 not null,
    name        varchar(200)                not null,
    unit        varchar(60)                 not null,
    direction   varchar(8)                  not null,
    baseline    numeric(18, 4),
    baseline_on date,
    target      numeric(18, 4),
    target_high numeric(18, 4),
    target_on   date,
    out_of      numeric(18, 4),
    whole       varchar(200)                not null,
    years       varchar(16)                 not null,
    source      varchar(300)                not null,
    reporter    varchar(200)                not null,
    roll_up     varchar(16)                 not null,
    parent_id   uuid,
    created_by  uuid                        not null,
    created_at  timestamp(6) with time zone not null,
    removed_by  uuid,
    removed_at  timestamp(6) with time zone,
    constraint indicator_pk primary key (id),
    constraint indicator_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint indicator_parent_fk foreign key (parent_id) references indicator (id),
    constraint indicator_created_fk foreign key (created_by) references member (id),
    constraint indicator_removed_fk foreign key (removed_by) references member (id),
    constraint indicator_kind check (kind in ('NUMBER', 'SHARE', 'GROUP_SHARE', 'COVERAGE', 'YES_NO', 'MILESTONES', 'RANGE', 'DIRECTION', 'CHANGE')),
    constraint indicator_direction check (direction in ('UP', 'DOWN')),
    constraint indicator_years check (years in ('EVERY', 'NO_ELECTION', 'ELECTION')),
    constraint indicator_roll_up check (roll_up in ('NONE', 'SUM', 'MEAN', 'REACHED')),
    constraint indicator_removed check ((removed_by is null) = (removed_at is null))
);
create index indicator_of on indicator (pledge_id, place);
create index indicator_of_parent on indicator (parent_id);

-- Intermediate targets, and the milestones of that kind by name.
create table indicator_step (
    indicator_id uuid         not null,
    place        int          not null,
    name         varchar(200) not null,
    due_on       date,
    target       numeric(18, 4),
    constraint indicator_step_pk primary key (indicator_id, place),
    constraint indicator_step_indicator_fk foreign key (indicator_id) references indicator (id)
);

-- Values over time. A value is never changed: a wrong one is taken away and the right one entered.
create table measurement (
    id           uuid                        not null,
    indicator_id uuid                        not null,
    measured_on  date                        not null,
    amount       numeric(18, 4)              not null,
    note         varchar(500)                not null,
    source       varchar(300)                not null,
    entered_by   uuid                        not null,
    entered_at   timestamp(6) with time zone not null,
    removed_by   uuid,
    removed_at   timestamp(6) with time zone,
    constraint measurement_pk primary key (id),
    constraint measurement_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint measurement_entered_fk foreign key (entered_by) references member (id),
    constraint measurement_removed_fk foreign key (removed_by) references member (id),
    constraint measurement_removed check ((removed_by is null) = (removed_at is null))
);
create index measurement_of on measurement (indicator_id, measured_on);

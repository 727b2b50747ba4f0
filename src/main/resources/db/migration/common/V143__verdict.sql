-- What each side says became of a pledge, round by round. A round is open until both sides have given theirs; until then the one verdict is
-- its own side's alone.
create table verdict (
    id        uuid                        not null,
    version   bigint                      not null,
    pledge_id uuid                        not null,
    round     int                         not null,
    side      varchar(16)                 not null,
    outcome   varchar(24)                 not null,
    why       varchar(2000)               not null,
    given_by  uuid                        not null,
    given_at  timestamp(6) with time zone not null,
    constraint verdict_pk primary key (id),
    constraint verdict_once unique (pledge_id, round, side),
    constraint verdict_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint verdict_member_fk foreign key (given_by) references member (id),
    constraint verdict_round check (round >= 1),
    constraint verdict_side check (side in ('PARTY', 'UNION')),
    constraint verdict_outcome check (outcome in ('FULFILLED', 'FULFILLED_LATE', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'VOTED_DOWN', 'NOT_ASSESSABLE'))
);

-- Meetings at which the two sides go through their pledges.
create table check_in (
    id           uuid                        not null,
    version      bigint                      not null,
    workspace_id uuid                        not null,
    title        varchar(200)                not null,
    held_on      date                        not null,
    place        varchar(200)                not null,
    state        varchar(16)                 not null,
    planned_by   uuid                        not null,
    planned_at   timestamp(6) with time zone not null,
    constraint check_in_pk primary key (id),
    constraint check_in_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint check_in_member_fk foreign key (planned_by) references member (id),
    constraint check_in_state check (state in ('PLANNED', 'HELD', 'CANCELLED'))
);
create index check_in_of on check_in (workspace_id, held_on);

-- What is taken up: a pledge, or a topic in somebody's words. "reasons" says why a pledge is there, in words of the application separated
-- by commas; it is empty for what was added by hand.
create table check_in_item (
    id          uuid                        not null,
    version     bigint                      not null,
    check_in_id uuid                        not null,
    place       int                         not null,
    pledge_id   uuid,
    topic       varchar(300)                not null,
    reasons     varchar(100)                not null,
    note        varchar(4000)               not null,
    conclusion  varchar(4000)               not null,
    added_at    timestamp(6) with time zone not null,
    removed_by  uuid,
    removed_at  timestamp(6) with time zone,
    constraint check_in_item_pk primary key (id),
    constraint check_in_item_once unique (check_in_id, pledge_id),
    constraint check_in_item_of_fk foreign key (check_in_id) references check_in (id),
    constraint check_in_item_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint check_in_item_removed_fk foreign key (removed_by) references member (id),
    constraint check_in_item_about check ((pledge_id is null) = (topic <> '')),
    constraint check_in_item_removed check (removed_by is null or removed_at is not null)
);
create index check_in_item_of on check_in_item (check_in_id, place);
create index check_in_item_pledge on check_in_item (pledge_id);

-- What both sides say of the pledges of a mandate period. "term" is as in "pledge". What is proposed waits for the other side; what is
-- published is kept below, word for word, until a side takes it away.
create table closing (
    id             uuid                        not null,
    version        bigint                      not null,
    workspace_id   uuid                        not null,
    kind           varchar(16)                 not null,
    term           int                         not null,
    opened_by      uuid                        not null,
    opened_at      timestamp(6) with time zone not null,
    remark         varchar(4000)               not null,
    proposal       uuid,
    proposal_side  varchar(16),
    proposal_hash  varchar(64),
    proposed_by    uuid,
    proposed_at    timestamp(6) with time zone,
    published_by   uuid,
    published_at   timestamp(6) with time zone,
    taken_away_by  uuid,
    taken_away_at  timestamp(6) with time zone,
    constraint closing_pk primary key (id),
    constraint closing_once unique (workspace_id, kind, term),
    constraint closing_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint closing_opened_fk foreign key (opened_by) references member (id),
    constraint closing_proposed_fk foreign key (proposed_by) references member (id),
    constraint closing_published_fk foreign key (published_by) references member (id),
    constraint closing_taken_away_fk foreign key (taken_away_by) references member (id),
    constraint closing_kind check (kind in ('ELECTION', 'FINAL')),
    constraint closing_term check (term between 1994 and 2200 and mod(term - 1994, 4) = 0),
    constraint closing_side check (proposal_side in ('PARTY', 'UNION')),
    constraint closing_proposal check ((proposal is null) = (proposal_side is null) and (proposal is null) = (proposed_at is null)),
    constraint closing_one_of check (proposal is null or published_at is null),
    constraint closing_taken_away check ((taken_away_by is null) = (taken_away_at is null))
);

-- A published line holds either what both say, or what each of them says where they differ, or neither.
create table closing_line (
    closing_id    uuid         not null,
    place         int          not null,
    pledge_id     uuid         not null,
    number        int          not null,
    promise       varchar(300) not null,
    label         varchar(24)  not null,
    joint         varchar(24),
    party_verdict varchar(24),
    union_verdict varchar(24),
    constraint closing_line_pk primary key (closing_id, place),
    constraint closing_line_of_fk foreign key (closing_id) references closing (id),
    constraint closing_line_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint closing_line_either check ((party_verdict is null) = (union_verdict is null) and (joint is null or party_verdict is null))
);

-- All pledges of a room at once: the lists sort by these, and the figures count by those.
create index pledge_by_deadline on pledge (workspace_id, term, deadline);
create index pledge_policy_area_code on pledge_policy_area (code);
create index pledge_commitment_side on pledge_commitment (side, organisation_id);
create index indicator_step_due on indicator_step (due_on);

-- Where the pledges of a room are laid out for everybody, with the names that both sides have said yes to. Still there when it is taken away.
create table pledge_publication (
    workspace_id  uuid                        not null,
    slug          varchar(80)                 not null,
    title         varchar(200)                not null,
    sender        varchar(200)                not null,
    contact       varchar(300)                not null,
    published_at  timestamp(6) with time zone not null,
    taken_away_by uuid,
    taken_away_at timestamp(6) with time zone,
    constraint pledge_publication_pk primary key (workspace_id),
    constraint pledge_publication_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint pledge_publication_taken_fk foreign key (taken_away_by) references member (id),
    constraint pledge_publication_taken check ((taken_away_by is null) = (taken_away_at is null))
);

-- Addresses that belong to a room for ever, also when it has got another.
create table pledge_publication_slug (
    slug         varchar(80) not null,
    workspace_id uuid        not null,
    constraint pledge_publication_slug_pk primary key (slug),
    constraint pledge_publication_slug_workspace_fk foreign key (workspace_id) references workspace (id)
);

-- What one side has proposed to lay out, until the other has answered: one at a time.
create table pledge_publication_proposal (
    workspace_id uuid                        not null,
    slug         varchar(80)                 not null,
    title        varchar(200)                not null,
    sender       varchar(200)                not null,
    contact      varchar(300)                not null,
    side         varchar(16)                 not null,
    proposed_by  uuid                        not null,
    proposed_at  timestamp(6) with time zone not null,
    constraint pledge_publication_proposal_pk primary key (workspace_id),
    constraint pledge_publication_proposal_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint pledge_publication_proposal_member_fk foreign key (proposed_by) references member (id),
    constraint pledge_publication_proposal_side check (side in ('PARTY', 'UNION'))
);

-- Pledges that a side keeps back from everybody else; it is public when neither does.
create table pledge_kept_back (
    pledge_id uuid                        not null,
    side      varchar(16)                 not null,
    member_id uuid                        not null,
    kept_at   timestamp(6) with time zone not null,
    constraint pledge_kept_back_pk primary key (pledge_id, side),
    constraint pledge_kept_back_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_kept_back_member_fk foreign key (member_id) references member (id),
    constraint pledge_kept_back_side check (side in ('PARTY', 'UNION'))
);

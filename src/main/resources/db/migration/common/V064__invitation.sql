-- The letter holds the token, we keep its hash. present_email is the address while the invitation is open, and empty after:
-- one at a time for each address and organisation of a room.
create table invitation (
    id              uuid                        not null,
    version         bigint                      not null,
    workspace_id    uuid                        not null,
    organisation_id uuid                        not null,
    email           varchar(254)                not null,
    present_email   varchar(254),
    role            varchar(12)                 not null,
    until_date      date,
    token_hash      varchar(64)                 not null,
    invited_by      uuid                        not null,
    invited_at      timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone not null,
    accepted_at     timestamp(6) with time zone,
    member_id       uuid,
    withdrawn_at    timestamp(6) with time zone,
    constraint invitation_pk primary key (id),
    constraint invitation_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint invitation_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint invitation_invited_by_fk foreign key (invited_by) references member (id),
    constraint invitation_member_fk foreign key (member_id) references member (id),
    constraint invitation_token unique (token_hash),
    constraint invitation_once unique (workspace_id, organisation_id, present_email),
    constraint invitation_present check (present_email is null or present_email = email),
    constraint invitation_over check (present_email is null or (accepted_at is null and withdrawn_at is null))
);

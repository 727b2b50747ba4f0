-- Letters on their way. One that was sent keeps its words only in the demo; "due_at" is empty when it is not tried again.
create table letter (
    id         uuid                        not null,
    version    bigint                      not null,
    kind       varchar(40)                 not null,
    recipient  varchar(254)                not null,
    subject    varchar(200)                not null,
    plain      varchar(100000)             not null,
    html       varchar(200000)             not null,
    written_at timestamp(6) with time zone not null,
    due_at     timestamp(6) with time zone,
    attempts   int                         not null,
    sent_at    timestamp(6) with time zone,
    trouble    varchar(500),
    constraint letter_pk primary key (id),
    constraint letter_attempts check (attempts >= 0)
);
create index letter_due_ix on letter (due_at);
create index letter_written_ix on letter (written_at);

-- Someone asked for a new password; the letter holds the token, we keep its hash.
create table password_reset (
    id         uuid                        not null,
    version    bigint                      not null,
    account_id uuid                        not null,
    token_hash varchar(64)                 not null,
    asked_at   timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint password_reset_pk primary key (id),
    constraint password_reset_account_fk foreign key (account_id) references account (id),
    constraint password_reset_account unique (account_id),
    constraint password_reset_token unique (token_hash)
);

create table account (
    id            uuid                        not null,
    version       bigint                      not null,
    email         varchar(254)                not null,
    name          varchar(120)                not null,
    password_hash varchar(255)                not null,
    language      varchar(2)                  not null,
    administrator boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    disabled_at   timestamp(6) with time zone,
    constraint account_pk primary key (id),
    constraint account_email_unique unique (email),
    constraint account_email_normal check (email = lower(email))
);

-- A browser that someone signed in with. Its session may die; this lives until it ends or is ended.
create table device (
    id           uuid                        not null,
    version      bigint                      not null,
    account_id   uuid                        not null,
    token_hash   varchar(64)                 not null,
    name         varchar(80)                 not null,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    constraint device_pk primary key (id),
    constraint device_account_fk foreign key (account_id) references account (id),
    constraint device_token_unique unique (token_hash)
);
create index device_account_ix on device (account_id);

create table api_token (
    id           uuid                        not null,
    version      bigint                      not null,
    account_id   uuid                        not null,
    token_hash   varchar(64)                 not null,
    name         varchar(80)                 not null,
    scope        varchar(10)                 not null,
    created_at   timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    expires_at   timestamp(6) with time zone not null,
    constraint api_token_pk primary key (id),
    constraint api_token_account_fk foreign key (account_id) references account (id),
    constraint api_token_unique unique (token_hash)
);
create index api_token_account_ix on api_token (account_id);

-- What the demo has put in; a row without an end was interrupted.
create table demo_content (
    name     varchar(60)                 not null,
    begun_at timestamp(6) with time zone not null,
    done_at  timestamp(6) with time zone,
    constraint demo_content_pk primary key (name)
);

-- Files of platforms that people have asked for. "attempts" counts how often one was begun: whoever makes it hands it in for that
-- beginning only. "seen_at": it was fetched, or seen to have failed; "left_at": nobody waits on a page for it; "told_at": its
-- person was told of it.
create table file_order (
    id           uuid                        not null,
    version      bigint                      not null,
    account_id   uuid                        not null,
    member_id    uuid                        not null,
    platform_id  uuid                        not null,
    format       varchar(16)                 not null,
    line_numbers boolean                     not null,
    signatures   boolean                     not null,
    against      int,
    language     varchar(8)                  not null,
    state        varchar(16)                 not null,
    attempts     int                         not null,
    ordered_at   timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    left_at      timestamp(6) with time zone,
    seen_at      timestamp(6) with time zone,
    told_at      timestamp(6) with time zone,
    name         varchar(300)                not null,
    bytes        bigint                      not null,
    constraint file_order_pk primary key (id),
    constraint file_order_account_fk foreign key (account_id) references account (id),
    constraint file_order_member_fk foreign key (member_id) references member (id),
    constraint file_order_platform_fk foreign key (platform_id) references platform (id),
    constraint file_order_state check (state in ('WAITING', 'MAKING', 'READY', 'FAILED')),
    constraint file_order_ended check ((ended_at is not null) = (state in ('READY', 'FAILED')))
);
create index file_order_of on file_order (account_id, ordered_at);
create index file_order_line on file_order (state, ordered_at);

-- What was made, in pieces: the embedded database takes no column longer than 1 MiB.
create table file_order_piece (
    order_id uuid  not null,
    place    int   not null,
    bytes    bytea not null,
    constraint file_order_piece_pk primary key (order_id, place),
    constraint file_order_piece_order_fk foreign key (order_id) references file_order (id)
);

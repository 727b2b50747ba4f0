-- What is new for somebody. It bears no words and no names: they are read by the person's own rights when it is shown.
create table notification (
    id           uuid                        not null,
    version      bigint                      not null,
    account_id   uuid                        not null,
    workspace_id uuid                        not null,
    reason       varchar(16)                 not null,
    kind         varchar(40)                 not null,
    actor_id     uuid                        not null,
    audience     varchar(60)                 not null,
    page_id      uuid,
    subject_id   uuid,
    thread_id    uuid,
    happened_at  timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    mailed_at    timestamp(6) with time zone,
    constraint notification_pk primary key (id),
    constraint notification_account_fk foreign key (account_id) references account (id),
    constraint notification_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint notification_actor_fk foreign key (actor_id) references member (id)
);
create index notification_of on notification (account_id, happened_at);
create index notification_unread on notification (read_at, mailed_at);

-- What a member follows, or said that it does not want to. The target is a platform, a section or a thread; "page" and "subject"
-- say where that is.
create table follow (
    member_id  uuid                        not null,
    target_id  uuid                        not null,
    version    bigint                      not null,
    kind       varchar(16)                 not null,
    page_id    uuid                        not null,
    subject_id uuid                        not null,
    following  boolean                     not null,
    chosen_at  timestamp(6) with time zone not null,
    constraint follow_pk primary key (member_id, target_id),
    constraint follow_member_fk foreign key (member_id) references member (id)
);
create index follow_target on follow (target_id);

-- How often somebody wants letters of a kind; who has not chosen has what is usual.
create table mail_habit (
    account_id uuid        not null,
    reason     varchar(16) not null,
    habit      varchar(16) not null,
    constraint mail_habit_pk primary key (account_id, reason),
    constraint mail_habit_account_fk foreign key (account_id) references account (id)
);

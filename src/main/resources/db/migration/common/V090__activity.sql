-- What was done in a room, for those whom the audience names: "activity_seen" finds the latest that one viewer may know of.
-- Kept without titles and words, which are read by each viewer's own rights.
create table activity (
    id           uuid                        not null,
    version      bigint                      not null,
    workspace_id uuid                        not null,
    happened_at  timestamp(6) with time zone not null,
    actor_id     uuid                        not null,
    kind         varchar(40)                 not null,
    audience     varchar(60)                 not null,
    page_id      uuid,
    subject_id   uuid,
    thread_id    uuid,
    about_id     uuid,
    constraint activity_pk primary key (id),
    constraint activity_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint activity_actor_fk foreign key (actor_id) references member (id),
    constraint activity_about_fk foreign key (about_id) references member (id)
);
create index activity_seen on activity (workspace_id, happened_at, id);
create index activity_written on activity (subject_id, actor_id, kind);

-- When a member was in the room: "seen_at" the last time, "before_at" the end of the visit before that one.
create table room_visit (
    member_id uuid                        not null,
    version   bigint                      not null,
    seen_at   timestamp(6) with time zone not null,
    before_at timestamp(6) with time zone not null,
    constraint room_visit_pk primary key (member_id),
    constraint room_visit_member_fk foreign key (member_id) references member (id)
);

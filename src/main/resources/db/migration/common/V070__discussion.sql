-- Threads of comments on a page, such as a platform, or on something of it, such as a section. The audience is asked in every
-- query: "discussion_thread_seen" finds what one viewer may see. Words that a thread is about have an anchor (text_anchor).
create table discussion_thread (
    id           uuid                        not null,
    version      bigint                      not null,
    workspace_id uuid                        not null,
    page_id      uuid                        not null,
    subject_id   uuid                        not null,
    audience     varchar(60)                 not null,
    quote        varchar(4000),
    opened_by    uuid                        not null,
    opened_at    timestamp(6) with time zone not null,
    spoken_at    timestamp(6) with time zone not null,
    assigned_to  uuid,
    resolved_by  uuid,
    resolved_at  timestamp(6) with time zone,
    constraint discussion_thread_pk primary key (id),
    constraint discussion_thread_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint discussion_thread_opened_fk foreign key (opened_by) references member (id),
    constraint discussion_thread_assigned_fk foreign key (assigned_to) references member (id),
    constraint discussion_thread_resolved_fk foreign key (resolved_by) references member (id),
    constraint discussion_thread_resolved check ((resolved_by is null) = (resolved_at is null))
);
create index discussion_thread_seen on discussion_thread (page_id, audience);

-- "words" name people and organisations by id: "@{member:…}", "@{organisation:…}". They are empty when it was removed.
create table discussion_comment (
    id         uuid                        not null,
    version    bigint                      not null,
    thread_id  uuid                        not null,
    place      int                         not null,
    author_id  uuid                        not null,
    words      varchar(5000)               not null,
    written_at timestamp(6) with time zone not null,
    edited_at  timestamp(6) with time zone,
    removed_by uuid,
    removed_at timestamp(6) with time zone,
    constraint discussion_comment_pk primary key (id),
    constraint discussion_comment_place unique (thread_id, place),
    constraint discussion_comment_thread_fk foreign key (thread_id) references discussion_thread (id),
    constraint discussion_comment_author_fk foreign key (author_id) references member (id),
    constraint discussion_comment_removed_fk foreign key (removed_by) references member (id),
    constraint discussion_comment_removed check (removed_at is null or words = '')
);

-- What a comment said before it was edited, for those who may read the comment.
create table discussion_wording (
    comment_id uuid                        not null,
    place      int                         not null,
    words      varchar(5000)               not null,
    until      timestamp(6) with time zone not null,
    constraint discussion_wording_pk primary key (comment_id, place),
    constraint discussion_wording_comment_fk foreign key (comment_id) references discussion_comment (id)
);

create table discussion_reaction (
    comment_id uuid        not null,
    member_id  uuid        not null,
    kind       varchar(16) not null,
    constraint discussion_reaction_pk primary key (comment_id, member_id, kind),
    constraint discussion_reaction_comment_fk foreign key (comment_id) references discussion_comment (id),
    constraint discussion_reaction_member_fk foreign key (member_id) references member (id),
    constraint discussion_reaction_kind check (kind in ('SUPPORT', 'QUESTION'))
);

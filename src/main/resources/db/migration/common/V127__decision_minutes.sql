-- The excerpt of the minutes in which a decision stands, as the PDF that was attached to it. Both sides may read it.
create table decision_minutes (
    decision_id uuid                        not null,
    version     bigint                      not null,
    name        varchar(200)                not null,
    attached_by uuid                        not null,
    attached_at timestamp(6) with time zone not null,
    constraint decision_minutes_pk primary key (decision_id),
    constraint decision_minutes_decision_fk foreign key (decision_id) references body_decision (id),
    constraint decision_minutes_member_fk foreign key (attached_by) references member (id)
);

-- The file, in pieces: the embedded database takes no column longer than 1 MiB.
create table decision_minutes_piece (
    decision_id uuid  not null,
    place       int   not null,
    bytes       bytea not null,
    constraint decision_minutes_piece_pk primary key (decision_id, place),
    constraint decision_minutes_piece_decision_fk foreign key (decision_id) references body_decision (id)
);

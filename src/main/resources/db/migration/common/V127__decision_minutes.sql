-- The excerpt of the minutes in which a decision stands, as the PDF that was attached to it. Both sides may read it.
create table decision_minutes (
    decision_id uuid                        not null,
    version     bigint                      not null,
    name        varchar(200)                not null,
    pdf         bytea                       not null,
    attached_by uuid                        not null,
    attached_at timestamp(6) with time zone not null,
    constraint decision_minutes_pk primary key (decision_id),
    constraint decision_minutes_decision_fk foreign key (decision_id) references body_decision (id),
    constraint decision_minutes_member_fk foreign key (attached_by) references member (id)
);

-- What became of a pledge when the next mandate period began: it stands, it was changed, or it was negotiated away. "carried_to" is the
-- draft that it lives on in.
create table pledge_carry_over (
    pledge_id  uuid                        not null,
    fate       varchar(16)                 not null,
    note       varchar(1000)               not null,
    carried_to uuid,
    member_id  uuid                        not null,
    decided_at timestamp(6) with time zone not null,
    constraint pledge_carry_over_pk primary key (pledge_id),
    constraint pledge_carry_over_to unique (carried_to),
    constraint pledge_carry_over_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_carry_over_to_fk foreign key (carried_to) references pledge (id),
    constraint pledge_carry_over_member_fk foreign key (member_id) references member (id),
    constraint pledge_carry_over_fate check (fate in ('STANDS', 'CHANGED', 'NEGOTIATED_AWAY')),
    constraint pledge_carry_over_carried check ((fate = 'NEGOTIATED_AWAY') = (carried_to is null))
);
